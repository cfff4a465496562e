/**
 * One item: the level it has reached, its points, and what waits above its first incomplete level. The rule
 * is `sequential-share`: every level gives its points by the share of its criteria met, but only once all
 * levels below it are complete.
 */
import type { Item, ItemLevel, Level } from '../rubric/rubric';
import { itemLevelId } from '../rubric/rubric-index';
import type { Answers } from './answers';
import { answerOf, isApplicable, isForUnknown } from './applicability';
import type { ItemResult, LevelResult, Obstacle } from './assessment';
import { gravestObstacle } from './obstacles';
import { sumTallies, tallyCriteria } from './tally';
import { itemVerdict, withVerdicts } from './verdict-attainment';

/** What is known of the agency and its workbook beside the answers. */
export interface Circumstances {
  /** Null when unknown: a level with criteria for some types of agency can then not be computed. */
  readonly agencyType: string | null;
  /** Ids of the item-levels of which the workbook does not count every criterion. */
  readonly notAllCounted: ReadonlySet<string>;
}

/**
 * @param scale the rubric's levels, lowest first; `item.levels` are in the same order
 * @param categoryId the category the item stands in
 */
export function assessItem(
  scale: readonly Level[],
  categoryId: string,
  item: Item,
  answers: Answers,
  circumstances: Circumstances,
): ItemResult {
  const { agencyType } = circumstances;
  const counted: Omit<LevelResult, 'verdict'>[] = [];
  let frontier: number | null = null;
  for (const [index, itemLevel] of item.levels.entries()) {
    const level = levelResult(scale, item, itemLevel, index, answers, circumstances, frontier === null);
    counted.push(level);
    if (frontier === null && !level.complete) frontier = level.number;
  }
  const levels = withVerdicts(scale, counted, pointsFor);
  const obstacle = gravestObstacle(levels);
  return {
    ...sumTallies(levels),
    id: item.id,
    category: categoryId,
    obstacle,
    level: obstacle !== null ? null : frontier === null ? levels.length : frontier - 1,
    points: obstacle !== null ? null : levels.reduce((sum, level) => sum + (level.points ?? 0), 0),
    verdict: itemVerdict(levels, obstacle),
    frontier,
    levels,
    lockedTicks: lockedTicks(item.levels, frontier, answers, agencyType),
    lockedPoints: lockedPoints(scale, levels, frontier),
  };
}

function levelResult(
  scale: readonly Level[],
  item: Item,
  itemLevel: ItemLevel,
  index: number,
  answers: Answers,
  { agencyType, notAllCounted }: Circumstances,
  allBelowComplete: boolean,
): Omit<LevelResult, 'verdict'> {
  const tally = tallyCriteria(itemLevel.criteria, answers, agencyType);
  const obstacle: Obstacle | null = notAllCounted.has(itemLevelId(item.id, index + 1))
    ? 'notAllCounted'
    : itemLevel.criteria.some((criterion) => isForUnknown(criterion, agencyType))
      ? 'agencyTypeUnknown'
      : null;
  const vacuous = tally.applicable === 0;
  const earned = allBelowComplete ? pointsFor(pointsAt(scale, index), tally) : 0;
  return {
    ...tally,
    level: itemLevel.level,
    number: index + 1,
    complete: obstacle === null && tally.met === tally.applicable,
    obstacle,
    vacuous: obstacle === null && vacuous,
    share: vacuous ? 1 : tally.met / tally.applicable,
    points: obstacle === null ? earned : null,
  };
}

/**
 * Points for the share of criteria met. One multiplication and one division, so that a third of 300 is 100
 * and not the float next to it. A level in which nothing applies gives all of its points.
 */
export function pointsFor(
  points: number,
  tally: { readonly met: number; readonly applicable: number },
): number {
  return tally.applicable === 0 ? points : (points * tally.met) / tally.applicable;
}

/** Points of the whole level at this index. A rubric gives every item as many levels as the scale has. */
export function pointsAt(scale: readonly Level[], index: number): number {
  const level = scale[index];
  if (level === undefined) throw new RangeError(`The rubric's scale has no level ${index + 1}`);
  return level.points;
}

function lockedTicks(
  itemLevels: readonly ItemLevel[],
  frontier: number | null,
  answers: Answers,
  agencyType: string | null,
): string[] {
  if (frontier === null) return [];
  const ids: string[] = [];
  // The level numbered `frontier` stands at index frontier - 1, so the slice starts just above it.
  for (const itemLevel of itemLevels.slice(frontier)) {
    for (const criterion of itemLevel.criteria) {
      const answer = answerOf(answers, criterion.id);
      if (answer.met && isApplicable(criterion, answer, agencyType)) ids.push(criterion.id);
    }
  }
  return ids;
}

/**
 * What the levels above the frontier add at the moment it closes: the share of the next level, and of the one
 * after it only while the one before is complete. A level in which nothing applies is released as well. Of a level
 * that cannot be computed nobody knows what it adds, so it counts nothing and ends the row.
 */
function lockedPoints(
  scale: readonly Level[],
  levels: readonly LevelResult[],
  frontier: number | null,
): number {
  if (frontier === null) return 0;
  let released = 0;
  for (const level of levels.slice(frontier)) {
    if (level.obstacle !== null) break;
    released += pointsFor(pointsAt(scale, level.number - 1), level);
    if (!level.complete) break;
  }
  return released;
}
