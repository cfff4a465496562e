/**
 * The dated list of what agency and assessor see otherwise, to be talked over and signed: beside each row room for what was
 * agreed and why. Plain values: it says what stood on its day. What is written into it comes back by a person's press
 * (`core/editions/returned`).
 */
import { answerOf } from '../../assessment/applicability';
import type { Answer, Answers, Profile } from '../../assessment/answers';
import type { OverallResult } from '../../assessment/assessment';
import { unlooked } from '../../assessment/verdict-attainment';
import { differs } from '../../assessment/work';
import { verdictCell } from '../../layout/category/verdict-cell';
import { differencesMarker } from '../../layout/markers';
import type { CellContent, SheetPlan } from '../../plan/sheet-plan';
import { sheetStyles, statusLooks, type SheetStyles } from '../../plan/sheet-styles';
import { lineHeight, rowHeight } from '../../plan/text-metrics';
import type { Typeface } from '../../plan/typeface';
import type { CriterionEntry, RubricIndex } from '../../rubric/rubric-index';
import type { Language } from '../../words/language';
import { messagesFor, type Messages } from '../../words/messages';
import { shownDate } from '../../words/written-date';
import { addHeader, addTitle, addWide, beginList, endList, factsOf, type DatedList } from '../dated-list';
import { addSigning } from '../signing';
import { differencesEn } from './differences.en';
import { differencesTh } from './differences.th';

export interface DifferencesRequest {
  readonly profile: Profile;
  readonly language: Language;
  readonly typeface: Typeface;
  readonly answers: Answers;
  /** Of the same answers. */
  readonly overall: OverallResult;
  /** The day the list is made, as an ISO date. */
  readonly madeOn: string;
  readonly takenNames?: readonly string[];
}

export type DifferencesWords = typeof differencesTh;

export function differencesWords(language: Language): DifferencesWords {
  return language === 'th' ? differencesTh : differencesEn;
}

/** @internal Tests find the columns by them. */
export const differenceKeys = [
  'name',
  'text',
  'met',
  'evidence',
  'verdict',
  'note',
  'agreed',
  'reason',
] as const;

type Key = (typeof differenceKeys)[number];

const widths: Readonly<Record<Key, number>> = {
  name: 62,
  text: 238,
  met: 66,
  evidence: 200,
  verdict: 66,
  note: 150,
  agreed: 74,
  reason: 176,
};

const at = (key: Key): number => differenceKeys.indexOf(key) + 1;

/** Criteria that apply and about which the two disagree, in rubric order. */
export function listDifferences(index: RubricIndex, answers: Answers): string[] {
  return [...index.criteria.keys()].filter((id) => differs(answerOf(answers, id)));
}

interface Context {
  readonly index: RubricIndex;
  readonly request: DifferencesRequest;
  readonly words: DifferencesWords;
  readonly messages: Messages;
  readonly styles: SheetStyles;
  readonly list: DatedList;
}

export function planDifferencesSheet(index: RubricIndex, request: DifferencesRequest): SheetPlan {
  const { language, typeface, profile, madeOn, overall, answers } = request;
  const [messages, words] = [messagesFor(language), differencesWords(language)];
  const styles = sheetStyles(typeface, messages.sheet.dateFormat);
  const keys = differenceKeys.map((key) => [at(key), key] as const);
  const list = beginList(
    [0, ...differenceKeys.map((key) => widths[key])],
    differencesMarker,
    keys,
    styles,
    typeface,
  );
  const context: Context = { index, request, words, messages, styles, list };
  addTitle(list, words.heading(index.rubric.title));
  const headerRow = addHeader(
    list,
    differenceKeys.map((key) => [at(key), words.columns[key]] as const),
  );
  const ids = listDifferences(index, answers);
  addWide(list, factsOf(words, profile, madeOn, messages).join(' · '), styles.strong);
  const counts = [ids.length, overall.looked, unlooked(overall)].map(String);
  addWide(list, words.count(counts[0] ?? '', counts[1] ?? '', counts[2] ?? ''), styles.strong);
  addWide(list, words.note, styles.goal);
  const rows = ids.flatMap((id) => {
    const entry = index.criteria.get(id);
    return entry === undefined ? [] : [addDifference(context, entry, answerOf(answers, id))];
  });
  if (ids.length === 0) addWide(list, words.none);
  addSigning(list, messages, at('evidence'), [words.signature.agency, words.signature.assessor]);
  const sheet = endList(list, {
    role: { kind: 'differences' },
    marker: differencesMarker,
    tabColor: statusLooks.locked.text,
    wish: words.sheetName(shownDate(madeOn, messages, 'short')),
    takenNames: request.takenNames,
    headerRow,
    headings: [],
    profile,
    madeOn,
    messages,
  });
  const { verdict, validation } = messages.sheet;
  const areas = rows.map((row) => ({ row, column: at('agreed'), rows: 1, columns: 1 }));
  const agreedList = {
    kind: 'list',
    areas,
    values: [verdict.pass, verdict.fail],
    title: words.columns.agreed,
    message: validation.verdictMessage,
  } as const;
  return { ...sheet, validations: areas.length === 0 ? [] : [agreedList] };
}

/** @returns its row */
function addDifference(context: Context, { criterion, item }: CriterionEntry, answer: Answer): number {
  const { words, messages, styles, list } = context;
  const { draft, typeface, last } = list;
  const texts = new Map<number, string>([
    [at('name'), `${item.id} ${criterion.code}`],
    [at('text'), criterion.text],
    [at('met'), answer.met ? words.done : words.notDone],
    [at('evidence'), answer.evidence],
    [at('verdict'), verdictCell(answer.assessorMet, messages.sheet.verdict) ?? ''],
    [at('note'), answer.assessorNote],
  ]);
  const contents = new Map<number, CellContent>([
    ...[...texts].filter(([, text]) => text !== ''),
    [0, criterion.id],
  ]);
  const measured = [...texts].map(([column, text]) => ({
    text,
    width: draft.width(column),
    bold: column === at('name'),
  }));
  // Room for a sentence by hand.
  const height = Math.max(rowHeight(measured, typeface), lineHeight(typeface) * 2);
  const row = draft.addRow(height, contents);
  draft.styleRow(styles.text, row, 0, last);
  draft.styleRow(styles.code, row, at('name'));
  for (const key of ['met', 'verdict', 'agreed'] as const) draft.styleRow(styles.centered, row, at(key));
  draft.styleRow(styles.open, row, at('agreed'), at('reason'));
  return row;
}
