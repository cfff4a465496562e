/** The workbook as people see it in the grid: where a criterion's row and an answer's column stand now. */
import { categoryOfMarker } from '../../src/core/workbook/markers';
import { sheetOfReference } from '../../src/core/workbook/sheet-reference';
import type { SheetView, WorkbookView } from '../../src/embedded-host/contract';
import { tinyPlan } from './two-people';

export interface CriterionRow {
  readonly sheet: SheetView;
  readonly id: string;
  readonly row: number;
}

/** The sheet that counts for a marker: the one the workbook's names lead into. */
export function countedSheet(workbook: WorkbookView, marker: string): SheetView | null {
  const names = new Set(tinyPlan.names.filter((name) => name.marker === marker).map(({ name }) => name));
  const led = workbook.names.find(({ name }) => names.has(name));
  const sheetName = led === undefined ? null : sheetOfReference(led.refersTo);
  return workbook.sheets.find(({ name }) => name === sheetName) ?? null;
}

/** All rows of criteria in the sheets that count, from top to bottom. */
export function criterionRows(workbook: WorkbookView): CriterionRow[] {
  const markers = tinyPlan.sheets
    .map(({ marker }) => marker)
    .filter((marker) => categoryOfMarker(marker) !== null);
  return markers.flatMap((marker) => {
    const sheet = countedSheet(workbook, marker);
    if (sheet === null) return [];
    const found: CriterionRow[] = [];
    for (let row = 1; row < sheet.rowCount; row += 1) {
      const id = sheet.cell(row, 0).value;
      if (typeof id === 'string' && id !== '') found.push({ sheet, id, row });
    }
    return found;
  });
}

/** Rows of criteria that stand together, from the given one down. */
export function rowsTogether(
  rows: readonly CriterionRow[],
  first: CriterionRow,
  most: number,
): CriterionRow[] {
  const at = rows.indexOf(first);
  const together = rows.slice(at, at + most);
  const end = together.findIndex(
    (one, number) => one.sheet !== first.sheet || one.row !== first.row + number,
  );
  return end === -1 ? together : together.slice(0, end);
}

/** Where the column of a key stands; people insert columns. */
export function columnIn(sheet: SheetView, key: string): number {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    if (sheet.cell(0, column).value === key) return column;
  }
  throw new Error(`No column ${key} in ${sheet.name}`);
}
