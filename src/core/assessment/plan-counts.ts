/**
 * The plan in numbers, on a day, as the formulas of the workbook count it too (`layout/deadlines/plan-formulas.ts`). Of
 * what is still to be done: how much is overdue, how much is due soon, for how much nobody is named, and how many due
 * dates are no day that can be counted. Of all that applies: how much bears a day by then on which it was done.
 */
import { serialFromIsoDate } from '../sheet/excel-date';
import { answerOf, isApplicable } from './applicability';
import type { Answer } from './answers';
import type { Assessable, Assessed } from './assessed';
import type { GapKind } from './assessment';
import { listGaps } from './gaps';

/** After a day; what is due on that day itself or on one of these is due soon. */
export const soonDays = 30;

export const planCounts = ['overdue', 'dueSoon', 'unowned', 'done', 'noDay'] as const;

export type PlanFigures = Readonly<Record<(typeof planCounts)[number], number>>;

/** Gaps of one kind; `written` are all due dates, `dated` those that a cell holds as a date. */
export const openCounts = ['overdue', 'dueSoon', 'unowned', 'written', 'dated'] as const;

export type OpenFigures = Readonly<Record<(typeof openCounts)[number], number>>;

export interface CategoryPlan {
  readonly figures: PlanFigures;
  readonly open: Readonly<Record<GapKind, OpenFigures>>;
}

/**
 * By category id, in rubric order.
 * @param day as an ISO date
 */
export function planFigures(assessed: Assessed, day: string): ReadonlyMap<string, CategoryPlan> {
  const gaps = listGaps(assessed);
  return new Map(
    [...assessed.index.categories.keys()].map((id) => {
      const openOf = (kind: GapKind): OpenFigures => {
        const own = gaps.filter((gap) => gap.category === id && gap.kind === kind);
        return countOpen(
          own.map((gap) => answerOf(assessed.answers, gap.id)),
          day,
        );
      };
      const open = { frontier: openOf('frontier'), higher: openOf('higher'), evidence: openOf('evidence') };
      const sum = (count: keyof OpenFigures): number =>
        Object.values(open).reduce((total, each) => total + each[count], 0);
      const figures = {
        overdue: sum('overdue'),
        dueSoon: sum('dueSoon'),
        unowned: sum('unowned'),
        done: doneBy(assessed, id, day),
        noDay: sum('written') - sum('dated'),
      };
      return [id, { figures, open }];
    }),
  );
}

export function sumOfPlan(parts: Iterable<CategoryPlan>): PlanFigures {
  const all = [...parts];
  const sum = (count: keyof PlanFigures): number =>
    all.reduce((total, { figures }) => total + figures[count], 0);
  return {
    overdue: sum('overdue'),
    dueSoon: sum('dueSoon'),
    unowned: sum('unowned'),
    done: sum('done'),
    noDay: sum('noDay'),
  };
}

function countOpen(answers: readonly Answer[], day: string): OpenFigures {
  const end = daysAfter(day, soonDays);
  const count = (holds: (answer: Answer) => boolean): number => answers.filter(holds).length;
  return {
    overdue: count(({ due }) => isDay(due) && due < day),
    dueSoon: count(({ due }) => isDay(due) && due >= day && due <= end),
    unowned: count(({ owner }) => owner === ''),
    written: count(({ due }) => due !== ''),
    dated: count(({ due }) => isDay(due)),
  };
}

function doneBy({ index, answers, agencyType }: Assessable, categoryId: string, day: string): number {
  return [...index.criteria].filter(([id, { criterion, category }]) => {
    const answer = answerOf(answers, id);
    if (category.id !== categoryId || !isApplicable(criterion, answer, agencyType)) return false;
    return isDay(answer.doneOn) && answer.doneOn <= day;
  }).length;
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** One that a cell holds as a date; other words stay words. */
function isDay(text: string): boolean {
  return serialFromIsoDate(text) !== null;
}
