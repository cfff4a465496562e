/**
 * A whole rubric assessed: its items, then the categories (lowest level, mean points), then the whole (the
 * same over categories). After a tick only the items that changed are computed again; every other result
 * stays the very same object, so that a view can tell by identity what to draw anew.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import type { Answers } from './answers';
import type { Assessment, CategoryResult, ItemResult, OverallResult } from './assessment';
import { assessItem } from './item-attainment';
import { sumTallies } from './tally';

/**
 * @param index of a rubric that `parse-rubric.ts` accepted: every category has items, every item all levels
 * @param agencyType id of the agency type, or null when unknown: criteria limited to some types do not apply
 */
export function assess(index: RubricIndex, answers: Answers, agencyType: string | null): Assessment {
  const { levels, categories } = index.rubric;
  return assessmentOf(
    categories.map((category) =>
      categoryResult(
        category.id,
        category.items.map((item) => assessItem(levels, category.id, item, answers, agencyType)),
      ),
    ),
  );
}

/**
 * The same assessment as `assess` would give, made from the one before it.
 * @param before of the same rubric and agency type, of answers that differ in `changedItems` only
 * @param changedItems ids of all items with an answer that may have changed; ids of no item are passed over
 */
export function reassess(
  index: RubricIndex,
  before: Assessment,
  answers: Answers,
  agencyType: string | null,
  changedItems: ReadonlySet<string>,
): Assessment {
  const changed = new Map<string, ItemResult>();
  const changedCategories = new Set<string>();
  for (const id of changedItems) {
    const entry = index.items.get(id);
    if (entry === undefined) continue;
    changed.set(id, assessItem(index.rubric.levels, entry.category.id, entry.item, answers, agencyType));
    changedCategories.add(entry.category.id);
  }
  if (changed.size === 0) return before;
  return assessmentOf(
    before.categories.map((category) =>
      changedCategories.has(category.id)
        ? categoryResult(
            category.id,
            category.items.map((item) => changed.get(item.id) ?? item),
          )
        : category,
    ),
  );
}

/** Every item's result by item id, in rubric order. */
export function itemResultsById(assessment: Assessment): ReadonlyMap<string, ItemResult> {
  return new Map(
    assessment.categories.flatMap((category) => category.items.map((item) => [item.id, item] as const)),
  );
}

function categoryResult(id: string, items: readonly ItemResult[]): CategoryResult {
  return { ...aggregate(items), id, items };
}

function assessmentOf(categories: readonly CategoryResult[]): Assessment {
  return { overall: aggregate(categories), categories };
}

/** The lowest level, the mean points and the sums of the counts: the same step at both heights. */
function aggregate(parts: readonly OverallResult[]): OverallResult {
  let level = Number.POSITIVE_INFINITY;
  let points = 0;
  for (const part of parts) {
    level = Math.min(level, part.level);
    points += part.points;
  }
  return { ...sumTallies(parts), level, points: points / parts.length };
}
