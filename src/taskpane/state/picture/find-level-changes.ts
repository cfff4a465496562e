/** Which levels rose or fell between two assessments, the widest first: what a listener should hear first. */
import type { Assessment } from '../../../core/assessment/assessment';
import type { LevelChange } from '../pane-state';

export function findLevelChanges(before: Assessment, after: Assessment): LevelChange[] {
  const overall = levelChange('overall', '', before.overall.level, after.overall.level);
  const categories: LevelChange[] = [];
  const items: LevelChange[] = [];
  const oldCategories = new Map(before.categories.map((category) => [category.id, category]));
  for (const category of after.categories) {
    const old = oldCategories.get(category.id);
    // An untouched category is the very same object.
    if (old === undefined || old === category) continue;
    categories.push(...levelChange('category', category.id, old.level, category.level));
    const oldItems = new Map(old.items.map((item) => [item.id, item.level]));
    for (const item of category.items) {
      items.push(...levelChange('item', item.id, oldItems.get(item.id) ?? item.level, item.level));
    }
  }
  return [...overall, ...categories, ...items];
}

/** A level that cannot be computed neither rose nor fell. */
function levelChange(
  kind: LevelChange['kind'],
  id: string,
  from: number | null,
  to: number | null,
): LevelChange[] {
  return from === null || to === null || from === to ? [] : [{ kind, id, from, to }];
}
