/**
 * Everything at once: all answers, the workbook's own figures, and where each criterion stands.
 *
 * Batch plan, 2 syncs, no write:
 *   1. sheets and names, which say what sheets are ours, and from when days are counted;
 *   2. the used cells of those sheets, and the corner of every other sheet: a marker there tells a copy, or a
 *      sheet whose names were lost.
 * Where the selection is wanted too, the active cell is asked for with the second. Excel has none where a chart sheet is
 * shown; then everything is read once more without it.
 * One more sync only in that last case, a sheet of ours to which no name leads any more, to fetch its cells.
 * Requirement sets: worksheets, names 1.1; functions 1.2; getUsedRangeOrNullObject 1.4; getActiveCell 1.7.
 */
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { indexRubric } from '../../core/rubric/rubric-index';
import type { Rubric } from '../../core/rubric/rubric';
import { areaAddress } from '../../core/sheet/cell-address';
import { isFinished } from '../../core/creation/plan-creation';
import { markerRoom } from '../../core/sheet/grid';
import { readSnapshot } from '../../core/snapshot/read-snapshot';
import { isSameEdition } from '../../core/snapshot/same-edition';
import type { WorkbookSelection } from '../../core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import {
  claimSheets,
  expectedSheets,
  type ExpectedSheets,
  type StandingName,
} from '../../core/standing/our-sheets';
import { noDecisions } from '../../core/standing/question';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import type { ExcelEnvironment } from '../office/excel-environment';
import { queueFirstDay } from '../read/first-day';
import { queueSelection } from '../read/queue-selection';
import { cellsOf, gridOf, queueGrid, readGrids, type SheetToRead } from '../read/read-grids';
import { readBatch } from '../office/run-batch';
import { ledSheets, queueSheetList, standingName, standingSheetOf } from '../read/survey';

/** As far as `findMarker` looks. */
const corner = areaAddress(markerRoom);

export async function readWorkbook(
  environment: ExcelEnvironment,
  rubric: Rubric,
  tellSelection?: (selection: WorkbookSelection) => void,
): Promise<Outcome<WorkbookSnapshot>> {
  const index = indexRubric(rubric);
  const fetchWith = (asksSelection: boolean): Promise<Outcome<Fetched>> =>
    readBatch(environment, 'fail', (context) => fetch(context, expectedSheets(index), asksSelection));
  const first = await fetchWith(tellSelection !== undefined);
  const isWithoutCell = !first.ok && first.failure.kind === 'unexpected' && tellSelection !== undefined;
  const fetched = isWithoutCell ? await fetchWith(false) : first;
  if (!fetched.ok) {
    return fetched;
  }
  const { grids, names, unfinished, selection } = fetched.value;
  if (selection !== null) tellSelection?.(selection);
  if (grids.length === 0) {
    return failed({ kind: 'noAssessment' });
  }
  const snapshot = readSnapshot(index, grids, { names, unfinished });
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

interface Fetched {
  /** Empty where nothing of ours stands. Sheets that lost every mark but not their names are ours, and can be repaired. */
  readonly grids: readonly SheetGrid[];
  readonly names: readonly StandingName[];
  readonly unfinished: ReadonlySet<string>;
  /** Null where it was not asked for. */
  readonly selection: WorkbookSelection | null;
}

async function fetch(
  context: Excel.RequestContext,
  expected: ExpectedSheets,
  asksSelection: boolean,
): Promise<Fetched> {
  const list = queueSheetList(context);
  const firstDay = queueFirstDay(context);
  await context.sync();
  const from1904 = firstDay();
  const names = list.names.items.map(standingName);
  const led = ledSheets(names);
  const sheets = list.worksheets.items.map(sheetToRead);
  const isLed = ({ name }: SheetToRead): boolean => led.has(name.toLowerCase());
  const grids = sheets.filter(isLed).map((sheet) => queueGrid(context, sheet));
  const corners = sheets.filter((sheet) => !isLed(sheet)).map((sheet) => queueCorner(context, sheet));
  const selection = asksSelection ? queueSelection(context) : () => null;
  await context.sync();
  const read = grids.map((grid) => gridOf(grid, from1904));
  const heads = [...read, ...corners.map(cornerGrid)].map((grid) => {
    const standing = standingSheetOf(grid);
    return { ...standing, isFinished: isFinished(standing), grid };
  });
  // Of a copy nothing but its mark is of use: that it is there is reported after the sheet it copies.
  const claims = [...claimSheets(expected, heads, names, noDecisions).values()];
  const missed = claims.map(({ counted }) => counted.grid).filter((grid) => !read.includes(grid));
  const whole = missed.length === 0 ? [] : await readGrids(context, missed, from1904);
  const byId = new Map([...heads.map(({ grid }) => grid), ...whole].map((grid) => [grid.sheetId, grid]));
  const ours = claims.flatMap(({ counted, rivals }) => [counted, ...rivals]);
  return {
    grids: ours.flatMap(({ sheetId }) => byId.get(sheetId) ?? []),
    names,
    unfinished: new Set(heads.filter((head) => !head.isFinished).map(({ sheetId }) => sheetId)),
    selection: selection(),
  };
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
