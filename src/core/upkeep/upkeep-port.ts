/**
 * What the pane asks of a workbook to keep it in order. `src/excel` implements it. No method throws: each says its
 * failure as a value.
 */
import type { Profile } from '../assessment/answers';
import type { Outcome } from '../outcome';
import type { Language } from '../messages/messages';
import type { Rubric } from '../rubric/rubric';
import type { CreateProgress, Typeface } from '../workbook/port';
import type { Place } from '../workbook/snapshot';
import type { Fault } from './fault';
import type { Decisions, Question } from './question';
import type { RepairPlan, RepairStep } from './repair-plan';

export interface UpkeepPort {
  /** Looks at everything, writes nothing. 3 syncs. Fails with `noAssessment` where nothing of ours stands. */
  check(request: CheckRequest): Promise<Outcome<Checkup>>;
  /**
   * Looks again, then does the agreed steps in one request. A failure says whether anything may have been written;
   * whatever was is right by itself, and the next press does the rest.
   */
  repair(request: RepairRequest, progress: CreateProgress): Promise<Outcome<RepairReport>>;
}

export interface CheckRequest {
  readonly rubric: Rubric;
  /** For what has to be written anew where the workbook itself does not tell. */
  readonly language: Language;
  readonly typeface: Typeface;
  readonly decisions: Decisions;
}

export interface Checkup {
  /** In the order of the sheets, then of the rows. */
  readonly faults: readonly Fault[];
  readonly questions: readonly Question[];
  /** What repair would do now. Empty when there is nothing it can mend. */
  readonly steps: readonly RepairStep[];
  readonly plan: RepairPlan;
}

export interface RepairRequest extends CheckRequest {
  /** For sheets that have to be made again. */
  readonly profile: Profile;
  /** Keys of the steps a person was shown and agreed to; others are left for the next time. */
  readonly agreed: ReadonlySet<string>;
  /** The day, as an ISO date: leftovers are dated. */
  readonly madeOn: string;
  /** Unique to this press of the button, as in `CreateRequest`. */
  readonly run: string;
}

export interface RepairReport {
  readonly done: readonly RepairStep[];
  /** The sheet that keeps what was written over, and its first cell; null when nothing was. */
  readonly leftovers: { readonly name: string; readonly place: Place } | null;
}
