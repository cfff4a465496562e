/** The workbook as people see it in the grid: where a criterion's row and an answer's column stand now. */
import { categoryOfMarker } from '../../src/core/layout/markers';
import { sheetOfReference } from '../../src/core/sheet/sheet-reference';
import type { SheetView, WorkbookView } from '../../src/embedded-host/workbook-view';
import { tinyPlan } from './two-people';

/** One row as somebody saw it at one moment: it stays as it was seen. */
export interface CriterionRow {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  /** Columns by their key; people insert columns. */
  readonly columns: ReadonlyMap<string, number>;
  /** Size of the sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
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
    const { id: sheetId, rowCount, columnCount } = sheet;
    const columns = columnsOf(sheet);
    const found: CriterionRow[] = [];
    for (let row = 1; row < rowCount; row += 1) {
      const id = sheet.content(row, 0).value;
      if (typeof id === 'string' && id !== '')
        found.push({ id, sheetId, row, columns, rowCount, columnCount });
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
    (one, number) => one.sheetId !== first.sheetId || one.row !== first.row + number,
  );
  return end === -1 ? together : together.slice(0, end);
}

function columnsOf(sheet: SheetView): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const { columnCount } = sheet;
  for (let column = 0; column < columnCount; column += 1) {
    const key = sheet.content(0, column).value;
    if (typeof key === 'string' && key !== '') columns.set(key, column);
  }
  return columns;
}

export function columnIn({ columns, sheetId }: CriterionRow, key: string): number {
  const column = columns.get(key);
  if (column === undefined) throw new Error(`No column ${key} in ${sheetId}`);
  return column;
}
