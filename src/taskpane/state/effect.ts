/**
 * What a step wants done in the world. `src/taskpane/store/do-effects.ts` does it and tells the answer as an event.
 * Whoever asked waits until all that came of it is done, except for what is done in the background.
 */
import type { Profile } from '../../core/assessment/answers';
import type { PrintChoices } from '../../core/ports/workbook-port';
import type { Place } from '../../core/sheet/sheet-grid';
import type { Decisions } from '../../core/standing/question';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { Language } from '../../core/words/language';
import type { Asked } from './pane-event';
import type { Paper } from './pane-state';
import type { CellsChange } from './reading-need';

export type Effect =
  | { readonly kind: 'connect'; readonly attempt: number }
  | { readonly kind: 'watch' }
  | { readonly kind: 'stopWatching' }
  | {
      readonly kind: 'readAll';
      readonly ticket: number;
      readonly inBackground: boolean;
      /** Asks in the same requests where the person stands. */
      readonly asksSelection: boolean;
    }
  | {
      readonly kind: 'readPart';
      readonly ticket: number;
      readonly before: WorkbookSnapshot;
      readonly changes: readonly CellsChange[];
      readonly inBackground: boolean;
    }
  | { readonly kind: 'create'; readonly profile: Profile; readonly language: Language }
  | { readonly kind: 'calculate' }
  | {
      readonly kind: 'writeAnswer';
      readonly snapshot: WorkbookSnapshot;
      readonly asked: Extract<Asked, { readonly kind: 'answerTyped' }>;
      readonly expected: string | boolean;
    }
  | { readonly kind: 'turnTick'; readonly snapshot: WorkbookSnapshot }
  | { readonly kind: 'goTo'; readonly place: Place; readonly criterion: string }
  | {
      readonly kind: 'makePaper';
      readonly paper: Paper;
      readonly choices: PrintChoices;
      readonly snapshot: WorkbookSnapshot;
      readonly language: Language;
    }
  | {
      readonly kind: 'check';
      readonly ticket: number;
      readonly decisions: Decisions;
      readonly language: Language;
      readonly inBackground: boolean;
    }
  | {
      readonly kind: 'repair';
      /** Keys of the steps that were shown. */
      readonly agreed: ReadonlySet<string>;
      readonly decisions: Decisions;
      readonly profile: Profile;
      readonly language: Language;
    }
  | { readonly kind: 'rememberLanguage'; readonly language: Language };
