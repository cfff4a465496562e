/** Every item's result by item id, in rubric order: tests name items. */
import type { Assessment, ItemResult } from '../../../src/core/assessment/assessment';
import { itemResults } from '../../../src/core/assessment/attainment';

export function itemResultsById(assessment: Assessment): ReadonlyMap<string, ItemResult> {
  return new Map(itemResults(assessment).map((item) => [item.id, item]));
}
