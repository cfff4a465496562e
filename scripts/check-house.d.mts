export interface Measure {
  readonly measure: string;
  readonly found: number;
  readonly limit: number;
  /** In words, each with its place; empty when the limit is kept. */
  readonly breaches: readonly string[];
}

/** How a tree of sources below `src` is built. @param order the rooms of each layer, lowest first */
export function surveyHouse(root: string, order?: Readonly<Record<string, readonly string[]>>): Measure[];
