/**
 * What carrying answers asks of the open workbook. `src/excel` implements it with Office.js. No method throws: each
 * says its failure as a value.
 */
import type { Profile } from '../assessment/answers';
import type { Language } from '../words/language';
import type { Outcome } from '../failures/outcome';
import type { Rubric } from '../rubric/rubric';
import type { LeftoverRow } from '../papers/plan-leftover-sheet';
import type { Typeface } from '../plan/typeface';
import type { Place, SheetGrid } from '../sheet/sheet-grid';
import type { Carried } from '../editions/carry';
import type { StandingName } from '../standing/our-sheets';
import type { UnsetLook } from './unset-look';
import type { CarryProposal } from '../editions/propose-carry';

export interface CarryPort {
  /** Our sheets as they stand, of whatever rubric and edition. 3 syncs. Fails with `noAssessment` when there are none. */
  readOwnSheets(): Promise<Outcome<OpenSheets>>;
  /**
   * Writes the sheet of leftovers and the answers, in that order and in one request; 4 syncs in all, 5 with a sheet. Everything is read
   * again before: what no longer fits becomes a leftover. A failure says what was written all the same.
   */
  carryIn(request: CarryInRequest): Promise<Outcome<CarryInReport>>;
}

export interface OpenSheets {
  readonly grids: readonly SheetGrid[];
  /** Of the workbook: they tell sheets and columns that have lost their marks and keys. */
  readonly names: readonly StandingName[];
}

export interface CarryInRequest {
  /** Of the pane; the workbook must be of the same edition. */
  readonly rubric: Rubric;
  readonly proposal: CarryProposal;
  readonly carried: Carried;
  readonly profile: Profile;
  /** Of the sheet of leftovers. */
  readonly language: Language;
  readonly typeface: Typeface;
  /** The day, as an ISO date. */
  readonly madeOn: string;
  /** Unique to this press of the button: marks the sheet it makes, so that only this one is ever taken back. */
  readonly run: string;
  /** Rows that an earlier attempt, which broke off, has put into its sheet of leftovers already. */
  readonly kept: readonly LeftoverRow[];
}

export interface CarryInReport {
  /** Ids of the criteria whose cells were written, in rubric order. */
  readonly written: readonly string[];
  /** Of the first of them: its met cell. Null when nothing was written. */
  readonly first: Place | null;
  /** Null when nothing was left over. */
  readonly leftovers: { readonly name: string; readonly place: Place; readonly count: number } | null;
  /** What the sheet of leftovers does without, and whether the rows were not fitted. */
  readonly unset: readonly UnsetLook[];
}
