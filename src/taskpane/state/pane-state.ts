/** Everything the pane shows, as plain data. The workbook is the truth: all of this can be read from it again. */
import type { Profile } from '../../core/assessment/answers';
import type { Assessment, Gap, ItemResult, NextStep } from '../../core/assessment/assessment';
import type { WorkNeed } from '../../core/assessment/work';
import type { Failure } from '../../core/failures/failures';
import type { Language } from '../../core/words/language';
import type { FigureDifference } from '../../core/snapshot/compare-figures';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { UnsetLook } from '../../core/ports/unset-look';
import type { CreateStage, HostTier, PrintChoices, TurnedTick } from '../../core/ports/workbook-port';
import type { WorkbookFigures, WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { Place } from '../../core/sheet/sheet-grid';
import type { UpkeepState } from './upkeep-state';

export interface PaneState {
  readonly language: Language;
  readonly phase: Phase;
  readonly view: View;
  /** What was typed into the start form at the last press, so that a failure loses nothing. */
  readonly draft: Profile | null;
  readonly filters: WorkFilters;
  /** What is shown stays, whatever is selected in the sheets. */
  readonly pinned: boolean;
  /** One message about the last thing the person asked for; null when there is nothing to say. */
  readonly notice: Notice | null;
  /** What the person wishes of printed sheets. */
  readonly printing: PrintChoices;
  /** What is being made for the person at this moment, one thing at a time. */
  readonly making: Making | null;
  /** Levels that changed with the last reading, for people who cannot see the badges change. */
  readonly levelChanges: LevelChanges;
  /** The tick that was turned last by a key, for people who do not see the sheet; null before the first. */
  readonly turned: (TurnedTick & { readonly number: number }) | null;
  /** How the workbook stands: what the last check found, and how a repair goes. */
  readonly upkeep: UpkeepState;
}

/** Something that leaves the pane: a list in the workbook, a file, printed sheets, columns and rows as they should be. */
export type Paper = 'gapList' | 'copy' | 'print' | 'columns' | 'pack' | 'rows' | 'planDay';

/** What keeps everything else from writing meanwhile. */
export type Making = Paper | 'repair' | 'carry' | 'rounds';

export type Phase =
  /** Office.js is starting, or the first reading is under way. */
  | { readonly kind: 'starting'; readonly connected: boolean }
  /** Nothing answered in time, or the page is not inside Excel. */
  | { readonly kind: 'notInExcel' }
  /** The workbook holds no assessment. `failure` is why the last attempt to create one failed. */
  | { readonly kind: 'noAssessment'; readonly failure: Failure | null; readonly reading: boolean }
  | { readonly kind: 'creating'; readonly stage: CreateStage; readonly cancelling: boolean }
  | ReadyPhase
  /** The workbook could not be read at all; there is nothing older to show. */
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface ReadyPhase {
  readonly kind: 'ready';
  readonly reading: Reading;
  readonly freshness: Freshness;
  readonly tier: HostTier;
  /** False when Excel refused the change handlers: then only the button and focus bring news. */
  readonly following: boolean;
  /** A button's work (recalculate) is under way. */
  readonly busy: boolean;
  /** The differences of the reading are more than a formula that was late. */
  readonly differencesConfirmed: boolean;
}

/** What is open in one item, and where its figures differ from those of the workbook. */
export interface ItemReading {
  readonly gaps: readonly Gap[];
  readonly step: NextStep | null;
  /** The workbook's figures that its own were compared with. */
  readonly figures: readonly (WorkbookFigures | undefined)[];
  readonly differences: readonly FigureDifference[];
}

/** A snapshot and what the core makes of it by the rubric. Whoever needs two of these gets all of them. */
export interface Reading {
  readonly index: RubricIndex;
  readonly snapshot: WorkbookSnapshot;
  readonly assessment: Assessment;
  /** What follows from the result of each item; kept as long as nothing of it has changed. */
  readonly ofItems: ReadonlyMap<ItemResult, ItemReading>;
  /** In rubric order. */
  readonly gaps: readonly Gap[];
  /** Most points per tick first. */
  readonly steps: readonly NextStep[];
  readonly differences: readonly FigureDifference[];
}

/** `since` is the time of the last successful reading, in milliseconds. */
export type Freshness =
  | { readonly kind: 'fresh'; readonly since: number }
  | { readonly kind: 'reading'; readonly since: number }
  | { readonly kind: 'stale'; readonly since: number; readonly failure: Failure };

export type Tab = 'overview' | 'work' | 'papers' | 'check';

export interface View {
  readonly tab: Tab;
  /** Opened within the overview; null shows all categories. */
  readonly category: string | null;
  /** Opened within the category; null shows all its items. */
  readonly item: string | null;
  /** The criterion whose row is shown in place of the overview or the work list; left out where none is. */
  readonly criterion?: string;
}

export const workGroupings = ['item', 'owner', 'due'] as const;

export type WorkGrouping = (typeof workGroupings)[number];

export interface WorkFilters {
  readonly search: string;
  readonly category: string | null;
  readonly level: number | null;
  readonly need: WorkNeed | null;
  readonly group: WorkGrouping;
}

export type Notice =
  | { readonly kind: 'failure'; readonly failure: Failure; readonly canRetry: boolean }
  | { readonly kind: 'created'; readonly count: number; readonly unset: readonly UnsetLook[] }
  /** Somebody else was faster: what stands is theirs, and what was typed into the start form is in no cell. */
  | { readonly kind: 'madeByColleague' }
  | { readonly kind: 'recalculated' }
  | { readonly kind: 'noMoreGaps' }
  /** `place` is where the list begins. */
  | {
      readonly kind: 'gapListMade';
      readonly name: string;
      readonly place: Place;
      readonly unset: readonly UnsetLook[];
    }
  /** `name` is the file's. */
  | { readonly kind: 'copySaved'; readonly name: string; readonly way: 'downloaded' | 'opened' }
  | { readonly kind: 'printReady'; readonly unset: readonly UnsetLook[] }
  | { readonly kind: 'columnsShown'; readonly unset: readonly UnsetLook[] }
  | { readonly kind: 'packSaved'; readonly name: string; readonly way: 'downloaded' | 'opened' }
  | { readonly kind: 'rowsFitted'; readonly rows: number }
  | { readonly kind: 'planCounted' }
  /** Said where the report of the repair is not in sight. */
  | { readonly kind: 'repaired' };

export interface LevelChanges {
  /** Grows with every set of changes, so that the same change twice is said twice. */
  readonly number: number;
  readonly changes: readonly LevelChange[];
}

export interface LevelChange {
  readonly kind: 'item' | 'category' | 'overall';
  /** Empty for the whole. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export const noFilters: WorkFilters = {
  search: '',
  category: null,
  level: null,
  need: null,
  group: 'item',
};

/** Paper is dear, and what stands empty says nothing. */
export const firstPrinting: PrintChoices = { leaveOutEmpty: true, pagePerItem: false, categories: null };

export const firstView: View = { tab: 'overview', category: null, item: null };
