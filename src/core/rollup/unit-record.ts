/**
 * What is kept of one workbook for adding many up: plain data, small, and the same whatever file name it had. Made by
 * `count-unit.ts`; it is also what a second run finds again, so its shape has a version.
 */
import type { Profile, Verdict } from '../assessment/answers';

/** Raised when a record of before could no longer be used. */
export const recordVersion = 4;

/** One letter for each criterion, in rubric order. */
export const stateLetters = {
  notApplicable: '-',
  notComputable: '?',
  open: '0',
  withoutEvidence: '1',
  met: '2',
} as const;

/** What the assessor says, one letter for each criterion, in rubric order. */
export const verdictLetters: Readonly<Record<Verdict, string>> = { '': '-', pass: 'p', fail: 'f' };

/** Level and points are null where they cannot be computed. */
export interface UnitFigures {
  readonly level: number | null;
  readonly points: number | null;
  readonly applicable: number;
  readonly met: number;
  readonly notApplicable: number;
  readonly withoutEvidence: number;
}

export interface UnitLevel {
  readonly applicable: number;
  readonly met: number;
  readonly complete: boolean;
  readonly points: number | null;
}

export interface UnitItem extends UnitFigures {
  readonly frontier: number | null;
  /** One for each level of the rubric. */
  readonly levels: readonly UnitLevel[];
}

/** What somebody planned for a criterion that is not met yet, and what was done and when. */
export interface UnitPlan {
  /** Place of the criterion in rubric order. */
  readonly criterion: number;
  readonly owner: string;
  /** ISO date, or what was written instead. */
  readonly due: string;
  /** The same of the day on which it was done. */
  readonly doneOn: string;
}

export interface UnitEvidence {
  readonly criterion: number;
  readonly evidence: string;
  readonly link: string;
  /** The agency's own. */
  readonly note: string;
}

export interface CountedUnit {
  readonly profile: Profile;
  readonly overall: UnitFigures;
  readonly categories: readonly UnitFigures[];
  /** In rubric order. */
  readonly items: readonly UnitItem[];
  /** As `stateLetters` writes them. */
  readonly states: string;
  /** As `verdictLetters` writes them, whatever the state. */
  readonly verdicts: string;
  readonly plan: readonly UnitPlan[];
  /** Empty unless it was asked for: evidence and notes may name people. */
  readonly evidence: readonly UnitEvidence[];
}

/** Why a workbook cannot be counted, with its place in it. */
export interface UnitProblem {
  readonly kind: string;
  /** Sheet and cell, or empty when it is the file as a whole. */
  readonly place: string;
  readonly thai: string;
  readonly english: string;
}

export type UnitRecord =
  | { readonly counted: CountedUnit; readonly problems: null }
  /** Quarantined: at least one problem. */
  | { readonly counted: null; readonly problems: readonly UnitProblem[] };
