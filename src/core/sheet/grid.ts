/** A fetched grid, asked by the sheet's own rows and columns, and the mark by which a sheet is ours. */
import { comparableText } from '../text/comparable-text';
import type { CellArea } from './cell-area';
import type { CellValue, Place, SheetGrid } from './sheet-grid';

export function cellAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? null;
}

/** Of a cell within its sheet, both counted from 0. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

export function isErrorAt({ errors }: SheetGrid, row: number, column: number): boolean {
  return errors !== undefined && errors.has(cellKey(row, column));
}

/** Rows of the grid in the sheet's own count, from the one after `row`. */
export function rowsAfter(grid: SheetGrid, row: number): number[] {
  const rows: number[] = [];
  for (let next = Math.max(row + 1, grid.row); next < grid.row + grid.values.length; next += 1)
    rows.push(next);
  return rows;
}

/** All rows but one: people may have moved any of them above the row of the keys. */
export function rowsBeside(grid: SheetGrid, row: number): number[] {
  return rowsAfter(grid, grid.row - 1).filter((each) => each !== row);
}

/** Widest row of the grid; rows may differ when a file left cells out. */
export function endColumn(grid: SheetGrid): number {
  return grid.column + grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
}

export function placeIn(grid: SheetGrid, row: number, column: number): Place {
  return { sheetId: grid.sheetId, sheetName: grid.name, row, column };
}

export interface FoundMarker {
  readonly marker: string;
  readonly row: number;
  readonly column: number;
}

const markerStart = 'pmqa:';
/** Rows or columns somebody inserted before ours, such as a letterhead, move the marker away from A1. */
export const markerRoom: CellArea = { row: 0, column: 0, rows: 12, columns: 6 };

/** The one that counts: the first, row by row. */
export function findMarker(grid: SheetGrid): FoundMarker | null {
  const [first] = markersIn(grid);
  return first ?? null;
}

/** Every mark in the room of the first; a row of keys may have been copied down. */
export function* markersIn(grid: SheetGrid): Generator<FoundMarker> {
  for (let row = 0; row < markerRoom.rows; row += 1) {
    for (let column = 0; column < markerRoom.columns; column += 1) {
      const marker = markerIn(cellAt(grid, row, column));
      if (marker !== null) yield { marker, row, column };
    }
  }
}

/** Spaces and breaks that came round a mark when it was typed or pasted again are none of it. */
export function markerIn(value: CellValue): string | null {
  if (typeof value !== 'string' || !comparableText(value).startsWith(markerStart)) return null;
  return value.trim();
}

/** Columns by the texts in a row; where a text stands twice (a copied column) the first counts. */
export function columnsByKey(grid: SheetGrid, row: number): Map<string, number> {
  const columns = new Map<string, number>();
  const end = endColumn(grid);
  for (let column = grid.column; column < end; column += 1) {
    const key = cellAt(grid, row, column);
    if (typeof key === 'string' && key !== '' && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}
