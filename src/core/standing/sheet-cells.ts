/** A sheet's cells asked by its own rows and columns, contents and formulas alike. */
import { cellAt, endColumn } from '../sheet/grid';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';
import type { SheetCells } from './condition';

/** Where formulas were not fetched, what the cells show stands in their place; text is text, whatever it begins with. */
export function cellsOfValues(grid: SheetGrid): SheetCells {
  const shown = (value: CellValue): CellValue =>
    typeof value === 'string' && value.startsWith('=') ? `'${value}` : value;
  const isShown = (line: readonly CellValue[]): boolean => line.every((value) => shown(value) === value);
  // Hardly ever does a text begin so.
  const { values } = grid;
  return { grid, formulas: values.map((line) => (isShown(line) ? line : line.map(shown))) };
}

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

/** The same of what can be seen: a reading knows no more. */
export function isEmptyColumn({ grid }: SheetCells, column: number): boolean {
  return grid.values.every((line) => {
    const value = line[column - grid.column] ?? null;
    return value === null || value === '';
  });
}

/** True for what the formula bar shows of a formula. */
export function isFormulaText(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith('=');
}
