/** Where on a summary the day stands for which the plan is counted, wherever its row and column are by now. */
import { planDayKey, profileValueKey, summaryMarker } from '../layout/markers';
import { cellText } from '../sheet/cell-text';
import { serialFromIsoDate, serialIn1904 } from '../sheet/excel-date';
import { cellAt, columnsByKey, findMarker, placeIn, rowsBeside } from '../sheet/grid';
import type { Place, SheetGrid } from '../sheet/sheet-grid';

/** Null on every other sheet, and on a summary of before, which has none. */
export function planDayPlace(grid: SheetGrid): Place | null {
  const found = findMarker(grid);
  if (found?.marker !== summaryMarker) return null;
  const column = columnsByKey(grid, found.row).get(profileValueKey);
  const row = rowsBeside(grid, found.row).find(
    (each) => cellText(cellAt(grid, each, found.column)) === planDayKey,
  );
  return column === undefined || row === undefined ? null : placeIn(grid, row, column);
}

/** As a workbook holds it. @param day as an ISO date */
export function planDaySerial(day: string, from1904: boolean): number | null {
  const serial = serialFromIsoDate(day);
  return serial === null || !from1904 ? serial : serialIn1904(serial);
}
