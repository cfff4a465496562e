/** The languages a person is spoken to in. */
export type Language = 'th' | 'en';

/** In which the sheets of a rubric are headed where nobody chose. */
export function languageOf({ language }: { readonly language: string }): Language {
  return language.startsWith('th') ? 'th' : 'en';
}
