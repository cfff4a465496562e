/** What the sheets of a report pack are made of, gathered once. */
import type { Answers, Profile } from '../../assessment/answers';
import type { Assessment, ItemResult } from '../../assessment/assessment';
import type { PlanContext } from '../../layout/plan-context';
import type { CellStyle } from '../../plan/sheet-plan';
import type { Typeface } from '../../plan/typeface';
import type { Language } from '../../words/language';
import type { packTh } from './pack.th';

export interface PackRequest {
  readonly profile: Profile;
  readonly answers: Answers;
  readonly language: Language;
  readonly typeface: Typeface;
  /** The day of the answers, as an ISO date: it stands on the cover and at the foot of each page. */
  readonly madeOn: string;
  /** By id; null for all. The figures are of all either way. */
  readonly categories: ReadonlySet<string> | null;
  readonly pagePerItem: boolean;
  /** Ids of the item-levels that the workbook does not count in full: they have no figures here either. */
  readonly notAllCounted: ReadonlySet<string>;
}

export interface PackContext {
  readonly request: PackRequest;
  readonly plan: PlanContext;
  readonly words: typeof packTh;
  readonly assessment: Assessment;
  readonly items: ReadonlyMap<string, ItemResult>;
  /** Of the lines in the middle of the cover. */
  readonly band: CellStyle;
}
