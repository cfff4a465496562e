/**
 * Sends what was planned for the workbook, all of it or nothing: what a request that broke off has left is taken back.
 *
 * Batch plan: 1 sync for each full request, of which the real rubric needs one; after a failure or a cancel those of
 * `take-back.ts`.
 * Requirement sets: suspendScreenUpdatingUntilNextSync 1.9; the rest stands in the modules called.
 */
import type { Failure } from '../../core/failures/failures';
import type { Outcome } from '../../core/failures/outcome';
import type { Standing } from '../../core/creation/plan-creation';
import type { CreateProgress } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { runBatch } from '../office/run-batch';
import { findRemains, takeBack } from './take-back';
import type { WriteStep, Writing } from '../write/write-workbook';

export interface Undertaking {
  /** The workbook as it was looked at before. */
  readonly standing: Standing;
  readonly writing: Writing;
  /** The steps of `writing`, packed. */
  readonly requests: readonly (readonly WriteStep[])[];
}

/** @returns why nothing, or not all, was made, or null */
export async function carryOut(
  environment: ExcelEnvironment,
  { standing, writing, requests }: Undertaking,
  progress: CreateProgress,
): Promise<Failure | null> {
  const cause = await writeRequests(environment, requests, progress);
  progress.report('finishing');
  if (cause === null && !progress.cancelled()) {
    return null;
  }
  return undo(environment, standing, writing, cause ?? { kind: 'cancelled' });
}

/**
 * Each request is its own batch, as full as Excel takes it; the real rubric is one. A cancel is heeded between
 * them. @returns why it stopped, or null
 */
async function writeRequests(
  environment: ExcelEnvironment,
  requests: readonly (readonly WriteStep[])[],
  progress: CreateProgress,
): Promise<Failure | null> {
  for (const steps of requests) {
    // eslint-disable-next-line pmqa/no-sync-in-loop -- a turn for each full request; the real rubric takes one
    const written = await writeRequest(environment, steps);
    if (!written.ok) {
      return written.failure;
    }
    if (progress.cancelled()) {
      return { kind: 'cancelled' };
    }
    progress.report('writing');
  }
  return null;
}

function writeRequest(environment: ExcelEnvironment, steps: readonly WriteStep[]): Promise<Outcome<void>> {
  return runBatch(environment, 'wait', async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of steps) {
      step.write(context);
    }
    await context.sync();
  });
}

/** Twice at most: what made the first attempt fail is often over a moment later. */
async function undo(
  environment: ExcelEnvironment,
  standing: Standing,
  writing: Writing,
  cause: Failure,
): Promise<Failure> {
  const first = await takeBack(environment, standing, writing);
  const undone = first.ok ? first : await takeBack(environment, standing, writing);
  if (undone.ok) {
    return undone.value.length > 0 ? { kind: 'halfWritten', remains: undone.value, cause } : takenBack(cause);
  }
  const found = await findRemains(environment, standing, writing.run);
  // When Excel does not even answer that, all that may be there is named rather than too little.
  const remains = found.ok ? found.value : writing.creation.add.map(({ plan }) => plan.name);
  return remains.length === 0 ? takenBack(cause) : { kind: 'halfWritten', remains, cause };
}

function takenBack(cause: Failure): Failure {
  return cause.kind === 'cancelled' ? cause : { kind: 'rolledBack', cause };
}
