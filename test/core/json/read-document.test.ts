/** However many problems a document has, so many are listed, and the rest is counted. */
import { flagShape, listShape } from '../../../src/core/json/json-shape';
import { nowhere, readDocument } from '../../../src/core/json/read-document';

function problemsOf(count: number) {
  const shape = listShape(flagShape, { limit: 5_000 });
  const read = readDocument(
    shape,
    Array.from({ length: count }, () => 'no flag'),
    nowhere,
  );
  return read.ok ? [] : read.failure;
}

it.each([
  [1, 1, null],
  [999, 999, null],
  [1_000, 1_000, null],
  [1_001, 1_000, { kind: 'more', count: 1, place: '$' }],
  [1_500, 1_000, { kind: 'more', count: 500, place: '$' }],
] as const)(
  'of %i problems %i are listed, and of the others is said how many they are',
  (count, listed, more) => {
    const problems = problemsOf(count);
    expect(problems.filter(({ kind }) => kind === 'wrongType')).toHaveLength(listed);
    expect(problems.filter(({ kind }) => kind !== 'wrongType')).toEqual(more === null ? [] : [more]);
  },
);

it('a document without a problem is read', () => {
  expect(readDocument(listShape(flagShape, { limit: 2 }), [true, false], nowhere)).toEqual({
    ok: true,
    value: [true, false],
  });
});
