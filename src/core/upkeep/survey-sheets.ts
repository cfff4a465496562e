/**
 * The whole workbook looked through once: which sheet is which, where columns and rows stand, whose rows they are, and
 * what is to be inserted where. Everything else is asked of the result.
 */
import { indexRubric, type RubricIndex } from '../rubric/rubric-index';
import { columnOf, idColumn } from '../layout/columns';
import { findMarker, markerRoom } from '../sheet/grid';
import { categoryMarker, categoryOfMarker } from '../layout/markers';
import type { SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { readRows, type CategoryRow, type CategorySheet } from '../standing/category-rows';
import type { SheetCells, WorkbookCondition } from '../standing/condition';
import { indexWords, type WordsIndex } from '../standing/criterion-words';
import { expectedPlan, openCells } from './expected-plan';
import { findColumns } from '../standing/find-columns';
import { findSheets, type OurSheet, type SheetClaim } from '../standing/find-sheets';
import { identifyCriteria, type Identified } from '../standing/identify-criteria';
import { matchRows } from '../standing/match-rows';
import { formulaAt, isBlankColumn, isBlankRow } from '../standing/sheet-cells';
import {
  fillBlankRows,
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
  readonly claims: ReadonlyMap<string, SheetClaim>;
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
  const claims = findSheets(plan, condition, request.decisions);
  const open = new Map(plan.sheets.map((sheet) => [sheet.marker, openCells(sheet)]));
  const isOpen = (marker: string) => open.get(marker) ?? (() => false);
  const words = indexWords(index, plan);
  const standing = plan.sheets.flatMap((sheet) => {
    const claim = claims.get(sheet.marker);
    return claim === undefined
      ? []
      : [standingSheet(index, words, sheet, claim.counted, isOpen(sheet.marker))];
  });
  const identified = identifyCriteria(
    index,
    words,
    standing.flatMap(({ rows }) => rows),
    request.decisions,
  );
  const layouts = new Map(
    standing.map((each) => [
      each.plan.marker,
      layOut(index, each, identified, isOpen(each.plan.marker), work),
    ]),
  );
  return { index, plan, claims, identified, layouts, isOpen };
}

interface StandingSheet extends CategorySheet {
  readonly plan: SheetPlan;
  /** Rows that may be those of criteria; none on the other sheets. */
  readonly rows: readonly CategoryRow[];
}

function standingSheet(
  index: RubricIndex,
  words: WordsIndex,
  plan: SheetPlan,
  sheet: OurSheet,
  isOpen: (row: number, column: number) => boolean,
): StandingSheet {
  const { cells } = sheet;
  const keysAt = findKeyRow(plan, cells);
  const columns = findColumns(plan, cells, keysAt);
  const category = categoryOfMarker(plan.marker);
  const found: CategorySheet = {
    marker: plan.marker,
    category: category ?? '',
    sheet,
    columns,
    keyRow: null,
  };
  // A criterion that was pasted over the keys has taken their row; they get another.
  const isTaken = readRows(found).some(
    (row) => row.row === keysAt && words.idsByText(row.words.text).length > 0,
  );
  const keyRow = isTaken ? null : keysAt;
  const on: CategorySheet = { ...found, keyRow };
  if (category === null) return { ...on, plan, rows: [] };
  const all = readRows(on);
  const withId = new Set(all.filter(({ id }) => index.criteria.has(id)).map(({ row }) => row));
  const known = new Map(keyRow === null ? [] : [[0, keyRow]]);
  const furniture = new Set(matchRows({ plan, cells, columns, isOpen, known, excluded: withId }, false));
  return { ...on, plan, rows: all.filter(({ row }) => !furniture.has(row)) };
}

/** The row of the mark; where the mark is gone, the first that holds several of the keys. */
function findKeyRow(plan: SheetPlan, cells: SheetCells): number | null {
  const marked = findMarker(cells.grid);
  if (marked !== null) return marked.row;
  const keys = (plan.cells[0] ?? []).filter((key) => typeof key === 'string' && key !== '');
  const candidates = cells.formulas.slice(0, markerRoom.rows).map((line, at) => ({
    row: at + cells.grid.row,
    keys: keys.filter((key) => line.some((content) => content === key)).length,
  }));
  // All but one of a few, and several of many: a single word may stand there by chance.
  const enough = Math.max(1, Math.min(3, keys.length - 1));
  const found = candidates.find((candidate) => candidate.keys >= enough);
  return found?.row ?? null;
}

function layOut(
  index: RubricIndex,
  { plan, sheet, columns: foundColumns, keyRow, rows }: StandingSheet,
  identified: Identified,
  isOpen: (row: number, column: number) => boolean,
  work: WorkList,
): StandingLayout {
  const { cells } = sheet;
  const known = new Map(keyRow === null ? [] : [[0, keyRow]]);
  plan.roles.forEach(({ criterion }, planned) => {
    const found = criterion === null ? undefined : identified.rows.get(criterion);
    if (found?.on.sheet === sheet) known.set(planned, found.row);
  });
  const settled = new Set(known.values());
  const excluded = new Set(
    rows.flatMap(({ row, id }) => (index.criteria.has(id) && !settled.has(row) ? [row] : [])),
  );
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
    if (elsewhere !== undefined) return work.allows('bringHome', scope);
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
  return fillBlankRows({ plan, ourRows, sheet, columns, rows: found, strays, rowInserts, columnInserts });
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

/** Marker of the sheet on which a criterion is at home. */
export function homeOf(index: RubricIndex, id: string): string {
  return categoryMarker(index.criteria.get(id)?.category.id ?? '');
}

/** The planned columns of id and level key. */
export const identityColumns: readonly number[] = [idColumn, columnOf('level')];
