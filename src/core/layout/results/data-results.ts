/** What the formulas of the hidden sheet come to: who assesses itself, and every figure of the table. */
import type { Attained, ItemResult, LevelResult, Tally } from '../../assessment/assessment';
import { isFormula, type FormulaResult, type SheetPlan } from '../../plan/sheet-plan';
import { oneLineBreak } from '../../text/line-breaks';
import { notLooked } from '../figures/verdict-formulas';
import { planRowKeys } from '../deadlines/add-plan-table';
import { figurePlaces as at } from '../figures/figure-columns';
import {
  computableResult,
  isSameTitle,
  levelResult,
  pointsResult,
  progressResult,
  type ResultFacts,
} from './result-facts';
import { planRows } from './plan-results';
import { inOrder, type ResultRow } from './rows-in-order';

const [valueColumn, chosenColumn] = [1, 2];

export function dataResults(
  facts: ResultFacts,
  sheet: SheetPlan,
): (row: number, column: number) => FormulaResult | undefined {
  const rows = new Map<number, ResultRow>();
  const [figures, types] = [figureRows(facts), agencyTypeRows(facts)];
  const [takeFigures, takeType] = [inOrder(figures), inOrder(types)];
  const plan = planRows(facts);
  const [takeCounts, takePart] = [inOrder(plan.counts), inOrder(plan.parts)];
  sheet.cells.forEach((line, row) => {
    if (line[0] === planRowKeys.day) rows.set(row, plan.day);
    else if (line[0] === planRowKeys.counts) rows.set(row, takeCounts());
    else if (line[0] === planRowKeys.part) rows.set(row, takePart());
    else if (isFormula(line[at.computable])) rows.set(row, takeFigures());
    else if (isFormula(line[chosenColumn])) rows.set(row, takeType());
    else if (isFormula(line[valueColumn])) rows.set(row, profileRow(facts, line[0]));
  });
  return (row, column) => rows.get(row)?.get(column);
}

function profileRow({ profile, agencyType }: ResultFacts, key: unknown): ResultRow {
  const values: Readonly<Record<string, FormulaResult>> = {
    agencyName: oneLineBreak(profile.agencyName),
    fiscalYear: profile.fiscalYear ?? '',
    round: oneLineBreak(profile.round),
    agencyType: agencyType ?? '',
  };
  const value = values[String(key)];
  return new Map(value === undefined ? [] : [[valueColumn, value]]);
}

/** The id of the chosen type is handed down the list from where it stands. */
function agencyTypeRows({ index, profile }: ResultFacts): ResultRow[] {
  const { agencyTypes } = index.rubric;
  const title = agencyTypes.find(({ id }) => id === profile.agencyType)?.title ?? '';
  let chosen = '';
  return agencyTypes.map((type) => {
    if (isSameTitle(type.title, title)) chosen = type.id;
    return new Map([[chosenColumn, chosen]]);
  });
}

/** All levels, all items, all categories, the whole: as the table has them. */
function figureRows(facts: ResultFacts): ResultRow[] {
  const { categories, overall } = facts.assessment;
  const items = [...facts.items.values()];
  return [
    ...items.flatMap((item) => levelRows(facts, item)),
    ...[...items, ...categories, overall].map((figures): ResultRow => {
      const highest = facts.levelNames.length - 1;
      return new Map([
        ...countCells(figures),
        [at.complete, figures.level === highest],
        [at.level, levelResult(facts, figures)],
        [at.points, pointsResult(figures)],
        [at.computable, computableResult(figures)],
        ...verdictCells(figures),
      ]);
    }),
  ];
}

function levelRows(facts: ResultFacts, { levels }: ItemResult): ResultRow[] {
  const { status } = facts.messages.sheet;
  let reached = 0;
  return levels.map((level: LevelResult): ResultRow => {
    const isAbove = reached < level.number - 1;
    if (level.complete && !isAbove) reached = level.number;
    return new Map([
      ...countCells(level),
      [at.complete, level.complete],
      [at.level, reached],
      [at.points, pointsResult(level)],
      [at.computable, computableResult(level)],
      [at.progress, progressResult(facts, level)],
      [at.ticked, isAbove ? status.locked : status.met],
      [at.open, isAbove ? status.higherGap : status.frontierGap],
      ...verdictCells(level),
    ]);
  });
}

function countCells({ applicable, met }: Pick<Tally, 'applicable' | 'met'>): [number, FormulaResult][] {
  return [
    [at.applicable, applicable],
    [at.met, met],
  ];
}

function verdictCells({
  looked,
  passed,
  verdict,
}: Pick<Tally, 'looked' | 'passed'> & Pick<Attained, 'verdict'>): [number, FormulaResult][] {
  return [
    [at.looked, looked],
    [at.passed, passed],
    [at.verdictLevel, verdict.level ?? notLooked],
    [at.verdictPoints, verdict.points ?? ''],
  ];
}
