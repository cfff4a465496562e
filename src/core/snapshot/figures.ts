/**
 * The figures of the workbook's table, as keys and as what the core computes for them, so that both can be
 * laid side by side.
 */
import type { Assessment, ItemResult, Obstacle } from '../assessment/assessment';
import { itemLevelId, type RubricIndex } from '../rubric/rubric-index';
import { overallId } from '../layout/figures/figure-columns';
import type { VerdictFigures, WorkbookFigures } from './snapshot';

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
    for (const key of index.once(makeItemKeys).get(item.id) ?? []) keys.add(key);
    keys.add(figureKey('category', category.id));
    keys.add(figureKey('overall', overallId));
  }
  return [...keys];
}

/** Keys of the figures of each item, its levels first, by item id. */
function makeItemKeys({ items }: RubricIndex): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...items.values()].map(({ item }) => [
      item.id,
      [
        ...item.levels.map((_, level) => figureKey('level', itemLevelId(item.id, level + 1))),
        figureKey('item', item.id),
      ],
    ]),
  );
}

/** The workbook's figures of one item, its levels first; undefined where one could not be read. */
export function figuresOfItem(
  index: RubricIndex,
  itemId: string,
  figures: ReadonlyMap<string, WorkbookFigures>,
): readonly (WorkbookFigures | undefined)[] {
  return (index.once(makeItemKeys).get(itemId) ?? []).map((key) => figures.get(key));
}

/** What the table should say of one item, as `figuresOfItem` gives what it says. */
export function coreFiguresOfItem(index: RubricIndex, item: ItemResult): readonly WorkbookFigures[] {
  return [...levelFigures(item), totals('item', item.id, item, index.rubric.levels.length)];
}

/** What it should say of the categories and the whole. */
export function coreTotals(
  index: RubricIndex,
  { categories, overall }: Assessment,
): readonly WorkbookFigures[] {
  const highest = index.rubric.levels.length;
  return [
    ...categories.map((category) => totals('category', category.id, category, highest)),
    totals('overall', overallId, overall, highest),
  ];
}

/** The level of a level row is the running one: highest reached among the levels up to this. */
function levelFigures(item: ItemResult): WorkbookFigures[] {
  const reached = item.frontier === null ? item.levels.length : item.frontier - 1;
  return item.levels.map(({ number, applicable, met, complete, obstacle, points, ...seen }) => ({
    kind: 'level',
    id: itemLevelId(item.id, number),
    applicable,
    met,
    complete,
    obstacle,
    level: Math.min(reached, number),
    points,
    verdict: verdictFigures(seen),
  }));
}

type Seen = Pick<ItemResult, 'looked' | 'passed' | 'verdict'>;

interface Totals extends Seen {
  readonly applicable: number;
  readonly met: number;
  readonly obstacle: Obstacle | null;
  readonly level: number | null;
  readonly points: number | null;
}

function totals(
  kind: WorkbookFigures['kind'],
  id: string,
  { applicable, met, obstacle, level, points, ...seen }: Totals,
  highest: number,
): WorkbookFigures {
  return {
    kind,
    id,
    applicable,
    met,
    complete: level === highest,
    obstacle,
    level,
    points,
    verdict: verdictFigures(seen),
  };
}

function verdictFigures({ looked, passed, verdict }: Seen): VerdictFigures {
  return { looked, passed, level: verdict.level, points: verdict.points };
}
