export interface Mutant {
  readonly path: string;
  /** Where in the text. */
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly becomes: string;
  /** From 1. */
  readonly line: number;
  /** Where a note tells that a test came here: the beginning of the function around it, 0 for the whole module. */
  readonly reach: number;
  /** Name of the function, with a number when it has the same edit several times. */
  readonly inside: string;
}

/** Mutants of a source, in the order of its text: one small edit of its syntax tree each. */
export function makeMutants(path: string, text: string): Mutant[];
