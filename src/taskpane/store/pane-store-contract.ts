/** What the views ask of the store, and what the store is made of. */
import type { SavedCopy } from './saved-copy';
import type { Profile } from '../../core/assessment/answers';
import type { Language } from '../../core/words/language';
import type { Failure } from '../../core/failures/failures';
import type { Outcome } from '../../core/failures/outcome';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { Rubric } from '../../core/rubric/rubric';
import type { UpkeepPort } from '../../core/ports/upkeep-port';
import type { WorkbookPlan } from '../../core/plan/sheet-plan';
import type { PrintChoices, WorkbookPort } from '../../core/ports/workbook-port';
import type { Typeface } from '../../core/plan/typeface';
import type { TypedAnswer } from '../../core/snapshot/typed-answer';
import type { Place } from '../../core/sheet/sheet-grid';
import type { CarryTools } from './carry-contract';
import type { RoundsTools } from './rounds-contract';
import type { Clock } from './clock';
import type { Command } from '../../core/ports/command';
import type { Making, PaneState, View, WorkFilters } from '../state/pane-state';
import type { KeptPlace } from './kept-place';
import type { Preferences } from './preferences';

export interface PaneStoreParts {
  readonly rubric: Rubric;
  readonly clock: Clock;
  readonly preferences: Preferences;
  /** Where a person was before the pane was loaded anew. */
  readonly place: KeptPlace;
  /** Waits for Office.js and gives the workbook. Never rejects. */
  readonly connect: () => Promise<Outcome<WorkbookPort>>;
  /** A name no other press of “create” has. */
  readonly newRun: () => string;
  /** The font this computer has for the sheets. */
  readonly findTypeface: () => Typeface;
  /** What checks and repairs; it is fetched when it is needed. Never rejects. */
  readonly openUpkeep: () => Promise<Outcome<UpkeepPort>>;
  /** What carries answers in; it is fetched when it is needed. Never rejects. */
  readonly openCarry: () => Promise<Outcome<CarryTools>>;
  /** What compares and closes rounds; it is fetched when it is needed. Never rejects. */
  readonly openRounds: () => Promise<Outcome<RoundsTools>>;
  /** Opens a filled-in sample beside this workbook, or hands it over as a file. Never rejects. */
  readonly openSample: (language: Language) => Promise<Outcome<SavedCopy>>;
  /** Makes a file of the plan and hands it over to the person. Never rejects. */
  readonly saveCopy: (
    plan: WorkbookPlan,
    profile: Profile,
    /** Stands before all else in the name of the file. */
    title?: string,
  ) => Promise<Outcome<SavedCopy>>;
}

/** What a person can ask of check and repair. */
export interface UpkeepActions {
  /** The button: checks now. */
  check(): Promise<void>;
  /** @param option null takes the decision back */
  decide(question: string, option: string | null): Promise<void>;
  /** Does the steps of the last check. */
  repair(): Promise<void>;
  cancelRepair(): void;
  dismissOutcome(): void;
}

/** Promises resolve when what was asked for is done, whatever came of it; none rejects. */
export interface PaneStore {
  readonly index: RubricIndex;
  /** Checks and repairs the workbook. */
  readonly upkeep: UpkeepActions;
  /** As in the parts: carrying answers has a store of its own, made with its views. */
  readonly openCarry: PaneStoreParts['openCarry'];
  readonly openRounds: PaneStoreParts['openRounds'];
  readonly openSample: PaneStoreParts['openSample'];
  /** The font this computer has for the sheets. */
  readonly findTypeface: PaneStoreParts['findTypeface'];
  getState(): PaneState;
  /** Tells of every change of the state. */
  subscribe(listener: () => void): () => void;
  connect(): Promise<void>;
  create(profile: Profile): Promise<void>;
  cancelCreate(): void;
  /** The button: reads everything now. */
  refresh(): Promise<void>;
  /** The pane came into view or focus. */
  focused(): Promise<void>;
  goToCriterion(criterionId: string): Promise<void>;
  goToPlace(place: Place): Promise<void>;
  nextGap(): Promise<void>;
  /**
   * Writes what was typed into a field of a row. @param expected what stood there when typing began
   * @returns whether it stands in the workbook
   */
  typeAnswer(id: string, answer: TypedAnswer, expected: string | boolean): Promise<boolean>;
  /** True: what is shown stays, whatever is selected. */
  setPinned(pinned: boolean): void;
  recalculate(): Promise<void>;
  /** What a button of the ribbon or a key asks. @returns what stopped it; null when it was done */
  command(command: Command): Promise<Failure | null>;
  /** Whether anybody can see the pane, where its page lives on when it is closed. */
  setInSight(isInSight: boolean): Promise<void>;
  /**
   * Writing of our own, during which nothing else reads or writes; afterwards everything is read again. Null when
   * something else is being made.
   */
  writeAlone<Value>(what: Making, work: () => Promise<Value>): Promise<Value | null>;
  /** A dated list of all gaps as a sheet of the workbook. */
  makeGapList(): Promise<void>;
  /** An .xlsx file with all answers. */
  saveCopy(): Promise<void>;
  /** Sets printing up again and says what to press. */
  preparePrint(): Promise<void>;
  /** Brings columns back that were left out of the print. */
  showColumns(): Promise<void>;
  choosePrint(choices: Partial<PrintChoices>): void;
  /** An .xlsx file of the sheets that are signed and filed. */
  savePack(): Promise<void>;
  /** Fits the rows of our sheets to what stands in them. */
  fitRows(): Promise<void>;
  /** Writes today as the day for which the plan on the summary is counted. */
  countPlanToday(): Promise<void>;
  /** Does again what the failure in the notice stopped. */
  retry(): Promise<void>;
  dismissNotice(): void;
  setLanguage(language: Language): void;
  setView(view: View): void;
  setFilters(filters: Partial<WorkFilters>): void;
  /** Removes the handlers; nothing happens afterwards. */
  dispose(): Promise<void>;
}
