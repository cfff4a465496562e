/** Which item's frontier to close first: the one that gives most points for each criterion to be met. */
import { answerOf, isApplicable } from './applicability';
import type { Assessable, Assessed } from './assessed';
import type { ItemResult, NextStep } from './assessment';
import { itemResults } from './attainment';
import { pointsAt, pointsFor } from './item-attainment';

/** Gains closer than this are equal: they differ by the last digits of the arithmetic only. */
const equalGain = 1e-9;

/**
 * One step for each item with a frontier that can be computed, the most points per tick first; among equals the one with fewer
 * ticks, then rubric order.
 */
export function rankNextSteps(assessed: Assessed): NextStep[] {
  return inRank(itemResults(assessed.assessment).flatMap((result) => stepOfItem(assessed, result) ?? []));
}

/** @param steps in rubric order, at most one for each item */
export function inRank(steps: readonly NextStep[]): NextStep[] {
  // Array.prototype.sort is stable, which leaves the last ties in rubric order.
  return [...steps].sort((a, b) => rank(b) - rank(a) || a.ticks.length - b.ticks.length);
}

/** The step of one item; null where none leads on. @param result of the same answers and agency type */
export function stepOfItem({ index, answers, agencyType }: Assessable, result: ItemResult): NextStep | null {
  const { frontier } = result;
  const entry = index.items.get(result.id);
  if (entry === undefined || frontier === null) return null;
  // What it would give cannot be told; the way out is not a tick.
  if (result.levels[frontier - 1]?.obstacle !== null) return null;
  const { item, category } = entry;
  const ticks = (item.levels[frontier - 1]?.criteria ?? [])
    .filter((criterion) => {
      const answer = answerOf(answers, criterion.id);
      return !answer.met && isApplicable(criterion, answer, agencyType);
    })
    .map((criterion) => criterion.id);
  // The share still missing is the share of the ticks still to be made.
  const applicable = result.levels[frontier - 1]?.applicable ?? 0;
  const missing = pointsFor(pointsAt(index.rubric.levels, frontier - 1), { met: ticks.length, applicable });
  const gain = missing + result.lockedPoints;
  return {
    item: item.id,
    category: category.id,
    frontier,
    ticks,
    gain,
    gainOfWhole: gain / category.items.length / index.rubric.categories.length,
    lockedPoints: result.lockedPoints,
    gainPerTick: gain / ticks.length,
  };
}

/** Points per tick in whole steps of `equalGain`, so that equals compare as equal and the order is total. */
function rank(step: NextStep): number {
  return Math.round(step.gainPerTick / equalGain);
}
