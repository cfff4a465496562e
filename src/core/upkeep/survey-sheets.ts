/**
 * The whole workbook looked through once: which sheet is which, where columns and rows stand, whose rows they are, and
 * what is to be inserted where. Everything else is asked of the result.
 */
import { indexRubric, type RubricIndex } from '../rubric/rubric-index';
import { columnOf, idColumn } from '../layout/columns';
import type { SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import type { CategoryRow, StandingSheet } from '../standing/category-rows';
import type { WorkbookCondition } from '../standing/condition';
import { expectedPlan, openCells } from './expected-plan';
import { findColumns, wordsOfFormula, type ColumnWords } from '../standing/find-columns';
import type { Identified } from '../standing/identify-criteria';
import { matchRows } from '../standing/match-rows';
import { formulaAt, isBlankColumn, isBlankRow } from '../standing/sheet-cells';
import { standingOf, type WorkbookStanding } from '../standing/standing-of';
import {
  fillBlankRows,
  finalPlaces,
  keepInOrder,
  ourRowsOf,
  placeColumns,
  placeRows,
  type StandingLayout,
} from './standing-layout';
import type { CheckRequest } from './checkup';
import type { WorkList } from './work-list';

export interface SheetsSurvey {
  readonly index: RubricIndex;
  readonly plan: WorkbookPlan;
  readonly standing: WorkbookStanding;
  readonly identified: Identified;
  /** Of the sheets that stand and count, by marker, in the order of the plan. */
  readonly layouts: ReadonlyMap<string, StandingLayout>;
  readonly isOpen: (marker: string) => (row: number, column: number) => boolean;
}

export function surveySheets(
  request: CheckRequest,
  condition: WorkbookCondition,
  work: WorkList,
): SheetsSurvey {
  const index = indexRubric(request.rubric);
  const plan = expectedPlan(request, condition);
  const open = new Map(plan.sheets.map((sheet) => [sheet.marker, openCells(sheet)]));
  const isOpen = (marker: string) => open.get(marker) ?? (() => false);
  // What a creation that broke off has left is completed by creating, not repaired.
  const finished = { ...condition, sheets: condition.sheets.filter(({ isFinished }) => isFinished) };
  const standing = standingOf(index, finished, request.decisions, (sheet) =>
    furnitureOf(plan, sheet, isOpen(sheet.marker)),
  );
  const layouts = new Map(
    plan.sheets.flatMap((sheet) => {
      const found = standing.sheets.get(sheet.marker);
      if (found === undefined) return [];
      return [[sheet.marker, layOut(sheet, found, standing.identified, isOpen(sheet.marker), work)] as const];
    }),
  );
  return { index, plan, standing, identified: standing.identified, layouts, isOpen };
}

/** Rows of a category sheet that read as ours and are no criterion's. */
function furnitureOf(
  { sheets }: WorkbookPlan,
  { marker, sheet, columns, keyRow, rows }: StandingSheet,
  isOpen: (row: number, column: number) => boolean,
): ReadonlySet<number> {
  const plan = sheets.find((each) => each.marker === marker);
  if (plan === undefined) return new Set();
  const withId = new Set(rows.filter(({ known }) => known !== null).map(({ row }) => row));
  const known = new Map(keyRow === null ? [] : [[0, keyRow]]);
  const request = { plan, cells: sheet.cells, columns, isOpen, known, excluded: withId };
  return new Set(matchRows(request, false).filter((row) => row !== null));
}

/** The columns of a sheet that is no category's, by every text of the plan. */
function plannedWords({ cells, columns }: SheetPlan): ColumnWords {
  const texts = new Map<string, number>();
  const twice = new Set<string>();
  cells.slice(1).forEach((line) => {
    line.forEach((content, column) => {
      const text =
        content !== null && typeof content === 'object' ? wordsOfFormula(content.formula) : content;
      if (typeof text !== 'string' || text === '') return;
      if ((texts.get(text) ?? column) !== column) twice.add(text);
      texts.set(text, column);
    });
  });
  for (const text of twice) texts.delete(text);
  const keys = columns.map((_, column) => {
    const key = cells[0]?.[column];
    return typeof key === 'string' ? key : '';
  });
  return { keys, texts, withFormulas: true };
}

function layOut(
  plan: SheetPlan,
  { sheet, columns: byKey, keyRow, rows, twins }: StandingSheet,
  identified: Identified,
  isOpen: (row: number, column: number) => boolean,
  work: WorkList,
): StandingLayout {
  const { cells } = sheet;
  const isCategory = plan.role.kind === 'category';
  const foundColumns = isCategory ? byKey : findColumns(plannedWords(plan), cells, keyRow).columns;
  const known = new Map(keyRow === null ? [] : [[0, keyRow]]);
  plan.roles.forEach(({ criterion }, planned) => {
    const found = criterion === null ? undefined : identified.rows.get(criterion);
    if (found?.on.sheet === sheet && !identified.held.has(found)) known.set(planned, found.row);
  });
  const settled = new Set(known.values());
  const isAnothers = (row: CategoryRow): boolean =>
    identified.held.has(row) || (row.known !== null && !settled.has(row.row) && !isHeading(row));
  const excluded = new Set(rows.filter(isAnothers).map(({ row }) => row));
  const scope = plan.marker;
  // An empty column in the place of one of ours is as good as none, just as an empty row is.
  const columns = foundColumns.map((column) =>
    column === null || !isBlankColumn(cells, column) || work.allows('insertColumn', scope) ? column : null,
  );
  const missing = new Set(identified.missing);
  const ourRows = ourRowsOf(plan, isOpen);
  const isWanted = (planned: number): boolean => {
    if (!ourRows.has(planned)) return false;
    const criterion = plan.roles[planned]?.criterion ?? null;
    if (criterion === null) return work.allows('insertRow', scope);
    const elsewhere = identified.rows.get(criterion);
    if (elsewhere !== undefined) return !identified.held.has(elsewhere) && work.allows('bringHome', scope);
    return missing.has(criterion) && work.allows('insertCriterion', scope);
  };
  // An empty row that stands in the place of one of ours is as good as none: it is filled only where that is agreed.
  const matched = matchRows({ plan, cells, columns, isOpen, known, excluded }, true);
  const ordered = plan.role.kind === 'data' ? keepInOrder(matched) : { rows: matched, strays: [] };
  const found = ordered.rows.map((row, planned) =>
    row === null || !ourRows.has(planned) || !isBlankRow(cells, row) || isWanted(planned) ? row : null,
  );
  const columnInserts = work.allows('insertColumn', scope) ? placeColumns(columns) : [];
  const rowInserts = placeRows(plan, found, isWanted);
  const { strays } = ordered;
  const openTwins = twins.filter(({ isChosen }) => !isChosen).map(({ planned }) => planned);
  const layout = { plan, ourRows, sheet, columns, rows: found, strays, rowInserts, columnInserts, openTwins };
  const filled = fillBlankRows(layout);
  return { ...filled, places: finalPlaces(filled) };
}

/** An id on a row of ours that is no criterion's: it was moved there, and the row is what its words say. */
function isHeading({ words }: CategoryRow): boolean {
  return words.text === '' && words.code !== '';
}

/** What a cell of the hidden sheet says beside its key, or null. */
export function metaValue(survey: SheetsSurvey, marker: string, key: string): unknown {
  const layout = survey.layouts.get(marker);
  const planned = layout?.plan.cells.findIndex((line) => line[0] === key) ?? -1;
  const row = layout?.rows[planned] ?? null;
  const column = layout?.columns[1] ?? null;
  return layout === undefined || row === null || column === null
    ? null
    : formulaAt(layout.sheet.cells, row, column);
}

/** The planned columns of id and level key. */
export const identityColumns: readonly number[] = [idColumn, columnOf('level')];
