/** Results of one row, by column. */
import type { FormulaResult } from '../../plan/sheet-plan';

export type ResultRow = ReadonlyMap<number, FormulaResult>;

/** Gives one after the other to the rows of a sheet that have such results; other rows may stand between them. */
export function inOrder(rows: readonly ResultRow[]): () => ResultRow {
  let next = 0;
  return () => rows[next++] ?? new Map();
}
