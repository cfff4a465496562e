/**
 * One item: the level it has reached, its points, and what waits above its first incomplete level. The rule
 * is `sequential-share`: every level gives its points by the share of its criteria met, but only once all
 * levels below it are complete.
 */
import type { Item, ItemLevel, Level } from '../rubric/rubric';
import type { Answers } from './answers';
import { answerOf, isApplicable } from './applicability';
import type { ItemResult, LevelResult } from './assessment';
import { sumTallies, tallyCriteria } from './tally';

/**
 * @param scale the rubric's levels, lowest first; `item.levels` are in the same order
 * @param categoryId the category the item stands in
 * @param agencyType null when unknown: criteria limited to some agency types then do not apply
 */
export function assessItem(
  scale: readonly Level[],
  categoryId: string,
  item: Item,
  answers: Answers,
  agencyType: string | null,
): ItemResult {
  const levels: LevelResult[] = [];
  let frontier: number | null = null;
  let points = 0;
  for (const [index, itemLevel] of item.levels.entries()) {
    const tally = tallyCriteria(itemLevel.criteria, answers, agencyType);
    const complete = tally.met === tally.applicable;
    const earned = frontier === null ? pointsFor(pointsAt(scale, index), tally) : 0;
    levels.push({
      ...tally,
      level: itemLevel.level,
      number: index + 1,
      complete,
      vacuous: tally.applicable === 0,
      share: tally.applicable === 0 ? 1 : tally.met / tally.applicable,
      points: earned,
    });
    points += earned;
    if (frontier === null && !complete) frontier = index + 1;
  }
  return {
    ...sumTallies(levels),
    id: item.id,
    category: categoryId,
    level: frontier === null ? levels.length : frontier - 1,
    points,
    frontier,
    levels,
    lockedTicks: lockedTicks(item.levels, frontier, answers, agencyType),
    lockedPoints: lockedPoints(scale, levels, frontier),
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
 * after it only while the one before is complete. A level in which nothing applies is released as well.
 */
function lockedPoints(
  scale: readonly Level[],
  levels: readonly LevelResult[],
  frontier: number | null,
): number {
  if (frontier === null) return 0;
  let released = 0;
  for (const level of levels.slice(frontier)) {
    released += pointsFor(pointsAt(scale, level.number - 1), level);
    if (!level.complete) break;
  }
  return released;
}
