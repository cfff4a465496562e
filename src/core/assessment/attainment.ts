/**
 * A whole rubric assessed: its items, then the categories (lowest level, mean points), then the whole (the
 * same over categories). After a tick only the items that changed are computed again; every other result
 * stays the very same object, so that a view can tell by identity what to draw anew.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import type { Answers } from './answers';
import type { Assessment, CategoryResult, ItemResult, OverallResult } from './assessment';
import { assessItem, type Circumstances } from './item-attainment';
import { gravestObstacle } from './obstacles';
import { sumTallies } from './tally';
import { joinedVerdict } from './verdict-attainment';

/** Of a file of answers and of a workbook in which no row is lost. */
const allCounted: ReadonlySet<string> = new Set();

/**
 * @param index of a rubric that `parse-rubric.ts` accepted: every category has items, every item all levels
 * @param agencyType id of the agency type, or null when unknown: levels with criteria for some types of agency can
 *   then not be computed
 * @param notAllCounted ids of the item-levels that cannot be computed because rows, keys or names of theirs are lost
 *   in the workbook; a snapshot knows them
 */
export function assess(
  index: RubricIndex,
  answers: Answers,
  agencyType: string | null,
  notAllCounted = allCounted,
): Assessment {
  const { levels, categories } = index.rubric;
  const circumstances: Circumstances = { agencyType, notAllCounted };
  return assessmentOf(
    categories.map((category) =>
      categoryResult(
        category.id,
        category.items.map((item) => assessItem(levels, category.id, item, answers, circumstances)),
      ),
    ),
  );
}

/**
 * The same assessment as `assess` would give, made from the one before it.
 * @param before of the same rubric, agency type and counted levels, of answers that differ in `changedItems` only
 * @param changedItems ids of all items with an answer that may have changed; ids of no item are passed over
 */
export function reassess(
  index: RubricIndex,
  before: Assessment,
  answers: Answers,
  agencyType: string | null,
  changedItems: ReadonlySet<string>,
  notAllCounted = allCounted,
): Assessment {
  const circumstances: Circumstances = { agencyType, notAllCounted };
  const changed = new Map<string, ItemResult>();
  const changedCategories = new Set<string>();
  for (const id of changedItems) {
    const entry = index.items.get(id);
    if (entry === undefined) continue;
    changed.set(id, assessItem(index.rubric.levels, entry.category.id, entry.item, answers, circumstances));
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

/** In rubric order. */
export function itemResults(assessment: Assessment): readonly ItemResult[] {
  return assessment.categories.flatMap((category) => category.items);
}

function categoryResult(id: string, items: readonly ItemResult[]): CategoryResult {
  return { ...aggregate(items), id, items };
}

function assessmentOf(categories: readonly CategoryResult[]): Assessment {
  return { overall: aggregate(categories), categories };
}

/** The lowest level, the mean points and the sums of the counts: the same step at both heights. */
function aggregate(parts: readonly OverallResult[]): OverallResult {
  const tally = { ...sumTallies(parts), verdict: joinedVerdict(parts) };
  let level = Number.POSITIVE_INFINITY;
  let points = 0;
  for (const part of parts) {
    if (part.level === null || part.points === null) {
      return { ...tally, obstacle: gravestObstacle(parts), level: null, points: null };
    }
    level = Math.min(level, part.level);
    points += part.points;
  }
  return { ...tally, obstacle: null, level, points: points / parts.length };
}
