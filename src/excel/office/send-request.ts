/**
 * Sends one request and tells how far Excel came with it. Excel carries a request out in order, stops at what it
 * refuses and answers whatever was asked before that: so a question stands after every step that changes what stood.
 *
 * Batch plan: 1 sync. Requirement sets: suspendScreenUpdatingUntilNextSync 1.9, worksheets.getCount 1.4.
 */
import type { Failure } from '../../core/failures/failures';
import type { ExcelEnvironment } from './excel-environment';
import { isRefusedWhole } from './excel-failure';
import { hasArrived } from './has-arrived';
import { runBatch } from './run-batch';
import type { WriteStep } from './write-step';

export interface Answered {
  readonly failure: Failure | null;
  /** How many of the steps were done, as far as Excel has answered. */
  readonly done: number;
  /** Whether the next of them may have been done in part. */
  readonly isNextOpen: boolean;
  /** False when Excel did not say how far it came. */
  readonly isCertain: boolean;
}

export async function sendRequest(
  environment: ExcelEnvironment,
  steps: readonly WriteStep[],
): Promise<Answered> {
  const marks: Mark[] = [];
  let reached: Mark | null = null;
  let isWholeRefusal = false;
  const sent = await runBatch(environment, 'wait', async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    queueSteps(context, steps, marks);
    try {
      await context.sync();
    } catch (error) {
      // Asked here, because the client lets go of its objects when the batch is over.
      isWholeRefusal = isRefusedWhole(error);
      reached = marks.filter(({ count }) => hasArrived(() => count.value)).at(-1) ?? null;
      throw error;
    }
  });
  if (sent.ok) {
    return { failure: null, done: steps.length, isNextOpen: false, isCertain: true };
  }
  const { failure } = sent;
  if (isWholeRefusal || failure.kind === 'readOnly') {
    return { failure, done: 0, isNextOpen: false, isCertain: true };
  }
  return { failure, ...reachOf(steps, reached) };
}

interface Mark {
  readonly done: number;
  readonly count: OfficeExtension.ClientResult<number>;
}

/** What only makes sheets goes again as a whole: how far it came is of no interest, and costs no question. */
function queueSteps(context: Excel.RequestContext, steps: readonly WriteStep[], marks: Mark[]): void {
  const { worksheets } = context.workbook;
  const isChanging = steps.some(({ touches }) => touches !== null && touches !== undefined);
  const mark = (done: number): void => {
    if (isChanging && marks.at(-1)?.done !== done) marks.push({ done, count: worksheets.getCount() });
  };
  mark(0);
  steps.forEach((step, before) => {
    const isChange = step.touches !== null && step.touches !== undefined;
    if (isChange) mark(before);
    step.write(context);
    if (isChange) mark(before + 1);
  });
}

function reachOf(steps: readonly WriteStep[], reached: Mark | null): Omit<Answered, 'failure'> {
  if (reached === null) {
    return { done: 0, isNextOpen: true, isCertain: false };
  }
  return { done: reached.done, isNextOpen: steps[reached.done]?.isOneWrite !== true, isCertain: true };
}
