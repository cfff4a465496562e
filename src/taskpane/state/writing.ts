/**
 * Writing of ours that nothing else may go on beside: creating, and what `beginAlone` and `endAlone` enclose. A
 * calculation is asked for here too. Each begins at a press of a button, and everything is read anew afterwards.
 */
import type { Profile } from '../../core/assessment/answers';
import type { Failure } from '../../core/failures/failures';
import type { Outcome } from '../../core/failures/outcome';
import type { CreateReport, CreateStage } from '../../core/ports/workbook-port';
import { expectCalculation } from './changes';
import { dropCheck } from './checking';
import { isWriting, show, type Machine, type Stepped, type Afterwards } from './machine';
import { say, sayFailure } from './say-notice';
import type { Making, Phase } from './pane-state';
import { pause, readAll, resume } from './reading';
import { readingOf, whenReady } from './picture/reading-phases';

/** Once the newest reading is over. */
export function afterReading([machine, effects]: Stepped, then: Afterwards): Stepped {
  const { waiting, reader } = machine;
  return [{ ...machine, waiting: [...waiting, { ticket: reader.ticket, then }] }, effects];
}

// ---- creating -----------------------------------------------------------------------------------------------

export function create(machine: Machine, profile: Profile): Stepped {
  if (machine.connection.tier === null || isWriting(machine)) return [machine, []];
  const { phase: earlier, language } = machine.shown;
  const alone = dropCheck(pause(machine));
  const creating = show(alone, {
    phase: { kind: 'creating', stage: 'looking', cancelling: false },
    notice: null,
    draft: profile,
  });
  return [{ ...creating, creation: { earlier, profile } }, [{ kind: 'create', profile, language }]];
}

export function onCreating(machine: Machine, change: { stage: CreateStage } | { cancelling: true }): Machine {
  const { phase } = machine.shown;
  return phase.kind === 'creating' ? show(machine, { phase: { ...phase, ...change } }) : machine;
}

export function onCreated(machine: Machine, outcome: Outcome<CreateReport>): Stepped {
  const { creation } = machine;
  if (creation === null) return [machine, []];
  const { earlier, profile } = creation;
  const wasReady = earlier.kind === 'ready';
  const failure = outcome.ok ? null : outcome.failure;
  // Until the reading has answered, what stood there before is shown: the form, or the old figures.
  const phase: Phase = wasReady
    ? { ...earlier, busy: false }
    : { kind: 'noAssessment', failure, reading: true };
  const over = show({ ...machine, creation: null }, { phase });
  return afterReading(
    resume(over),
    outcome.ok
      ? { kind: 'created', report: outcome.value, completed: wasReady }
      : { kind: 'notCreated', failure: outcome.failure, profile },
  );
}

export function sayCreated(machine: Machine, { added, unset }: CreateReport, completed: boolean): Machine {
  const count = added.length;
  // The first creation shows itself; only completing needs to say what it did, and either what Excel refused.
  if (completed || unset.length > 0) return say(machine, { kind: 'created', count, unset });
  return count === 0 ? say(machine, { kind: 'madeByColleague' }) : machine;
}

/** Where there are no figures the form says it. */
export function sayNotCreated(machine: Machine, failure: Failure, profile: Profile): Machine {
  if (readingOf(machine.shown) === null) return machine;
  return sayFailure(machine, failure, { kind: 'creationAsked', profile });
}

// ---- calculating --------------------------------------------------------------------------------------------

export function calculate(machine: Machine): Stepped {
  const { phase } = machine.shown;
  if (machine.connection.tier === null || phase.kind !== 'ready' || phase.busy || isWriting(machine)) {
    return [machine, []];
  }
  return [busy(expectCalculation(machine), true), [{ kind: 'calculate' }]];
}

export function onCalculated(machine: Machine, outcome: Outcome<void>): Stepped {
  if (outcome.ok) return afterReading(readAll(machine), { kind: 'recalculated' });
  return [sayFailure(busy(machine, false), outcome.failure, { kind: 'calculationAsked' }), []];
}

export function sayRecalculated(machine: Machine): Machine {
  return say(busy(machine, false), { kind: 'recalculated' });
}

function busy(machine: Machine, isBusy: boolean): Machine {
  return { ...machine, shown: whenReady(machine.shown, { busy: isBusy }) };
}

// ---- alone --------------------------------------------------------------------------------------------------

/** Null when something else is being made, or there is nothing to write to. */
export function beginAlone(machine: Machine, what: Making): Machine | null {
  const { phase, making } = machine.shown;
  if (machine.connection.tier === null || phase.kind !== 'ready' || making !== null) return null;
  return show(dropCheck(pause(machine)), { making: what, notice: null });
}

export function endAlone(machine: Machine): Stepped {
  return resume(show(machine, { making: null }));
}
