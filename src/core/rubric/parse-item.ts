/** Reads one item of a rubric with its levels and criteria, and holds the levels against those of the rubric. */
import { placeInside } from '../json/json-place';
import {
  readId,
  readList,
  readMembers,
  readText,
  readTexts,
  type ListElement,
  type Report,
} from '../json/json-members';
import type { Criterion, CriterionKind, Item, ItemLevel } from './rubric';
import { rubricLimits } from './rubric-limits';

/** What items are held against while the whole rubric is read. */
export interface RubricContext {
  readonly report: Report;
  /** Null when the rubric's own list cannot be read: then nothing is held against it. */
  readonly levelIds: readonly string[] | null;
  readonly agencyTypeIds: readonly string[] | null;
  /** Each notes an id with its place and reports it when it was there before. */
  readonly noteCategory: (id: string, place: string) => void;
  readonly noteItem: (id: string, place: string) => void;
  readonly noteCriterion: (id: string, place: string) => void;
}

export function parseItem({ value, place }: ListElement, context: RubricContext): Item {
  const keys = { required: ['id', 'title', 'levels'], optional: ['statement'] };
  const members = readMembers(value, place, keys, context.report);
  if (members === null) return { id: '', title: '', statement: '', levels: [] };
  const id = readId(members, 'id', 'item');
  context.noteItem(id, placeInside(place, 'id'));
  const levelElements = readList(members, 'levels', rubricLimits.levels, true);
  const item = {
    id,
    title: readText(members, 'title', rubricLimits.titleLength),
    statement: readText(members, 'statement', rubricLimits.textLength, true),
    levels: levelElements.map((element) => parseItemLevel(element, context)),
  };
  if (Array.isArray(members.values.get('levels'))) {
    checkLevels(item.levels, placeInside(place, 'levels'), context);
  }
  return item;
}

function parseItemLevel({ value, place }: ListElement, context: RubricContext): ItemLevel {
  const keys = { required: ['level', 'description', 'criteria'] };
  const members = readMembers(value, place, keys, context.report);
  if (members === null) return { level: '', description: '', criteria: [] };
  return {
    level: readText(members, 'level', rubricLimits.idLength),
    description: readText(members, 'description', rubricLimits.textLength),
    // A level may ask for nothing: it then counts as complete, and the assessment flags it.
    criteria: readList(members, 'criteria', rubricLimits.criteriaPerLevel, true).map((element) =>
      parseCriterion(element, context),
    ),
  };
}

function checkLevels(levels: readonly ItemLevel[], place: string, context: RubricContext): void {
  const { levelIds, report } = context;
  if (levelIds === null) return;
  const places = new Map<string, string>();
  levels.forEach(({ level }, index) => {
    // An empty id has been reported where it was read.
    if (level === '') return;
    const levelPlace = placeInside(placeInside(place, index), 'level');
    const first = places.get(level);
    if (first !== undefined) report({ kind: 'repeated', place: levelPlace, id: level, first });
    else if (levelIds.includes(level)) places.set(level, levelPlace);
    else report({ kind: 'unknownLevel', place: levelPlace, id: level, known: levelIds });
  });
  for (const id of levelIds) {
    if (!places.has(id)) report({ kind: 'missingLevel', place, id });
  }
  const found = [...places.keys()];
  const expected = levelIds.filter((id) => places.has(id));
  if (found.some((id, index) => id !== expected[index]))
    report({ kind: 'levelOrder', place, expected, found });
}

function parseCriterion({ value, place }: ListElement, context: RubricContext): Criterion {
  const keys = { required: ['id', 'code', 'kind', 'text'], optional: ['appliesTo'] };
  const members = readMembers(value, place, keys, context.report);
  if (members === null) return { id: '', code: '', kind: 'approach', text: '', appliesTo: null };
  const id = readId(members, 'id');
  context.noteCriterion(id, placeInside(place, 'id'));
  const kind = readText(members, 'kind', rubricLimits.titleLength);
  const known = isCriterionKind(kind);
  if (!known && kind !== '')
    context.report({ kind: 'unknownKind', place: placeInside(place, 'kind'), found: kind });
  const agencyTypes =
    (members.values.get('appliesTo') ?? null) === null
      ? null
      : readTexts(members, 'appliesTo', rubricLimits.agencyTypes, rubricLimits.idLength);
  if (agencyTypes !== null) checkAgencyTypes(agencyTypes, placeInside(place, 'appliesTo'), context);
  return {
    id,
    code: readText(members, 'code', rubricLimits.titleLength),
    kind: known ? kind : 'approach',
    text: readText(members, 'text', rubricLimits.textLength),
    appliesTo: agencyTypes,
  };
}

function isCriterionKind(kind: string): kind is CriterionKind {
  return kind === 'approach' || kind === 'result';
}

function checkAgencyTypes(ids: readonly string[], place: string, context: RubricContext): void {
  const { agencyTypeIds, report } = context;
  const places = new Map<string, string>();
  ids.forEach((id, index) => {
    if (id === '') return;
    const idPlace = placeInside(place, index);
    const first = places.get(id);
    if (first !== undefined) report({ kind: 'repeated', place: idPlace, id, first });
    else places.set(id, idPlace);
    if (first === undefined && agencyTypeIds !== null && !agencyTypeIds.includes(id)) {
      report({ kind: 'unknownAgencyType', place: idPlace, id, known: agencyTypeIds });
    }
  });
}
