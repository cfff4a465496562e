/** What a person types into the fields of a row: one write for each field that is left, into the row that bears the id. */
import { answerOf } from '../../core/assessment/applicability';
import type { Outcome } from '../../core/failures/outcome';
import { withTyped } from '../../core/snapshot/typed-answer';
import { expectCalculation } from './changes';
import { isWriting, type Machine, type Stepped } from './machine';
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
  const reading = readingOf(machine.shown);
  if (reading === null) return machine;
  const { snapshot } = reading;
  const answer = withTyped(answerOf(snapshot.answers, asked.id), asked.answer);
  const foreseen = { ...snapshot, answers: new Map(snapshot.answers).set(asked.id, answer) };
  const calm = machine.shown.notice?.kind === 'failure' ? say(machine, null) : machine;
  const expecting = expectCalculation(calm);
  return { ...expecting, shown: afterForeseen(expecting.shown, machine.index, foreseen) };
}
