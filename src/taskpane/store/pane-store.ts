/**
 * The pane's state and everything a person can ask of it, without React. What happens is decided by the steps of
 * `src/taskpane/state`; here a question becomes an event, and what it brings about is done. It writes only in `create`,
 * `recalculate`, the papers, `repair` and what `writeAlone` is given, each of which needs a press of a button.
 */
import { indexRubric } from '../../core/rubric/rubric-index';
import { withTyped } from '../../core/snapshot/typed-answer';
import type { Effect } from '../state/effect';
import { firstMachine, type Machine } from '../state/machine';
import type { Failure } from '../../core/failures/failures';
import type { Command } from '../../core/ports/command';
import type { Happening } from '../state/pane-event';
import type { Making, PaneState } from '../state/pane-state';
import { step } from '../state/step';
import type { Alarm } from '../state/waits';
import { effectDoer } from './do-effects';
import type { PaneStore, PaneStoreParts } from './pane-store-contract';
import { keepPlace } from './keep-place';
import { runSteps, type Run } from './run-steps';

export function createPaneStore(parts: PaneStoreParts): PaneStore {
  const index = indexRubric(parts.rubric);
  const run: Run<Machine, Happening> = runSteps<Machine, Happening, Effect, Alarm>({
    first: firstMachine(index, parts.preferences.readLanguage()),
    clock: parts.clock,
    step,
    doEffect: effectDoer({
      index,
      pane: parts,
      getMachine: () => run.getState(),
      tell: (happening) => void run.happen(happening),
    }),
    isInBackground: (effect) => 'inBackground' in effect && effect.inBackground,
    alarmsOf: ({ alarms }) => alarms,
    ring: (alarm) => ({ kind: 'rang', alarm }),
    isOver: ({ disposed }) => disposed,
    showsTheSame: (before, after) => before.shown === after.shown,
  });
  keepPlace(run, parts.place);
  const { happen } = run;

  async function writeAlone<Value>(what: Making, work: () => Promise<Value>): Promise<Value | null> {
    const { making } = run.getState().shown;
    const begun = happen({ kind: 'writingBegun', what });
    if (making !== null || run.getState().shown.making !== what) return null;
    await begun;
    try {
      return await work();
    } finally {
      await happen({ kind: 'writingEnded' });
    }
  }

  return {
    index,
    openCarry: parts.openCarry,
    openRounds: parts.openRounds,
    openSample: parts.openSample,
    findTypeface: parts.findTypeface,
    getState: () => run.getState().shown,
    subscribe: run.subscribe,
    ...actions(happen),
    writeAlone,
    command: async (command) => {
      const { notice: earlier } = run.getState().shown;
      await happen({ kind: 'commanded', command });
      return stoppedBy(run.getState().shown, earlier, command);
    },
    typeAnswer: async (id, answer, expected) => {
      await happen({ kind: 'answerTyped', id, answer, expected });
      const { phase } = run.getState().shown;
      const standing = phase.kind === 'ready' ? phase.reading.snapshot.answers.get(id) : undefined;
      return standing !== undefined && withTyped(standing, answer)[answer.field] === standing[answer.field];
    },
  };
}

function stoppedBy(
  { phase, notice }: PaneState,
  earlier: PaneState['notice'],
  command: Command,
): Failure | null {
  if (notice?.kind === 'failure' && notice !== earlier) return notice.failure;
  if (phase.kind === 'failed') return phase.failure;
  if (phase.kind === 'notInExcel') return { kind: 'notInExcel' };
  // Formulas are calculated in any workbook.
  return phase.kind === 'noAssessment' && command !== 'recalculate' ? { kind: 'noAssessment' } : null;
}

type Actions = Omit<
  PaneStore,
  | 'index'
  | 'openCarry'
  | 'openRounds'
  | 'openSample'
  | 'findTypeface'
  | 'getState'
  | 'subscribe'
  | 'writeAlone'
  | 'command'
  | 'typeAnswer'
>;

/** Each question as the event it is. */
function actions(happen: (happening: Happening) => Promise<void>): Actions {
  const tell = (happening: Happening): void => void happen(happening);
  return {
    connect: () => happen({ kind: 'connectionAsked' }),
    create: (profile) => happen({ kind: 'creationAsked', profile }),
    cancelCreate: () => tell({ kind: 'creationCancelled' }),
    refresh: () => happen({ kind: 'readingAsked' }),
    focused: () => happen({ kind: 'focused' }),
    goToCriterion: (id) => happen({ kind: 'criterionAsked', id }),
    goToPlace: (place) => happen({ kind: 'placeAsked', place, criterion: '' }),
    nextGap: () => happen({ kind: 'nextGapAsked' }),
    recalculate: () => happen({ kind: 'calculationAsked' }),
    setInSight: (isInSight) => happen({ kind: isInSight ? 'sightRegained' : 'sightLost' }),
    makeGapList: () => happen({ kind: 'paperAsked', paper: 'gapList' }),
    saveCopy: () => happen({ kind: 'paperAsked', paper: 'copy' }),
    preparePrint: () => happen({ kind: 'paperAsked', paper: 'print' }),
    showColumns: () => happen({ kind: 'paperAsked', paper: 'columns' }),
    choosePrint: (choices) => tell({ kind: 'printChosen', choices }),
    savePack: () => happen({ kind: 'paperAsked', paper: 'pack' }),
    fitRows: () => happen({ kind: 'paperAsked', paper: 'rows' }),
    countPlanToday: () => happen({ kind: 'paperAsked', paper: 'planDay' }),
    upkeep: {
      check: () => happen({ kind: 'checkAsked' }),
      decide: (question, option) => happen({ kind: 'decided', question, option }),
      repair: () => happen({ kind: 'repairAsked' }),
      cancelRepair: () => tell({ kind: 'repairCancelled' }),
      dismissOutcome: () => tell({ kind: 'outcomeDismissed' }),
    },
    retry: () => happen({ kind: 'retryAsked' }),
    dismissNotice: () => tell({ kind: 'noticeDismissed' }),
    setLanguage: (language) => tell({ kind: 'languageChosen', language }),
    setView: (view) => tell({ kind: 'viewOpened', view }),
    setPinned: (pinned) => tell({ kind: 'pinned', pinned }),
    setFilters: (filters) => tell({ kind: 'filtersChosen', filters }),
    dispose: () => happen({ kind: 'disposed' }),
  };
}
