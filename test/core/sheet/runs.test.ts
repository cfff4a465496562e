import * as fc from 'fast-check';
import { runsOf, runsOfEqual, type Run } from '../../../src/core/sheet/runs';

const positionsOf = ({ first, count }: Run): number[] => Array.from({ length: count }, (_, at) => first + at);

test('runs hold each position once, in order, and no two of them touch', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), (positions) => {
      const runs = runsOf(positions);
      expect(runs.flatMap(positionsOf)).toEqual([...new Set(positions)].sort((one, other) => one - other));
      runs.slice(1).forEach(({ first }, at) => {
        const before = runs[at];
        expect(first).toBeGreaterThan((before?.first ?? 0) + (before?.count ?? 0));
      });
    }),
  );
});

test('runs of equal values give every value back, and two that touch differ', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(30), fc.constantFrom(18, 24, null))), (entries) => {
      const runs = runsOfEqual(entries);
      const found = runs.flatMap((run) => positionsOf(run).map((position) => [position, run.value] as const));
      expect(new Map(found)).toEqual(new Map(entries));
      runs.slice(1).forEach((run, at) => {
        const before = runs[at];
        expect(run.first === (before?.first ?? 0) + (before?.count ?? 0) && run.value === before?.value).toBe(
          false,
        );
      });
    }),
  );
});
