import type { Outcome as CoreOutcome } from '../../src/core/failures/outcome';

export type Outcome<Value> = CoreOutcome<Value, unknown>;

/** The value, or the failure as an error that names it. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
