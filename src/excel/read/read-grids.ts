/**
 * The cells of some sheets as plain data. Batch plan: 1 sync for all of them.
 *
 * Only the columns in which ours can stand are asked for, and of those only what is used: a sheet in which
 * somebody formatted a million rows costs no more than its values.
 * Requirement sets: getUsedRangeOrNullObject 1.4.
 */
import { isErrorValue } from '../../core/sheet/error-value';
import { cellKey } from '../../core/sheet/grid';
import type { CellValue, SheetGrid } from '../../core/sheet/sheet-grid';

/** Ours is 13 columns wide; the rest is room for columns that people inserted or moved. */
const readColumns = 'A:AZ';

export interface SheetToRead {
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
}

/** @param from1904 the workbook counts its days from there */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  from1904 = false,
): Promise<readonly SheetGrid[]> {
  const queued = sheets.map((sheet) => queueGrid(context, sheet));
  await context.sync();
  return queued.map((grid) => gridOf(grid, from1904));
}

export interface QueuedGrid {
  readonly sheet: SheetToRead;
  readonly range: Excel.Range;
}

export function queueGrid(context: Excel.RequestContext, sheet: SheetToRead): QueuedGrid {
  return { sheet, range: queueCells(context.workbook.worksheets.getItem(sheet.sheetId)) };
}

export function queueCells(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet
    .getRange(readColumns)
    .getUsedRangeOrNullObject(true)
    .load('values,valueTypes,rowIndex,columnIndex');
}

/** @param queued after a sync @param from1904 the workbook counts its days from there */
export function gridOf({ sheet, range }: QueuedGrid, from1904: boolean): SheetGrid {
  const { sheetId, name, visible } = sheet;
  const days = from1904 ? ({ from1904 } as const) : {};
  if (range.isNullObject) {
    return { sheetId, name, visible, row: 0, column: 0, values: [], ...days };
  }
  return {
    sheetId,
    name,
    visible,
    row: range.rowIndex,
    column: range.columnIndex,
    values: cellsOf(range.values),
    ...errorsOf(range),
    ...days,
  };
}

/** A text that spells an error looks the same among the values: only the type of the cell tells them apart. */
function errorsOf({ values, valueTypes, rowIndex, columnIndex }: Excel.Range): Pick<SheetGrid, 'errors'> {
  const errors = valueTypes.flatMap((types, row) =>
    errorColumns(types, values[row] ?? [], columnIndex).map((column) => cellKey(rowIndex + row, column)),
  );
  return errors.length === 0 ? {} : { errors: new Set(errors) };
}

/**
 * A picture in a cell is a rich value, of which older parts of Excel see only `#VALUE!`.
 * @param first column of the first cell
 */
export function errorColumns(types: readonly string[], values: readonly unknown[], first: number): number[] {
  return types.flatMap((type, at) => {
    const value = values[at];
    const isRichError = type === 'RichValue' && typeof value === 'string' && isErrorValue(value);
    return type === 'Error' || isRichError ? [first + at] : [];
  });
}

/** Excel gives '' for an empty cell; a plan and a snapshot say null. */
export function cellsOf(values: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] {
  return values.map((line) => line.map(cellValue));
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return typeof value === 'string' && value !== '' ? value : null;
}
