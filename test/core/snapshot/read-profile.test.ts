import { profileOf } from '../../../src/core/snapshot/read-profile';
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
