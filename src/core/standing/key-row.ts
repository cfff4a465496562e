/**
 * The hidden row of keys, by which the columns of a sheet are known: wherever in the sheet it stands now. Of a sheet of
 * which only the head is known, near the corner or not at all.
 */
import { findMarker, markerIn, markerRoom } from '../sheet/grid';
import { comparableText } from '../text/comparable-text';
import type { CellValue } from '../sheet/sheet-grid';
import type { SheetCells } from './condition';

/** So many keys in one row are no chance, wherever it stands. */
const manyKeys = 3;

/**
 * @param keys what the first row was made with, the mark among them
 * @returns the row of the mark; where that is gone, the first row that holds several of the keys
 */
export function findKeyRow(keys: readonly string[], { grid }: SheetCells): number | null {
  const marked = findMarker(grid);
  if (marked !== null) return marked.row;
  const [marker = '', ...others] = keys.map(comparableText);
  const wanted = new Set(others);
  const rows = grid.values.map((line, at) => ({ row: at + grid.row, ...keysOf(line, marker, wanted) }));
  const far = rows.find(({ isMarked, count }) => isMarked && count >= Math.min(manyKeys, wanted.size));
  if (far !== undefined) return far.row;
  // All but one of a few, and several of many: a single word may stand there by chance.
  const enough = Math.max(1, Math.min(manyKeys, wanted.size));
  const found = rows.find(
    ({ row, count }) => count >= enough && (row < markerRoom.rows || count >= manyKeys),
  );
  return found?.row ?? null;
}

function keysOf(
  line: readonly CellValue[],
  marker: string,
  wanted: ReadonlySet<string>,
): { readonly isMarked: boolean; readonly count: number } {
  const isMarked = line.some((value) => comparableText(markerIn(value) ?? '') === marker && marker !== '');
  const found = new Set(
    line
      .flatMap((value) => (typeof value === 'string' ? comparableText(value) : []))
      .filter((text) => wanted.has(text)),
  );
  return { isMarked, count: found.size };
}
