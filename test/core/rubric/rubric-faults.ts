/** Ways to spoil the rubric of two categories and five levels, one at a time, with the problems each must give. */
import { rubricLimits } from '../../../src/core/rubric/rubric-limits';
import twoByFive from '../../fixtures/rubric-two-by-five.json';
import { removed, type JsonPath } from '../json/edit-json';

export const lead1: JsonPath = ['categories', 0, 'items', 0];
const level1: JsonPath = [...lead1, 'levels', 0];
export const k1: JsonPath = [...level1, 'criteria', 0];
export const k1Place = 'categories[0].items[0].levels[0].criteria[0]';
export const overview: JsonPath = ['categories', 0, 'overview'];

export const levelIds = ['start', 'defined', 'measured', 'improving', 'model'];
const itemLevels = twoByFive.categories[0]?.items[0]?.levels ?? [];

const long = (length: number) => 'x'.repeat(length);
/** Name, place of the change, new value, and the problems that must be found: exactly these, in this order. */
export const rubricFaults: readonly (readonly [string, JsonPath, unknown, readonly string[]])[] = [
  ['no object at all', [], 'text', ['wrongType $']],
  ['a list for the document', [], [], ['wrongType $']],
  ['null for the document', [], null, ['wrongType $']],
  ['a number for a title', ['title'], 4, ['wrongType title']],
  ['null for a text', [...k1, 'text'], null, [`wrongType ${k1Place}.text`]],
  ['a text for a list', ['categories'], 'none', ['wrongType categories']],
  ['an object for a list', [...lead1, 'levels'], {}, ['wrongType categories[0].items[0].levels']],
  ['a hole in a list', k1, null, [`wrongType ${k1Place}`]],
  ['points in words', ['levels', 1, 'points'], '20', ['wrongType levels[1].points']],
  ['a list for the scoring', ['scoring'], [], ['wrongType scoring']],
  ['true for the overview', overview, true, ['wrongType categories[0].overview']],
  ['a text for appliesTo', [...k1, 'appliesTo'], 'agency', [`wrongType ${k1Place}.appliesTo`]],
  ['a number in appliesTo', [...k1, 'appliesTo'], [3], [`wrongType ${k1Place}.appliesTo[0]`]],
  ['a misspelt name', [...k1, 'txet'], 'x', [`unknownKey ${k1Place}.txet`]],
  ['a name that is no identifier', ['scoring', 'my key'], 'x', ['unknownKey scoring["my key"]']],
  ['an empty title', [...lead1, 'title'], '', ['emptyText categories[0].items[0].title']],
  ['a text of spaces', [...k1, 'text'], ' \n ', [`emptyText ${k1Place}.text`]],
  ['an empty id', ['id'], '', ['emptyText id']],
  ['an empty goal', ['categories', 1, 'goal'], '', ['emptyText categories[1].goal']],
  [
    'an empty description',
    [...level1, 'description'],
    '',
    ['emptyText categories[0].items[0].levels[0].description'],
  ],
  [
    'an empty cell',
    [...overview, 'rows', 1, 'cells', 4],
    '',
    ['emptyText categories[0].overview.rows[1].cells[4]'],
  ],
  ['an empty name of the rule', ['scoring', 'name'], '', ['emptyText scoring.name']],
  ['no level', ['levels'], [], ['emptyList levels']],
  ['no category', ['categories'], [], ['emptyList categories']],
  ['no item', ['categories', 1, 'items'], [], ['emptyList categories[1].items']],
  ['a criterion for nobody', [...k1, 'appliesTo'], [], [`emptyList ${k1Place}.appliesTo`]],
  ['a matrix without rows', [...overview, 'rows'], [], ['emptyList categories[0].overview.rows']],
  ['a text too long', [...k1, 'text'], long(rubricLimits.textLength + 1), [`tooLong ${k1Place}.text`]],
  ['an id too long', [...k1, 'id'], long(rubricLimits.idLength + 1), [`tooLong ${k1Place}.id`]],
  ['a category id too long', ['categories', 1, 'id'], long(21), ['tooLong categories[1].id']],
  ['a control character', [...k1, 'text'], 'a\u0000b', [`badCharacter ${k1Place}.text`]],
  ['half a character', [...k1, 'text'], 'a\uD83D', [`badCharacter ${k1Place}.text`]],
  ['a wildcard in an id', [...k1, 'id'], 'K*', [`badId ${k1Place}.id`]],
  ['a question mark in an id', ['id'], 'what?', ['badId id']],
  [
    'a tilde in an id',
    [...lead1, 'id'],
    'A~',
    ['badId categories[0].items[0].id', 'unknownOverviewItem categories[0].overview.rows[0].item'],
  ],
  ['a quote in an id', [...k1, 'id'], 'K"1', [`badId ${k1Place}.id`]],
  ['a space at the end of an id', [...k1, 'id'], 'K1 ', [`badId ${k1Place}.id`]],
  ['a space inside an id', ['categories', 1, 'id'], 'MY WORK', ['badId categories[1].id']],
  ['a line break in an id', [...k1, 'id'], 'K\n1', [`badId ${k1Place}.id`]],
  ['an invisible character in an id', [...k1, 'id'], 'K\u200B1', [`badId ${k1Place}.id`]],
  ['a comparison in an id', [...k1, 'id'], '>K1', [`badId ${k1Place}.id`]],
  ['a slash in an item id', ['categories', 1, 'items', 0, 'id'], 'W/1', ['badId categories[1].items[0].id']],
  ['a bracket in a category id', ['categories', 1, 'id'], 'W[1]', ['badId categories[1].id']],
  ['an agency type twice', ['agencyTypes', 2, 'id'], 'agency', ['duplicateId agencyTypes[2].id']],
  ['a category twice', ['categories', 1, 'id'], 'LEAD', ['duplicateId categories[1].id']],
  ['an item twice', ['categories', 1, 'items', 1, 'id'], 'WORK-1', ['duplicateId categories[1].items[1].id']],
  [
    'an item twice in other capitals',
    ['categories', 1, 'items', 1, 'id'],
    'work-1',
    ['duplicateId categories[1].items[1].id'],
  ],
  [
    'an item of another category',
    ['categories', 1, 'items', 1, 'id'],
    'LEAD-3',
    ['duplicateId categories[1].items[1].id'],
  ],
  [
    'a criterion twice',
    [...k1, 'id'],
    'WORK-2.X2',
    ['duplicateId categories[1].items[1].levels[4].criteria[1].id'],
  ],
  [
    'an agency type named twice',
    [...k1, 'appliesTo'],
    ['agency', 'agency'],
    [`repeated ${k1Place}.appliesTo[1]`],
  ],
  [
    'a matrix row twice',
    [...overview, 'rows', 1, 'item'],
    'LEAD-1',
    ['repeated categories[0].overview.rows[1].item'],
  ],
  ['negative points', ['levels', 0, 'points'], -1, ['badPoints levels[0].points']],
  ['points without end', ['levels', 0, 'points'], JSON.parse('1e999'), ['badPoints levels[0].points']],
  ['points that are no number', ['levels', 0, 'points'], NaN, ['badPoints levels[0].points']],
  ['a language in words', ['language'], 'Thai language', ['badLanguage language']],
  ['an unknown agency type', [...k1, 'appliesTo'], ['palace'], [`unknownAgencyType ${k1Place}.appliesTo[0]`]],
  [
    'a matrix row of no item',
    [...overview, 'rows', 0, 'item'],
    'WORK-1',
    ['unknownOverviewItem categories[0].overview.rows[0].item'],
  ],
  [
    'a cell too few',
    [...overview, 'rows', 0, 'cells', 0],
    removed,
    ['cellCount categories[0].overview.rows[0].cells'],
  ],
  ['an unknown kind', [...k1, 'kind'], 'outcome', [`unknownKind ${k1Place}.kind`]],
  ['an unknown rule', ['scoring', 'rule'], 'average', ['unknownRule scoring.rule']],
  [
    'an item without a level',
    [...lead1, 'levels', 3],
    removed,
    ['missingLevel categories[0].items[0].levels'],
  ],
  [
    'an item without levels',
    [...lead1, 'levels'],
    [],
    levelIds.map(() => 'missingLevel categories[0].items[0].levels'),
  ],
  [
    'levels in another order',
    [...lead1, 'levels'],
    [...itemLevels].reverse(),
    ['levelOrder categories[0].items[0].levels'],
  ],
  [
    'a level that the rubric lacks',
    [...lead1, 'levels', 2, 'level'],
    'golden',
    ['unknownLevel categories[0].items[0].levels[2].level', 'missingLevel categories[0].items[0].levels'],
  ],
  [
    'a level twice in an item',
    [...lead1, 'levels', 2, 'level'],
    'start',
    ['repeated categories[0].items[0].levels[2].level', 'missingLevel categories[0].items[0].levels'],
  ],
];
