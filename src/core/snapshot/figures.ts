/**
 * The figures of the workbook's table, as keys and as what the core computes for them, so that both can be
 * laid side by side.
 */
import type { Assessment, ItemResult, Obstacle } from '../assessment/assessment';
import { itemLevelId, type RubricIndex } from '../rubric/rubric-index';
import { overallId } from '../layout/plan-figures';
import type { WorkbookFigures } from './snapshot';

/** `level 1.1/1`, `item 1.1`, `category 1`, `overall overall`. */
export function figureKey(kind: WorkbookFigures['kind'], id: string): string {
  return `${kind} ${id}`;
}

/** Keys of all figures of the rubric, in the order of the table. */
export function figureKeys(index: RubricIndex): string[] {
  return [
    ...[...index.itemLevels.keys()].map((id) => figureKey('level', id)),
    ...[...index.items.keys()].map((id) => figureKey('item', id)),
    ...[...index.categories.keys()].map((id) => figureKey('category', id)),
    figureKey('overall', overallId),
  ];
}

/** Keys of the figures that an answer to one of these criteria can change. Unknown ids change none. */
export function figureKeysOf(index: RubricIndex, criterionIds: Iterable<string>): string[] {
  const keys = new Set<string>();
  for (const id of criterionIds) {
    const entry = index.criteria.get(id);
    if (entry === undefined) continue;
    const { item, category } = entry;
    item.levels.forEach((_, level) => keys.add(figureKey('level', itemLevelId(item.id, level + 1))));
    keys.add(figureKey('item', item.id));
    keys.add(figureKey('category', category.id));
    keys.add(figureKey('overall', overallId));
  }
  return [...keys];
}

/** What the table should say, by figure key, in the order of the table. */
export function coreFigures(
  index: RubricIndex,
  assessment: Assessment,
): ReadonlyMap<string, WorkbookFigures> {
  const highest = index.rubric.levels.length;
  const items = assessment.categories.flatMap((category) => category.items);
  const figures: WorkbookFigures[] = [
    ...items.flatMap(levelFigures),
    ...items.map((item) => totals('item', item.id, item, highest)),
    ...assessment.categories.map((category) => totals('category', category.id, category, highest)),
    totals('overall', overallId, assessment.overall, highest),
  ];
  return new Map(figures.map((figure) => [figureKey(figure.kind, figure.id), figure]));
}

/** The level of a level row is the running one: highest reached among the levels up to this. */
function levelFigures(item: ItemResult): WorkbookFigures[] {
  const reached = item.frontier === null ? item.levels.length : item.frontier - 1;
  return item.levels.map(({ number, applicable, met, complete, obstacle, points }) => ({
    kind: 'level',
    id: itemLevelId(item.id, number),
    applicable,
    met,
    complete,
    obstacle,
    level: Math.min(reached, number),
    points,
  }));
}

interface Totals {
  readonly applicable: number;
  readonly met: number;
  readonly obstacle: Obstacle | null;
  readonly level: number | null;
  readonly points: number | null;
}

function totals(
  kind: WorkbookFigures['kind'],
  id: string,
  { applicable, met, obstacle, level, points }: Totals,
  highest: number,
): WorkbookFigures {
  return { kind, id, applicable, met, complete: level === highest, obstacle, level, points };
}
