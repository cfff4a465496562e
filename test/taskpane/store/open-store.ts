/** A store on a scripted workbook and a clock that a test turns. */
import type { SavedCopy as HandedOver } from '../../../src/taskpane/store/saved-copy';
import type { Rubric } from '../../../src/core/rubric/rubric';
import { failed, succeeded, type Outcome } from '../../../src/core/failures/outcome';
import type { Profile } from '../../../src/core/assessment/answers';
import type { Language } from '../../../src/core/words/language';
import type { UpkeepPort } from '../../../src/core/ports/upkeep-port';
import type { WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import type { WorkbookPort } from '../../../src/core/ports/workbook-port';
import type { CarryTools } from '../../../src/taskpane/store/carry-contract';
import type { RoundsTools } from '../../../src/taskpane/store/rounds-contract';
import type { ReadyPhase } from '../../../src/taskpane/state/pane-state';
import { createKeptPlace, type KeptPlace } from '../../../src/taskpane/store/kept-place';
import { createPaneStore } from '../../../src/taskpane/store/pane-store';
import type { PaneStore } from '../../../src/taskpane/store/pane-store-contract';
import { createPreferences } from '../../../src/taskpane/store/preferences';
import { loadPmqaRubric } from '../load-rubric';
import { createManualClock, type ManualClock } from '../manual-clock';
import { createScriptedUpkeep, type ScriptedUpkeep } from '../scripted-upkeep';
import { createScriptedWorkbook, type ScriptedWorkbook } from '../scripted-workbook';

export interface OpenStore {
  readonly store: PaneStore;
  readonly workbook: ScriptedWorkbook;
  readonly upkeep: ScriptedUpkeep;
  readonly clock: ManualClock;
  readonly rubric: Rubric;
  /** What was to be saved as files, in order. */
  readonly copies: readonly SavedCopy[];
}

export interface SavedCopy {
  readonly plan: WorkbookPlan;
  readonly profile: Profile;
  /** Before all else in the name of the file. */
  readonly title: string;
}

export interface OpenOptions {
  readonly rubric?: Rubric;
  readonly prepare?: (workbook: ScriptedWorkbook, upkeep: ScriptedUpkeep) => void;
  /** Whether what checks and repairs can be fetched; it can when not given. */
  readonly openUpkeep?: (port: UpkeepPort) => Promise<Outcome<UpkeepPort>>;
  /** What carries answers in; it cannot be fetched when not given. */
  readonly openCarry?: () => Promise<Outcome<CarryTools>>;
  /** What compares and closes rounds; it cannot be fetched when not given. */
  readonly openRounds?: () => Promise<Outcome<RoundsTools>>;
  /** What becomes of the sample; it cannot be fetched when not given. */
  readonly openSample?: (language: Language) => Promise<Outcome<HandedOver>>;
  /** What becomes of a copy; `copy.xlsx` when not given. */
  readonly copyAnswer?: () => Promise<Outcome<HandedOver>>;
  /** Where the person was before; nothing is kept when not given. */
  readonly place?: KeptPlace;
  readonly connect?: (port: WorkbookPort) => Promise<Outcome<WorkbookPort>>;
}

/** Not connected yet. */
export function openStore({
  rubric = loadPmqaRubric(),
  prepare,
  openUpkeep = (port) => Promise.resolve(succeeded(port)),
  openCarry = () => Promise.resolve(failed({ kind: 'partMissing' })),
  openRounds = () => Promise.resolve(failed({ kind: 'partMissing' })),
  openSample = () => Promise.resolve(failed({ kind: 'partMissing' })),
  copyAnswer = () => Promise.resolve(succeeded({ name: 'copy.xlsx', way: 'downloaded' })),
  place = createKeptPlace(
    () => null,
    () => '',
  ),
  connect,
}: OpenOptions = {}): OpenStore {
  const workbook = createScriptedWorkbook(rubric);
  const upkeep = createScriptedUpkeep();
  prepare?.(workbook, upkeep);
  const clock = createManualClock();
  const copies: SavedCopy[] = [];
  const stored = new Map<string, string>();
  const store = createPaneStore({
    rubric,
    clock,
    preferences: createPreferences(() => ({
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    })),
    place,
    connect: () =>
      connect === undefined ? Promise.resolve(succeeded(workbook.port)) : connect(workbook.port),
    newRun: () => 'run-1',
    findTypeface: () => ({ name: 'Leelawadee UI', size: 11 }),
    openUpkeep: () => openUpkeep(upkeep.port),
    openCarry,
    openRounds,
    openSample,
    saveCopy: (plan, profile, title = '') => {
      copies.push({ plan, profile, title });
      return copyAnswer();
    },
  });
  return { store, workbook, upkeep, clock, rubric, copies };
}

export async function openReadyStore(options: OpenOptions = {}): Promise<OpenStore> {
  const open = openStore(options);
  await open.store.connect();
  readyPhase(open.store);
  return open;
}

export function readyPhase(store: PaneStore): ReadyPhase {
  const { phase } = store.getState();
  if (phase.kind !== 'ready') throw new Error(`The pane is not ready but ${JSON.stringify(phase)}`);
  return phase;
}
