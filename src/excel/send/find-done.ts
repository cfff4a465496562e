/**
 * Looks at the cells of a request of which Excel did not say how far it came. Batch plan: 1 sync, no write.
 * Requirement sets: getRange, values, formulas 1.1.
 */
import { areaAddress } from '../../core/sheet/cell-address';
import type { CellArea } from '../../core/sheet/cell-area';
import type { ExcelEnvironment } from '../office/excel-environment';
import { holdsInput } from './holds-input';
import { runBatch } from '../office/run-batch';
import type { CellEdit, Touch, WriteStep } from './write-step';

/**
 * @returns the steps whose cells all hold what was to be written; `nothing` when it is certain that none was done; null
 *   when that cannot be told, because Excel does not answer or what was to be changed cannot be seen in cells
 */
export async function findDone(
  environment: ExcelEnvironment,
  steps: readonly WriteStep[],
): Promise<readonly WriteStep[] | 'nothing' | null> {
  const seen = steps.flatMap((step) => (hasEdits(step) ? [{ step, touch: step.touches }] : []));
  const looked = await runBatch(environment, 'wait', async (context) => {
    const queued = seen.map(({ step, touch }) => ({ step, touch, block: queueBlock(context, touch) }));
    await context.sync();
    return queued.flatMap(({ step, touch, block }) => (isDone(touch.edits, block) ? [step] : []));
  });
  if (!looked.ok) {
    return null;
  }
  const isAllSeen = steps.every(
    (step) => step.touches === null || step.touches === undefined || hasEdits(step),
  );
  return looked.value.length === 0 ? (isAllSeen ? 'nothing' : null) : looked.value;
}

function hasEdits(step: WriteStep): step is WriteStep & { readonly touches: Touch } {
  return (step.touches?.edits.length ?? 0) > 0;
}

interface Block {
  readonly area: CellArea;
  readonly range: Excel.Range;
}

function queueBlock(context: Excel.RequestContext, { sheetId, edits }: Touch): Block {
  const area = areaOver(edits);
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRange(areaAddress(area))
    .load('values,formulas');
  return { area, range };
}

function areaOver(edits: readonly CellEdit[]): CellArea {
  const rows = edits.map((edit) => edit.row);
  const columns = edits.map((edit) => edit.column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function isDone(edits: readonly CellEdit[], { area, range }: Block): boolean {
  return edits.every(({ row, column, input }) => {
    const [line, position] = [row - area.row, column - area.column];
    return holdsInput(range.values[line]?.[position], range.formulas[line]?.[position], input);
  });
}
