/**
 * The rows of the list of gaps: for each item a heading that says what closing its frontier takes and gives, then
 * its gaps, with the cells in which the plan is written left open.
 */
import { answerOf } from '../assessment/applicability';
import type { Answers, Profile } from '../assessment/answers';
import type { CriterionStatus, Gap, GapKind } from '../assessment/assessment';
import type { Messages } from '../words/messages';
import type { Language } from '../words/language';
import type { RubricIndex } from '../rubric/rubric-index';
import { answerCell } from '../layout/answer-cells';
import { dayFields } from '../layout/columns';
import { gapKinds, type GapGroup, type OwnerGroup } from './gap-groups';
import { statusLooks, type SheetStyles } from '../plan/sheet-styles';
import type { CellContent, CellStyle } from '../plan/sheet-plan';
import { titleWithId } from '../layout/plan-context';
import type { Typeface } from '../plan/typeface';
import type { SheetDraft } from '../plan/sheet-draft';
import { rowHeight } from '../plan/text-metrics';

export interface GapSheetRequest {
  readonly profile: Profile;
  readonly language: Language;
  readonly typeface: Typeface;
  readonly answers: Answers;
  /** The day the list is made, as an ISO date. */
  readonly madeOn: string;
  /** Names of the sheets in the workbook, earlier lists included, which this one must not take. */
  readonly takenNames?: readonly string[];
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
  /** What the gaps stand under: their items, if nothing is said. */
  readonly by?: 'item' | 'owner';
}

/** Keys of the two columns that are for what will be done and how far it is; in a sheet for one owner for the answer itself. */
export const answerKeys = { action: 'evidence', progress: 'met' } as const;

/** Id of the criterion, hidden; then what people see. Together as wide as a category sheet. */
export const at = {
  id: 0,
  name: 1,
  text: 2,
  status: 3,
  level: 4,
  owner: 5,
  due: 6,
  doneOn: 7,
  points: 8,
  action: 9,
  progress: 10,
  note: 11,
} as const;
export const widths: readonly number[] = [0, 62, 246, 84, 84, 96, 74, 74, 60, 154, 78, 90];
export const keys = [
  'name',
  'text',
  'status',
  'level',
  'owner',
  'due',
  'doneOn',
  'points',
  'action',
  'progress',
  'note',
] as const;

/** A kind of gap bears the same word as the status it shows as in the sheets. */
export const statusOf: Readonly<Record<GapKind, CriterionStatus>> = {
  frontier: 'frontierGap',
  evidence: 'withoutEvidence',
  higher: 'higherGap',
};

export interface GapContext {
  readonly index: RubricIndex;
  readonly request: GapSheetRequest;
  readonly messages: Messages;
  readonly styles: SheetStyles;
  readonly statusStyles: Readonly<Record<GapKind, CellStyle>>;
}

/** Each is one object, so that a plan can gather the areas that share it. */
export function statusStyles(): GapContext['statusStyles'] {
  return {
    frontier: wordStyle('frontier'),
    evidence: wordStyle('evidence'),
    higher: wordStyle('higher'),
  };
}

function wordStyle(kind: GapKind): CellStyle {
  const { fill, text, bold } = statusLooks[statusOf[kind]];
  return { ...(fill === null ? {} : { fill }), fontColor: text, bold, horizontal: 'center' };
}

/** @returns the row of the item's heading */
export function addGroup(draft: SheetDraft, context: GapContext, group: GapGroup): number {
  const title = titleWithId(group.item.id, group.item.title);
  const row = addHeading(draft, context, title, closingText(context, group));
  for (const gap of group.gaps) addGap(draft, context, gap, group.step);
  return row;
}

/** @returns the row of the owner's heading */
export function addOwner(draft: SheetDraft, context: GapContext, group: OwnerGroup): number {
  const words = context.messages.gapList;
  const name = group.owner === '' ? words.nobody : group.owner;
  const { status } = context.messages.sheet;
  const counts = gapKinds.map((kind) => {
    const count = kind === 'higher' ? group.later : group.gaps.filter(({ gap }) => gap.kind === kind).length;
    return words.count(status[statusOf[kind]], String(count));
  });
  const row = addHeading(draft, context, name, counts.join(' · '));
  for (const { gap, step } of group.gaps) addGap(draft, context, gap, step);
  return row;
}

function addHeading(draft: SheetDraft, context: GapContext, title: string, figures: string): number {
  const { styles, request } = context;
  const height = rowHeight(
    [
      { text: title, width: draft.width(at.name, at.level), bold: true },
      { text: figures, width: draft.width(at.owner, at.note), bold: true },
    ],
    request.typeface,
  );
  const row = draft.addRow(
    height,
    new Map([
      [at.name, title],
      [at.owner, figures],
    ]),
  );
  draft.mergeInRow(row, at.name, at.level);
  draft.mergeInRow(row, at.owner, at.note);
  draft.styleRow(styles.heading, row, at.name, at.level);
  draft.styleRow(styles.headingFigure, row, at.owner, at.note);
  return row;
}

function closingText({ index, messages }: GapContext, { step }: GapGroup): string {
  const words = messages.gapList;
  if (step === null) return words.allLevels;
  const level = levelTitle(index, step.frontier);
  const closing = words.closing(String(step.ticks.length), level, oneDecimal(step.gain));
  return step.lockedPoints > 0 ? closing + words.released(oneDecimal(step.lockedPoints)) : closing;
}

function addGap(draft: SheetDraft, context: GapContext, gap: Gap, step: GapGroup['step']): void {
  const { index, messages, styles, request } = context;
  const entry = index.criteria.get(gap.id);
  if (entry === undefined) throw new RangeError(`The rubric has no criterion ${gap.id}`);
  const answer = answerOf(request.answers, gap.id);
  const texts = new Map<number, string>([
    [at.name, `${gap.item} ${entry.criterion.code}`],
    [at.text, entry.criterion.text],
    [at.status, messages.sheet.status[statusOf[gap.kind]]],
    [at.level, levelTitle(index, gap.level)],
  ]);
  const days = dayFields.map((field) => [at[field], answerCell(answer, field, request.from1904)] as const);
  const contents = new Map<number, CellContent>([
    ...texts,
    [at.id, gap.id],
    [at.owner, answerCell(answer, 'owner')],
    [at.note, answerCell(answer, 'note')],
    ...days,
    [at.points, gap.kind === 'frontier' ? (step?.gainPerTick ?? null) : null],
  ]);
  // A date is shown shorter than its column is wide; what somebody wrote in words may be longer.
  const written = [
    ...texts,
    [at.owner, answer.owner] as const,
    [at.note, answer.note] as const,
    ...dayFields.map((field) => [at[field], answer[field]] as const),
  ];
  const height = rowHeight(
    written.map(([column, text]) => ({ text, width: draft.width(column), bold: isBold(column) })),
    request.typeface,
  );
  const row = draft.addRow(height, contents);
  draft.styleRow(styles.text, row, at.id, at.owner);
  draft.styleRow(styles.code, row, at.name);
  draft.styleRow(context.statusStyles[gap.kind], row, at.status);
  draft.styleRow(styles.centered, row, at.level);
  for (const [column, day] of days)
    draft.styleRow(typeof day === 'string' ? styles.text : styles.date, row, column);
  draft.styleRow(styles.points, row, at.points);
  draft.styleRow(styles.text, row, at.action, at.note);
  draft.styleRow(styles.open, row, at.owner, at.doneOn);
  draft.styleRow(styles.open, row, at.action, at.note);
}

function isBold(column: number): boolean {
  return column === at.name || column === at.status;
}

function levelTitle(index: RubricIndex, number: number): string {
  return index.rubric.levels[number - 1]?.title ?? String(number);
}

function oneDecimal(points: number): string {
  return String(Math.round(points * 10) / 10);
}
