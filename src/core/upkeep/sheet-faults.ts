/** What is to be said of whole sheets: missing, twice, renamed, moved, hidden, of another version. */
import type { RubricIndex } from '../rubric/rubric-index';
import { answerFields, categoryColumns } from '../layout/columns';
import { categoryOfMarker, layoutVersion } from '../layout/markers';
import type { SheetPlan } from '../plan/sheet-plan';
import { cellAddress } from '../sheet/cell-address';
import { comparableText } from '../text/comparable-text';
import { readRows, viewOf, type CategoryRow, type StandingSheet } from '../standing/category-rows';
import type { OurSheet, WorkbookCondition } from '../standing/condition';
import type { WordsIndex } from '../standing/criterion-words';
import { categoryWords } from '../standing/column-words';
import { findKeyRow } from '../standing/key-row';
import { findColumns } from '../standing/find-columns';
import { sheetQuestion } from '../standing/our-sheets';
import { cornerOf } from '../standing/sheet-findings';
import type { Question, SheetOption } from '../standing/question';
import type { SheetsSurvey } from './survey-sheets';
import { freshColumns, type StandingLayout } from './standing-layout';
import type { WorkList } from './work-list';

export function reportSheets(survey: SheetsSurvey, condition: WorkbookCondition, work: WorkList): void {
  for (const sheet of survey.plan.sheets) {
    const found = survey.standing.sheets.get(sheet.marker);
    if (found === undefined) {
      work.faults.push({ kind: 'sheetMissing', marker: sheet.marker, title: sheet.name });
      const { marker: scope, name: sheetName } = sheet;
      work.add({ kind: 'makeSheet', scope, sheetName, place: null, subject: sheetName });
      continue;
    }
    reportLooks(sheet, found.sheet, work);
  }
  reportOrder(survey, condition, work);
}

function reportLooks(plan: SheetPlan, sheet: OurSheet, work: WorkList): void {
  const place = cornerOf(sheet);
  // A number behind the name only says that the name was taken when the sheet was made.
  if (sheet.name.replace(/ \(\d+\)$/u, '') !== plan.name) {
    work.faults.push({ kind: 'sheetRenamed', place, made: plan.name });
  }
  if (plan.visibility === 'visible' && !sheet.visible) work.faults.push({ kind: 'sheetHidden', place });
}

function reportOrder(survey: SheetsSurvey, condition: WorkbookCondition, work: WorkList): void {
  const order = new Map(
    survey.plan.sheets.flatMap(({ marker, visibility }, at) => {
      const sheetId = survey.standing.sheets.get(marker)?.sheet.sheetId;
      return sheetId === undefined || visibility === 'hidden' ? [] : [[sheetId, at] as const];
    }),
  );
  let last = -1;
  for (const sheet of condition.sheets) {
    const at = order.get(sheet.sheetId);
    if (at === undefined) continue;
    if (at < last) work.faults.push({ kind: 'sheetMoved', place: cornerOf(sheet) });
    last = Math.max(last, at);
  }
}

/** @returns the question which sheet counts, or null once a person has chosen */
export function askWhichSheet(
  index: RubricIndex,
  words: WordsIndex,
  { marker, sheet: counted, rivals }: StandingSheet,
  isDecided: boolean,
): Question | null {
  if (rivals.length === 0 || isDecided) return null;
  const sheets = [counted, ...rivals];
  const rows = sheets.map((sheet) => rowsById(index, words, marker, sheet));
  const options: SheetOption[] = sheets.map((sheet, at) => ({
    key: sheet.sheetId,
    sheetId: sheet.sheetId,
    name: sheet.name,
    place: cornerOf(sheet),
    answered: [...(rows[at]?.values() ?? [])].filter((row) => row.answered).length,
    counts: sheet === counted,
  }));
  const differing = [...index.criteria.keys()].flatMap((id) => {
    const views = rows.map((byId) => byId.get(id) ?? null);
    const texts = new Set(views.map((row) => (row === null ? '' : answerText(row))));
    return texts.size > 1 ? [{ id, rows: views.map((row) => (row === null ? null : viewOf(row))) }] : [];
  });
  const key = sheetQuestion(marker);
  return { kind: 'whichSheet', key, marker, options, differing };
}

function rowsById(
  index: RubricIndex,
  words: WordsIndex,
  marker: string,
  sheet: OurSheet,
): ReadonlyMap<string, CategoryRow> {
  const category = index.categories.get(categoryOfMarker(marker) ?? '');
  if (category === undefined) return new Map();
  const columnWords = categoryWords(index, category);
  const { columns } = findColumns(columnWords, sheet.cells, findKeyRow(columnWords.keys, sheet.cells));
  const rows = readRows({ marker, category: category.id, sheet, columns, keyRow: null }, words);
  return new Map(rows.flatMap((row) => (row.known === null ? [] : [[row.known, row] as const])));
}

function answerText({ answer }: CategoryRow): string {
  return answerFields.map((field) => comparableText(String(answer[field]))).join('\n');
}

/** Columns of ours that are gone; on the sheets that have no keys for theirs, by what stood at their head. */
export function reportColumns(layout: StandingLayout, work: WorkList): void {
  const { plan, sheet, columns } = layout;
  const fresh = freshColumns(layout);
  columns.forEach((column, planned) => {
    if (column !== null && !fresh.has(planned)) return;
    const at = layout.columnInserts.find((insert) => insert.planned === planned)?.at ?? column ?? 0;
    const place = { sheetId: sheet.sheetId, sheetName: sheet.name, row: plan.frozenRows, column: at };
    const key = plan.role.kind === 'category' ? categoryColumns[planned - 1]?.key : undefined;
    const title = plan.cells.map((line) => line[planned]).find((content) => typeof content === 'string');
    const text = typeof title === 'string' ? title : cellAddress(0, planned);
    if (key === undefined) work.faults.push({ kind: 'rowMissing', place, text });
    work.add({
      kind: 'insertColumn',
      scope: plan.marker,
      sheetName: sheet.name,
      place,
      subject: key ?? text,
    });
  });
}

/** What the hidden sheet says of its version, against ours. */
export function isNewerLayout(version: unknown): boolean {
  return typeof version === 'number' && version > layoutVersion;
}
