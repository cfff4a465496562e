/**
 * The plan on the day that stands on the summary, counted by formulas: never by the day on which somebody looks, so that a
 * print of yesterday says tomorrow what it says today. What `assessment/plan-counts.ts` counts, where days are dates;
 * words that a person can read as a day no formula can, so those are counted by themselves and said.
 */
import { soonDays } from '../../assessment/plan-counts';
import type { Messages } from '../../words/messages';
import { quoted, type Formula } from '../formulas';
import { planDayName, type CategoryNames } from '../names';

export type PlanWords = Messages['sheet']['plan'];

/** Cells that hold the bounds of days, worked out once. Years of the Buddhist era that an Excel took literally have their own. */
export interface DayCells {
  readonly asOf: string;
  readonly soonEnd: string;
  readonly asOfBuddhist: string;
  readonly soonEndBuddhist: string;
  readonly first: string;
  readonly end: string;
  readonly firstBuddhist: string;
  readonly endBuddhist: string;
}

/** The day as a whole number of the common era; empty where none is there. */
export function asOfDay(): Formula {
  const inCommonEra = `DATE(YEAR(${planDayName})-543,MONTH(${planDayName}),DAY(${planDayName}))`;
  const day = `IF(${planDayName}>=DATE(2400,1,1),${inCommonEra},INT(${planDayName}))`;
  return { formula: `=IFERROR(IF(COUNT(${planDayName})=0,"",${day}),"")` };
}

/** In the order of `DayCells`, behind the day itself. */
export function dayBounds({ asOf, soonEnd }: Pick<DayCells, 'asOf' | 'soonEnd'>): Formula[] {
  const given = (then: string): Formula => ({ formula: `=IF(${asOf}="","",${then})` });
  const buddhist = (cell: string): string => `DATE(YEAR(${cell})+543,MONTH(${cell}),DAY(${cell}))`;
  return [
    given(`${asOf}+${soonDays + 1}`),
    given(buddhist(asOf)),
    given(buddhist(soonEnd)),
    // The years in which a due date lies: `sheet/due-day.ts`.
    ...[2000, 2100, 2543, 2643].map((year) => ({ formula: `=DATE(${year},1,1)` })),
  ];
}

/**
 * Of one category, among the rows with one word of state, in the order of `openCounts`.
 * @param wordCell holds the word
 */
export function openCountsOf(names: CategoryNames, wordCell: string, days: DayCells): Formula[] {
  const { asOf, soonEnd, asOfBuddhist, soonEndBuddhist, first, end, firstBuddhist, endBuddhist } = days;
  const counted = (...rest: string[]): string => `COUNTIFS(${[names.status, wordCell, ...rest].join(',')})`;
  const dueIn = (from: string, to: string): string => counted(...within(names.due, from, to));
  return [
    `${dueIn(first, asOf)}+${dueIn(firstBuddhist, asOfBuddhist)}`,
    `${dueIn(asOf, soonEnd)}+${dueIn(asOfBuddhist, soonEndBuddhist)}`,
    counted(names.owner, '""'),
    counted(names.due, '"<>"'),
    `${dueIn(first, end)}+${dueIn(firstBuddhist, endBuddhist)}`,
  ].map((count) => onDay(asOf, count));
}

/** How many that apply bear a day by then on which they were done. */
export function doneCount({ level, notApplicable, doneOn }: CategoryNames, days: DayCells): Formula {
  const { asOf, asOfBuddhist, first, firstBuddhist } = days;
  const doneIn = (from: string, to: string): string =>
    `COUNTIFS(${[level, '"?*"', notApplicable, '""', ...within(doneOn, from, `(${to}+1)`)].join(',')})`;
  return onDay(asOf, `${doneIn(first, asOf)}+${doneIn(firstBuddhist, asOfBuddhist)}`);
}

/** Nothing without a day, or where a name is lost. */
function onDay(asOf: string, count: string): Formula {
  return { formula: `=IF(${asOf}="","",IFERROR(${count},""))` };
}

function within(column: string, from: string, to: string): string[] {
  return [column, `">="&${from}`, column, `"<"&${to}`];
}

/** Of parts that stand below one another; nothing where one of them is not counted. */
export function planSum(column: string, count: number): Formula {
  return { formula: `=IF(COUNT(${column})<${count},"",SUM(${column}))` };
}

/** Due dates that are no day a formula knows, of the same parts. */
export function undatedSum(written: string, dated: string, count: number): Formula {
  return { formula: `=IF(COUNT(${written},${dated})<${count},"",SUM(${written})-SUM(${dated}))` };
}

/**
 * @param counted area of the counts
 * @param cells of the counts, in the order of `planCounts`
 */
export function planWords(
  asOf: string,
  counted: string,
  [overdue = '', dueSoon = '', unowned = '', done = '', noDay = '']: readonly string[],
  words: PlanWords,
  notComputable: string,
): Formula {
  const parts = [
    [words.overdue, overdue],
    [words.dueSoon, dueSoon],
    [words.unowned, unowned],
    [words.done, done],
  ] as const;
  const text = parts.map(([word, cell]) => `${quoted(word)}&${cell}`).join('&');
  const undated = `IF(${noDay}=0,"",${quoted(words.noDay)}&${noDay})`;
  return {
    formula:
      `=IF(${asOf}="",${quoted(words.noDate)},` +
      `IF(COUNT(${counted})<5,${quoted(notComputable)},${text}&${undated}))`,
  };
}
