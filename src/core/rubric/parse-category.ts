/** Reads one category of a rubric: its overview matrix here, its items through `parse-item.ts`. */
import { placeInside } from '../json/json-place';
import { readId, readList, readMembers, readText, readTexts, type ListElement } from '../json/json-members';
import { parseItem, type RubricContext } from './parse-item';
import type { Category, Overview, OverviewRow } from './rubric';
import { rubricLimits } from './rubric-limits';

export function parseCategory({ value, place }: ListElement, context: RubricContext): Category {
  const keys = { required: ['id', 'title', 'goal', 'items'], optional: ['overview'] };
  const members = readMembers(value, place, keys, context.report);
  if (members === null) return { id: '', title: '', goal: '', overview: null, items: [] };
  const id = readId(members, 'id', 'category');
  context.noteCategory(id, placeInside(place, 'id'));
  const items = readList(members, 'items', rubricLimits.itemsPerCategory).map((element) =>
    parseItem(element, context),
  );
  const overview = members.values.get('overview') ?? null;
  // Without a readable list of items every row would be reported as unknown; one problem is enough.
  const itemIds = items.length === 0 ? null : items.map((item) => item.id);
  return {
    id,
    title: readText(members, 'title', rubricLimits.titleLength),
    goal: readText(members, 'goal', rubricLimits.textLength),
    overview:
      overview === null
        ? null
        : parseOverview({ value: overview, place: placeInside(place, 'overview') }, itemIds, context),
    items,
  };
}

function parseOverview(
  { value, place }: ListElement,
  itemIds: readonly string[] | null,
  context: RubricContext,
): Overview {
  const members = readMembers(value, place, { required: ['title', 'rows'] }, context.report);
  if (members === null) return { title: '', rows: [] };
  const places = new Map<string, string>();
  const rows = readList(members, 'rows', rubricLimits.itemsPerCategory).map((element) => {
    const row = parseOverviewRow(element, context);
    const itemPlace = placeInside(element.place, 'item');
    const first = places.get(row.item);
    if (row.item === '') return row;
    if (first !== undefined) context.report({ kind: 'repeated', place: itemPlace, id: row.item, first });
    else places.set(row.item, itemPlace);
    if (first === undefined && itemIds !== null && !itemIds.includes(row.item)) {
      context.report({ kind: 'unknownOverviewItem', place: itemPlace, id: row.item, known: itemIds });
    }
    return row;
  });
  return { title: readText(members, 'title', rubricLimits.titleLength), rows };
}

function parseOverviewRow({ value, place }: ListElement, context: RubricContext): OverviewRow {
  const members = readMembers(value, place, { required: ['item', 'title', 'cells'] }, context.report);
  if (members === null) return { item: '', title: '', cells: [] };
  const cells = readTexts(members, 'cells', rubricLimits.levels, rubricLimits.textLength);
  const expected = context.levelIds?.length;
  if (expected !== undefined && cells.length > 0 && cells.length !== expected) {
    const cellsPlace = placeInside(place, 'cells');
    context.report({ kind: 'cellCount', place: cellsPlace, expected, found: cells.length });
  }
  return {
    item: readText(members, 'item', rubricLimits.idLength),
    title: readText(members, 'title', rubricLimits.titleLength),
    cells,
  };
}
