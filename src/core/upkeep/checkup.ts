/** What a check is asked, and what it says. */
import type { Typeface } from '../plan/typeface';
import type { RubricIndex } from '../rubric/rubric-index';
import type { Finding } from '../findings/finding';
import type { Decisions, Question } from '../standing/question';
import type { Language } from '../words/language';
import type { RepairPlan, RepairStep } from './repair-plan';

export interface CheckRequest {
  readonly index: RubricIndex;
  /** For what has to be written anew where the workbook itself does not tell. */
  readonly language: Language;
  readonly typeface: Typeface;
  readonly decisions: Decisions;
}

export interface Checkup {
  /** In the order of the sheets, then of the rows. */
  readonly faults: readonly Finding[];
  readonly questions: readonly Question[];
  /** What repair would do now. Empty when there is nothing it can mend. */
  readonly steps: readonly RepairStep[];
  readonly plan: RepairPlan;
}
