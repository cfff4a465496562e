/**
 * The columns of a category sheet: keys, order and widths. The keys stand in the sheet's hidden first row, so
 * a reader finds a column wherever it was moved to. The first column holds the criterion ids; its cell in the
 * key row is taken by the sheet's marker.
 */
import type { Answer } from '../assessment/answers';

/** A field of an answer that has a column; all have. */
export type AnswerField = keyof Answer;

export type CategoryColumnKey = 'level' | 'code' | 'text' | AnswerField | 'status';

export interface CategoryColumn {
  readonly key: CategoryColumnKey;
  /** Points; 0 hides it. */
  readonly width: number;
}

/** Column of the criterion ids and, in the key row, of the marker. */
export const idColumn = 0;

/** Everything after the id column, in order. Together they print on A4 landscape at about four fifths. */
export const categoryColumns: readonly CategoryColumn[] = [
  { key: 'level', width: 0 },
  { key: 'code', width: 54 },
  { key: 'text', width: 232 },
  { key: 'met', width: 46 },
  { key: 'evidence', width: 172 },
  { key: 'link', width: 84 },
  { key: 'owner', width: 72 },
  { key: 'due', width: 68 },
  { key: 'doneOn', width: 68 },
  { key: 'note', width: 76 },
  { key: 'notApplicable', width: 92 },
  { key: 'assessorMet', width: 54 },
  { key: 'assessorNote', width: 92 },
  { key: 'status', width: 78 },
];

/** The fields people fill in, in the order of their columns. */
export const answerFields: readonly AnswerField[] = [
  'met',
  'evidence',
  'link',
  'owner',
  'due',
  'doneOn',
  'note',
  'notApplicable',
  'assessorMet',
  'assessorNote',
];

/** The fields that hold a day. */
export const dayFields = ['due', 'doneOn'] as const satisfies readonly AnswerField[];

export type DayField = (typeof dayFields)[number];

/** The fields of the plan of which formulas ask whether anything stands in them. */
export const planFields = ['owner', 'due'] as const satisfies readonly AnswerField[];

export type PlanField = (typeof planFields)[number];

export function isDayField(field: AnswerField): field is DayField {
  return field === 'due' || field === 'doneOn';
}

/** Place of a column in the planned sheet, counted from 0. */
export function columnOf(key: CategoryColumnKey): number {
  const index = categoryColumns.findIndex((column) => column.key === key);
  if (index < 0) throw new RangeError(`No column ${key}`);
  return index + 1;
}
