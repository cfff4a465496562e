/**
 * A sheet's cells from its corner on, as they were looked at or as a write leaves them. Pure; knows nothing of Excel's
 * objects.
 */
import type { CellContent } from '../../core/plan/sheet-plan';
import { findMarker } from '../../core/sheet/grid';
import type { CellValue, SheetGrid } from '../../core/sheet/sheet-grid';
import type { CellInput, Insertion, Touch } from './touch';

/** A sheet as it was looked at before something was planned for it. */
export interface LookedSheet {
  readonly grid: SheetGrid;
  /** What the formula bar shows, cell by cell as `grid.values`; null where only values were asked for. */
  readonly formulas: readonly (readonly CellValue[])[] | null;
}

export interface TableCell {
  readonly value: CellValue;
  /** What the formula bar shows; undefined where that was not asked for. */
  readonly shown: CellValue | undefined;
}

/** Rows from the first of the sheet on, each from its first column. */
export type CellTable = readonly (readonly TableCell[])[];

export const emptyCell: TableCell = { value: null, shown: null };

export function tableOf({ grid, formulas }: LookedSheet): CellTable {
  const above = Array.from({ length: grid.row }, (): TableCell[] => []);
  const left = new Array<TableCell>(grid.column).fill(emptyCell);
  const rows = grid.values.map((line, row) => [
    ...left,
    ...line.map((value, column) => ({
      value,
      shown: formulas === null ? undefined : (formulas[row]?.[column] ?? null),
    })),
  ]);
  return [...above, ...rows];
}

export function tableCell(table: CellTable, row: number, column: number): TableCell {
  return table[row]?.[column] ?? emptyCell;
}

export function isFormula({ shown }: TableCell): boolean {
  return typeof shown === 'string' && shown.startsWith('=');
}

/** What brings the cell back as it is. */
export function contentOf(cell: TableCell): CellContent {
  return isFormula(cell) ? { formula: String(cell.shown) } : cell.value;
}

/** The cell once this was put into it: the value of a formula is not known. */
export function cellOfInput(input: CellInput): TableCell {
  if (typeof input !== 'string') {
    return { value: input, shown: input };
  }
  if (input.startsWith('=')) {
    return { value: null, shown: input };
  }
  const text = input.startsWith("'") ? input.slice(1) : input;
  return text === '' ? emptyCell : { value: text, shown: text.startsWith('=') ? `'${text}` : text };
}

/** Where the keys stand, and with them the ids; the corner where no marker is. */
export function keyCorner(table: CellTable): { readonly row: number; readonly column: number } {
  const values = table.map((line) => line.map(({ value }) => value));
  const grid: SheetGrid = { sheetId: '', name: '', visible: true, row: 0, column: 0, values };
  return findMarker(grid) ?? { row: 0, column: 0 };
}

/** Where something stood before what was inserted; null for what was inserted itself. */
export function positionBefore(
  insertions: readonly Insertion[],
  axis: Insertion['axis'],
  position: number,
): number | null {
  let before = position;
  for (const { at, count } of insertions.filter((one) => one.axis === axis).reverse()) {
    if (before >= at + count) before -= count;
    else if (before >= at) return null;
  }
  return before;
}

/** The table once all that was done. */
export function tableAfter(table: CellTable, touches: readonly Touch[]): CellTable {
  const rows = table.map((line) => [...line]);
  for (const { insert } of touches) {
    if (insert?.axis === 'row' && insert.at < rows.length) {
      rows.splice(insert.at, 0, ...Array.from({ length: insert.count }, (): TableCell[] => []));
    } else if (insert?.axis === 'column') {
      const empty = new Array<TableCell>(insert.count).fill(emptyCell);
      for (const line of rows) if (insert.at < line.length) line.splice(insert.at, 0, ...empty);
    }
  }
  for (const { row, column, input } of touches.flatMap(({ edits }) => edits)) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(emptyCell);
    line[column] = cellOfInput(input);
  }
  return rows;
}
