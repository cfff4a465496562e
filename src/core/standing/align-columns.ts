/**
 * Which columns are gone, where fewer stand than there should be and nothing names them: told by what stands in those
 * that are left. Their order is that of the plan.
 */
import type { CellValue } from '../sheet/sheet-grid';

/** True for a value such as people write into a column of this kind. */
export type Look = (value: CellValue) => boolean;

interface Way {
  readonly score: number;
  readonly pairs: readonly (readonly [planned: number, column: number])[];
}

/**
 * @param planned more of them than columns, both from left to right
 * @param fits how well a column is what the plan has there; the higher the better
 * @returns the column of each that stands, every column given to one; among equals the first of the planned stand
 */
export function alignColumns(
  planned: readonly number[],
  columns: readonly number[],
  fits: (planned: number, column: number) => number,
): Way['pairs'] {
  let ways: (Way | null)[] = columns.map(() => null);
  ways.push({ score: 0, pairs: [] });
  // From the right: ways[at] gives the columns from `at` on to the planned that were looked at.
  for (const each of [...planned].reverse()) {
    ways = ways.map((skipped, at) => {
      const column = columns[at];
      const rest = ways[at + 1] ?? null;
      if (column === undefined || rest === null) return skipped;
      const score = rest.score + fits(each, column);
      if (skipped !== null && skipped.score > score) return skipped;
      return { score, pairs: [[each, column], ...rest.pairs] };
    });
  }
  return ways[0]?.pairs ?? [];
}

/** @param values of one column; empty cells say nothing */
export function fitOf(values: readonly CellValue[], look: Look): number {
  return values
    .filter((value) => value !== null && value !== '')
    .reduce((sum: number, value) => sum + (look(value) ? 1 : -1), 0);
}
