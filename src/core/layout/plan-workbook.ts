/**
 * The whole workbook as plain data, from a rubric and what is known of the agency: the summary, a sheet per
 * category, and the hidden table of figures. Pure: the same request gives the same plan.
 */
import type { Answers, Profile } from '../assessment/answers';
import { messagesFor } from '../words/messages';
import { type Language } from '../words/language';
import type { RubricIndex } from '../rubric/rubric-index';
import { figureLookup } from './formulas';
import { sheetStyles } from '../plan/sheet-styles';
import { categoryMarker, dataMarker, dataSheetName, layoutVersion, summaryMarker } from './markers';
import { categoryNames } from './names';
import type { WorkbookPlan } from '../plan/sheet-plan';
import { planCategory } from './plan-category';
import { planDayOf, type PlanContext, type PlanDayWish, type PrintWishes } from './plan-context';
import { planDataSheet } from './plan-data-sheet';
import { planSummary } from './plan-summary';
import type { Typeface } from '../plan/typeface';
import { legalSheetNames } from '../sheet/legal-sheet-names';

export interface PlanRequest extends PlanDayWish {
  readonly profile: Profile;
  /** Language of labels and status words; the rubric's own texts stay in theirs. */
  readonly language: Language;
  readonly typeface: Typeface;
  /** By marker: what a sheet is to be called instead, such as the name it has already. Taken as they are. */
  readonly sheetNames?: ReadonlyMap<string, string>;
  /** Names of other sheets in the workbook, which ours must not take. */
  readonly takenNames?: readonly string[];
  /** Answers to be placed in the cells. They only ever become values. */
  readonly answers?: Answers;
  /** The workbook it goes into counts its days from 1904. */
  readonly from1904?: boolean;
}

const noWishes: PrintWishes = { forPaper: false, leftOut: null, pagePerItem: false, printedOn: null };

/** What the sheets are planned from. */
export function planContext(index: RubricIndex, request: PlanRequest): PlanContext {
  return {
    index,
    profile: request.profile,
    answers: request.answers ?? new Map(),
    from1904: request.from1904 ?? false,
    messages: messagesFor(request.language),
    typeface: request.typeface,
    styles: sheetStyles(request.typeface, messagesFor(request.language).sheet.dateFormat),
    figures: figureLookup(index),
    categoryNames: categoryNames(index.rubric),
    sheetNames: chosenSheetNames(index, request),
    print: { ...noWishes, ...request.print },
    planDay: planDayOf(request),
  };
}

export function planWorkbook(index: RubricIndex, request: PlanRequest): WorkbookPlan {
  const context = planContext(index, request);
  const planned = [
    planSummary(context),
    ...index.rubric.categories.map((category) => planCategory(context, category)),
    planDataSheet(context),
  ];
  return {
    layoutVersion,
    sheets: planned.map(({ sheet }) => sheet),
    names: planned.flatMap(({ names }) => names),
  };
}

/** The names our sheets would have in this language, legal and unique, by marker. */
function chosenSheetNames(index: RubricIndex, request: PlanRequest): ReadonlyMap<string, string> {
  const words = messagesFor(request.language).sheet.sheetNames;
  const wishes = new Map<string, string>([
    [summaryMarker, words.summary],
    ...index.rubric.categories.map(({ id }) => [categoryMarker(id), words.category(id)] as const),
    [dataMarker, dataSheetName],
  ]);
  const given = request.sheetNames ?? new Map<string, string>();
  const open = [...wishes].filter(([marker]) => !given.has(marker));
  const taken = [...given.values(), ...(request.takenNames ?? [])];
  const free = legalSheetNames(
    open.map(([, wish]) => wish),
    taken,
  );
  return new Map([
    ...given,
    ...open.map(([marker], position) => [marker, free[position] ?? marker] as const),
  ]);
}
