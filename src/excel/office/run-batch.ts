/**
 * The one door to Excel: every batch of this folder goes through here, so that no error is lost and nobody has to
 * remember to catch one. Batch plan: one `Excel.run`, in which the caller syncs as its own header says.
 *
 * ExcelApi 1.1; `delayForCellEdit` is ignored by the client where the host does not know it.
 */
import type { Failure } from '../../core/failures/failures';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { ExcelEnvironment } from './excel-environment';
import { toFailure } from './excel-failure';

/**
 * What to do while the person is typing in a cell. `wait` is for what they asked for by a button: Excel holds the
 * batch until they leave the cell. `fail` is for what runs by itself, such as reading after a change: it must not
 * pile up behind a cell somebody left open over lunch, so it fails with `cellEditMode` and the pane tries again.
 */
export type WhileEditing = 'wait' | 'fail';

export async function runBatch<Value>(
  environment: ExcelEnvironment,
  whileEditing: WhileEditing,
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Outcome<Value>> {
  try {
    return succeeded(await environment.Excel.run({ delayForCellEdit: whileEditing === 'wait' }, batch));
  } catch (error) {
    return failed(toFailure(environment, error));
  }
}

/**
 * A reading of several syncs, which writes nothing. Between the list of sheets and the cells of one of them a colleague
 * can delete that sheet, or take their own half-made one back: then it is read once more, from the list on.
 */
export async function readBatch<Value>(
  environment: ExcelEnvironment,
  whileEditing: WhileEditing,
  read: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Outcome<Value>> {
  const first = await runBatch(environment, whileEditing, read);
  return !first.ok && isGone(first.failure) ? runBatch(environment, whileEditing, read) : first;
}

/** Something that was there when the request was made is not there any more. */
export function isGone(failure: Failure): boolean {
  return failure.kind === 'unexpected' && failure.code === 'ItemNotFound';
}

/** The same through a context that exists already: event handlers can only be removed through their own. */
export async function runBatchIn(
  environment: ExcelEnvironment,
  context: OfficeExtension.ClientRequestContext,
  batch: () => Promise<void>,
): Promise<Outcome<void>> {
  try {
    await environment.Excel.run(context, batch);
    return succeeded(undefined);
  } catch (error) {
    return failed(toFailure(environment, error));
  }
}
