/**
 * An operation either gives its value or says what went wrong. Failures are values, so that no caller can
 * forget one and no failure is turned into a log line.
 */
import type { Failure } from './failures';

export type Outcome<Value, Problem = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Problem };

export function succeeded<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failed<Problem>(failure: Problem): { readonly ok: false; readonly failure: Problem } {
  return { ok: false, failure };
}
