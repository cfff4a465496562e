/**
 * What Excel tells of changes. A burst is gathered first; then edits of ours are read. A calculation that no edit
 * explains (a list pick raises no change event, fast edits lose theirs) is followed by a full reading, seldom.
 */
import type { WorkbookChange } from '../../core/ports/workbook-port';
import { touchesForm } from './picture/touches-form';
import { withAlarm, withFirstAlarm, withReader, withoutAlarms, type Machine, type Stepped } from './machine';
import { want } from './reading';
import type { Want } from './reading-need';
import { foresee, isSureOfRows } from './foreseeing';
import { readingOf } from './picture/reading-phases';
import { doubtWait, fullReadingPause, longestWait, quietCheckTime, quietTime, settleTime } from './waits';

export function onChanged(machine: Machine, change: WorkbookChange): Stepped {
  const { at } = machine;
  const { paused, window } = machine.reader;
  if (paused) return [machine, []];
  const opened = window?.opened ?? at;
  const gathered = withReader(machine, {
    window: { opened, changes: [...(window?.changes ?? []), change] },
  });
  const left = Math.max(0, opened + longestWait - at);
  const foreseen = isSureOfRows(machine) ? foresee(gathered, [change]) : gathered;
  return [putOffCheck(withAlarm(foreseen, 'window', Math.min(quietTime, left)), change), []];
}

/** A check looks at everything, so it waits until nobody edits any more. */
function putOffCheck(machine: Machine, change: WorkbookChange): Machine {
  const snapshot = readingOf(machine.shown)?.snapshot;
  if (change.kind !== 'cells' || snapshot === undefined) return machine;
  const waits = machine.alarms.has('quiet') || touchesForm(snapshot, change);
  return waits ? withAlarm(machine, 'quiet', quietCheckTime) : machine;
}

export function onWindowClosed(machine: Machine): Stepped {
  const changes = machine.reader.window?.changes ?? [];
  const closed = withReader(machine, { window: null });
  if (changes.every(({ kind }) => kind === 'calculated')) return [onCalculatedAlone(closed), []];
  const explained = expectCalculation(closed);
  const wants = changes.flatMap((change) => wantsOf(explained, change));
  if (wants.length === 0) return [explained, []];
  return want(withoutAlarms(withReader(explained, { attempts: 0 }), 'retry'), ...wants);
}

/** Edits in sheets that are not ours cost nothing. */
function wantsOf(machine: Machine, change: WorkbookChange): Want[] {
  if (change.kind === 'structure') return [{ kind: 'full', because: 'everything' }];
  const sheets = readingOf(machine.shown)?.snapshot.sheets;
  if (change.kind === 'calculated' || sheets === undefined) return [];
  return [...sheets.values()].some(({ sheetId }) => sheetId === change.sheetId) ? [change] : [];
}

function onCalculatedAlone(machine: Machine): Machine {
  const { at } = machine;
  const { underWay, explainedUntil, lastFullReading } = machine.reader;
  if (underWay !== null || at < explainedUntil || readingOf(machine.shown) === null) return machine;
  const wait = Math.max(doubtWait, lastFullReading + fullReadingPause - at);
  return withFirstAlarm(machine, 'calculation', wait);
}

/** A calculation that comes now belongs to an edit, or to what we asked for ourselves. */
export function expectCalculation(machine: Machine): Machine {
  return withReader(machine, { explainedUntil: machine.at + settleTime });
}
