/** The shape of a rubric as JSON. What no shape can say, such as an id that stands twice, is in `check-rubric.ts`. */
import {
  listShape,
  needed,
  numberShape,
  objectShape,
  optional,
  optionalOrNull,
  textShape,
  type JsonShape,
} from '../json/json-shape';
import { shortened } from '../json/shortened';
import { idFaults, type IdUse } from './id-fault';
import type {
  AgencyType,
  Category,
  Criterion,
  CriterionKind,
  Item,
  ItemLevel,
  Level,
  Overview,
  OverviewRow,
  Rubric,
  Scoring,
} from './rubric';
import { rubricLimits } from './rubric-limits';
import type { OwnRubricFault, RubricFault } from './rubric-problem';

type Shape<Value> = JsonShape<Value, RubricFault>;

const title: Shape<string> = textShape({ limit: rubricLimits.titleLength });
const text: Shape<string> = textShape({ limit: rubricLimits.textLength });
/** The id of something that is declared elsewhere in the rubric. */
const reference: Shape<string> = textShape({ limit: rubricLimits.idLength });

function idShape(use: IdUse): Shape<string> {
  const limit = use === 'category' ? rubricLimits.categoryIdLength : rubricLimits.idLength;
  const any: Shape<string> = textShape({ limit });
  return {
    empty: '',
    read: (value, place, report) => {
      if (typeof value !== 'string' || value === '' || value.length > limit)
        return any.read(value, place, report);
      for (const fault of idFaults(value, use)) report(place, { kind: 'badId', id: value, fault });
      return value;
    },
  };
}

/** One of a few words; the first where it is none of them. */
function wordShape<Word extends string>(
  words: readonly [Word, ...Word[]],
  unknown: (found: string) => OwnRubricFault,
): Shape<Word> {
  const any = textShape<OwnRubricFault>({
    limit: rubricLimits.titleLength,
    check: (found, report) => {
      if (!words.some((word) => word === found)) report(unknown(shortened(found)));
    },
  });
  return {
    empty: words[0],
    read: (value, place, report) => {
      const found = any.read(value, place, report);
      return words.find((word) => word === found) ?? words[0];
    },
  };
}

// Language, script, region. Anything else may make Intl throw where texts are measured and sorted.
const languageTag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$/i;

const language: Shape<string> = textShape<OwnRubricFault>({
  limit: rubricLimits.titleLength,
  check: (found, report) => {
    if (!languageTag.test(found)) report({ kind: 'badLanguage', found: shortened(found) });
  },
});

const points: Shape<number> = numberShape<OwnRubricFault>((value, report) => {
  if (!Number.isFinite(value) || value < 0 || value > rubricLimits.points)
    report({ kind: 'badPoints', found: String(value), limit: rubricLimits.points });
});

const criterion: Shape<Criterion> = objectShape<Criterion, RubricFault>({
  id: needed(idShape('plain')),
  code: needed(title),
  kind: needed(wordShape<CriterionKind>(['approach', 'result'], (found) => ({ kind: 'unknownKind', found }))),
  text: needed(text),
  appliesTo: optionalOrNull(listShape(reference, { limit: rubricLimits.agencyTypes })),
});

const itemLevel: Shape<ItemLevel> = objectShape<ItemLevel, RubricFault>({
  level: needed(reference),
  description: needed(text),
  // A level may ask for nothing: it then counts as complete, and the assessment flags it.
  criteria: needed(listShape(criterion, { limit: rubricLimits.criteriaPerLevel, mayBeEmpty: true })),
});

const item: Shape<Item> = objectShape<Item, RubricFault>({
  id: needed(idShape('item')),
  title: needed(title),
  statement: optional(textShape({ limit: rubricLimits.textLength, mayBeEmpty: true })),
  // An empty list lacks every level, which is said level by level.
  levels: needed(listShape(itemLevel, { limit: rubricLimits.levels, mayBeEmpty: true })),
});

const overviewRow: Shape<OverviewRow> = objectShape<OverviewRow, RubricFault>({
  item: needed(reference),
  title: needed(title),
  cells: needed(listShape(text, { limit: rubricLimits.levels })),
});

const overview: Shape<Overview> = objectShape<Overview, RubricFault>({
  title: needed(title),
  rows: needed(listShape(overviewRow, { limit: rubricLimits.itemsPerCategory })),
});

const category: Shape<Category> = objectShape<Category, RubricFault>({
  id: needed(idShape('category')),
  title: needed(title),
  goal: needed(text),
  overview: optionalOrNull(overview),
  items: needed(listShape(item, { limit: rubricLimits.itemsPerCategory })),
});

const level: Shape<Level> = objectShape<Level, RubricFault>({
  id: needed(idShape('plain')),
  title: needed(title),
  phase: optional(textShape({ limit: rubricLimits.titleLength, mayBeEmpty: true })),
  points: needed(points),
});

const agencyType: Shape<AgencyType> = objectShape<AgencyType, RubricFault>({
  id: needed(idShape('plain')),
  title: needed(title),
});

const scoring: Shape<Scoring> = objectShape<Scoring, RubricFault>({
  rule: needed(wordShape(['sequential-share'], (found) => ({ kind: 'unknownRule', found }))),
  name: needed(title),
  source: needed(text),
});

export const rubricShape: Shape<Rubric> = objectShape<Rubric, RubricFault>({
  id: needed(idShape('plain')),
  edition: needed(title),
  title: needed(title),
  language: needed(language),
  agencyTypes: optional(listShape(agencyType, { limit: rubricLimits.agencyTypes, mayBeEmpty: true })),
  levels: needed(listShape(level, { limit: rubricLimits.levels })),
  categories: needed(listShape(category, { limit: rubricLimits.categories })),
  scoring: needed(scoring),
});
