/**
 * Everything at once: all answers, the workbook's own figures, and where each criterion stands.
 *
 * Batch plan, 2 syncs, no write:
 *   1. sheets and names; the names say which sheets are ours;
 *   2. the used cells of those sheets, and the corner of every other sheet: a marker there tells a copy, or a
 *      sheet whose names were lost.
 * One more sync only in that last case, a sheet of ours to which no name leads any more, to fetch its cells.
 * Requirement sets: worksheets, names 1.1; getUsedRangeOrNullObject 1.4.
 */
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { indexRubric } from '../../core/rubric/rubric-index';
import type { Rubric } from '../../core/rubric/rubric';
import { areaAddress } from '../../core/sheet/cell-address';
import { findMarker, markerRoom } from '../../core/sheet/grid';
import { isRecordMarker } from '../../core/layout/markers';
import { isOurName } from '../../core/layout/names';
import { readSnapshot } from '../../core/snapshot/read-snapshot';
import { isSameEdition } from '../../core/snapshot/same-edition';
import { sheetOfReference } from '../../core/sheet/sheet-reference';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import type { ExcelEnvironment } from '../office/excel-environment';
import { cellsOf, gridOf, queueGrid, readGrids, type SheetToRead } from '../read/read-grids';
import { readBatch } from '../office/run-batch';
import { queueSheetList, standingName } from '../read/survey';

/** As far as `findMarker` looks. */
const corner = areaAddress(markerRoom);

export async function readWorkbook(
  environment: ExcelEnvironment,
  rubric: Rubric,
): Promise<Outcome<WorkbookSnapshot>> {
  const grids = await readBatch(environment, 'fail', fetchGrids);
  if (!grids.ok) {
    return grids;
  }
  if (grids.value === null) {
    return failed({ kind: 'noAssessment' });
  }
  const snapshot = readSnapshot(indexRubric(rubric), grids.value);
  const { rubricId, rubricEdition } = snapshot;
  if (rubricId !== '' && rubricId !== rubric.id) {
    return failed({ kind: 'otherRubric', found: rubricId, expected: rubric.id });
  }
  // Under the same ids another edition may say other things: its answers must not be counted as this one's.
  if (rubricEdition !== '' && !isSameEdition(rubricEdition, rubric.edition)) {
    return failed({ kind: 'otherEdition', found: rubricEdition, expected: rubric.edition });
  }
  return succeeded(snapshot);
}

/** Null where nothing of ours stands. Sheets that lost every mark but not their names are ours, and can be repaired. */
async function fetchGrids(context: Excel.RequestContext): Promise<readonly SheetGrid[] | null> {
  const { worksheets, names } = queueSheetList(context);
  await context.sync();
  const named = new Set(
    names.items
      .map(standingName)
      .filter(({ name }) => isOurName(name))
      .flatMap(({ formula }) => sheetOfReference(formula)?.toLowerCase() ?? []),
  );
  const sheets = worksheets.items.map(sheetToRead);
  const queued = sheets.filter((sheet) => named.has(sheet.name.toLowerCase()));
  const grids = queued.map((sheet) => queueGrid(context, sheet));
  const others = sheets
    .filter((sheet) => !queued.includes(sheet))
    .map((sheet) => queueCorner(context, sheet));
  await context.sync();
  const read = grids.map(gridOf);
  // Lists of gaps and sheets of leftovers hold no answers: neither copies nor sheets without names.
  const marked = others
    .map(cornerGrid)
    .filter((grid) => markerOf(grid) !== '' && !isRecordMarker(markerOf(grid)));
  const known = new Set(read.map(markerOf));
  const nameless = marked.filter((grid) => !known.has(markerOf(grid)));
  const copies = marked.filter((grid) => known.has(markerOf(grid)));
  const missed = nameless.length === 0 ? [] : await readGrids(context, nameless);
  // A copy's cells are of no use; that it is there is reported by its marker alone, after the sheet it copies.
  const found = [...read.filter((grid) => findMarker(grid) !== null), ...missed, ...copies];
  return found.length === 0 && queued.length === 0 ? null : found;
}

function sheetToRead(sheet: Excel.Worksheet): SheetToRead {
  return { sheetId: sheet.id, name: sheet.name, visible: sheet.visibility === 'Visible' };
}

interface QueuedCorner {
  readonly sheet: SheetToRead;
  readonly range: Excel.Range;
}

function queueCorner(context: Excel.RequestContext, sheet: SheetToRead): QueuedCorner {
  const range = context.workbook.worksheets.getItem(sheet.sheetId).getRange(corner).load('values');
  return { sheet, range };
}

function cornerGrid({ sheet, range }: QueuedCorner): SheetGrid {
  return { ...sheet, row: 0, column: 0, values: cellsOf(range.values) };
}

function markerOf(grid: SheetGrid): string {
  return findMarker(grid)?.marker ?? '';
}
