/**
 * Does something anew, from a fresh look, while colleagues move the rows it was planned on. Batch plan: that of what is
 * done, as often.
 */
import type { Failure } from '../../core/failures/failures';
import type { Outcome } from '../../core/failures/outcome';

/** A colleague sorts once, and once more; then it is no coincidence, and the person is told. */
const mostAttempts = 3;

/** @param attempt looks, plans and sends; leaves everything as it was when rows moved in between */
export async function untilInPlace<Value>(attempt: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  let outcome = await attempt();
  for (let attempts = 1; attempts < mostAttempts && !outcome.ok && isMoved(outcome.failure); attempts += 1) {
    outcome = await attempt();
  }
  return outcome;
}

/** Nothing stayed of it, because rows had moved between the look and the write. */
function isMoved(failure: Failure): boolean {
  if (failure.kind === 'rolledBack' || (failure.kind === 'repairStopped' && !failure.wrote)) {
    return isMoved(failure.cause);
  }
  return failure.kind === 'rowsMoved';
}
