export const sampleAgency: { readonly th: string; readonly en: string };

export function sampleAnswers(rubric: object, language: 'th' | 'en'): object;
