/** What the formulas that count the plan come to, in the hidden sheet and on the summary. */
import {
  daysAfter,
  openCounts,
  planCounts,
  planFigures,
  soonDays,
  sumOfPlan,
  type PlanFigures,
} from '../../assessment/plan-counts';
import type { GapKind } from '../../assessment/assessment';
import type { FormulaResult } from '../../plan/sheet-plan';
import { serialFromIsoDate, serialIn1904 } from '../../sheet/excel-date';
import type { ResultFacts } from './result-facts';
import type { ResultRow } from './rows-in-order';

const buddhistEra = 543;

/** In the order of the rows, as the words of state stand there. */
const kinds: readonly GapKind[] = ['frontier', 'higher', 'evidence'];

/** Of the row with the day, of those with the counts, and of those these are made of. */
export interface PlanRows {
  readonly day: ResultRow;
  readonly counts: readonly ResultRow[];
  readonly parts: readonly ResultRow[];
}

export function planRows(facts: ResultFacts): PlanRows {
  const plan = planOf(facts);
  const all: readonly (PlanFigures | null)[] =
    plan === null
      ? [null, ...facts.index.rubric.categories.map(() => null)]
      : [sumOfPlan(plan.values()), ...[...plan.values()].map(({ figures }) => figures)];
  return {
    day: from(1, dayRow(facts)),
    counts: all.map((figures) =>
      from(2, [...planCounts.map((count) => figures?.[count] ?? ''), wordsOf(facts, figures)]),
    ),
    parts: facts.index.rubric.categories.flatMap(({ id }) =>
      kinds.map((kind) =>
        from(
          3,
          openCounts.map((count) => plan?.get(id)?.open[kind][count] ?? ''),
        ),
      ),
    ),
  };
}

/** Of the whole. */
export function planSummary(facts: ResultFacts): string {
  const plan = planOf(facts);
  return wordsOf(facts, plan === null ? null : sumOfPlan(plan.values()));
}

function planOf({ index, answers, agencyType, assessment, planDay }: ResultFacts) {
  return planDay === null ? null : planFigures({ index, answers, agencyType, assessment }, planDay);
}

function from(column: number, results: readonly FormulaResult[]): ResultRow {
  return new Map(results.map((result, at) => [column + at, result]));
}

function dayRow({ planDay, from1904 }: ResultFacts): FormulaResult[] {
  const serial = (iso: string): number => {
    const days = serialFromIsoDate(iso) ?? serialBeyond(iso);
    return from1904 ? serialIn1904(days) : days;
  };
  const years = [2000, 2100, 2543, 2643].map((year) => serial(`${year}-01-01`));
  if (planDay === null) return ['', '', '', '', ...years];
  const end = daysAfter(planDay, soonDays + 1);
  const inBuddhistEra = (iso: string): string => `${Number(iso.slice(0, 4)) + buddhistEra}${iso.slice(4)}`;
  return [serial(planDay), serial(end), serial(inBuddhistEra(planDay)), serial(inBuddhistEra(end)), ...years];
}

/** Years that nobody means, as a program counts them: a day that such a year lacks rolls over. */
function serialBeyond(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function wordsOf({ messages }: ResultFacts, figures: PlanFigures | null): string {
  const words = messages.sheet.plan;
  if (figures === null) return words.noDate;
  const { overdue, dueSoon, unowned, done, noDay } = figures;
  const undated = noDay === 0 ? '' : `${words.noDay}${noDay}`;
  return `${words.overdue}${overdue}${words.dueSoon}${dueSoon}${words.unowned}${unowned}${words.done}${done}${undated}`;
}
