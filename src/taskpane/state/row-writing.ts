/** What a person types into the fields of a row: one write for each field that is left, into the row that bears the id. */
import { answerOf } from '../../core/assessment/applicability';
import type { Outcome } from '../../core/failures/outcome';
import type { TurnedTick } from '../../core/ports/workbook-port';
import { withTyped, type TypedAnswer } from '../../core/snapshot/typed-answer';
import { expectCalculation } from './changes';
import { isWriting, show, type Machine, type Stepped } from './machine';
import type { Asked } from './pane-event';
import { afterForeseen, readingOf } from './picture/reading-phases';
import { say, sayFailure } from './say-notice';

type Typed = Extract<Asked, { readonly kind: 'answerTyped' }>;

export function writeTyped(machine: Machine, asked: Typed): Stepped {
  const reading = readingOf(machine.shown);
  if (reading === null || isWriting(machine)) return [machine, []];
  const { snapshot } = reading;
  const expected = asked.expected ?? answerOf(snapshot.answers, asked.id)[asked.answer.field];
  return [machine, [{ kind: 'writeAnswer', snapshot, asked, expected }]];
}

/** Shown at once; the event that Excel raises for it brings the reading that confirms it. */
export function onAnswerWritten(machine: Machine, asked: Typed, outcome: Outcome<void>): Machine {
  // Who tries again has seen what stands there by then.
  if (!outcome.ok) return sayFailure(machine, outcome.failure, { ...asked, expected: null });
  return afterWritten(machine, asked.id, asked.answer);
}

/** By a key: the row is found where the tick is written, from what stands there then. */
export function turnTick(machine: Machine): Stepped {
  const reading = readingOf(machine.shown);
  return reading === null ? [machine, []] : [machine, [{ kind: 'turnTick', snapshot: reading.snapshot }]];
}

export function onTickTurned(machine: Machine, outcome: Outcome<TurnedTick>): Machine {
  if (!outcome.ok) return sayFailure(machine, outcome.failure, { kind: 'commanded', command: 'turnTick' });
  const { id, isMet } = outcome.value;
  const number = (machine.shown.turned?.number ?? 0) + 1;
  return show(afterWritten(machine, id, { field: 'met', typed: isMet }), { turned: { id, isMet, number } });
}

function afterWritten(machine: Machine, id: string, typed: TypedAnswer): Machine {
  const reading = readingOf(machine.shown);
  if (reading === null) return machine;
  const { snapshot } = reading;
  const answer = withTyped(answerOf(snapshot.answers, id), typed);
  const foreseen = { ...snapshot, answers: new Map(snapshot.answers).set(id, answer) };
  const calm = machine.shown.notice?.kind === 'failure' ? say(machine, null) : machine;
  const expecting = expectCalculation(calm);
  return { ...expecting, shown: afterForeseen(expecting.shown, machine.index, foreseen) };
}
