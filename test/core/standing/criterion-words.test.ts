/** Whose row a row is by its own words, and what says nothing of it. */
import type { Rubric } from '../../../src/core/rubric/rubric';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { indexWords } from '../../../src/core/standing/criterion-words';
import { sampleRubric, smallShape } from '../assessment/sample-rubric';

const rubric = sampleRubric(smallShape);

/** The same rubric with other ids. */
function withIds(ids: Readonly<Record<string, string>>): Rubric {
  return JSON.parse(JSON.stringify(rubric), (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? (ids[value] ?? value) : value,
  ) as Rubric;
}

test('an id is known however its spaces and digits were typed', () => {
  const { idOf } = indexWords(indexRubric(rubric));
  expect(['1.1.B1', ' 1.1. B1 ', '๑.๑.B๑', '1.1.B9'].map(idOf)).toEqual(['1.1.B1', '1.1.B1', '1.1.B1', null]);
});

test('an id typed otherwise is nobody’s where it could be that of two', () => {
  const { idOf } = indexWords(indexRubric(withIds({ '1.1.B1': '1.1-B1', '1.1.B2': '1.1–B1' })));
  expect(['1.1-B1', '1.1–B1', '1.1—B1'].map(idOf)).toEqual(['1.1-B1', '1.1–B1', null]);
});

test('a code leads to a criterion where no other has it: with its item, or alone where every item has its own', () => {
  const { codedAs } = indexWords(indexRubric(rubric));
  expect(['1.1 B1', '๑.๑ B๑', 'B1', '1.1 B9', ''].map(codedAs)).toEqual([
    '1.1.B1',
    '1.1.B1',
    null,
    null,
    null,
  ]);
});
