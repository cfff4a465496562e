/**
 * The one sender: everything this add-in writes of its own accord at a press of a button goes through here. A plan of
 * writes in, and out of it what became of them, as far as it is certain.
 *
 * No write lands elsewhere: each request also asks what stood where it wrote. When that is not what was looked at, all
 * it replaced is put back (`put-back.ts`), the outcome is `nothing`, caused by `rowsMoved`, and the caller looks again.
 *
 * Sheets of a press that changed nothing else go again when it fails or is cancelled. Once something that stood was
 * changed, they stay: they may hold the only copy of what was replaced.
 *
 * Batch plan: 1 sync for each full request, of which the real rubric needs one. After a failure: 1 more where rules of
 * colours were left half made; 1 more to look at the cells when Excel did not say how far it came; 3 to take sheets back.
 */
import type { Failure, MisplacedCell } from '../../core/failures/failures';
import { placeText } from '../../core/sheet/place-text';
import type { CreateProgress } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { findDone } from './find-done';
import { pack } from '../office/pack';
import { runBatch } from '../office/run-batch';
import type { Ground } from './ground';
import { putBack } from './put-back';
import type { ReplacedRow } from './replaced-rows';
import { sendOnGround, type SentOnGround } from './send-on-ground';
import { isChange, type TakingBack, type WritePlan, type WriteStep } from './write-step';

export type Sent =
  | { readonly kind: 'done' }
  /** The workbook is as it was. A request whose connection was lost may still be under way. */
  | { readonly kind: 'nothing'; readonly cause: Failure }
  /** These steps were done, the next one perhaps in part, and of the sheets made these stay. */
  | {
      readonly kind: 'partly';
      readonly done: ReadonlySet<WriteStep>;
      readonly remains: readonly string[];
      readonly cause: Failure;
    }
  /** Excel does not say. */
  | { readonly kind: 'unknown'; readonly cause: Failure };

/** For what is over in a moment, or cannot be stopped any more. */
export const unattended: CreateProgress = { report: () => undefined, cancelled: () => false };

/** @param progress a cancel is heeded between requests and after the last, as long as all can be taken back */
export async function send(
  environment: ExcelEnvironment,
  plan: WritePlan,
  progress: CreateProgress = unattended,
): Promise<Sent> {
  const done: WriteStep[] = [];
  const replaced: (readonly ReplacedRow[])[] = [];
  let { ground } = plan;
  let stopped: Stopped | null = null;
  for (const steps of pack(plan.steps)) {
    const answered = await sendOnGround(environment, steps, ground);
    done.push(...steps.slice(0, answered.done));
    replaced.push(answered.replaced);
    if (!answered.isInPlace) {
      progress.report('finishing');
      return undo(environment, plan, replaced, answered.failure ?? { kind: 'rowsMoved' });
    }
    if (answered.failure !== null) {
      stopped = { ...answered, ground, cause: answered.failure, steps };
      break;
    }
    ({ ground } = answered);
    if (progress.cancelled() && !done.some(isChange)) {
      stopped = cancelled;
      break;
    }
    progress.report('writing');
  }
  progress.report('finishing');
  if (stopped === null && progress.cancelled() && !done.some(isChange)) {
    stopped = cancelled;
  }
  return stopped === null ? { kind: 'done' } : endAfter(environment, plan, done, stopped);
}

/** Something had moved: all that was replaced, in its place or not, is put back, so that it can be done anew. */
async function undo(
  environment: ExcelEnvironment,
  { ground, making }: WritePlan,
  replaced: readonly (readonly ReplacedRow[])[],
  cause: Failure,
): Promise<Sent> {
  const lost = await putBack(environment, replaced, ground);
  return lost.length === 0
    ? takeAllBack(making, cause)
    : { kind: 'unknown', cause: { kind: 'misplaced', cells: lost.flatMap(misplacedCells), cause } };
}

function misplacedCells({ sheetName, row, edits }: ReplacedRow): MisplacedCell[] {
  return edits.map(({ column, former }) => ({
    place: placeText({ sheetName, row, column }),
    former: String(former.shown ?? ''),
  }));
}

type Stopped = Pick<SentOnGround, 'done' | 'isNextOpen' | 'isCertain'> & {
  readonly cause: Failure;
  /** Of the request it stopped in. */
  readonly steps: readonly WriteStep[];
  /** Before it. */
  readonly ground: Ground;
};

const cancelled: Stopped = {
  cause: { kind: 'cancelled' },
  steps: [],
  ground: new Map(),
  done: 0,
  isNextOpen: false,
  isCertain: true,
};

async function endAfter(
  environment: ExcelEnvironment,
  { steps: all, making }: WritePlan,
  done: readonly WriteStep[],
  { cause, steps, ground, done: reached, isNextOpen, isCertain }: Stopped,
): Promise<Sent> {
  await removeHalfDone(environment, steps);
  const next = steps[reached];
  if (done.some(isChange) || (isCertain && isNextOpen && next !== undefined && isChange(next))) {
    return { kind: 'partly', done: new Set(done), remains: making?.names ?? [], cause };
  }
  if (isCertain || !all.some(isChange)) {
    return takeAllBack(making, cause);
  }
  const found = await findDone(environment, steps, ground);
  if (found === 'nothing') {
    return takeAllBack(making, cause);
  }
  if (found !== null) {
    return { kind: 'partly', done: new Set([...done, ...found]), remains: making?.names ?? [], cause };
  }
  // A sheet of this press that is not finished says that nothing after it was begun.
  const unfinished = making === null ? null : await making.takeBackUnfinished();
  return unfinished?.ok === true && unfinished.value
    ? { kind: 'nothing', cause }
    : { kind: 'unknown', cause };
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

/** Twice at most: what made the first attempt fail is often over a moment later. */
async function takeAllBack(making: TakingBack | null, cause: Failure): Promise<Sent> {
  if (making === null) {
    return { kind: 'nothing', cause };
  }
  const first = await making.takeBack();
  const undone = first.ok ? first : await making.takeBack();
  const found = undone.ok ? undone : await making.findRemains();
  // When Excel does not even answer that, all that may be there is named rather than too little.
  const remains = found.ok ? found.value : making.names;
  return remains.length === 0
    ? { kind: 'nothing', cause }
    : { kind: 'partly', done: new Set(), remains, cause };
}
