/**
 * A rubric looked up by id. Every reader of answers, sheets and results needs "which item and level is this
 * criterion of?", so it is computed once here. Expects a rubric that `parse-rubric.ts` has accepted: ids are
 * unique there, so no entry hides another.
 */
import type { Category, Criterion, Item, ItemLevel, Rubric } from './rubric';

export interface CriterionEntry {
  readonly criterion: Criterion;
  readonly item: Item;
  readonly category: Category;
  /** Number of the criterion's level, counted from 1. */
  readonly levelNumber: number;
  /** Place among all criteria in rubric order, counted from 0. */
  readonly position: number;
}

export interface ItemEntry {
  readonly item: Item;
  readonly category: Category;
  /** Place among all items in rubric order, counted from 0. */
  readonly position: number;
}

export interface ItemLevelEntry {
  readonly itemLevel: ItemLevel;
  readonly item: Item;
  readonly category: Category;
  readonly levelNumber: number;
}

/** All maps iterate in rubric order. */
export interface RubricIndex {
  readonly rubric: Rubric;
  readonly criteria: ReadonlyMap<string, CriterionEntry>;
  readonly items: ReadonlyMap<string, ItemEntry>;
  readonly categories: ReadonlyMap<string, Category>;
  /** By item-level id, such as `1.2/3`: the item's id, a slash, the level's number. */
  readonly itemLevels: ReadonlyMap<string, ItemLevelEntry>;
  /** What is made from the index alone: made when it is first asked for, and handed out again after that. */
  once<Made>(make: (index: RubricIndex) => Made): Made;
}

/** Id of one level of one item, such as `1.2/3`. Item ids hold no slash, so it can be taken apart again. */
export function itemLevelId(itemId: string, levelNumber: number): string {
  return `${itemId}/${levelNumber}`;
}

/** Walks the whole rubric, so whoever asks for every tick keeps it and hands it on. */
export function indexRubric(rubric: Rubric): RubricIndex {
  const criteria = new Map<string, CriterionEntry>();
  const items = new Map<string, ItemEntry>();
  const categories = new Map<string, Category>();
  const itemLevels = new Map<string, ItemLevelEntry>();
  for (const category of rubric.categories) {
    categories.set(category.id, category);
    for (const item of category.items) {
      items.set(item.id, { item, category, position: items.size });
      item.levels.forEach((itemLevel, index) => {
        const levelNumber = index + 1;
        itemLevels.set(itemLevelId(item.id, levelNumber), { itemLevel, item, category, levelNumber });
        for (const criterion of itemLevel.criteria) {
          criteria.set(criterion.id, { criterion, item, category, levelNumber, position: criteria.size });
        }
      });
    }
  }
  return new Index(rubric, criteria, items, categories, itemLevels);
}

/** Plain data but for what was made from it, which is nobody's business: two of one rubric are equal. */
class Index implements RubricIndex {
  readonly #made = new Map<unknown, unknown>();

  constructor(
    readonly rubric: Rubric,
    readonly criteria: RubricIndex['criteria'],
    readonly items: RubricIndex['items'],
    readonly categories: RubricIndex['categories'],
    readonly itemLevels: RubricIndex['itemLevels'],
  ) {}

  once<Made>(make: (index: RubricIndex) => Made): Made {
    if (!this.#made.has(make)) this.#made.set(make, make(this));
    // Under its key stands only what that very function made.
    return this.#made.get(make) as Made;
  }
}
