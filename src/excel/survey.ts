/**
 * Looks at what stands in the workbook before anything is made. Reads only.
 *
 * Batch plan, 2 syncs: the list of sheets and names, which must be known before a cell can be asked for; then the
 * key row of every sheet at once, 52 cells each, which holds our marker and the mark of the creation that made it.
 * Requirement sets: worksheets, names 1.1; NamedItem.formula 1.7 (1.4 to read); nothing above 1.9.
 */
import {
  parseRunMark,
  type Standing,
  type StandingName,
  type StandingSheet,
} from '../core/workbook/plan-creation';

/** Ours is 13 columns wide and marked beyond; the rest is room for columns that people inserted. */
const keyRow = 'A1:AZ1';

export async function survey(context: Excel.RequestContext): Promise<Standing> {
  const { worksheets, names } = queueSheetList(context);
  await context.sync();
  const rows = worksheets.items.map((sheet) => ({ sheet, keys: queueKeyRow(sheet) }));
  await context.sync();
  return {
    sheets: rows.map(({ sheet, keys }) => standingSheet(sheet, keys.values[0] ?? [])),
    names: names.items.map(standingName),
  };
}

export function queueSheetList(context: Excel.RequestContext): {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
} {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  return { worksheets, names };
}

export function queueKeyRow(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange(keyRow);
  range.load('values');
  return range;
}

export function standingSheet(sheet: Excel.Worksheet, keys: readonly unknown[]): StandingSheet {
  const [first] = keys;
  return {
    sheetId: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    marker: typeof first === 'string' && first !== '' ? first : null,
    runMark: keys.map(parseRunMark).find((mark) => mark !== null) ?? null,
  };
}

/** A name may hold a constant: then its formula is no text, and it points into no sheet. */
export function standingName(name: Excel.NamedItem): StandingName {
  const formula: unknown = name.formula;
  return { name: name.name, formula: typeof formula === 'string' ? formula : '' };
}
