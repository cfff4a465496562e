/** What the planning of every sheet needs, made once per workbook. */
import type { Answers, Profile } from '../assessment/answers';
import type { Messages } from '../words/messages';
import type { RubricIndex } from '../rubric/rubric-index';
import type { FigureLookup } from './formulas';
import type { SheetStyles } from '../plan/sheet-styles';
import type { CategoryNames } from './names';
import type { NamePlan, SheetPlan } from '../plan/sheet-plan';
import type { Typeface } from '../plan/typeface';

export interface PlanContext {
  readonly index: RubricIndex;
  readonly profile: Profile;
  /** Values to be placed in the cells; empty for a new workbook. */
  readonly answers: Answers;
  readonly from1904: boolean;
  readonly messages: Messages;
  readonly typeface: Typeface;
  readonly styles: SheetStyles;
  readonly figures: FigureLookup;
  /** By category id. */
  readonly categoryNames: ReadonlyMap<string, CategoryNames>;
  /** By marker. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** A sheet and the names that point into it. */
export interface PlannedSheet {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

export function sheetNameOf(context: PlanContext, marker: string): string {
  const name = context.sheetNames.get(marker);
  if (name === undefined) throw new RangeError(`No sheet name for ${marker}`);
  return name;
}

/** Words for level 0 to the highest, in the order of their numbers. */
export function levelWords(context: Pick<PlanContext, 'index' | 'messages'>): string[] {
  const titles = context.index.rubric.levels.map((level) => level.title);
  return [context.messages.sheet.levels.below(titles[0] ?? ''), ...titles];
}

/** `1.1 title`, unless the title begins with the id already. */
export function titleWithId(id: string, title: string): string {
  return title.startsWith(id) ? title : `${id} ${title}`.trim();
}
