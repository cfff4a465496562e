/**
 * Looks at what stands in the workbook before anything is made. Reads only.
 *
 * Batch plan, 2 syncs: the list of sheets and names, which must be known before a cell can be asked for; then the
 * head of every sheet at once, 360 cells: our marker, the mark of the creation that made the sheet, and in the data
 * sheet the rubric it was made from.
 * Requirement sets: worksheets, names 1.1; NamedItem.formula 1.7 (1.4 to read); functions 1.2; nothing above 1.9.
 */
import type { Failure } from '../../core/failures/failures';
import type { Rubric } from '../../core/rubric/rubric';
import { findMarker } from '../../core/sheet/grid';
import { dataMarker } from '../../core/layout/markers';
import { isOurName } from '../../core/layout/names';
import type { Standing, StandingSheet } from '../../core/creation/plan-creation';
import { parseRunMark } from '../../core/creation/run-mark';
import type { StandingName } from '../../core/standing/our-sheets';
import { sheetOfReference } from '../../core/sheet/sheet-reference';
import { readMeta } from '../../core/snapshot/read-figures';
import { isSameEdition } from '../../core/snapshot/same-edition';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import { queueFirstDay } from './first-day';
import { cellsOf } from './read-grids';

/** Ours is 13 columns wide and marked beyond; the rest is room for rows and columns that people inserted. */
const head = 'A1:AD12';

export async function survey(context: Excel.RequestContext): Promise<Standing> {
  const { worksheets, names } = queueSheetList(context);
  const from1904 = queueFirstDay(context);
  await context.sync();
  const heads = worksheets.items.map(queueHead);
  await context.sync();
  const sheets = heads.map(standingSheet);
  return { sheets, names: names.items.map(standingName), from1904: from1904() };
}

/** @param more what else to load of each sheet: a second `load` would make the client forget the first */
export function queueSheetList(
  context: Excel.RequestContext,
  more: readonly string[] = [],
): {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
} {
  const { worksheets, names } = context.workbook;
  worksheets.load(['items/id', 'items/name', 'items/visibility', ...more]);
  names.load('items/name,items/formula');
  return { worksheets, names };
}

export interface QueuedHead {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

export function queueHead(sheet: Excel.Worksheet): QueuedHead {
  return { sheet, range: sheet.getRange(head).load('values') };
}

/** @param queued after a sync */
export function standingSheet({ sheet, range }: QueuedHead): StandingSheet {
  return standingSheetOf({
    sheetId: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    row: 0,
    column: 0,
    values: cellsOf(range.values),
  });
}

/** @param grid at least the head of the sheet */
export function standingSheetOf(grid: SheetGrid): StandingSheet {
  const found = findMarker(grid);
  const keys = grid.values[(found?.row ?? 0) - grid.row] ?? [];
  const meta = found?.marker === dataMarker ? readMeta(grid, found) : null;
  const said = (key: string): string | null => {
    const value = meta?.get(key);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    sheetId: grid.sheetId,
    name: grid.name,
    visible: grid.visible,
    marker: found?.marker ?? null,
    runMark: keys.map(parseRunMark).find((mark) => mark !== null) ?? null,
    rubricId: said('rubricId'),
    rubricEdition: said('rubricEdition'),
  };
}

/** Why a workbook that stands is none to be written into with this rubric, or null. */
export function findForeign({ sheets }: Standing, { id, edition }: Rubric): Failure | null {
  for (const { rubricId, rubricEdition } of sheets) {
    if (typeof rubricId === 'string' && rubricId !== id) {
      return { kind: 'otherRubric', found: rubricId, expected: id };
    }
    if (typeof rubricEdition === 'string' && !isSameEdition(rubricEdition, edition)) {
      return { kind: 'otherEdition', found: rubricEdition, expected: edition };
    }
  }
  return null;
}

/** Lower-case names of the sheets to which names of ours lead. */
export function ledSheets(names: readonly StandingName[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ name }) => isOurName(name))
      .flatMap(({ formula }) => sheetOfReference(formula)?.toLowerCase() ?? []),
  );
}

/** A name may hold a constant: then its formula is no text, and it points into no sheet. */
export function standingName(name: Excel.NamedItem): StandingName {
  const formula: unknown = name.formula;
  return { name: name.name, formula: typeof formula === 'string' ? formula : '' };
}
