/** What the formulas of the summary come to: the whole, the categories with the cells of the chart, the items. */
import type { Attained, ItemResult, Tally } from '../../assessment/assessment';
import { unlooked } from '../../assessment/verdict-attainment';
import { categoryMarker, planDayKey } from '../markers';
import { summaryColumns as at } from '../plan-summary';
import { isFormula, type FormulaResult, type SheetPlan } from '../../plan/sheet-plan';
import { planSummary } from './plan-results';
import { levelResult, pointsResult, progressResult, type ResultFacts } from './result-facts';
import { inOrder, type ResultRow } from './rows-in-order';

/** @param nameOf the sheets' names, by marker */
export function summaryResults(
  facts: ResultFacts,
  sheet: SheetPlan,
  nameOf: ReadonlyMap<string, string>,
): (row: number, column: number) => FormulaResult | undefined {
  const { overall, categories } = facts.assessment;
  const planned: readonly ResultRow[] = [
    new Map(figureCells(facts, overall, 1)),
    ...categories.map((category, place): ResultRow => {
      const label = nameOf.get(categoryMarker(category.id)) ?? '';
      const { notComputable } = facts.messages.sheet.levels;
      return new Map([
        ...figureCells(facts, category, place + 1),
        [at.progress, category.points === null ? `${label} (${notComputable})` : label],
        [at.progress + 1, pointsResult(category)],
      ]);
    }),
    ...[...facts.items.values()].map((item, place) => itemRow(facts, item, place + 1)),
  ];
  // Rows of figures stand in that order, with other rows between them.
  const rows = new Map<number, ResultRow>();
  const take = inOrder(planned);
  const plan: ResultRow = new Map([[at.gaps, planSummary(facts)]]);
  sheet.cells.forEach((line, row) => {
    if (isFormula(line[at.level])) rows.set(row, take());
    else if (line[at.id] === planDayKey) rows.set(row, plan);
  });
  return (row, column) => rows.get(row)?.get(column);
}

/** @param position of the figures among those of their kind, counted from 1 */
function figureCells(
  facts: ResultFacts,
  figures: Attained & Tally,
  position: number,
): [number, FormulaResult][] {
  const { level, points, applicable, met, verdict } = figures;
  const { notComputable, notAllLooked } = facts.messages.sheet.levels;
  const seen = verdict.level === null ? notAllLooked : (facts.levelNames[verdict.level] ?? '');
  return [
    [at.position, position],
    [at.level, levelResult(facts, figures)],
    [at.points, pointsResult(figures)],
    [at.levelName, level === null ? notComputable : (facts.levelNames[level] ?? '')],
    [at.gaps, points === null ? '' : applicable - met],
    [at.verdictLevel, points === null ? notComputable : seen],
    [at.unlooked, points === null ? '' : unlooked(figures)],
  ];
}

function itemRow(facts: ResultFacts, item: ItemResult, position: number): ResultRow {
  return new Map([
    ...figureCells(facts, item, position),
    ...item.levels.map((level): [number, FormulaResult] => [
      at.progress + level.number - 1,
      progressResult(facts, level),
    ]),
    [at.progress + item.levels.length, nextStep(facts, item)],
  ]);
}

/** `Advance อีก 3 ข้อ` */
function nextStep(facts: ResultFacts, item: ItemResult): FormulaResult {
  const { nothingLeft, nextBefore, nextAfter } = facts.messages.sheet.summary;
  if (item.level === null) return levelResult(facts, item);
  const next = item.levels[item.level];
  if (next === undefined) return nothingLeft;
  return `${facts.levelNames[next.number] ?? ''}${nextBefore}${next.applicable - next.met}${nextAfter}`;
}
