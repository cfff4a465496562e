/**
 * Two assessments laid side by side: what became of every criterion, and what levels and points did. Made by `compare.ts`.
 * "Before" and "after" are what a person calls them: two years, two rounds, or two copies of one.
 */
import type { Attained } from '../assessment/assessment';
import type { AnswerField } from '../layout/columns';

/** Every criterion of both is in exactly one of these. */
export const changeClasses = [
  'gained',
  'lost',
  'evidenceGone',
  'evidenceNew',
  'nowApplies',
  'noLongerApplies',
  'textDiffers',
  'onlyBefore',
  'onlyAfter',
  'stillMet',
  'stillOpen',
  'stillNotApplicable',
] as const;

export type ChangeClass = (typeof changeClasses)[number];

/** In these nothing has changed that counts. */
export const standingClasses: readonly ChangeClass[] = ['stillMet', 'stillOpen', 'stillNotApplicable'];

export interface ComparedCriterion {
  readonly change: ChangeClass;
  /** Its id before; null where that edition has none such. The two differ where an edition numbered it anew. */
  readonly before: string | null;
  readonly after: string | null;
  /** Fields of the answer that are not the same, whether they count or not; none where it is in one edition only. */
  readonly changedFields: readonly AnswerField[];
}

export interface FigureChange {
  readonly kind: 'overall' | 'category' | 'item';
  /** The same in both editions; empty for the whole. */
  readonly id: string;
  /** Null where that edition has no such item or category. */
  readonly before: Attained | null;
  readonly after: Attained | null;
  /** After less before; null where one of them is missing, cannot be computed, or is on another scale. */
  readonly levelChange: number | null;
  readonly pointsChange: number | null;
}

export interface Comparison {
  /** In the order of the edition after, then what only the one before has, in its order. */
  readonly criteria: readonly ComparedCriterion[];
  readonly overall: FigureChange;
  readonly categories: readonly FigureChange[];
  readonly items: readonly FigureChange[];
}
