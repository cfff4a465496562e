/**
 * Whether what a request wrote into stood, in that very request, where it was looked at before. Pure.
 *
 * Between a look and a write a colleague may insert, delete or sort rows. So each writing request asks for the sheets it
 * writes into before its first write: what it finds there is compared with what was looked at, and is all that is
 * needed to put back what was replaced.
 */
import type { SheetToRead } from '../read/read-grids';
import {
  isFormula,
  keyCorner,
  positionBefore,
  tableCell,
  tableOf,
  type CellTable,
  type LookedSheet,
  type TableCell,
} from './cell-table';
import type { Insertion, Touch } from './touch';

/** Sheets that a plan writes into, by id, as they were looked at when it was made. */
export type Ground = ReadonlyMap<string, GroundSheet>;

export interface GroundSheet {
  readonly sheet: SheetToRead;
  readonly table: CellTable;
}

export function groundOf(looked: readonly LookedSheet[]): Ground {
  return new Map(looked.map((one) => [one.grid.sheetId, { sheet: one.grid, table: tableOf(one) }]));
}

/** @param looked and found before anything of the request was written; `touches` all of it on this one sheet */
export function standsWhereLooked(looked: CellTable, found: CellTable, touches: readonly Touch[]): boolean {
  const insertions = touches.flatMap(({ insert }) => insert ?? []);
  const corner = keyCorner(looked);
  const isOwn = distinctIds(looked, corner.column);
  const hasKeys = sameRow(looked, found, corner.row);
  return (
    hasKeys &&
    rowsOf(touches, insertions).every((row) => {
      const { value: id } = tableCell(looked, row, corner.column);
      return isOwn(id) ? tableCell(found, row, corner.column).value === id : sameRow(looked, found, row);
    }) &&
    touches.every(({ edits }) =>
      edits.every(({ row, column }) => {
        const [line, place] = [before(insertions, 'row', row), before(insertions, 'column', column)];
        if (line === null || place === null) return true;
        return sameCell(tableCell(looked, line, place), tableCell(found, line, place));
      }),
    )
  );
}

/**
 * Whether the rows written into were the same ones at the end of the request. Excel does not say that nobody's edits
 * come in between the writes of one request.
 */
export function standsAsWritten(expected: CellTable, found: CellTable, touches: readonly Touch[]): boolean {
  const { column } = keyCorner(expected);
  const rows = new Set(touches.flatMap(({ edits }) => edits.map(({ row }) => row)));
  return [...rows].every((row) => {
    const id = tableCell(expected, row, column);
    return isFormula(id) || id.value === tableCell(found, row, column).value;
  });
}

const before = positionBefore;

/** Rows that stood before and are written into, change their looks, or have something inserted above them. */
function rowsOf(touches: readonly Touch[], insertions: readonly Insertion[]): number[] {
  const rows = new Set<number>();
  for (const { edits, areas } of touches) {
    for (const { row } of edits) rows.add(row);
    for (const { row, rows: count } of areas)
      for (let each = row; each < row + count; each += 1) rows.add(each);
  }
  // Inserted from the bottom to the top, so that each position is one of the sheet as it stood.
  const inserted = insertions.flatMap(({ axis, at }) => (axis === 'row' ? [at] : []));
  return [...[...rows].flatMap((row) => before(insertions, 'row', row) ?? []), ...inserted];
}

/** An id names a row only where it stands once. */
function distinctIds(table: CellTable, column: number): (id: unknown) => boolean {
  const counts = new Map<unknown, number>();
  for (let row = 0; row < table.length; row += 1) {
    const { value } = tableCell(table, row, column);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return (id) => id !== null && counts.get(id) === 1;
}

function sameRow(looked: CellTable, found: CellTable, row: number): boolean {
  const columns = Math.max(looked[row]?.length ?? 0, found[row]?.length ?? 0);
  for (let column = 0; column < columns; column += 1) {
    if (!sameCell(tableCell(looked, row, column), tableCell(found, row, column))) return false;
  }
  return true;
}

function sameCell(looked: TableCell, found: TableCell): boolean {
  return looked.shown === undefined ? looked.value === found.value : looked.shown === found.shown;
}
