/**
 * What a person can ask of repair. It needs a press of the button, and is asked for the steps that were shown, never
 * for others.
 */
import type { Outcome } from '../../core/failures/outcome';
import type { RepairReport } from '../../core/ports/upkeep-port';
import type { CreateStage } from '../../core/ports/workbook-port';
import { noDecisions } from '../../core/standing/question';
import { countEndings } from './picture/fault-counts';
import { showUpkeep, type Machine, type Stepped } from './machine';
import { say, sayFailure } from './say-notice';
import type { RepairOutcome } from './upkeep-state';
import { beginAlone, endAlone } from './writing';

/** Does the steps of the last check. */
export function repair(machine: Machine): Stepped {
  const { phase, upkeep, language } = machine.shown;
  const steps = upkeep.last?.checkup.steps ?? [];
  if (upkeep.phase.kind !== 'checked' || steps.length === 0 || phase.kind !== 'ready') return [machine, []];
  const alone = beginAlone(machine, 'repair');
  if (alone === null) return [machine, []];
  const repairing = showUpkeep(alone, {
    phase: { kind: 'repairing', stage: 'looking', cancelling: false },
    outcome: null,
  });
  const agreed = new Set(steps.map(({ key }) => key));
  const { profile } = phase.reading.snapshot;
  return [repairing, [{ kind: 'repair', agreed, decisions: upkeep.decisions, profile, language }]];
}

/** As the notice and the list counted it at the press. */
function settledOf({ shown }: Machine): number {
  const { last, decisions } = shown.upkeep;
  return last === null ? 0 : countEndings(last.checkup, decisions).repair;
}

export function onRepairing(
  machine: Machine,
  change: { stage: CreateStage } | { cancelling: true },
): Machine {
  const { phase } = machine.shown.upkeep;
  return phase.kind === 'repairing' ? showUpkeep(machine, { phase: { ...phase, ...change } }) : machine;
}

export function onRepaired(machine: Machine, done: Outcome<RepairReport>): Stepped {
  const outcome: RepairOutcome = done.ok
    ? { kind: 'repaired', report: done.value, settled: settledOf(machine) }
    : { kind: 'failed', failure: done.failure };
  const over = showUpkeep(machine, {
    phase: { kind: 'unchecked', failure: null },
    outcome,
    ...(done.ok ? { questions: [], decisions: noDecisions } : {}),
  });
  return endAlone(sayOutcome(over, outcome));
}

/** For a person who looks at something else by now; where repair is shown, the report says it all. */
function sayOutcome(machine: Machine, outcome: RepairOutcome): Machine {
  if (machine.shown.view.tab === 'check') return machine;
  return outcome.kind === 'repaired'
    ? say(machine, { kind: 'repaired' })
    : sayFailure(machine, outcome.failure, { kind: 'repairAsked' });
}
