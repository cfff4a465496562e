/**
 * Puts back what requests replaced that did not land where they should. Putting back is a write like any other: it is
 * held against the ground, too, and what it should have replaced by mistake is put back first.
 *
 * Batch plan: 2 syncs for each request that is undone, a look and a write; as many again when somebody moved rows in
 * between.
 */
import type { ExcelEnvironment } from '../office/excel-environment';
import { blockStep } from './block-step';
import { cellBlocks } from './cell-blocks';
import type { Ground } from './ground';
import { lookAt } from './look-at';
import { planPutBack, type PutBackPlan } from './plan-put-back';
import type { ReplacedRow } from './replaced-rows';
import { sendOnGround } from './send-on-ground';
import type { WriteStep } from './write-step';

/** People move rows now and then; somebody who does it at every moment wins. */
const mostRounds = 12;

/**
 * @param requests what each request replaced, the last one last
 * @param known the sheets, for what they are called
 * @returns what could not be put back
 */
export async function putBack(
  environment: ExcelEnvironment,
  requests: readonly (readonly ReplacedRow[])[],
  known: Ground,
): Promise<readonly ReplacedRow[]> {
  const open = [...requests];
  const lost: ReplacedRow[] = [];
  for (let rounds = 0; open.length > 0 && rounds < mostRounds; rounds += 1) {
    const last = open.at(-1) ?? [];
    // Undone from the last to the first, so that each finds the cells as it left them.
    // A turn for each request to be undone, of which there is one.
    const undone = await undo(environment, last, known);
    if (undone.isDone) {
      open.pop();
      lost.push(...undone.lost);
    }
    if (undone.replaced.length > 0) open.push(undone.replaced);
  }
  return [...lost, ...open.flat()];
}

interface Undone {
  readonly isDone: boolean;
  readonly lost: readonly ReplacedRow[];
  /** What this very write replaced and should not have. */
  readonly replaced: readonly ReplacedRow[];
}

const notDone: Undone = { isDone: false, lost: [], replaced: [] };

async function undo(
  environment: ExcelEnvironment,
  rows: readonly ReplacedRow[],
  known: Ground,
): Promise<Undone> {
  const ids = [...new Set(rows.map(({ sheetId }) => sheetId))];
  const ground = await lookAt(environment, ids, known);
  if (ground === null) {
    return notDone;
  }
  const plans = ids.map((sheetId) => ({ sheetId, plan: planOf(rows, sheetId, ground) }));
  const lost = plans.flatMap(({ plan }) => plan.lost);
  const steps = plans.flatMap(({ sheetId, plan }) => stepsOf(sheetId, plan));
  if (steps.length === 0) {
    return { isDone: true, lost, replaced: [] };
  }
  const sent = await sendOnGround(environment, steps, ground);
  if (!sent.isInPlace) {
    return { isDone: false, lost: [], replaced: sent.replaced };
  }
  return sent.failure === null ? { isDone: true, lost, replaced: [] } : notDone;
}

function planOf(rows: readonly ReplacedRow[], sheetId: string, ground: Ground): PutBackPlan {
  const own = rows.filter((row) => row.sheetId === sheetId);
  return planPutBack(own, ground.get(sheetId)?.table ?? []);
}

function stepsOf(sheetId: string, { writes }: PutBackPlan): WriteStep[] {
  return cellBlocks(writes, new Set()).map((block) =>
    blockStep(sheetId, block, (context) => context.workbook.worksheets.getItem(sheetId)),
  );
}
