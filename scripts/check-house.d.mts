export interface Measure {
  readonly measure: string;
  readonly found: number;
  readonly limit: number;
  /** In words, each with its place; empty when the limit is kept. */
  readonly breaches: readonly string[];
}

/** The table and the breaches in words; exit code 1 when there is a breach. */
export function judgeHouse(measures: readonly Measure[]): { readonly code: number; readonly text: string };

/** How a tree of sources below `src` is built. @param order the rooms of each layer, lowest first */
export function surveyHouse(root: string, order?: Readonly<Record<string, readonly string[]>>): Measure[];
