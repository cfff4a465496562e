/** What is to be said of whole sheets and nobody mends but a person: renamed, moved, hidden, there twice. */
import type { RubricIndex } from '../rubric/rubric-index';
import { answerFields } from '../layout/columns';
import { categoryOfMarker } from '../layout/markers';
import { comparableText } from '../text/comparable-text';
import type { Finding } from '../findings/finding';
import { readRows, viewOf, type CategoryRow, type StandingSheet } from '../standing/category-rows';
import type { OurSheet } from '../standing/condition';
import type { WordsIndex } from '../standing/criterion-words';
import { categoryWords } from '../standing/column-words';
import { findKeyRow } from '../standing/key-row';
import { findColumns } from '../standing/find-columns';
import { sheetQuestion } from '../standing/our-sheets';
import { cornerOf } from '../standing/sheet-findings';
import type { Question, SheetOption } from '../standing/question';
import type { SheetsSurvey } from './survey-sheets';
import type { StandingLayout } from './standing-layout';

export function observeSheets(survey: SheetsSurvey): Finding[] {
  return [...[...survey.layouts.values()].flatMap(looksOf), ...outOfOrder(survey)];
}

function looksOf({ plan, sheet }: StandingLayout): Finding[] {
  const place = cornerOf(sheet);
  // A number behind the name only says that the name was taken when the sheet was made.
  const isRenamed = sheet.name.replace(/ \(\d+\)$/u, '') !== plan.name;
  const isHidden = plan.visibility === 'visible' && !sheet.visible;
  return [
    ...(isRenamed ? [{ kind: 'sheetRenamed', place, made: plan.name } as const] : []),
    ...(isHidden ? [{ kind: 'sheetHidden', place } as const] : []),
  ];
}

function outOfOrder({ layouts, condition }: SheetsSurvey): Finding[] {
  const visible = [...layouts.values()].filter(({ plan }) => plan.visibility === 'visible');
  const order = new Map(visible.map(({ sheet }, at) => [sheet.sheetId, at]));
  let last = -1;
  return condition.sheets.flatMap((sheet): Finding[] => {
    const at = order.get(sheet.sheetId) ?? last;
    const isBehind = at < last;
    last = Math.max(last, at);
    return isBehind ? [{ kind: 'sheetMoved', place: cornerOf(sheet) }] : [];
  });
}

/** Which sheet counts, as long as nobody has chosen. */
export function askWhichSheet({ request, index, standing: { words, sheets } }: SheetsSurvey): Question[] {
  const isOpen = ({ marker, rivals }: StandingSheet): boolean =>
    rivals.length > 0 && !request.decisions.has(sheetQuestion(marker));
  return [...sheets.values()].filter(isOpen).map((sheet) => askWhich(index, words, sheet));
}

function askWhich(
  index: RubricIndex,
  words: WordsIndex,
  { marker, sheet: counted, rivals }: StandingSheet,
): Question {
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
