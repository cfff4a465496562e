/**
 * The pane as one pure function: what it was and what has happened give what it is now and what is to be done. Nothing
 * here reads, writes, waits or asks what time it is; `src/taskpane/store/run-steps.ts` does.
 */
import { onChanged, onWindowClosed } from './changes';
import { onCheckLost, onChecked, onDecided, startCheck } from './checking';
import {
  connect,
  fallAsleep,
  onConnected,
  onFocused,
  onNoConnection,
  onWatched,
  readAgain,
  wake,
} from './connecting';
import { onOpened, onSelected, pin, restorePlace } from './following';
import { goToCriterion, goToNextGap, goToPlace, onCommanded, onReadForCommand, onWent } from './jumps';
import {
  andThen,
  show,
  showUpkeep,
  withoutAlarms,
  type Afterwards,
  type Machine,
  type Stepped,
} from './machine';
import { say } from './say-notice';
import type { Happening, PaneEvent } from './pane-event';
import { askPaper, makePaper, onPaperMade } from './papers';
import { readSuspects, onAllRead, onReadingLost, onPartRead, readUnread, want } from './reading';
import { onRepaired, onRepairing, repair } from './repairing';
import { onAnswerWritten, onTickTurned, writeTyped } from './row-writing';
import type { Alarm } from './waits';
import {
  beginAlone,
  calculate,
  create,
  endAlone,
  onCalculated,
  onCreated,
  onCreating,
  sayCreated,
  sayNotCreated,
  sayRecalculated,
} from './writing';

export function step(machine: Machine, event: PaneEvent): Stepped {
  if (machine.disposed) return [machine, []];
  // Each entry takes exactly the event of its own kind; TypeScript cannot correlate the two lookups.
  return andThen(handlers[event.kind]({ ...machine, at: event.at }, event as never), goOn);
}

type Kind = Happening['kind'];

type Handlers = {
  readonly [K in Kind]: (machine: Machine, event: Extract<Happening, { readonly kind: K }>) => Stepped;
};

const only = (machine: Machine): Stepped => [machine, []];

/** The compiler asks for one of each kind. */
const handlers: Handlers = {
  // ---- asked by a person, or by the page for them
  languageChosen: (machine, { language }) => [
    show(machine, { language }),
    [{ kind: 'rememberLanguage', language }],
  ],
  viewOpened: (machine, { view }) => only(show(machine, { view })),
  filtersChosen: (machine, { filters }) =>
    only(show(machine, { filters: { ...machine.shown.filters, ...filters } })),
  printChosen: (machine, { choices }) =>
    only(show(machine, { printing: { ...machine.shown.printing, ...choices } })),
  noticeDismissed: (machine) => only(say(machine, null)),
  retryAsked: (machine) => retry(machine),
  connectionAsked: (machine) => connect(machine),
  readingAsked: (machine) => readAgain(machine, 'everything'),
  focused: (machine) => onFocused(machine),
  creationAsked: (machine, { profile }) => create(machine, profile),
  creationCancelled: (machine) => only(onCreating(machine, { cancelling: true })),
  calculationAsked: (machine) => calculate(machine),
  criterionAsked: (machine, { id }) => goToCriterion(machine, id),
  placeAsked: (machine, { place, criterion }) => goToPlace(machine, place, criterion),
  nextGapAsked: (machine) => goToNextGap(machine),
  commanded: (machine, { command }) => onCommanded(machine, command),
  sightLost: (machine) => fallAsleep(machine),
  sightRegained: (machine) => wake(machine),
  placeRestored: (machine, asked) => only(restorePlace(machine, asked)),
  answerTyped: (machine, asked) => writeTyped(machine, asked),
  pinned: (machine, { pinned }) => only(pin(machine, pinned)),
  paperAsked: (machine, { paper }) => askPaper(machine, paper),
  checkAsked: (machine) => startCheck(machine, false),
  decided: (machine, { question, option }) => onDecided(machine, question, option),
  repairAsked: (machine) => repair(machine),
  repairCancelled: (machine) => only(onRepairing(machine, { cancelling: true })),
  outcomeDismissed: (machine) => only(showUpkeep(machine, { outcome: null })),
  writingBegun: (machine, { what }) => only(beginAlone(machine, what) ?? machine),
  writingEnded: (machine) => endAlone(machine),
  disposed: (machine) => [
    { ...machine, disposed: true, alarms: new Map(), waiting: [] },
    [{ kind: 'stopWatching' }],
  ],
  // ---- answered by Excel, and by what is fetched
  connected: (machine, { attempt, outcome }) => onConnected(machine, attempt, outcome),
  watched: (machine, { ok }) => onWatched(machine, ok),
  changed: (machine, { change }) => onChanged(machine, change),
  selected: (machine, { selection }) => only(onSelected(machine, selection)),
  answerWritten: (machine, { asked, outcome }) => only(onAnswerWritten(machine, asked, outcome)),
  tickTurned: (machine, { outcome }) => only(onTickTurned(machine, outcome)),
  allRead: (machine, { ticket, outcome, selection }) =>
    andThen(onAllRead(machine, ticket, outcome), (read) => only(onOpened(read, selection))),
  partRead: (machine, { ticket, outcome }) => onPartRead(machine, ticket, outcome),
  creating: (machine, { stage }) => only(onCreating(machine, { stage })),
  created: (machine, { outcome }) => onCreated(machine, outcome),
  calculated: (machine, { outcome }) => onCalculated(machine, outcome),
  went: (machine, { place, criterion, outcome }) => only(onWent(machine, place, criterion, outcome)),
  paperMade: (machine, { paper, outcome }) => only(onPaperMade(machine, paper, outcome)),
  checked: (machine, { ticket, outcome }) => onChecked(machine, ticket, outcome),
  repairing: (machine, { stage }) => only(onRepairing(machine, { stage })),
  repaired: (machine, { outcome }) => onRepaired(machine, outcome),
  // ---- time
  rang: (machine, { alarm }) => onRang(withoutAlarms(machine, alarm), alarm),
};

function onRang(machine: Machine, alarm: Alarm): Stepped {
  switch (alarm) {
    case 'start':
      return only(onNoConnection(machine));
    case 'answer':
      return onReadingLost(machine);
    case 'check':
      return onCheckLost(machine);
    case 'window':
      return onWindowClosed(machine);
    case 'retry':
      return readUnread(machine);
    case 'calculation':
      return want(machine, { kind: 'full', because: 'calculation' });
    case 'doubt':
      return readSuspects(machine);
    case 'focus':
      return readAgain(machine, 'focus');
    case 'quiet':
      return startCheck(machine, true);
  }
}

/** Does again what the failure in the notice stopped. */
function retry(machine: Machine): Stepped {
  const again: Happening = machine.again ?? { kind: 'readingAsked' };
  return handlers[again.kind](say(machine, null), again as never);
}

/** What waited for a reading that is over now. */
function goOn(machine: Machine): Stepped {
  const due = machine.waiting.filter(({ ticket }) => ticket <= machine.reader.over);
  if (due.length === 0) return only(machine);
  const rest = machine.waiting.filter(({ ticket }) => ticket > machine.reader.over);
  return due.reduce<Stepped>(
    (stepped, { then }) => andThen(stepped, (before) => afterwards(before, then)),
    only({ ...machine, waiting: rest }),
  );
}

function afterwards(machine: Machine, then: Afterwards): Stepped {
  switch (then.kind) {
    case 'paper':
      return makePaper(machine, then.paper);
    case 'recalculated':
      return only(sayRecalculated(machine));
    case 'commanded':
      return onReadForCommand(machine, then.command);
    case 'created':
      return only(sayCreated(machine, then.report, then.completed));
    case 'notCreated':
      return only(sayNotCreated(machine, then.failure, then.profile));
  }
}
