/**
 * Looks at the sheets of a request of which Excel did not say how far it came. Batch plan: 1 sync, that of `look-at.ts`.
 */
import type { ExcelEnvironment } from '../office/excel-environment';
import { cellOfInput, tableAfter, tableCell } from './cell-table';
import { standsAsWritten, standsWhereLooked, type Ground } from './ground';
import { lookAt } from './look-at';
import { isSameCell } from './replaced-rows';
import type { Touch } from './touch';
import type { WriteStep } from './write-step';

/**
 * @returns the steps whose cells all hold what was to be written; `nothing` when it is certain that none was done; null
 *   when that cannot be told: Excel does not answer, what was to be changed cannot be seen in cells, or rows have moved
 */
export async function findDone(
  environment: ExcelEnvironment,
  steps: readonly WriteStep[],
  ground: Ground,
): Promise<readonly WriteStep[] | 'nothing' | null> {
  const changes = steps.flatMap((step) =>
    step.touches && step.isLook !== true ? [{ step, touch: step.touches }] : [],
  );
  const ids = [...new Set(changes.map(({ touch }) => touch.sheetId))];
  if (ids.some((id) => !ground.has(id)) || changes.some(({ touch }) => touch.edits.length === 0)) {
    return null;
  }
  const now = await lookAt(environment, ids, ground);
  if (now === null) {
    return null;
  }
  const touches = changes.map(({ touch }) => touch);
  const open = changes.filter(({ touch }) => !isDone(touch, touches, ground, now));
  const isUntouched = ids.every((id) =>
    standsWhereLooked(
      ground.get(id)?.table ?? [],
      now.get(id)?.table ?? [],
      open.map(({ touch }) => touch).filter((touch) => touch.sheetId === id),
    ),
  );
  if (!isUntouched) {
    return null;
  }
  return open.length === changes.length
    ? 'nothing'
    : changes.filter((one) => !open.includes(one)).map(({ step }) => step);
}

function isDone(touch: Touch, all: readonly Touch[], ground: Ground, now: Ground): boolean {
  const { sheetId } = touch;
  const own = all.filter((one) => one.sheetId === sheetId);
  const [expected, found] = [
    tableAfter(ground.get(sheetId)?.table ?? [], own),
    now.get(sheetId)?.table ?? [],
  ];
  return (
    standsAsWritten(expected, found, [touch]) &&
    touch.edits.every(({ row, column, input }) =>
      isSameCell(cellOfInput(input), tableCell(found, row, column)),
    )
  );
}
