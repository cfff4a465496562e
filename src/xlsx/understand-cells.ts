/**
 * Puts the answer cells of a category sheet into the shape in which Excel hands them over, so that one reading by
 * id serves both: ticks as TRUE or FALSE, days counted from 1900. What cannot be understood stays as it is.
 */
import { cellAt, columnsByKey, findMarker, rowsAfter } from '../core/sheet/grid';
import { categoryOfMarker } from '../core/layout/markers';
import type { CellValue, SheetGrid } from '../core/sheet/sheet-grid';
import { tickOf } from '../core/snapshot/tick-words';

/** Days from 1 January 1900, as Excel counts them, to 1 January 1904. */
const daysUntil1904 = 1462;

export function understandCells(grid: SheetGrid, from1904: boolean): SheetGrid {
  const found = findMarker(grid);
  if (found === null || categoryOfMarker(found.marker) === null) return grid;
  const columns = columnsByKey(grid, found.row);
  const values: (readonly CellValue[])[] = [...grid.values];
  for (const row of rowsAfter(grid, found.row)) {
    const cells = [...(values[row - grid.row] ?? [])];
    for (const key of ['met', 'assessorMet', 'due'] as const) {
      const column = columns.get(key);
      if (column === undefined) continue;
      const value = cellAt(grid, row, column);
      const understood = key === 'due' ? fromDay1900(value, from1904) : tickOf(value);
      if (understood !== undefined && understood !== value) cells[column - grid.column] = understood;
    }
    values[row - grid.row] = cells;
  }
  return { ...grid, values };
}

function fromDay1900(value: CellValue, from1904: boolean): CellValue {
  return from1904 && typeof value === 'number' ? value + daysUntil1904 : value;
}
