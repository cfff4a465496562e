/**
 * The way to Excel: the first answer, the handlers (one set, never two), and reading again because a person or the
 * page asks. Not at every focus: people click to and fro between grid and pane. But no focus goes without a reading
 * after it, for it is what makes good an event that was lost, and a name that Excel raises no event for. One that
 * comes too soon after the last reading is answered when that is old enough.
 */
import type { Outcome } from '../../core/failures/outcome';
import type { HostTier } from '../../core/ports/workbook-port';
import {
  andThen,
  isWriting,
  show,
  withAlarm,
  withFirstAlarm,
  withReader,
  withoutAlarms,
  type Connection,
  type Machine,
  type Stepped,
} from './machine';
import type { Phase } from './pane-state';
import { readAll } from './reading';
import type { FullCause } from './reading-need';
import { whenReady } from './picture/reading-phases';
import { focusPause, startLimit } from './waits';

function withConnection(machine: Machine, change: Partial<Connection>): Machine {
  return { ...machine, connection: { ...machine.connection, ...change } };
}

export function connect(machine: Machine): Stepped {
  const { attempt: earlier, tier } = machine.connection;
  if (tier !== null) return [machine, []];
  const attempt = earlier + 1;
  const starting = show(withConnection(machine, { attempt }), {
    phase: { kind: 'starting', connected: false },
  });
  return [withAlarm(starting, 'start', startLimit), [{ kind: 'connect', attempt }]];
}

export function onNoConnection(machine: Machine): Machine {
  return show(machine, { phase: { kind: 'notInExcel' } });
}

/** An answer that comes after the time-out is still welcome, unless a newer attempt is under way. */
export function onConnected(machine: Machine, attempt: number, outcome: Outcome<HostTier>): Stepped {
  if (attempt !== machine.connection.attempt) return [machine, []];
  const answered = withoutAlarms(machine, 'start');
  if (!outcome.ok) {
    const { failure } = outcome;
    const phase: Phase = failure.kind === 'notInExcel' ? { kind: 'notInExcel' } : { kind: 'failed', failure };
    return [show(answered, { phase }), []];
  }
  const connected = withConnection(answered, { tier: outcome.value });
  const starting = show(connected, { phase: { kind: 'starting', connected: true } });
  // A page that was loaded for a key alone waits for what the key asks.
  return starting.asleep ? [starting, []] : andThen(watch(starting), readAll);
}

/** Nobody sees the figures: the handlers go, and so does what was to be read or checked by itself. */
export function fallAsleep(machine: Machine): Stepped {
  if (machine.asleep) return [machine, []];
  const quiet = withoutAlarms(machine, 'window', 'retry', 'calculation', 'doubt', 'focus', 'quiet');
  const asleep = { ...withReader(quiet, { window: null, unread: [] }), asleep: true };
  // Handlers that Excel has not answered for yet are let go of when it does.
  if (asleep.connection.handlers !== 'registered') return [asleep, []];
  return [withConnection(asleep, { handlers: 'none' }), [{ kind: 'stopWatching' }]];
}

/** Anything may have happened meanwhile. */
export function wake(machine: Machine): Stepped {
  if (!machine.asleep) return [machine, []];
  const awake = { ...machine, asleep: false, opening: true };
  if (awake.connection.tier === null) return [awake, []];
  return isWriting(awake) ? watch(awake) : readAgain(awake, 'everything');
}

/** Registers the handlers, unless that is done or under way. */
function watch(machine: Machine): Stepped {
  if (machine.connection.handlers !== 'none') return [machine, []];
  return [withConnection(machine, { handlers: 'asked' }), [{ kind: 'watch' }]];
}

export function onWatched(machine: Machine, ok: boolean): Stepped {
  if (ok && machine.asleep) {
    return [withConnection(machine, { handlers: 'none', refused: false }), [{ kind: 'stopWatching' }]];
  }
  const told = withConnection(machine, { handlers: ok ? 'registered' : 'none', refused: !ok });
  return [{ ...told, shown: whenReady(told.shown, { following: ok }) }, []];
}

/** Reads everything, and asks for the handlers once more where Excel refused them. */
export function readAgain(machine: Machine, because: FullCause): Stepped {
  if (machine.connection.tier === null) return connect(machine);
  if (isWriting(machine)) return [machine, []];
  return andThen(watch(machine), (watching) => readAll(watching, because));
}

export function onFocused(machine: Machine): Stepped {
  const { phase } = machine.shown;
  if (machine.asleep) return wake(machine);
  if (phase.kind === 'notInExcel') return connect(machine);
  if (machine.connection.tier === null || phase.kind === 'creating') return [machine, []];
  const wait = waitBefore(phase, machine.at);
  return wait === 0
    ? readAgain(withoutAlarms(machine, 'focus'), 'focus')
    : [withFirstAlarm(machine, 'focus', wait), []];
}

function waitBefore(phase: Phase, now: number): number {
  // What is read at this moment may have been asked for before the edit whose event was lost.
  if (phase.kind === 'starting') return focusPause;
  if (phase.kind !== 'ready' || phase.freshness.kind === 'stale') return 0;
  return phase.freshness.kind === 'reading'
    ? focusPause
    : Math.max(0, phase.freshness.since + focusPause - now);
}
