/** What the planning of every sheet needs, made once per workbook. */
import type { Answers, Profile } from '../assessment/answers';
import type { Messages } from '../words/messages';
import type { AnswerField } from './columns';
import type { RubricIndex } from '../rubric/rubric-index';
import type { FigureLookup } from './formulas';
import type { SheetStyles } from '../plan/sheet-styles';
import type { CategoryNames } from './names';
import type { NamePlan, PrintPlan, SheetPlan } from '../plan/sheet-plan';
import { pageFooter } from '../plan/page-footer';
import type { Typeface } from '../plan/typeface';
import { writtenDate } from '../words/written-date';

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
  readonly print: PrintWishes;
  /** For which the plan is counted, as an ISO date; null where nobody has said so yet. */
  readonly planDay: string | null;
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

/** What is made with the sheets in mind that will lie on a desk. */
export interface PrintWishes {
  /** To be printed as it is, not filled in: what stands empty is left out, and a page says with what it goes on. */
  readonly forPaper: boolean;
  /**
   * Of sheets that are filled in and printed by the way: columns left out for the time being, by category. They go on
   * being filled in, so nothing is added to them. Null leaves out none.
   */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<AnswerField>> | null;
  /** Every item begins a page of its own. */
  readonly pagePerItem: boolean;
  /** The day it is printed, as an ISO date; null where nobody has said so yet. */
  readonly printedOn: string | null;
}

/** For which day the plan is counted: the day of print, if nothing is said. */
export function planDayOf({ planDay, print }: PlanDayWish): string | null {
  return planDay ?? print?.printedOn ?? null;
}

export interface PlanDayWish {
  readonly print?: Partial<PrintWishes>;
  /** An ISO date. */
  readonly planDay?: string | null;
}

/** Whose sheet it is and of when, which sheet, and which page of how many. */
export function printFooter(
  { profile, print, messages }: FooterContext,
  orientation: PrintPlan['orientation'] = 'landscape',
): PrintPlan['footer'] {
  const words = messages.sheet.print;
  const day = print.printedOn === null ? null : writtenDate(print.printedOn, messages, 'full');
  return pageFooter({
    agencyName: profile.agencyName,
    facts: [
      profile.fiscalYear === null ? '' : words.fiscalYear(String(profile.fiscalYear)),
      profile.round === '' ? '' : words.round(profile.round),
    ],
    printed: day === null ? '' : words.printedOn(day),
    page: words.page,
    upright: orientation === 'portrait',
  });
}

type FooterContext = Pick<PlanContext, 'profile' | 'messages'> & {
  readonly print: Pick<PrintWishes, 'printedOn'>;
};
