/**
 * What no shape can say of a rubric: ids that stand twice, and references to what is not there. What could not be read
 * was told where it was read; nothing is held against it, so that one fault is one problem.
 */
import { documentPlace, placeInside, placeText, type JsonPlace } from '../json/json-place';
import type { DocumentReading } from '../json/read-document';
import { idKey } from './id-fault';
import type { Category, Item, ItemLevel, Overview, Rubric } from './rubric';
import { rubricLimits } from './rubric-limits';
import type { RubricFault } from './rubric-problem';

type Reading = DocumentReading<RubricFault>;

/** What items are held against. Null where the rubric's own list cannot be read. */
interface Known {
  readonly levelIds: readonly string[] | null;
  readonly agencyTypeIds: readonly string[] | null;
  /** Each notes an id with its place and reports it when it was there before. */
  readonly noteItem: Note;
  readonly noteCriterion: Note;
}

type Note = (id: string, place: JsonPlace) => void;

export function checkRubric(rubric: Rubric, reading: Reading): void {
  if (reading.refused(documentPlace)) return;
  const inRubric = (name: string) => placeInside(documentPlace, name);
  noteAll(rubric.agencyTypes, inRubric('agencyTypes'), reading);
  noteAll(rubric.levels, inRubric('levels'), reading);
  noteAll(rubric.categories, inRubric('categories'), reading);
  const known: Known = {
    levelIds: rubric.levels.length === 0 ? null : rubric.levels.map(({ id }) => id),
    agencyTypeIds: reading.refused(inRubric('agencyTypes')) ? null : rubric.agencyTypes.map(({ id }) => id),
    noteItem: noteIds(reading),
    noteCriterion: noteIds(reading),
  };
  rubric.categories.forEach((category, index) =>
    checkCategory(category, placeInside(inRubric('categories'), index), known, reading),
  );
  const count = criteriaIn(rubric);
  if (count > rubricLimits.criteria)
    reading.report(inRubric('categories'), { kind: 'tooMany', count, limit: rubricLimits.criteria });
}

function criteriaIn({ categories }: Rubric): number {
  const levels = categories.flatMap(({ items }) => items.flatMap((item) => item.levels));
  return levels.reduce((count, { criteria }) => count + criteria.length, 0);
}

/** Remembers where each id stood first, and reports it the second time. Empty ids were reported already. */
function noteIds({ report }: Reading): Note {
  const places = new Map<string, JsonPlace>();
  return (id, place) => {
    if (id === '') return;
    const first = places.get(idKey(id));
    if (first === undefined) places.set(idKey(id), place);
    else report(place, { kind: 'duplicateId', id, first: placeText(first) });
  };
}

function noteAll(elements: readonly { readonly id: string }[], place: JsonPlace, reading: Reading): void {
  const note = noteIds(reading);
  elements.forEach(({ id }, index) => note(id, placeInside(placeInside(place, index), 'id')));
}

function checkCategory(category: Category, place: JsonPlace, known: Known, reading: Reading): void {
  const items = placeInside(place, 'items');
  category.items.forEach((item, index) => checkItem(item, placeInside(items, index), known, reading));
  if (category.overview === null) return;
  // Without a readable list of items every row would be reported as unknown; one problem is enough.
  const itemIds = category.items.length === 0 ? null : category.items.map(({ id }) => id);
  checkOverview(category.overview, placeInside(place, 'overview'), itemIds, known, reading);
}

function checkOverview(
  { rows }: Overview,
  place: JsonPlace,
  itemIds: readonly string[] | null,
  { levelIds }: Known,
  reading: Reading,
): void {
  const inRow = (index: number, name: string) =>
    placeInside(placeInside(placeInside(place, 'rows'), index), name);
  const places = rows.map((_, index) => inRow(index, 'item'));
  checkReferences(
    rows.map(({ item }) => item),
    places,
    itemIds,
    'unknownOverviewItem',
    reading,
  );
  rows.forEach(({ cells }, index) => {
    if (levelIds === null || cells.length === 0 || cells.length === levelIds.length) return;
    const fault = { kind: 'cellCount', expected: levelIds.length, found: cells.length } as const;
    reading.report(inRow(index, 'cells'), fault);
  });
}

function checkItem(item: Item, place: JsonPlace, known: Known, reading: Reading): void {
  known.noteItem(item.id, placeInside(place, 'id'));
  const levels = placeInside(place, 'levels');
  item.levels.forEach((level, index) => checkCriteria(level, placeInside(levels, index), known, reading));
  if (!reading.refused(place) && !reading.refused(levels)) checkLevels(item.levels, levels, known, reading);
}

function checkLevels(
  levels: readonly ItemLevel[],
  place: JsonPlace,
  { levelIds }: Known,
  reading: Reading,
): void {
  if (levelIds === null) return;
  const places = levels.map((_, index) => placeInside(placeInside(place, index), 'level'));
  const ids = levels.map(({ level }) => level);
  const found = checkReferences(ids, places, levelIds, 'unknownLevel', reading);
  for (const id of levelIds) {
    if (!found.includes(id)) reading.report(place, { kind: 'missingLevel', id });
  }
  const expected = levelIds.filter((id) => found.includes(id));
  if (found.some((id, index) => id !== expected[index]))
    reading.report(place, { kind: 'levelOrder', expected, found });
}

function checkCriteria({ criteria }: ItemLevel, place: JsonPlace, known: Known, reading: Reading): void {
  const list = placeInside(place, 'criteria');
  criteria.forEach(({ id, appliesTo }, index) => {
    const criterion = placeInside(list, index);
    known.noteCriterion(id, placeInside(criterion, 'id'));
    if (appliesTo === null) return;
    const types = placeInside(criterion, 'appliesTo');
    const places = appliesTo.map((_, at) => placeInside(types, at));
    checkReferences(appliesTo, places, known.agencyTypeIds, 'unknownAgencyType', reading);
  });
}

/**
 * Reports what is named twice and what is not there.
 *
 * @param known null when that cannot be told
 * @returns the ids that are there, each once, in their order
 */
function checkReferences(
  ids: readonly string[],
  places: readonly JsonPlace[],
  known: readonly string[] | null,
  unknown: 'unknownOverviewItem' | 'unknownLevel' | 'unknownAgencyType',
  { report }: Reading,
): readonly string[] {
  const firsts = new Map<string, JsonPlace>();
  const found: string[] = [];
  ids.forEach((id, index) => {
    const place = places[index];
    // An empty id has been reported where it was read.
    if (id === '' || place === undefined) return;
    const first = firsts.get(id);
    if (first !== undefined) return report(place, { kind: 'repeated', id, first: placeText(first) });
    firsts.set(id, place);
    if (known !== null && !known.includes(id)) report(place, { kind: unknown, id, known });
    else found.push(id);
  });
  return found;
}
