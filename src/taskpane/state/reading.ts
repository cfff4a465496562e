/**
 * When the workbook is read, and which answer counts. The rules:
 *
 * - a burst of changes is read once (`changes.ts`); one tick is one part, that is one sync;
 * - background readings go one after another, so no change is lost between two; what a person asks for starts at
 *   once and makes every older answer worthless (the ticket);
 * - a reading that fails keeps its wants and is tried again a few times, later and later; a new change, focus
 *   or the button start the count anew;
 * - figures that differ right after an edit may only be late: they are looked at again, then everything is read,
 *   and only then is the difference called one.
 */
import type { Failure, FailureKind } from '../../core/failures/failures';
import type { Outcome } from '../../core/failures/outcome';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { checkAfterReading, forgetChecks } from './checking';
import { foreseePending } from './foreseeing';
import {
  andThen,
  withAlarm,
  withFirstAlarm,
  withReader,
  withoutAlarms,
  type Machine,
  type ReadingUnderWay,
  type Stepped,
} from './machine';
import type { Effect } from './effect';
import { causeOf, mergeChanges, type CellsChange, type FullCause, type Want } from './reading-need';
import {
  afterReadingFailed,
  afterReadingStarted,
  afterSnapshot,
  readingOf,
  whenReady,
} from './picture/reading-phases';
import { answerLimit, doubtWait, retryWaits } from './waits';

/** Failures that asking again does not mend; a change of structure, focus or the button may. */
const lasting: ReadonlySet<FailureKind> = new Set([
  'noAssessment',
  'otherRubric',
  'otherEdition',
  'unsupported',
  'notInExcel',
]);

const everything: Want = { kind: 'full', because: 'everything' };

/** Reads everything now; older answers no longer count. */
export function readAll(machine: Machine, because: FullCause = 'everything'): Stepped {
  if (machine.reader.paused) return [machine, []];
  const quiet = withoutAlarms(machine, 'window', 'retry', 'calculation', 'doubt');
  const cleared = withReader(quiet, { window: null, unread: [], attempts: 0 });
  return begin(cleared, { wants: [{ kind: 'full', because }], secondReading: false, inBackground: false });
}

/** Reads in the background what was found to be wanted, unless a reading is under way: then afterwards. */
export function readUnread(machine: Machine): Stepped {
  const { underWay, paused, unread } = machine.reader;
  if (underWay !== null || paused || unread.length === 0) return [machine, []];
  const taken = withReader(machine, { unread: [] });
  return begin(taken, { wants: unread, secondReading: false, inBackground: true });
}

export function want(machine: Machine, ...wants: readonly Want[]): Stepped {
  return readUnread(withReader(machine, { unread: [...machine.reader.unread, ...wants] }));
}

/** The same rows and figures first; when they still differ, everything: an edit may have gone unnoticed. */
export function readSuspects(machine: Machine): Stepped {
  const { underWay, paused, suspects } = machine.reader;
  // A reading that is under way weighs the differences itself when it is over.
  if (underWay !== null || paused || suspects.length === 0) return [machine, []];
  const taken = withReader(machine, { suspects: [] });
  return begin(taken, { wants: suspects, secondReading: true, inBackground: true });
}

/** Takes a ticket: from here on the answers of all older readings are dropped. */
function begin(machine: Machine, reading: Omit<ReadingUnderWay, 'ticket'>): Stepped {
  const ticket = machine.reader.ticket + 1;
  const before = readingOf(machine.shown)?.snapshot ?? null;
  const need = mergeChanges(reading.wants);
  const begun = withReader(withAlarm(machine, 'answer', answerLimit), {
    ticket,
    underWay: { ...reading, ticket },
  });
  const { inBackground } = reading;
  return [
    { ...begun, shown: afterReadingStarted(begun.shown) },
    need.kind === 'cells' && before !== null
      ? [{ kind: 'readPart', ticket, before, changes: need.changes, inBackground }]
      : [readAllEffect(begun, ticket, inBackground)],
  ];
}

/** @param outcome null when the changes cannot be understood that way: then everything is read under the same ticket */
export function onPartRead(
  machine: Machine,
  ticket: number,
  outcome: Outcome<WorkbookSnapshot | null>,
): Stepped {
  const { underWay } = machine.reader;
  if (underWay?.ticket !== ticket) return [machine, []];
  if (!outcome.ok) return onReadingFailed(machine, underWay, outcome.failure);
  if (outcome.value !== null) return onSnapshot(machine, underWay, outcome.value, false);
  return [machine, [readAllEffect(machine, ticket, underWay.inBackground)]];
}

/** Where the person stands is asked for when nothing tells of it. */
function readAllEffect(machine: Machine, ticket: number, inBackground: boolean): Effect {
  const { opening, asleep, connection } = machine;
  return { kind: 'readAll', ticket, inBackground, asksSelection: opening || asleep || connection.refused };
}

export function onAllRead(machine: Machine, ticket: number, outcome: Outcome<WorkbookSnapshot>): Stepped {
  const { underWay } = machine.reader;
  if (underWay?.ticket !== ticket) return [machine, []];
  if (!outcome.ok) return onReadingFailed(machine, underWay, outcome.failure);
  return onSnapshot(machine, underWay, outcome.value, true);
}

/** Nothing has come for so long that what comes after it is not believed any more. */
export function onReadingLost(machine: Machine): Stepped {
  const { underWay } = machine.reader;
  if (underWay === null) return [machine, []];
  return onReadingFailed(machine, { ...underWay, wants: [everything] }, { kind: 'connectionLost' });
}

function onReadingFailed(machine: Machine, reading: ReadingUnderWay, failure: Failure): Stepped {
  const over = withReader(withoutAlarms(machine, 'answer'), { underWay: null, over: machine.reader.ticket });
  const said = { ...over, shown: afterReadingFailed(over.shown, failure) };
  const failed = said.shown.phase.kind === 'ready' ? said : forgetChecks(said);
  if (lasting.has(failure.kind)) return [withReader(failed, { unread: [] }), []];
  const { attempts, unread } = failed.reader;
  const kept = withReader(failed, { unread: [...reading.wants, ...unread] });
  const wait = retryWaits[attempts];
  if (wait === undefined) return [kept, []];
  return [withFirstAlarm(withReader(kept, { attempts: attempts + 1 }), 'retry', wait), []];
}

function onSnapshot(
  machine: Machine,
  reading: ReadingUnderWay,
  snapshot: WorkbookSnapshot,
  full: boolean,
): Stepped {
  const { connection, index, at } = machine;
  const shown = afterSnapshot(machine.shown, index, snapshot, {
    now: at,
    tier: connection.tier ?? { api: '', nativeCheckboxes: false },
    // While Excel is still registering there is nothing to complain of.
    following: !connection.refused,
  });
  const quiet = withoutAlarms(machine, 'answer', 'retry', ...(full ? (['calculation'] as const) : []));
  const over = withReader(quiet, {
    underWay: null,
    over: machine.reader.ticket,
    attempts: 0,
    ...(full ? { lastFullReading: at } : {}),
  });
  const agrees = shown.phase.reading.differences.length === 0;
  const weighed = weighDifferences({ ...over, shown }, reading, agrees || full ? { agrees } : 'doubted');
  const current = foreseePending(weighed);
  return andThen(checkAfterReading(current, causeOf(reading.wants, full)), readUnread);
}

/** @param found whether workbook and pane agree for certain; differences of a part may be a formula that is late */
function weighDifferences(
  machine: Machine,
  reading: ReadingUnderWay,
  found: { readonly agrees: boolean } | 'doubted',
): Machine {
  const { confirmed, suspects, unread } = machine.reader;
  if (found !== 'doubted' || confirmed) {
    const isConfirmed = found === 'doubted' || !found.agrees;
    const weighed = withReader(withoutAlarms(machine, 'doubt'), { suspects: [], confirmed: isConfirmed });
    return { ...weighed, shown: whenReady(weighed.shown, { differencesConfirmed: isConfirmed }) };
  }
  if (reading.secondReading) {
    return withReader(withoutAlarms(machine, 'doubt'), { suspects: [], unread: [...unread, everything] });
  }
  const edits = reading.wants.filter((each): each is CellsChange => each.kind === 'cells');
  return withFirstAlarm(withReader(machine, { suspects: [...suspects, ...edits] }), 'doubt', doubtWait);
}

/** Our own writing begins: nothing is read until `resume`, and no reading under way counts. */
export function pause(machine: Machine): Machine {
  const quiet = withoutAlarms(machine, 'answer', 'window', 'retry', 'calculation', 'doubt');
  return withReader(quiet, {
    paused: true,
    ticket: machine.reader.ticket + 1,
    underWay: null,
    unread: [],
    window: null,
  });
}

/** Our own writing is over: everything is read anew. */
export function resume(machine: Machine): Stepped {
  return readAll(withReader(machine, { paused: false }));
}
