/** What the results of a workbook's formulas are made of, gathered once. */
import type { Answers, Profile } from '../../assessment/answers';
import type { Assessment, Attained, ItemResult, LevelResult } from '../../assessment/assessment';
import { assess, itemResults } from '../../assessment/attainment';
import { computable, obstacleNumbers } from '../../assessment/obstacles';
import type { FormulaResult } from '../../plan/sheet-plan';
import type { Rubric } from '../../rubric/rubric';
import type { RubricIndex } from '../../rubric/rubric-index';
import { seenText } from '../../text/seen-text';
import { messagesFor, type Messages } from '../../words/messages';
import type { Language } from '../../words/language';
import { levelWords, planDayOf, type PlanDayWish } from '../plan-context';

export interface PlannedFor extends PlanDayWish {
  readonly profile: Profile;
  readonly language: Language;
  readonly answers: Answers;
  /** Ids of the item-levels that a workbook does not count in full. */
  readonly notAllCounted?: ReadonlySet<string>;
  readonly from1904?: boolean;
}

export interface ResultFacts {
  readonly index: RubricIndex;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly messages: Messages;
  /** For level 0 to the highest. */
  readonly levelNames: readonly string[];
  readonly agencyType: string | null;
  readonly assessment: Assessment;
  readonly items: ReadonlyMap<string, ItemResult>;
  readonly planDay: string | null;
  readonly from1904: boolean;
}

export function resultFacts(index: RubricIndex, plannedFor: PlannedFor): ResultFacts {
  const { profile, language, answers, notAllCounted, from1904 = false } = plannedFor;
  const messages = messagesFor(language);
  const agencyType = chosenAgencyType(index.rubric, profile.agencyType);
  const assessment = assess(index, answers, agencyType, notAllCounted);
  return {
    index,
    profile,
    answers,
    messages,
    levelNames: levelWords({ index, messages }),
    agencyType,
    assessment,
    items: new Map(itemResults(assessment).map((item) => [item.id, item])),
    planDay: planDayOf(plannedFor),
    from1904,
  };
}

/** The workbook goes by the title that stands on the summary: of two types of one title the last is taken. */
function chosenAgencyType({ agencyTypes }: Rubric, id: string | null): string | null {
  const title = agencyTypes.find((type) => type.id === id)?.title;
  if (title === undefined) return null;
  const chosen = agencyTypes.filter((type) => isSameTitle(type.title, title)).at(-1);
  return chosen?.id ?? null;
}

export function isSameTitle(one: string, other: string): boolean {
  return seenText(one).toLowerCase() === seenText(other).toLowerCase();
}

/** The level as a number; in its place what to do where there is none. */
export function levelResult({ messages }: ResultFacts, { level, obstacle }: Attained): FormulaResult {
  return level ?? messages.sheet.levels.wayOut[obstacle ?? 'notAllCounted'];
}

/** Nothing where they cannot be computed. */
export function pointsResult({ points }: Pick<Attained, 'points'>): FormulaResult {
  return points ?? '';
}

export function computableResult({ obstacle }: Pick<Attained, 'obstacle'>): number {
  return obstacle === null ? computable : obstacleNumbers[obstacle];
}

/** `4/6` */
export function progressResult(
  { messages }: ResultFacts,
  { obstacle, met, applicable }: LevelResult,
): string {
  return obstacle === null ? `${met}/${applicable}` : messages.sheet.levels.notComputable;
}
