/**
 * The whole workbook looked through once: which sheet is which, where columns and rows stand, whose rows they are, and
 * what is not there. Everything else is asked of the result.
 */
import { answerCell } from '../layout/answer-cells';
import { answerFields, columnOf } from '../layout/columns';
import type { Finding } from '../findings/finding';
import type { RubricIndex } from '../rubric/rubric-index';
import { isFormula, type SheetPlan, type WorkbookPlan } from '../plan/sheet-plan';
import type { CategoryRow, StandingSheet } from '../standing/category-rows';
import type { WorkbookCondition } from '../standing/condition';
import { findColumns, wordsOfFormula, type ColumnWords } from '../standing/find-columns';
import type { Identified } from '../standing/identify-criteria';
import { matchRows, type FoundRows } from '../standing/match-rows';
import { standingOf, type WorkbookStanding } from '../standing/standing-of';
import { comparableText } from '../text/comparable-text';
import { markerIn } from '../sheet/grid';
import type { Language } from '../words/language';
import { messagesFor, type Messages } from '../words/messages';
import { expectedPlan, openCells } from './expected-plan';
import { oddCells } from './odd-cells';
import { placesAfter } from './places';
import type { RepairKind } from './repair-plan';
import { layColumns, layRows, type StandingLayout } from './standing-layout';
import type { CheckRequest } from './checkup';

export interface SheetsSurvey {
  readonly request: CheckRequest;
  readonly condition: WorkbookCondition;
  readonly index: RubricIndex;
  readonly plan: WorkbookPlan;
  /** Every text that is planned anywhere. */
  readonly ownTexts: ReadonlySet<string>;
  /** What the formulas of the hidden table do. */
  readonly tableFormulas: ReadonlySet<string>;
  /** Of the workbook. */
  readonly language: Language;
  readonly messages: Messages;
  readonly standing: WorkbookStanding;
  /** Of the sheets that stand and count, by marker, in the order of the plan. */
  readonly layouts: ReadonlyMap<string, StandingLayout>;
  /** What is odd about the answers on them, by marker. */
  readonly odd: ReadonlyMap<string, readonly Finding[]>;
  readonly isOpen: (marker: string) => (row: number, column: number) => boolean;
}

export function surveyWorkbook(request: CheckRequest, condition: WorkbookCondition): SheetsSurvey {
  const { index } = request;
  const { plan, contents, tableFormulas, language } = expectedPlan(request, condition);
  const open = new Map(plan.sheets.map((sheet) => [sheet.marker, openCells(sheet)]));
  const isOpen = (marker: string) => open.get(marker) ?? (() => false);
  // What a creation that broke off has left is completed by creating, not repaired.
  const finished = { ...condition, sheets: condition.sheets.filter(({ isFinished }) => isFinished) };
  const standing = standingOf(index, finished, request.decisions, {
    findFurniture: (sheet) => furnitureOf(plan, sheet, isOpen(sheet.marker)),
  });
  const layouts = new Map(
    plan.sheets.flatMap((sheet) => {
      const found = standing.sheets.get(sheet.marker);
      if (found === undefined) return [];
      return [[sheet.marker, layOut(sheet, found, standing.identified, isOpen(sheet.marker))] as const];
    }),
  );
  const odd = new Map(
    [...layouts].map(([marker, { sheet }]) => [marker, oddCells(standing.identified, sheet)]),
  );
  const messages = messagesFor(language);
  const own = { plan, ownTexts: contents, tableFormulas };
  return { request, condition, index, ...own, language, messages, standing, layouts, odd, isOpen };
}

type IsOpen = (row: number, column: number) => boolean;

/** Rows of a category sheet that read as ours and are no criterion's. */
function furnitureOf(
  { sheets }: WorkbookPlan,
  { marker, sheet, columns, keyRow, rows }: StandingSheet,
  isOpen: IsOpen,
): ReadonlySet<number> {
  const plan = sheets.find((each) => each.marker === marker);
  if (plan === undefined) return new Set();
  const withId = new Set(rows.filter(({ known }) => known !== null).map(({ row }) => row));
  const known = new Map(keyRow === null ? [] : [[0, keyRow]]);
  const request = { plan, cells: sheet.cells, columns, isOpen, known, excluded: withId };
  return new Set(matchRows(request, false).filter((row) => row !== null));
}

function layOut(
  plan: SheetPlan,
  found: StandingSheet,
  identified: Identified,
  isOpen: IsOpen,
): StandingLayout {
  const { sheet, twins } = found;
  const { columns, rows } =
    plan.role.kind === 'data' ? tableFrom(plan, found) : scattered(plan, found, identified, isOpen);
  const along = layColumns(plan, sheet, columns);
  const down = layRows(plan, sheet, rows, stepsOfRows(plan, identified, isOpen));
  const laid = { columns: along.found, rows: down.found };
  const newColumns = withNames(plan, along.inserts, down.inserts);
  const newRows = withHome(plan, identified, down.inserts, newColumns);
  const inserts = [...newColumns.values(), ...newRows.values()];
  return {
    ...laid,
    plan,
    sheet,
    newColumns,
    newRows,
    openTwins: twins.filter(({ isChosen }) => !isChosen).map(({ planned }) => planned),
    places: placesAfter(laid, inserts),
  };
}

/**
 * A column is known again by the key and the words that stand in it. Where all their rows are yet to come it waits for
 * them: made before, it would be missed again at every check, and made again by every repair.
 */
function withNames(
  { cells }: SheetPlan,
  columns: StandingLayout['newColumns'],
  rows: StandingLayout['newRows'],
): StandingLayout['newColumns'] {
  return new Map(
    [...columns].map(([planned, insert]) => {
      const naming = cells.flatMap((line, row) => (typeof line[planned] === 'string' ? [row] : []));
      const waits = naming.every((row) => rows.has(row))
        ? new Set(naming.flatMap((row) => rows.get(row)?.needs ?? []))
        : [];
      return [planned, { ...insert, needs: [...insert.needs, ...waits] }];
    }),
  );
}

/** An answer that comes home needs a column for all that it holds. */
function withHome(
  { roles }: SheetPlan,
  { rows: criteria }: Identified,
  rows: StandingLayout['newRows'],
  columns: StandingLayout['newColumns'],
): StandingLayout['newRows'] {
  return new Map(
    [...rows].map(([planned, insert]) => {
      const answer = criteria.get(roles[planned]?.criterion ?? '')?.answer;
      const needs = answerFields.flatMap((field) =>
        answer === undefined || answerCell(answer, field) === null
          ? []
          : (columns.get(columnOf(field))?.needs ?? []),
      );
      return [planned, { ...insert, needs: [...insert.needs, ...new Set(needs)] }];
    }),
  );
}

interface FoundCells {
  readonly columns: readonly number[] | StandingSheet['columns'];
  readonly rows: FoundRows;
}

/** Nobody works on the hidden sheet, so it is one table as it was made: from its mark on, and nothing in it is looked for. */
function tableFrom({ cells, columns, marker }: SheetPlan, { sheet }: StandingSheet): FoundCells {
  const { values, row: top, column: left } = sheet.cells.grid;
  const isMark = (value: unknown): boolean =>
    typeof value === 'string' && comparableText(markerIn(value) ?? '') === marker;
  const marks = values.flatMap((line, below) =>
    line.flatMap((value, right) => (isMark(value) ? [{ row: top + below, column: left + right }] : [])),
  );
  const { row, column } = marks[0] ?? { row: 0, column: 0 };
  return { columns: columns.map((_, at) => column + at), rows: cells.map((_, at) => row + at) };
}

/** People move, sort and insert in all other sheets: every row and column is known by what stands in it. */
function scattered(
  plan: SheetPlan,
  { sheet, columns: byKey, keyRow, rows }: StandingSheet,
  { rows: criteria, held }: Identified,
  isOpen: IsOpen,
): FoundCells {
  const { cells } = sheet;
  const isCategory = plan.role.kind === 'category';
  const columns = isCategory ? byKey : findColumns(plannedWords(plan), cells, keyRow).columns;
  const known = new Map(keyRow === null ? [] : [[0, keyRow]]);
  plan.roles.forEach(({ criterion }, planned) => {
    const found = criterion === null ? undefined : criteria.get(criterion);
    if (found?.on.sheet === sheet && !held.has(found)) known.set(planned, found.row);
  });
  const settled = new Set(known.values());
  const isAnothers = (row: CategoryRow): boolean =>
    held.has(row) || (row.known !== null && !settled.has(row.row) && !isHeading(row));
  const excluded = new Set(rows.filter(isAnothers).map(({ row }) => row));
  return { columns, rows: matchRows({ plan, cells, columns, isOpen, known, excluded }, true) };
}

/** An id on a row of ours that is no criterion's: it was moved there, and the row is what its words say. */
function isHeading({ words }: CategoryRow): boolean {
  return words.text === '' && words.code !== '';
}

/** The columns of a sheet that is no category's, by every text of the plan. */
function plannedWords({ cells, columns }: SheetPlan): ColumnWords {
  const texts = new Map<string, number>();
  const twice = new Set<string>();
  cells.slice(1).forEach((line) => {
    line.forEach((content, column) => {
      const text = isFormula(content) ? wordsOfFormula(content.formula) : content;
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

/** By which step a row would be made that is not there; undefined for one that holds nothing of ours. */
function stepsOfRows(
  { cells, roles }: SheetPlan,
  { rows, held, missing }: Identified,
  isOpen: IsOpen,
): (RepairKind | null | undefined)[] {
  const isMissing = new Set(missing);
  return cells.map((line, planned) => {
    const isOurs = line.some((content, at) => content !== null && content !== '' && !isOpen(planned, at));
    if (!isOurs) return undefined;
    const criterion = roles[planned]?.criterion ?? null;
    if (criterion === null) return 'insertRow';
    const elsewhere = rows.get(criterion);
    if (elsewhere !== undefined) return held.has(elsewhere) ? null : 'bringHome';
    return isMissing.has(criterion) ? 'insertCriterion' : null;
  });
}
