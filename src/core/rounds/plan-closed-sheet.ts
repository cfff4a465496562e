/** The dated, locked sheet of a round that was closed: plain values, each row under a key by which it is found again. */
import type { Answer } from '../assessment/answers';
import { closedMarker } from '../layout/markers';
import { verdictCell, type VerdictWords } from '../layout/category/verdict-cell';
import { answerFields } from '../layout/columns';
import { titleWithId } from '../layout/plan-context';
import { addHeader, addTitle, addWide, beginList, endList, type DatedList } from '../papers/dated-list';
import type { CellContent, SheetPlan } from '../plan/sheet-plan';
import { mutedInk, sheetStyles, type SheetStyles } from '../plan/sheet-styles';
import { rowHeight } from '../plan/text-metrics';
import type { Typeface } from '../plan/typeface';
import type { RubricIndex } from '../rubric/rubric-index';
import { figureKey } from '../snapshot/figures';
import { overallId } from '../layout/figures/figure-columns';
import type { Language } from '../words/language';
import { messagesFor } from '../words/messages';
import { shownDate } from '../words/written-date';
import { closedEn } from './closed.en';
import { closedTh } from './closed.th';
import { sealOf, type ClosedRound } from './closed-round';

export interface ClosedSheetRequest {
  readonly language: Language;
  readonly typeface: Typeface;
  /** Names of the sheets in the workbook, which this one must not take. */
  readonly takenNames?: readonly string[];
}

/** Keys of rows in the hidden first column, before the id of what they hold. */
export const rowKeys = { fact: 'fact ', answer: 'answer ', figure: 'figure ' } as const;

export type FactKey = keyof typeof closedTh.facts;

/** Column keys: those of an answer, and beside them. */
const closedColumns = ['name', 'text', ...answerFields, 'level', 'points'] as const;

const widths: Readonly<Record<(typeof closedColumns)[number], number>> = {
  name: 76,
  text: 180,
  met: 44,
  evidence: 150,
  link: 84,
  owner: 80,
  due: 70,
  doneOn: 70,
  note: 84,
  notApplicable: 84,
  assessorMet: 52,
  assessorNote: 84,
  level: 40,
  points: 56,
};

const columnOf = (key: (typeof closedColumns)[number]): number => closedColumns.indexOf(key) + 1;

interface ClosedContext {
  readonly index: RubricIndex;
  readonly round: ClosedRound;
  readonly words: typeof closedTh;
  readonly styles: SheetStyles;
  readonly list: DatedList;
  readonly verdicts: VerdictWords;
}

export function planClosedSheet(
  index: RubricIndex,
  round: ClosedRound,
  { language, typeface, takenNames }: ClosedSheetRequest,
): SheetPlan {
  const messages = messagesFor(language);
  const words = language === 'th' ? closedTh : closedEn;
  const styles = sheetStyles(typeface, messages.sheet.dateFormat);
  const keys = closedColumns.map((key) => [columnOf(key), key] as const);
  const list = beginList(
    [0, ...closedColumns.map((key) => widths[key])],
    closedMarker,
    keys,
    styles,
    typeface,
  );
  const context: ClosedContext = { index, round, words, styles, list, verdicts: messages.sheet.verdict };
  const titles = {
    ...messages.sheet.columns,
    name: messages.sheet.columns.code,
    level: words.level,
    points: words.points,
  };
  addTitle(list, words.heading(index.rubric.title));
  const headerRow = addHeader(
    list,
    closedColumns.map((key) => [columnOf(key), titles[key]] as const),
  );
  addWide(list, words.note, styles.goal);
  addFacts(context);
  addFigures(context, figureKey('overall', overallId), '', messages.sheet.summary.overall);
  const headings: number[] = [];
  for (const category of index.rubric.categories) {
    headings.push(addFigures(context, figureKey('category', category.id), category.id, category.title));
    for (const item of category.items) {
      headings.push(addFigures(context, figureKey('item', item.id), item.id, item.title));
      for (const { criteria } of item.levels)
        for (const { id, code, text } of criteria) addAnswer(context, id, `${item.id} ${code}`, text);
    }
  }
  const { closedOn, profile } = round;
  const sheet = endList(list, {
    role: { kind: 'closed' },
    marker: closedMarker,
    tabColor: mutedInk,
    wish: words.sheetName(shownDate(closedOn, messages, 'short')),
    takenNames,
    headerRow,
    headings,
    profile,
    madeOn: closedOn,
    messages,
  });
  return { ...sheet, isLocked: true };
}

/** Whose it is, of what, and the seal, each in a row of its own. */
function addFacts({ round, words, styles, list }: ClosedContext): void {
  const { profile, rubricId, edition, closedOn, closedBy } = round;
  const { agencyName, agencyType, fiscalYear, round: name } = profile;
  const facts: Readonly<Record<FactKey, string>> = {
    rubricId,
    edition,
    agencyName,
    agencyType: agencyType ?? '',
    fiscalYear: fiscalYear === null ? '' : String(fiscalYear),
    round: name,
    closedOn,
    closedBy,
    seal: sealOf(round),
  };
  const { draft, typeface, last } = list;
  for (const [key, value] of Object.entries(facts)) {
    const label = words.facts[key as FactKey];
    const row = draft.addRow(
      rowHeight(
        [
          { text: label, width: draft.width(1), bold: true },
          { text: value, width: draft.width(2, last) },
        ],
        typeface,
      ),
      new Map<number, CellContent>([
        [0, `${rowKeys.fact}${key}`],
        [1, label],
        [2, value === '' ? null : value],
      ]),
    );
    draft.mergeInRow(row, 2, last);
    draft.styleRow(styles.text, row, 0, last);
    draft.styleRow(styles.strong, row, 1);
  }
}

function addFigures({ round, styles, list }: ClosedContext, key: string, id: string, title: string): number {
  const { draft, typeface } = list;
  const figures = round.figures.get(key);
  const text = titleWithId(id, title);
  const end = columnOf('assessorNote');
  const row = draft.addRow(
    rowHeight([{ text, width: draft.width(1, end), bold: true }], typeface),
    new Map<number, CellContent>([
      [0, `${rowKeys.figure}${key}`],
      [1, text],
      [columnOf('level'), figures?.level ?? null],
      [columnOf('points'), figures?.points ?? null],
    ]),
  );
  draft.mergeInRow(row, 1, end);
  draft.styleRow(styles.text, row, 0, 1);
  draft.styleRow(styles.description, row, 1, columnOf('points'));
  draft.styleRow(styles.strong, row, 1, columnOf('points'));
  draft.styleRow(styles.points, row, columnOf('points'));
  return row;
}

function addAnswer(context: ClosedContext, id: string, name: string, words: string): void {
  const { round, styles, list } = context;
  const { draft, typeface, last } = list;
  const answer = round.answers.get(id);
  const fields = answerFields.map((field) => [columnOf(field), cellOf(context, answer, field)] as const);
  const texts: readonly (readonly [number, CellContent])[] = [
    [columnOf('name'), name],
    [columnOf('text'), words],
    ...fields,
  ];
  const measured = texts.flatMap(([column, text]) =>
    typeof text === 'string' ? [{ text, width: draft.width(column), bold: column === 1 }] : [],
  );
  const row = draft.addRow(
    rowHeight(measured, typeface),
    new Map<number, CellContent>([[0, `${rowKeys.answer}${id}`], ...texts]),
  );
  draft.styleRow(styles.text, row, 0, last);
  draft.styleRow(styles.code, row, 1);
  for (const [column, content] of fields)
    if (typeof content === 'boolean') draft.styleRow(styles.tick, row, column);
}

/** A date is kept as text: a day that a program counts otherwise would break the seal. */
function cellOf({ verdicts }: ClosedContext, answer: Answer | undefined, field: keyof Answer): CellContent {
  if (answer === undefined || answer[field] === '') return null;
  return field === 'assessorMet' ? verdictCell(answer[field], verdicts) : answer[field];
}
