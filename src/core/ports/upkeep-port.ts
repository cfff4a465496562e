/**
 * What the pane asks of a workbook to keep it in order. `src/excel` implements it. No method throws: each says its
 * failure as a value.
 */
import type { Profile } from '../assessment/answers';
import type { Outcome } from '../failures/outcome';
import type { UnsetLook } from './unset-look';
import type { CreateProgress } from './workbook-port';
import type { Place } from '../sheet/sheet-grid';
import type { CheckRequest, Checkup } from '../upkeep/checkup';
import type { RepairStep } from '../upkeep/repair-plan';

export interface UpkeepPort {
  /** Looks at everything, writes nothing. 3 syncs. Fails with `noAssessment` where nothing of ours stands. */
  check(request: CheckRequest): Promise<Outcome<Checkup>>;
  /**
   * Looks again, then does the agreed steps in one request. A failure says whether anything may have been written;
   * whatever was is right by itself, and the next press does the rest.
   */
  repair(request: RepairRequest, progress: CreateProgress): Promise<Outcome<RepairReport>>;
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
  /** What the sheets that were made do without, and whether rows were not fitted. */
  readonly unset: readonly UnsetLook[];
}
