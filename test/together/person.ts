/**
 * One of several people on one workbook: an Excel window with Microsoft's client, the add-in's adapter on it, and a
 * real pane store for each history. What the store asks of the workbook, and what came of it, is written down.
 */
import { failed, succeeded, type Outcome } from '../../src/core/failures/outcome';
import type { Failure } from '../../src/core/failures/failures';
import type { StopWatching, WorkbookChange, WorkbookPort } from '../../src/core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import type { EmbeddedHost, HostConnection, Participant } from '../../src/embedded-host/contract';
import { openClient } from '../../src/embedded-host/node/open-client';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';
import type { Clock } from '../../src/taskpane/store/clock';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { createKeptPlace } from '../../src/taskpane/store/kept-place';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import type { PaneStore } from '../../src/taskpane/store/pane-store-contract';
import { createPreferences } from '../../src/taskpane/store/preferences';
import { tinyRubric } from '../excel/open-workbook';
import { figures } from './figures';

/** One Excel window, opened once and used by history after history: opening costs more than a history. */
export interface Seat {
  readonly participant: Participant;
  readonly port: WorkbookPort;
  /** Requests that have no answer yet, whether they or their answers are held or on their way. */
  readonly unanswered: () => number;
  /** Closes the window. */
  readonly close: () => void;
  /** Who gets the changes now; the handlers in Excel are registered once. */
  listener: ((change: WorkbookChange) => void) | null;
}

const names = ['สมชาย', 'มาลี', 'วิชัย', 'อรุณี', 'ประเสริฐ'] as const;

export const mostPeople = names.length;

export async function openSeat(host: EmbeddedHost, number: number): Promise<Seat> {
  const participant = host.join(names[number] ?? String(number));
  let unanswered = 0;
  const connect = (): HostConnection => {
    const connection = participant.connect();
    const { external } = connection;
    return {
      close: () => connection.close(),
      tellPage: (news) => connection.tellPage(news),
      paneAsked: null,
      external: {
        ...external,
        Execute: (id, parameters, callback) => {
          unanswered += 1;
          external.Execute(id, parameters, (result) => {
            unanswered -= 1;
            callback(result);
          });
        },
      },
    };
  };
  const client = await openClient({ connect });
  const port = createExcelWorkbook(client);
  const close = (): void => client.close();
  const seat: Seat = { participant, port, unanswered: () => unanswered, close, listener: null };
  const watched = await port.watch((news) => {
    if (news.kind !== 'selected') seat.listener?.(news);
  });
  if (!watched.ok) throw new Error(JSON.stringify(watched.failure));
  return seat;
}

export interface Person {
  readonly name: string;
  readonly seat: Seat;
  readonly store: PaneStore;
  /** Events of this history that never reached this person's pane. */
  lostEvents: number;
  /** Buttons whose work is not over. */
  pressed: number;
  /** What broke a law the moment it happened. */
  readonly complaints: string[];
  /** Failures the store was given that no state has shown yet, and no later reading has made good. */
  unseen: UnseenFailure[];
  /** Does what a button does, and looks that it ends without an error thrown. */
  press(action: (store: PaneStore) => Promise<void>, mayWrite: boolean): void;
  /** Looks whether this person's clients wrote, and whether the person had pressed what writes. */
  countWrites(): void;
  leave(): Promise<void>;
}

interface UnseenFailure {
  readonly call: string;
  readonly failure: Failure;
}

/** @param first what the workbook holds now, so that it need not be read by each: null when not known */
export function sitDown(
  seat: Seat,
  number: number,
  clock: Clock,
  first: Outcome<WorkbookSnapshot> | null,
): Person {
  let runs = 0;
  let writing = 0;
  let mayHaveWritten = false;
  let { writes } = seat.participant.traffic;
  const complaints: string[] = [];
  const port = recorded(seat, first, (call, outcome) => {
    if (outcome.ok) {
      // Whatever stood in the way of reading is over.
      if (isReading(call)) person.unseen = person.unseen.filter((unseen) => !isReading(unseen.call));
    } else {
      figures.failures += 1;
      person.unseen.push({ call, failure: outcome.failure });
    }
  });
  const store = createPaneStore({
    rubric: tinyRubric,
    clock,
    preferences: createPreferences(() => null),
    connect: async () => succeeded(port),
    place: createKeptPlace(
      () => null,
      () => '',
    ),
    newRun: () => `${number}-${(runs += 1)}-${figures.histories}`,
    findTypeface: () => ({ name: 'Tahoma', size: 11 }),
    openUpkeep: async () => failed({ kind: 'unsupported', needed: 'upkeep' }),
    openCarry: async () => failed({ kind: 'unsupported', needed: 'carrying' }),
    openRounds: async () => failed({ kind: 'unsupported', needed: 'carrying' }),
    openSample: async () => failed({ kind: 'partMissing' }),
    saveCopy: async () => failed({ kind: 'copyRefused', message: '' }),
  });
  const person: Person = {
    name: seat.participant.name,
    seat,
    store,
    lostEvents: 0,
    pressed: 0,
    complaints,
    unseen: [],
    press: (action, mayWrite) => {
      person.pressed += 1;
      if (mayWrite) {
        writing += 1;
        mayHaveWritten = true;
      }
      action(store)
        .catch((error: unknown) => complaints.push(`${person.name}: thrown at nobody: ${String(error)}`))
        .finally(() => {
          person.pressed -= 1;
          if (mayWrite) writing -= 1;
        });
    },
    countWrites: () => {
      const made = seat.participant.traffic.writes - writes;
      writes += made;
      if (made > 0 && !mayHaveWritten)
        complaints.push(`${person.name}: the pane wrote and nobody had pressed anything`);
      mayHaveWritten = writing > 0;
    },
    leave: async () => {
      seat.listener = null;
      await store.dispose();
    },
  };
  store.subscribe(() => {
    const shown = shownFailures(store.getState());
    person.unseen = person.unseen.filter(({ failure }) => !shown.has(failure.kind));
  });
  return person;
}

function isReading(call: string): boolean {
  return call === 'read' || call === 'readChange';
}

/** Kinds of all failures that the pane shows in one place or another. */
function shownFailures({ phase, notice }: PaneState): ReadonlySet<Failure['kind']> {
  const shown: (Failure | null)[] = [notice?.kind === 'failure' ? notice.failure : null];
  if (phase.kind === 'noAssessment')
    shown.push(phase.failure, phase.reading ? null : { kind: 'noAssessment' });
  if (phase.kind === 'failed') shown.push(phase.failure);
  if (phase.kind === 'ready' && phase.freshness.kind === 'stale') shown.push(phase.freshness.failure);
  return new Set(shown.flatMap((failure) => failure?.kind ?? []));
}

function recorded(
  seat: Seat,
  first: Outcome<WorkbookSnapshot> | null,
  onOutcome: (call: string, outcome: Outcome<unknown>) => void,
): WorkbookPort {
  const { port } = seat;
  let known = first;
  const record = async <Value>(call: string, asked: Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    const outcome = await asked;
    figures.calls += 1;
    onOutcome(call, outcome);
    return outcome;
  };
  const stop: StopWatching = async () => {
    seat.listener = null;
  };
  return {
    tier: port.tier,
    create: (request, progress) => record('create', port.create(request, progress)),
    read: (rubric, tellSelection) => {
      const outcome = known;
      known = null;
      return outcome === null ? record('read', port.read(rubric, tellSelection)) : Promise.resolve(outcome);
    },
    readChange: (index, before, changes) => record('readChange', port.readChange(index, before, changes)),
    watch: async (listener) => {
      seat.listener = listener;
      return succeeded(stop);
    },
    goTo: (place) => record('goTo', port.goTo(place)),
    writeAnswer: (request) => record('writeAnswer', port.writeAnswer(request)),
    writePlanDay: (request) => record('writePlanDay', port.writePlanDay(request)),
    turnTick: (request) => record('turnTick', port.turnTick(request)),
    recalculate: () => record('recalculate', port.recalculate()),
    writeGapSheet: (request) => record('writeGapSheet', port.writeGapSheet(request)),
    preparePrint: (request) => record('preparePrint', port.preparePrint(request)),
    fitRows: (request) => record('fitRows', port.fitRows(request)),
  };
}
