/** Everything that can happen to the pane: what a person asks, what Excel answers, and time that has passed. */
import type { Profile } from '../../core/assessment/answers';
import type { Outcome } from '../../core/failures/outcome';
import type { Command } from '../../core/ports/command';
import type { RepairReport } from '../../core/ports/upkeep-port';
import type {
  CreateReport,
  CreateStage,
  HostTier,
  PrintChoices,
  TurnedTick,
  WorkbookChange,
  WorkbookSelection,
} from '../../core/ports/workbook-port';
import type { Place } from '../../core/sheet/sheet-grid';
import type { TypedAnswer } from '../../core/snapshot/typed-answer';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { Checkup } from '../../core/upkeep/checkup';
import type { Language } from '../../core/words/language';

import type { Alarm } from './waits';
import type { Making, Notice, PaneState, Paper, View, WorkFilters } from './pane-state';

/** A happening, and when it was: milliseconds, as the clock gives them. */
export type PaneEvent = Happening & { readonly at: number };

export type Happening = Asked | Answered | { readonly kind: 'rang'; readonly alarm: Alarm };

/** By a person, or by the page for them. */
export type Asked =
  | { readonly kind: 'languageChosen'; readonly language: Language }
  | { readonly kind: 'viewOpened'; readonly view: View }
  | { readonly kind: 'filtersChosen'; readonly filters: Partial<WorkFilters> }
  | { readonly kind: 'printChosen'; readonly choices: Partial<PrintChoices> }
  | { readonly kind: 'noticeDismissed' }
  | { readonly kind: 'retryAsked' }
  | { readonly kind: 'connectionAsked' }
  /** The button: everything is read now. */
  | { readonly kind: 'readingAsked' }
  /** The pane came into view or focus. */
  | { readonly kind: 'focused' }
  | { readonly kind: 'creationAsked'; readonly profile: Profile }
  | { readonly kind: 'creationCancelled' }
  | { readonly kind: 'calculationAsked' }
  | { readonly kind: 'criterionAsked'; readonly id: string }
  /** `criterion` is empty when the place is no criterion's. */
  | { readonly kind: 'placeAsked'; readonly place: Place; readonly criterion: string }
  | { readonly kind: 'nextGapAsked' }
  /** By a button of the ribbon or a key: the pane may be closed. */
  | { readonly kind: 'commanded'; readonly command: Command }
  /** The pane was closed, and its page lives on; and was opened again. */
  | { readonly kind: 'sightLost' }
  | { readonly kind: 'sightRegained' }
  /** Typed into a field of a row. `expected` is what stood there when typing began; null: what stands there now. */
  | {
      readonly kind: 'answerTyped';
      readonly id: string;
      readonly answer: TypedAnswer;
      readonly expected: string | boolean | null;
    }
  | { readonly kind: 'pinned'; readonly pinned: boolean }
  /** Where a person was before the pane was loaded anew, by them (`isReload`) or because it was opened. */
  | {
      readonly kind: 'placeRestored';
      readonly place: Pick<PaneState, 'view' | 'filters' | 'pinned'>;
      readonly isReload: boolean;
    }
  | { readonly kind: 'paperAsked'; readonly paper: Paper }
  | { readonly kind: 'checkAsked' }
  /** A null option takes the decision back. */
  | { readonly kind: 'decided'; readonly question: string; readonly option: string | null }
  | { readonly kind: 'repairAsked' }
  | { readonly kind: 'repairCancelled' }
  | { readonly kind: 'outcomeDismissed' }
  /** Writing of our own that is done elsewhere begins, if it may; and is over. */
  | { readonly kind: 'writingBegun'; readonly what: Making }
  | { readonly kind: 'writingEnded' }
  | { readonly kind: 'disposed' };

/** By Excel, and by what is fetched. */
export type Answered =
  | { readonly kind: 'connected'; readonly attempt: number; readonly outcome: Outcome<HostTier> }
  | { readonly kind: 'watched'; readonly ok: boolean }
  | { readonly kind: 'changed'; readonly change: WorkbookChange }
  | { readonly kind: 'selected'; readonly selection: WorkbookSelection }
  | {
      readonly kind: 'answerWritten';
      readonly asked: Extract<Asked, { readonly kind: 'answerTyped' }>;
      readonly outcome: Outcome<void>;
    }
  | { readonly kind: 'tickTurned'; readonly outcome: Outcome<TurnedTick> }
  | {
      readonly kind: 'allRead';
      readonly ticket: number;
      readonly outcome: Outcome<WorkbookSnapshot>;
      /** Where it was asked for and Excel said it. */
      readonly selection?: WorkbookSelection;
    }
  /** Null: the changes cannot be understood that way. */
  | { readonly kind: 'partRead'; readonly ticket: number; readonly outcome: Outcome<WorkbookSnapshot | null> }
  | { readonly kind: 'creating'; readonly stage: CreateStage }
  | { readonly kind: 'created'; readonly outcome: Outcome<CreateReport> }
  | { readonly kind: 'calculated'; readonly outcome: Outcome<void> }
  | {
      readonly kind: 'went';
      readonly place: Place;
      readonly criterion: string;
      readonly outcome: Outcome<void>;
    }
  | { readonly kind: 'paperMade'; readonly paper: Paper; readonly outcome: Outcome<Notice> }
  | { readonly kind: 'checked'; readonly ticket: number; readonly outcome: Outcome<Checkup> }
  | { readonly kind: 'repairing'; readonly stage: CreateStage }
  | { readonly kind: 'repaired'; readonly outcome: Outcome<RepairReport> };
