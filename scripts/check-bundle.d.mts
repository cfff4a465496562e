/** Findings in words about a built folder; empty when it holds only what Excel needs. */
export function checkBundle(folder: string): string[];
