/** What is said about the last thing a person asked for, and what “try again” would do. */
import type { Failure } from '../../core/failures/failures';
import { show, type Machine } from './machine';
import type { Happening } from './pane-event';
import type { Notice } from './pane-state';

export function say(machine: Machine, notice: Notice | null): Machine {
  const { shown, again } = machine;
  if (notice === shown.notice && again === null) return machine;
  const said = notice === shown.notice ? machine : show(machine, { notice });
  return { ...said, again: null };
}

/** @param again what happens once more when the person tries again */
export function sayFailure(machine: Machine, failure: Failure, again: Happening): Machine {
  return { ...show(machine, { notice: { kind: 'failure', failure, canRetry: true } }), again };
}
