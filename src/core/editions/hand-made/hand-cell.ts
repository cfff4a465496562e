/** A cell with contents in a checklist made by hand. */
import type { CellValue, SheetGrid } from '../../sheet/sheet-grid';
import { cellAt } from '../../sheet/grid';
import { besideKey, type BesideCell, type SheetBeside } from '../beside';
import { shownText } from '../source-cells';

export interface HandCell {
  readonly column: number;
  readonly value: CellValue;
  readonly beside: BesideCell;
  /** As people see it. */
  readonly text: string;
}

const nothing: BesideCell = {};

/** Cells of a row that hold something a person sees, or have something laid on them. */
export function cellsOfRow(grid: SheetGrid, beside: SheetBeside, row: number, end: number): HandCell[] {
  const cells: HandCell[] = [];
  for (let column = grid.column; column < end; column += 1) {
    const value = cellAt(grid, row, column);
    const laid = beside.size === 0 ? nothing : (beside.get(besideKey(row, column)) ?? nothing);
    const text = value === null ? '' : shownText(value, laid);
    if (text !== '' || laid !== nothing) cells.push({ column, value, beside: laid, text });
  }
  return cells;
}
