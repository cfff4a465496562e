/** What the pane knows of how the workbook stands, as plain data. All of it can be found out again by a check. */
import type { Failure } from '../../core/failures/failures';
import { noDecisions, type Decisions, type Question } from '../../core/standing/question';
import type { RepairReport } from '../../core/ports/upkeep-port';
import type { Checkup } from '../../core/upkeep/checkup';
import type { CreateStage } from '../../core/ports/workbook-port';

export interface UpkeepState {
  readonly phase: UpkeepPhase;
  /** What the last check that answered has found; it stays while another is under way or fails. */
  readonly last: { readonly checkup: Checkup; readonly at: number } | null;
  /** Open questions and those that were decided, in the order in which they first came up. */
  readonly questions: readonly Question[];
  readonly decisions: Decisions;
  /** How the last repair ended, until the person closes it or repairs again. */
  readonly outcome: RepairOutcome | null;
}

export type UpkeepPhase =
  /** No check yet, or `last` is too old to act on. `failure` is why a newer one gave nothing. */
  | { readonly kind: 'unchecked'; readonly failure: Failure | null }
  | { readonly kind: 'checking' }
  /** `last` is what a person may agree to. */
  | { readonly kind: 'checked' }
  | { readonly kind: 'repairing'; readonly stage: CreateStage; readonly cancelling: boolean };

export type RepairOutcome =
  /** `settled` is how many findings it was to settle, as they were counted before. */
  | { readonly kind: 'repaired'; readonly report: RepairReport; readonly settled: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

export const nothingKnown: UpkeepState = {
  phase: { kind: 'unchecked', failure: null },
  last: null,
  questions: [],
  decisions: noDecisions,
  outcome: null,
};
