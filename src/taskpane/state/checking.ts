/**
 * When the pane checks the workbook. The rules:
 *
 * - a check only reads; it follows every reading of everything in the background, but focus brings one only when
 *   the last is some time ago, and a calculation or an answer none; an edit of anything else brings one when nobody has
 *   edited for a while;
 * - one check at a time. What changed meanwhile is looked at by the next; a decision makes the answer to the check
 *   under way worthless, since its list of steps knows nothing of it;
 * - a check that fails is said where checks are shown, and keeps what the last one found;
 * - decisions are about rows where they stand: when rows have moved, all of them are asked for again;
 * - while anything of ours is written no check runs, and none that began before counts.
 */
import { failed, type Outcome } from '../../core/failures/outcome';
import { noDecisions } from '../../core/standing/question';
import type { Checkup } from '../../core/upkeep/checkup';
import { mergeQuestions, standAlike } from './picture/asked-questions';
import {
  isWriting,
  show,
  showUpkeep,
  withAlarm,
  withChecker,
  withoutAlarms,
  type Machine,
  type Stepped,
} from './machine';
import type { ReadingCause } from './reading-need';
import { nothingKnown, type UpkeepState } from './upkeep-state';
import { answerLimit, focusCheckPause } from './waits';

export function startCheck(machine: Machine, inBackground: boolean): Stepped {
  const { checker, shown } = machine;
  if (shown.phase.kind !== 'ready' || isWriting(machine)) return [machine, []];
  if (checker.underWay !== null) return [withChecker(machine, { again: true }), []];
  const { places } = shown.phase.reading.snapshot;
  const moved = checker.decidedOver !== null && !standAlike(checker.decidedOver, places);
  const ticket = checker.ticket + 1;
  const decisions = moved ? noDecisions : shown.upkeep.decisions;
  const begun = withChecker(withAlarm(withoutAlarms(machine, 'quiet'), 'check', answerLimit), {
    ticket,
    underWay: ticket,
    again: false,
    decidedOver: moved ? null : checker.decidedOver,
  });
  return [
    showUpkeep(begun, { phase: { kind: 'checking' }, decisions }),
    [{ kind: 'check', ticket, decisions, language: shown.language, inBackground }],
  ];
}

export function onChecked(machine: Machine, ticket: number, outcome: Outcome<Checkup>): Stepped {
  const { checker, shown, at } = machine;
  if (ticket !== checker.underWay) return [machine, []];
  const over = withChecker(withoutAlarms(machine, 'check'), { underWay: null });
  const known = ticket === checker.ticket ? showUpkeep(over, knownOf(shown.upkeep, outcome, at)) : over;
  return checker.again ? startCheck(known, false) : [known, []];
}

/** Nothing has come for so long that what comes after it is not believed any more. */
export function onCheckLost(machine: Machine): Stepped {
  const { underWay } = machine.checker;
  return underWay === null ? [machine, []] : onChecked(machine, underWay, failed({ kind: 'connectionLost' }));
}

function knownOf(before: UpkeepState, outcome: Outcome<Checkup>, at: number): Partial<UpkeepState> {
  if (!outcome.ok) return { phase: { kind: 'unchecked', failure: outcome.failure } };
  const checkup = outcome.value;
  const questions = mergeQuestions(before.questions, checkup.questions, before.decisions);
  return { phase: { kind: 'checked' }, last: { checkup, at }, questions };
}

export function checkAfterReading(machine: Machine, cause: ReadingCause): Stepped {
  if (cause === 'edit' || cause === 'calculation' || machine.asleep) return [machine, []];
  if (cause === 'focus' && isRecent(machine.shown.upkeep, machine.at)) return [machine, []];
  return startCheck(machine, true);
}

function isRecent({ phase, last }: UpkeepState, at: number): boolean {
  if (phase.kind === 'checked') return last !== null && at - last.at < focusCheckPause;
  return phase.kind === 'checking';
}

/** @param option null takes the decision back */
export function onDecided(machine: Machine, question: string, option: string | null): Stepped {
  const { phase, upkeep } = machine.shown;
  if (upkeep.phase.kind === 'repairing' || phase.kind !== 'ready') return [machine, []];
  const { checker } = machine;
  const decisions = new Map(upkeep.decisions);
  if (option === null) decisions.delete(question);
  else decisions.set(question, option);
  const voided = withChecker(machine, {
    ticket: checker.ticket + 1,
    decidedOver: checker.decidedOver ?? phase.reading.snapshot.places,
  });
  return startCheck(showUpkeep(voided, { decisions }), false);
}

/** Something of ours is being written: what a check under way will find is worth nothing. */
export function dropCheck(machine: Machine): Machine {
  const dropped = withChecker(machine, { ticket: machine.checker.ticket + 1, again: false });
  return showUpkeep(dropped, { phase: { kind: 'unchecked', failure: null } });
}

/** There is no assessment any more. */
export function forgetChecks(machine: Machine): Machine {
  const ticket = machine.checker.ticket + 1;
  const forgotten = withChecker(machine, { ticket, again: false, decidedOver: null });
  const { upkeep } = machine.shown;
  return upkeep === nothingKnown ? forgotten : show(forgotten, { upkeep: nothingKnown });
}
