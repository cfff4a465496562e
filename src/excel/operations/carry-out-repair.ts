/**
 * Sends what repair has planned, and tells after a failure whether anything of it may have been written. Nothing is
 * taken back but what was not finished and nothing would finish: what else was written is right by itself, and the next
 * press does the rest.
 *
 * Batch plan: 1 sync for each full request, of which the real rubric needs one. After a failure 1 more when rules of
 * colours were left half made, and 3 when a dated sheet was to be made: the list of sheets, their heads, the deletion.
 * Requirement sets: suspendScreenUpdatingUntilNextSync 1.9, worksheets.getCount 1.4, worksheets.delete 1.1.
 */
import type { Failure } from '../../core/failures/failures';
import { isFinished, type Standing } from '../../core/creation/plan-creation';
import type { ExcelEnvironment } from '../office/excel-environment';
import { isRefusedWhole } from '../office/excel-failure';
import { hasArrived } from '../office/has-arrived';
import { pack } from '../office/pack';
import { runBatch } from '../office/run-batch';
import { findMade } from './take-back';
import type { WriteStep } from '../write/write-workbook';

export interface RepairUndertaking {
  /** The workbook as it was looked at before. */
  readonly standing: Standing;
  readonly run: string;
  /** Steps of the dated sheet of leftovers, which come first; empty when nothing is left over. */
  readonly leftovers: readonly WriteStep[];
  readonly steps: readonly WriteStep[];
}

export interface RepairFailure {
  readonly cause: Failure;
  /** False only when it is certain that the workbook is as it was. */
  readonly wrote: boolean;
}

/** @returns why not all was written, or null */
export async function carryOutRepair(
  environment: ExcelEnvironment,
  undertaking: RepairUndertaking,
): Promise<RepairFailure | null> {
  const failure = await writeRequests(environment, [...undertaking.leftovers, ...undertaking.steps]);
  if (failure === null || !failure.wrote || undertaking.leftovers.length === 0) {
    return failure;
  }
  const isTakenBack = await takeBackUnfinished(environment, undertaking);
  // A request whose answer was lost may still be under way.
  return { ...failure, wrote: !isTakenBack || failure.cause.kind === 'connectionLost' };
}

async function writeRequests(
  environment: ExcelEnvironment,
  steps: readonly WriteStep[],
): Promise<RepairFailure | null> {
  let wrote = false;
  for (const request of pack(steps)) {
    // eslint-disable-next-line pmqa/no-sync-in-loop -- a turn for each full request; the real rubric takes one
    const failure = await writeRequest(environment, request);
    if (failure !== null) {
      return { ...failure, wrote: wrote || failure.wrote };
    }
    wrote = true;
  }
  return null;
}

/**
 * A question before the first write and one after it tell whether that write was done. When neither is answered, or the
 * first step is more than one write, nothing is certain.
 */
async function writeRequest(
  environment: ExcelEnvironment,
  steps: readonly WriteStep[],
): Promise<RepairFailure | null> {
  let isCertain = false;
  const written = await runBatch(environment, 'wait', async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    const before = worksheets.getCount();
    steps.slice(0, 1).forEach((step) => step.write(context));
    const after = worksheets.getCount();
    steps.slice(1).forEach((step) => step.write(context));
    try {
      await context.sync();
    } catch (error) {
      const isRefused = hasArrived(() => before.value) && !hasArrived(() => after.value);
      isCertain = isRefusedWhole(error) || (isRefused && steps[0]?.isOneWrite === true);
      throw error;
    }
  });
  if (written.ok) {
    return null;
  }
  const { failure: cause } = written;
  await removeHalfDone(environment, steps);
  return { cause, wrote: !isCertain && cause.kind !== 'readOnly' };
}

/** What cannot be removed, because Excel does not answer, stays; it shows nothing. */
async function removeHalfDone(environment: ExcelEnvironment, steps: readonly WriteStep[]): Promise<void> {
  const removals = steps.flatMap((step) => step.removal?.() ?? []);
  if (removals.length === 0) {
    return;
  }
  await runBatch(environment, 'wait', async (context) => {
    for (const remove of removals) remove(context);
    await context.sync();
  });
}

/**
 * The dated sheet is written first and marked finished before anything else is touched: while it is not, all else is
 * as it was, and it can go. @returns whether it is certain that nothing of this press stays
 */
async function takeBackUnfinished(
  environment: ExcelEnvironment,
  { standing, run }: RepairUndertaking,
): Promise<boolean> {
  const taken = await runBatch(environment, 'wait', async (context) => {
    const { made } = await findMade(context, standing, run);
    const isLeft = made.some(isFinished);
    for (const { sheetId } of made.filter((sheet) => !isFinished(sheet))) {
      context.workbook.worksheets.getItem(sheetId).delete();
    }
    await context.sync();
    return !isLeft;
  });
  return taken.ok && taken.value;
}
