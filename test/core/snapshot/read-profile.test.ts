import { profileOf, readSummaryProfile } from '../../../src/core/snapshot/read-profile';
import { profileValueKey, summaryMarker } from '../../../src/core/layout/markers';
import { pmqaIndex } from '../layout/rubrics';

const [type] = pmqaIndex.rubric.agencyTypes;
if (type === undefined) throw new Error('the rubric has types of agencies');
const none = new Map<string, string>();

test('what is left of the summary counts alone, by its words; without any the hidden sheet does, by its ids', () => {
  const words = new Map([['agencyType', type.title]]);
  const ids = new Map([['agencyType', type.id]]);
  const typeOf = (summary: typeof words, meta: typeof words) =>
    profileOf(pmqaIndex.rubric, summary, meta).agencyType;
  expect(typeOf(words, none)).toBe(type.id);
  expect(typeOf(words, new Map([['agencyType', 'other']]))).toBe(type.id);
  expect(typeOf(none, ids)).toBe(type.id);
  expect([typeOf(ids, words), typeOf(none, words)]).toEqual([null, null]);
});

test('of the summary the first row of each key of ours is read, and nothing else', () => {
  const values = [
    [summaryMarker, profileValueKey],
    ['fiscalYear', 2569],
    ['ours no more', 'x'],
    ['fiscalYear', 2570],
    [null, 'y'],
  ];
  const grid = { sheetId: '1', name: 'สรุป', visible: true, row: 0, column: 0, values };
  const read = (rows: typeof values) => [
    ...readSummaryProfile({ ...grid, values: rows }, { marker: summaryMarker, row: 0, column: 0 }),
  ];
  expect(read(values)).toEqual([['fiscalYear', 2569]]);
  expect(read(values.filter(([key]) => key !== 'fiscalYear'))).toEqual([]);
});
