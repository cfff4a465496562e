/**
 * Which gap to show next when a person keeps pressing "next gap": the ribbon and the pane ask the same. Pure.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import type { Gap, NextStep } from './assessment';

/** Where a person stands: a criterion, or null when the selection is on none. */
export type StandingAt = string | null;

/**
 * The next criterion to look at, or null when nothing is open.
 *
 * Open criteria come in the order of the ranked steps, cheapest first, then in rubric order; a whole round ends
 * where it began. A person who stands in an item that still has ticks to make stays in it until its end, even on a
 * criterion that was just met and is no gap any more: they are working through that item. What is open in a level that
 * cannot be computed comes after all steps, since none leads there. Only when nothing is left to be met come the ticks
 * that lack evidence.
 * @param steps as `rankNextSteps` gives them
 * @param gaps as `listGaps` gives them
 */
export function nextGap(
  index: RubricIndex,
  steps: readonly NextStep[],
  gaps: readonly Gap[],
  at: StandingAt,
): string | null {
  const ticks = steps.flatMap((step) => step.ticks);
  const inSteps = new Set(steps.map((step) => step.item));
  for (const gap of gaps) {
    if (gap.kind === 'frontier' && !inSteps.has(gap.item)) ticks.push(gap.id);
  }
  return ticks.length > 0
    ? following(index, ticks, at)
    : following(
        index,
        gaps.filter((gap) => gap.kind === 'evidence').map((gap) => gap.id),
        at,
      );
}

/** @param open grouped by item, in rubric order within each */
function following(index: RubricIndex, open: readonly string[], at: StandingAt): string | null {
  const [first] = open;
  if (first === undefined) {
    return null;
  }
  const here = at === null ? undefined : index.criteria.get(at);
  if (here === undefined) {
    return first;
  }
  const entries = open.flatMap((id) => index.criteria.get(id) ?? []);
  const sameItem = entries.filter((entry) => entry.item.id === here.item.id);
  const lastOfItem = sameItem.at(-1);
  if (lastOfItem === undefined) {
    return first;
  }
  const later = sameItem.find((entry) => entry.position > here.position);
  if (later !== undefined) {
    return later.criterion.id;
  }
  return open[(open.indexOf(lastOfItem.criterion.id) + 1) % open.length] ?? first;
}
