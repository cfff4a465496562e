/** What the formulas of a category sheet come to: headings of items and levels, and the state of each criterion. */
import { answerOf } from '../../assessment/applicability';
import type { ItemResult } from '../../assessment/assessment';
import { criterionStatus } from '../../assessment/status';
import type { FormulaResult, SheetPlan } from '../../plan/sheet-plan';
import { itemLevelId } from '../../rubric/rubric-index';
import { columnOf } from '../columns';
import { headingFiguresFrom } from '../plan-category';
import { progressResult, type ResultFacts } from './result-facts';

const [levelColumn, statusColumn] = [columnOf('level'), columnOf('status')];

export function categoryResult(
  facts: ResultFacts,
  sheet: SheetPlan,
  row: number,
  column: number,
): FormulaResult | undefined {
  const { criterion = null, group = [] } = sheet.roles[row] ?? {};
  if (criterion !== null) return criterionResult(facts, criterion, column);
  const item = facts.items.get(group[0] ?? '');
  if (item === undefined) return undefined;
  if (group.length === 1) return column === headingFiguresFrom ? headingResult(facts, item) : undefined;
  const level = item.levels.find(({ number }) => itemLevelId(item.id, number) === group[1]);
  return level === undefined || column !== statusColumn ? undefined : progressResult(facts, level);
}

function criterionResult(
  { index, answers, agencyType, items, messages }: ResultFacts,
  id: string,
  column: number,
): FormulaResult | undefined {
  const entry = index.criteria.get(id);
  const item = items.get(entry?.item.id ?? '');
  if (entry === undefined || item === undefined) return undefined;
  if (column === statusColumn) {
    return messages.sheet.status[criterionStatus(entry, answerOf(answers, id), agencyType, item)];
  }
  if (column !== levelColumn) return undefined;
  const isFor = agencyType !== null && entry.criterion.appliesTo?.includes(agencyType) === true;
  return isFor ? itemLevelId(item.id, entry.levelNumber) : '';
}

function headingResult(
  { messages, levelNames }: ResultFacts,
  { level, points, obstacle }: ItemResult,
): string {
  const { category, levels } = messages.sheet;
  if (level === null || points === null) {
    return `${levels.notComputable}: ${levels.wayOut[obstacle ?? 'notAllCounted']}`;
  }
  const rounded = Math.round(points * 10) / 10;
  return `${category.levelPrefix}${levelNames[level] ?? ''}${category.pointsBetween}${rounded}${category.pointsSuffix}`;
}
