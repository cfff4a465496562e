/**
 * Print set-up of sheets as they stand now, after people have inserted, deleted and moved rows: from the plan, but
 * over the rows and columns that are there. Pure.
 */
import { messagesFor } from '../words/messages';
import type { RubricIndex } from '../rubric/rubric-index';
import { cellAt, columnsByKey, endColumn, findMarker, rowsAfter, type FoundMarker } from '../sheet/grid';
import { categoryOfMarker, dataMarker, isRecordMarker, profileValueKey } from '../layout/markers';
import type { PrintPlan, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import { printBreaks, type StandingPages } from './print-breaks';
import type { SheetGrid } from '../sheet/sheet-grid';

export interface SheetPrint {
  readonly sheetId: string;
  readonly name: string;
  readonly print: PrintPlan;
  /** False where a heading was not found: then the breaks that stand in the sheet are better than ours. */
  readonly breaksKnown: boolean;
}

export interface PrintGiven extends Pick<StandingPages, 'typeface'> {
  readonly pagePerItem?: boolean;
  /** That rows are given, by sheet and row. */
  readonly heights?: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/**
 * @param plan of the same rubric; only its print set-up is used
 * @param grids of our sheets; the hidden one and dated records are passed over
 */
export function planPrint(
  index: RubricIndex,
  plan: Pick<WorkbookPlan, 'sheets'>,
  grids: readonly SheetGrid[],
  { typeface, pagePerItem = false, heights = new Map() }: PrintGiven,
): readonly SheetPrint[] {
  const planned = new Map(plan.sheets.map((sheet) => [sheet.marker, sheet]));
  return grids.flatMap((grid) => {
    const found = findMarker(grid);
    const sheet = found === null ? undefined : planned.get(found.marker);
    if (found === null || sheet === undefined) return [];
    if (found.marker === dataMarker || isRecordMarker(found.marker)) return [];
    const known = heights.get(grid.sheetId) ?? new Map<number, number>();
    return [sheetPrint(index, { sheet, grid, found, typeface, pagePerItem, heights: known })];
  });
}

function sheetPrint(index: RubricIndex, pages: Omit<StandingPages, 'columns' | 'header'>): SheetPrint {
  const { sheet, grid, found } = pages;
  const { sheetId, name } = grid;
  const category = categoryOfMarker(found.marker);
  const area = printArea(sheet, grid, found);
  if (category === null) {
    return { sheetId, name, print: { ...sheet.print, area }, breaksKnown: true };
  }
  const columns = columnsByKey(grid, found.row);
  const header = headerRow(grid, found, columns) ?? found.row + (sheet.print.titleRows?.first ?? 0);
  const breaks = printBreaks(index, category, { ...pages, columns, header });
  return {
    sheetId,
    name,
    print: {
      ...sheet.print,
      // Reckoned from the planned columns; how wide those of somebody's own are nobody has asked.
      scale: area.columns === sheet.print.area.columns ? sheet.print.scale : null,
      area,
      titleRows: { first: header, last: header },
      pageBreakRows: breaks ?? [],
    },
    breaksKnown: breaks !== null,
  };
}

/** From the corner to the last row that holds something, and the thin row that closes a category without a matrix. */
function printArea(sheet: SheetPlan, grid: SheetGrid, found: FoundMarker): CellArea {
  const closing = sheet.cells.at(-1)?.every((content) => content === null) === true ? 1 : 0;
  return {
    row: 0,
    column: 0,
    rows: grid.row + grid.values.length + closing,
    columns: lastColumn(sheet, grid, found) + 1,
  };
}

/**
 * The last planned column wherever inserted ones have moved it, and what people have added right beside it. Notes
 * further off stay out: they would make everything else smaller.
 */
function lastColumn(sheet: SheetPlan, grid: SheetGrid, found: FoundMarker): number {
  const last = sheet.columns.length - 1;
  const keys = columnsByKey(grid, found.row);
  const shift = [profileValueKey, 'status'].flatMap((key) => {
    const stands = keys.get(key);
    const planned = sheet.cells[0]?.indexOf(key) ?? -1;
    return stands === undefined || planned === -1 ? [] : [stands - planned];
  });
  let column = last + (shift[0] ?? found.column);
  while (column + 1 < endColumn(grid) && hasContent(grid, found.row, column + 1)) column += 1;
  return column;
}

function hasContent(grid: SheetGrid, keyRow: number, column: number): boolean {
  return rowsAfter(grid, keyRow).some((row) => cellAt(grid, row, column) !== null);
}

/** Known by its words, in whichever language the sheet was made. */
function headerRow(grid: SheetGrid, found: FoundMarker, columns: ReadonlyMap<string, number>): number | null {
  const headings = (['th', 'en'] as const).map((language) => messagesFor(language).sheet.columns);
  const row = rowsAfter(grid, found.row).find((each) =>
    headings.some((words) =>
      (['code', 'text'] as const).every((key) => cellAt(grid, each, columns.get(key) ?? -1) === words[key]),
    ),
  );
  return row ?? null;
}
