/**
 * Mends what the check finds, as far as a person has agreed, and changes no answer.
 *
 * Batch plan, 4 syncs:
 *   1-3. everything is looked at again, as `check-workbook.ts` does: what is written fits the workbook of this moment;
 *   4.   everything that was agreed to, in one request: first the dated sheet of what will be written over, last the
 *        heights of rows that were written into; 1 more for how that sheet looks.
 * Where looks are set again: `mend-looks.ts`. Only when a sheet is missing: those of `create-workbook.ts` (4), which makes it all or not at all, and a second look
 * (3). More writing only for a repair so large that one request would not be taken. After a failure: `send/send.ts`.
 * Requirement sets: they stand in the modules called.
 */
import type { Failure } from '../../core/failures/failures';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { RepairStep } from '../../core/upkeep/repair-plan';
import type { RepairReport, RepairRequest } from '../../core/ports/upkeep-port';
import { eachOnce, type UnsetLook } from '../../core/ports/unset-look';
import { planLeftoverSheet, type LeftoverRow } from '../../core/papers/plan-leftover-sheet';
import { planLookRepairs } from '../../core/upkeep/looks/diff-looks';
import type { SheetPlan } from '../../core/plan/sheet-plan';
import type { CreateProgress, HostTier } from '../../core/ports/workbook-port';
import { lookOver, type LookedOver } from './check';
import { createWorkbook } from './create-workbook';
import { mendLooks, noLooks } from './mend-looks';
import type { ExcelEnvironment } from '../office/excel-environment';
import type { OwnRuns } from '../office/own-runs';
import { groundOf } from '../send/ground';
import { sendLooks } from '../send/send-looks';
import { sendAndFit } from '../send/send-and-fit';
import { untilInPlace } from '../send/until-in-place';
import type { Look } from '../read/read-condition';
import { outlived, planRecordSheet } from '../write/record-sheet';
import { planRepairFits, planRepairSteps } from '../write/write-repair';
import type { WriteStep } from '../send/write-step';

/** What one pane repairs with. */
export interface RepairTools {
  readonly environment: ExcelEnvironment;
  readonly tier: HostTier;
  /** Presses of this pane; the run of this press is added. */
  readonly ownRuns: OwnRuns;
}

export async function repairWorkbook(
  tools: RepairTools,
  request: RepairRequest,
  progress: CreateProgress,
): Promise<Outcome<RepairReport>> {
  tools.ownRuns.add(request.run);
  progress.report('looking');
  const looked = await lookAgain(tools, request);
  if (!looked.ok) {
    return stopped(looked.failure, false);
  }
  if (progress.cancelled()) {
    return failed({ kind: 'cancelled' });
  }
  progress.report('planning');
  const refusal = refusalOf(looked.value);
  if (refusal !== null) {
    return stopped(refusal, false);
  }
  if (progress.cancelled()) {
    return failed({ kind: 'cancelled' });
  }
  progress.report('writing');
  const steps = looked.value.checkup.steps.filter(({ kind }) => kind === 'makeSheet');
  // From the first sheet or cell that is written there is no way back, so a cancel is no longer heeded.
  const made = steps.length === 0 ? succeeded([]) : await makeSheets(tools, request, progress);
  if (!made.ok) {
    return made;
  }
  const known = steps.length === 0 ? looked.value : null;
  return mendInPlace(tools, request, { steps, unset: made.value }, known, progress);
}

function lookAgain({ environment, tier }: RepairTools, request: RepairRequest): Promise<Outcome<LookedOver>> {
  return lookOver(environment, tier, request, { agreed: request.agreed, whileEditing: 'wait' });
}

/** Excel would refuse in the middle of the request, and not say which sheet: told before, nothing is half done. */
function refusalOf({ look, checkup }: LookedOver): Failure | null {
  const locked = checkup.plan.sheets.find(({ sheetId }) => look.protectedIds.has(sheetId));
  return locked === undefined ? null : { kind: 'accessDenied', sheet: locked.sheetName };
}

interface Made {
  /** Steps that are done already: sheets that were missing. */
  readonly steps: readonly RepairStep[];
  /** What those sheets do without. */
  readonly unset: readonly UnsetLook[];
}

/** @returns what those that were missing do without */
async function makeSheets(
  { environment, tier, ownRuns }: RepairTools,
  { index, profile, language, typeface, run }: RepairRequest,
  { cancelled }: CreateProgress,
): Promise<Outcome<readonly UnsetLook[]>> {
  const creation = { rubric: index.rubric, profile, language, typeface, run, now: Date.now() };
  const unreported = { report: () => undefined, cancelled };
  const created = await createWorkbook(environment, tier, creation, unreported, ownRuns);
  if (created.ok) {
    return succeeded(created.value.unset);
  }
  const { failure } = created;
  return failure.kind === 'cancelled' ? failed(failure) : stopped(failure, failure.kind === 'halfWritten');
}

/**
 * Looks again when rows had moved since the last look; all is as it was before by then.
 * @param looked null where nothing was looked at since sheets were made
 */
function mendInPlace(
  tools: RepairTools,
  request: RepairRequest,
  made: Made,
  looked: LookedOver | null,
  progress: CreateProgress,
): Promise<Outcome<RepairReport>> {
  let known = looked;
  return untilInPlace(async () => {
    const again: Outcome<LookedOver> = known === null ? await lookAgain(tools, request) : succeeded(known);
    known = null;
    const refusal = again.ok ? refusalOf(again.value) : again.failure;
    if (!again.ok || refusal !== null) {
      return stopped(refusal ?? { kind: 'noAssessment' }, made.steps.length > 0);
    }
    return mend(tools, request, made, again.value, progress);
  });
}

async function mend(
  { environment, tier, ownRuns }: RepairTools,
  request: RepairRequest,
  made: Made,
  { look, survey, checkup }: LookedOver,
  progress: CreateProgress,
): Promise<Outcome<RepairReport>> {
  const { run } = request;
  const leftovers = planLeftovers(request, look, checkup.plan.leftovers, ownRuns);
  const record =
    leftovers &&
    planRecordSheet(environment, tier, { ...leftovers, standing: look.standing, run, shows: false });
  const changes = planRepairSteps(environment, tier, checkup.plan);
  const plan = {
    steps: [...(leftovers?.removal ?? []), ...(record?.steps ?? []), ...changes],
    ground: groundOf(look.condition.sheets.flatMap(({ cells }) => cells ?? [])),
    making: record && record.making,
  };
  const fits = planRepairFits(checkup.plan);
  const { sent, unset: unfitted } = await sendAndFit(environment, plan, fits, endingOf(progress));
  if (sent.kind !== 'done') {
    // A request whose answer was lost may still be under way.
    const wrote = sent.kind !== 'nothing' || sent.cause.kind === 'connectionLost';
    return stopped(sent.cause, wrote || made.steps.length > 0);
  }
  const unset = await sendLooks(environment, record?.looks() ?? []);
  const looks = checkup.steps.some(({ kind }) => kind === 'restoreLooks')
    ? await mendLooks({ environment, tier }, request, planLookRepairs(survey, request.agreed))
    : noLooks;
  return succeeded({
    done: [...made.steps, ...checkup.steps.filter(({ key }) => !looks.open.has(key))],
    leftovers: leftovers && record && { name: leftovers.plan.name, place: record.place() },
    unset: eachOnce([...made.unset, ...unfitted, ...unset, ...looks.unset]),
  });
}

interface PlannedLeftovers {
  readonly plan: SheetPlan;
  /** Removes what an earlier press has left of the same sheet. */
  readonly removal: readonly WriteStep[];
}

/** Null when nothing is written over. */
function planLeftovers(
  { language, typeface, profile, madeOn }: RepairRequest,
  { standing, halfMade }: Look,
  rows: readonly LeftoverRow[],
  ownRuns: OwnRuns,
): PlannedLeftovers | null {
  if (rows.length === 0) {
    return null;
  }
  const planned = (takenNames: readonly string[]): SheetPlan =>
    planLeftoverSheet({ language, typeface, profile, madeOn, heading: 'repair', rows, takenNames });
  const gone = outlived(halfMade, planned([]), ownRuns).map(({ sheetId }) => sheetId);
  const taken = standing.sheets.filter(({ sheetId }) => !gone.includes(sheetId));
  return {
    plan: planned(taken.map(({ name }) => name)),
    removal: gone.map((sheetId) => ({
      bytes: 500,
      isOneWrite: true,
      write: (context) => context.workbook.worksheets.getItem(sheetId).delete(),
    })),
  };
}

/** That it is writing was said before; a cancel comes too late. */
function endingOf({ report }: CreateProgress): CreateProgress {
  return { report: (stage) => (stage === 'finishing' ? report(stage) : undefined), cancelled: () => false };
}

function stopped(cause: Failure, wrote: boolean): Outcome<never> {
  return failed({ kind: 'repairStopped', wrote, cause });
}
