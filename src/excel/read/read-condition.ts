/**
 * How the workbook stands: everything the check looks at but what cells bear beside their contents.
 *
 * Batch plan, 2 syncs, no write:
 *   1. sheets, whether each is protected, names, and whether Excel computes by itself;
 *   2. the used cells with their formulas of the sheets that our names lead to, and the head of every other sheet: a
 *      marker there tells a copy, or a sheet whose names were lost.
 * One more sync only in that last case, for the cells of such sheets: to ask for the cells of every sheet would fetch
 * whatever else a person keeps in the workbook. More only for a rubric several times the real one, whose cells no
 * single answer would hold.
 * Requirement sets: worksheets, names, calculationMode 1.1; protection 1.2; getUsedRangeOrNullObject 1.4;
 * functions 1.2.
 */
import type { SheetCells, SheetCondition, WorkbookCondition } from '../../core/standing/condition';
import { parseAddress } from '../../core/sheet/cell-address';
import { isRecordMarker } from '../../core/layout/markers';
import { isOurName } from '../../core/layout/names';
import { isFinished, type Standing, type StandingSheet } from '../../core/creation/plan-creation';
import type { StandingName } from '../../core/standing/our-sheets';
import { sheetOfReference } from '../../core/sheet/sheet-reference';
import type { CellValue, SheetGrid } from '../../core/sheet/sheet-grid';
import { pack } from '../office/pack';
import { queueFirstDay } from './first-day';
import { cellsOf, gridOf, queueGrid, type QueuedGrid, type SheetToRead } from './read-grids';
import { queueHead, queueSheetList, standingName, standingSheet, standingSheetOf } from './survey';

export interface Look {
  readonly condition: WorkbookCondition;
  /** The same sheets and names as creating sees them. */
  readonly standing: Standing;
  /** Ids of the protected sheets. */
  readonly protectedIds: ReadonlySet<string>;
  /** Cells of sheets that a press which broke off has left half-made, and that are no part of the form. */
  readonly halfMade: readonly SheetGrid[];
}

export async function readCondition(context: Excel.RequestContext): Promise<Look> {
  const { worksheets, names } = queueSheetList(context, ['items/protection/protected']);
  const firstDay = queueFirstDay(context);
  const application = context.workbook.application.load('calculationMode');
  await context.sync();
  const from1904 = firstDay();
  const standingNames = names.items.map(standingName);
  const lengths = lengthsByNames(standingNames);
  const workbook = { lengths, from1904 };
  const isNamed = (sheet: Excel.Worksheet): boolean => lengths.has(sheet.name.toLowerCase());
  const heads = worksheets.items.filter((sheet) => !isNamed(sheet)).map(queueHead);
  const named = await readCells(context, worksheets.items.filter(isNamed).map(sheetToRead), workbook);
  const others = heads.map(standingSheet);
  const marked = others.filter((sheet) => isPartOfForm(sheet) || isHalfMade(sheet));
  const byMark = marked.length === 0 ? [] : await readCells(context, marked, workbook);
  const ours = named.map(({ grid }) => standingSheetOf(grid));
  const sheets = inOrder(worksheets, [...ours, ...others]);
  const cells = new Map([...named, ...byMark].map((read) => [read.grid.sheetId, read]));
  return {
    condition: {
      sheets: sheets.map((sheet) => conditionOf(sheet, cells)),
      names: standingNames,
      computesByItself: application.calculationMode !== 'Manual',
    },
    standing: { sheets, names: standingNames, from1904 },
    protectedIds: new Set(
      worksheets.items.filter(({ protection }) => protection.protected).map(({ id }) => id),
    ),
    halfMade: sheets.filter(isHalfMade).flatMap(({ sheetId }) => cells.get(sheetId)?.grid ?? []),
  };
}

/** Sheets our names lead to, in lower case, and how many rows those names reach down. */
function lengthsByNames(names: readonly StandingName[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { formula } of names.filter(({ name }) => isOurName(name))) {
    const sheet = sheetOfReference(formula)?.toLowerCase();
    if (sheet !== undefined) {
      const rows = (parseAddress(formula.slice(1)) ?? []).map((area) => area.row + area.rows);
      lengths.set(sheet, Math.max(lengths.get(sheet) ?? 0, ...rows));
    }
  }
  return lengths;
}

/** It bears a marker, and not that of a dated sheet: those are never looked into. */
function isPartOfForm({ marker }: StandingSheet): boolean {
  return marker !== null && !isRecordMarker(marker);
}

/** What repair makes beside the form are dated sheets; one that has not got its marker yet has its passing name. */
function isHalfMade(sheet: StandingSheet): boolean {
  return !isFinished(sheet) && (sheet.marker === null || isRecordMarker(sheet.marker));
}

function inOrder(worksheets: Excel.WorksheetCollection, sheets: readonly StandingSheet[]): StandingSheet[] {
  const byId = new Map(sheets.map((sheet) => [sheet.sheetId, sheet]));
  return worksheets.items.flatMap(({ id }) => byId.get(id) ?? []);
}

function conditionOf(sheet: StandingSheet, cells: ReadonlyMap<string, SheetCells>): SheetCondition {
  const { sheetId, name, visible } = sheet;
  // A name may lead to a sheet whose marker is gone: it may be ours all the same, and the core finds that out.
  const isOurs = sheet.marker === null ? !isHalfMade(sheet) : isPartOfForm(sheet);
  const own = isOurs ? (cells.get(sheetId) ?? null) : null;
  return { sheetId, name, visible, isFinished: isFinished(sheet), cells: own };
}

function sheetToRead(sheet: Excel.Worksheet): SheetToRead {
  return { sheetId: sheet.id, name: sheet.name, visible: sheet.visibility === 'Visible' };
}

/** An upper estimate for one row of the real rubric with all that people write, fetched as values and formulas. */
const bytesPerRow = 3_000;

/** Rows of a sheet that no name tells the length of. */
const unknownLength = 100;

/** A name that somebody has drawn down to the end of the sheet must not fill the memory. */
const mostEmptyRows = 1_000;

interface LookedWorkbook {
  /** As `lengthsByNames` gives them. */
  readonly lengths: ReadonlyMap<string, number>;
  readonly from1904: boolean;
}

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  { lengths, from1904 }: LookedWorkbook,
): Promise<SheetCells[]> {
  const weighed = sheets.map((sheet) => ({
    sheet,
    bytes: (lengths.get(sheet.name.toLowerCase()) ?? unknownLength) * bytesPerRow,
  }));
  const requests = pack(weighed);
  const read: SheetCells[] = [];
  // What was queued before is fetched even when no sheet is.
  for (const request of requests.length === 0 ? [[]] : requests) {
    const queued = request.map(({ sheet }) => queueCells(context, sheet));
    // eslint-disable-next-line pmqa/no-sync-in-loop -- a turn for each full answer; the real rubric takes one
    await context.sync();
    read.push(
      ...queued.map((each) => {
        const length = lengths.get(each.sheet.name.toLowerCase()) ?? 0;
        return sheetCells(each, gridOf(each, from1904), length);
      }),
    );
  }
  return read;
}

function queueCells(context: Excel.RequestContext, sheet: SheetToRead): QueuedGrid {
  const queued = queueGrid(context, sheet);
  queued.range.load('formulas');
  return queued;
}

/**
 * @param queued after a sync
 * @param length rows down to which our names reach, the last of which closes the form and is empty. Before it other
 *   empty ones may stand that a repair has inserted which broke off: they belong to the form, and are given as well.
 */
function sheetCells(queued: QueuedGrid, grid: SheetGrid, length: number): SheetCells {
  const formulas = queued.range.isNullObject ? [] : cellsOf(queued.range.formulas);
  const missing = Math.max(0, Math.min(mostEmptyRows, length - 1 - grid.row - grid.values.length));
  const empty = Array.from({ length: missing }, () => (grid.values[0] ?? []).map(() => null));
  const shown = formulas.map((line, row) =>
    line.map((formula, column) => asInFormulaBar(formula, grid.values[row]?.[column] ?? null)),
  );
  return { grid: { ...grid, values: [...grid.values, ...empty] }, formulas: [...shown, ...empty] };
}

/** Text with `=` stands behind an apostrophe in the formula bar; Excel's answer leaves that out. */
function asInFormulaBar(formula: CellValue, value: CellValue): CellValue {
  const isText = typeof formula === 'string' && formula.startsWith('=') && formula === value;
  return isText ? `'${formula}` : formula;
}
