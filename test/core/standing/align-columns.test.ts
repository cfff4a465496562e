/** Which column is gone is told by what stands in those that are left; none is given twice and their order stays. */
import fc from 'fast-check';
import { alignColumns } from '../../../src/core/standing/align-columns';

const sizes = fc.record({
  columns: fc.integer({ min: 0, max: 5 }),
  gone: fc.integer({ min: 1, max: 4 }),
  fits: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 45, maxLength: 45 }),
});

type Pairs = readonly (readonly [number, number])[];

/** Every way there is, in the order in which the first of the planned stand. */
function allWays(planned: readonly number[], columns: readonly number[]): Pairs[] {
  const [one, ...others] = planned;
  const [column, ...rest] = columns;
  if (column === undefined) return [[]];
  if (one === undefined) return [];
  return [
    ...allWays(others, rest).map((pairs): Pairs => [[one, column], ...pairs]),
    ...allWays(others, columns),
  ];
}

test('the way taken is the best there is, and of the best the one in which the first of the planned stand', () => {
  fc.assert(
    fc.property(sizes, ({ columns, gone, fits }) => {
      const planned = Array.from({ length: columns + gone }, (_, at) => at);
      const standing = Array.from({ length: columns }, (_, at) => 20 + at);
      const fit = (each: number, column: number): number => fits[each * 5 + column - 20] ?? 0;
      const scoreOf = (pairs: Pairs): number =>
        pairs.reduce((sum, [each, column]) => sum + fit(each, column), 0);
      const ways = allWays(planned, standing);
      const best = Math.max(...ways.map(scoreOf));
      expect(alignColumns(planned, standing, fit)).toEqual(ways.find((pairs) => scoreOf(pairs) === best));
    }),
  );
});
