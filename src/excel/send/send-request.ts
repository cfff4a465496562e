/**
 * Sends one request, tells how far Excel came with it, and whether what it wrote into stood where it was looked at.
 *
 * Excel does a request in order, stops at what it refuses and answers whatever was asked before that. So a
 * question stands after every step that changes what stood; and before the first of them and after the last the sheets
 * are asked for that they change, which says where the writes went and what they replaced.
 *
 * Batch plan: 1 sync. Requirement sets: suspendScreenUpdatingUntilNextSync 1.9, worksheets.getCount 1.4; the rest stands
 * in the modules called.
 */
import type { Failure } from '../../core/failures/failures';
import type { ExcelEnvironment } from '../office/excel-environment';
import { isRefusedWhole } from '../office/excel-failure';
import { runBatch } from '../office/run-batch';
import { tableOf, type CellTable } from './cell-table';
import type { Ground } from './ground';
import { hasArrived } from './has-arrived';
import { queueImage, type QueuedImage } from './sheet-image';
import { isChange, type WriteStep } from './write-step';

export interface Answered {
  readonly failure: Failure | null;
  /** How many of the steps were done, as far as Excel has answered. */
  readonly done: number;
  /** Whether the next of them may have been done in part. */
  readonly isNextOpen: boolean;
  /** False when Excel did not say how far it came. */
  readonly isCertain: boolean;
  /** Sheets of the ground that the steps change, by id, as they stood in this very request. */
  readonly found: ReadonlyMap<string, FoundSheet>;
}

export interface FoundSheet {
  /** Before the first write of the request. */
  readonly before: CellTable;
  /** After the last; null when it did not come so far. */
  readonly after: CellTable | null;
}

export async function sendRequest(
  environment: ExcelEnvironment,
  steps: readonly WriteStep[],
  ground: Ground,
): Promise<Answered> {
  const request: Request = { marks: [], images: new Map() };
  let heard: Heard = { reached: null, found: new Map() };
  let isWholeRefusal = false;
  const sent = await runBatch(environment, 'wait', async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    queueRequest(context, steps, ground, request);
    try {
      await context.sync();
    } catch (error) {
      isWholeRefusal = isRefusedWhole(error);
      throw error;
    } finally {
      // Asked here, because the client lets go of its objects when the batch is over.
      heard = hear(request);
    }
  });
  const { reached, found } = heard;
  if (sent.ok) {
    return { failure: null, done: steps.length, isNextOpen: false, isCertain: true, found };
  }
  const { failure } = sent;
  if (isWholeRefusal || failure.kind === 'readOnly') {
    return { failure, done: 0, isNextOpen: false, isCertain: true, found };
  }
  if (reached === null) {
    return { failure, done: 0, isNextOpen: true, isCertain: false, found };
  }
  const isNextOpen = steps[reached]?.isOneWrite !== true;
  return { failure, done: reached, isNextOpen, isCertain: true, found };
}

interface Request {
  readonly marks: Mark[];
  readonly images: Map<string, { readonly before: QueuedImage; readonly after: QueuedImage }>;
}

interface Mark {
  readonly done: number;
  readonly count: OfficeExtension.ClientResult<number>;
}

/** What only makes sheets goes again as a whole: how far it came is of no interest, and costs no question. */
function queueRequest(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  ground: Ground,
  { marks, images }: Request,
): void {
  const { worksheets } = context.workbook;
  const touches = steps.flatMap((step) => step.touches ?? []);
  const mark = (done: number): void => {
    if (touches.length > 0 && marks.at(-1)?.done !== done) marks.push({ done, count: worksheets.getCount() });
  };
  const changed = [...new Set(touches.map((touch) => touch.sheetId))].flatMap(
    (id) => ground.get(id)?.sheet ?? [],
  );
  const before = changed.map((sheet) => queueImage(context, sheet));
  mark(0);
  steps.forEach((step, position) => {
    if (isChange(step)) mark(position);
    step.write(context);
    if (isChange(step)) mark(position + 1);
  });
  changed.forEach((sheet, position) => {
    const image = before[position];
    if (image !== undefined) images.set(sheet.sheetId, { before: image, after: queueImage(context, sheet) });
  });
}

interface Heard {
  readonly reached: number | null;
  readonly found: Answered['found'];
}

function hear({ marks, images }: Request): Heard {
  const found = new Map<string, FoundSheet>();
  for (const [sheetId, { before, after }] of images) {
    if (!hasArrived(before.sheet)) continue;
    const left = hasArrived(after.sheet) ? tableOf(after.sheet()) : null;
    found.set(sheetId, { before: tableOf(before.sheet()), after: left });
  }
  return { reached: marks.filter(({ count }) => hasArrived(() => count.value)).at(-1)?.done ?? null, found };
}
