/** A sheet's cells asked by its own rows and columns, contents and formulas alike. */
import { cellAt, endColumn } from '../sheet/grid';
import type { CellValue } from '../sheet/sheet-grid';
import type { SheetCells } from './condition';

/** What the formula bar shows. */
export function formulaAt({ grid, formulas }: SheetCells, row: number, column: number): CellValue {
  return formulas[row - grid.row]?.[column - grid.column] ?? null;
}

export function valueAt({ grid }: SheetCells, row: number, column: number): CellValue {
  return cellAt(grid, row, column);
}

/** The first row below everything. */
export function endRow({ grid }: SheetCells): number {
  return grid.row + grid.values.length;
}

export function columnEnd({ grid }: SheetCells): number {
  return endColumn(grid);
}

export function isBlankRow(cells: SheetCells, row: number): boolean {
  return (cells.formulas[row - cells.grid.row] ?? []).every((value) => value === null || value === '');
}

export function isBlankColumn(cells: SheetCells, column: number): boolean {
  return cells.formulas.every((line) => (line[column - cells.grid.column] ?? null) === null);
}

/** True for what the formula bar shows of a formula. */
export function isFormulaText(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith('=');
}
