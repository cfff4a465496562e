import fc from 'fast-check';
import type { Gap, NextStep } from '../../../src/core/assessment/assessment';
import { nextGap } from '../../../src/core/assessment/next-gap';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { sampleRubric, smallShape } from './sample-rubric';

const index = indexRubric(sampleRubric(smallShape));

function step(item: string, ticks: readonly string[]): NextStep {
  return {
    item,
    category: item[0] ?? '',
    frontier: 1,
    ticks,
    gain: 1,
    gainOfWhole: 1,
    lockedPoints: 0,
    gainPerTick: 1,
  };
}

/** Item 1.2 is cheapest, then 2.1, then 1.1. */
const steps = [step('1.2', ['1.2.B1', '1.2.B2']), step('2.1', ['2.1.B1']), step('1.1', ['1.1.B2', '1.1.B3'])];

test('from nowhere it is the cheapest', () => {
  expect(nextGap(index, steps, [], null)).toBe('1.2.B1');
});

test('pressed again and again it goes through all of them and round', () => {
  const visited: string[] = [];
  for (let at: string | null = null; visited.length < 6;) {
    at = nextGap(index, steps, [], at);
    visited.push(at ?? 'none');
  }
  expect(visited).toEqual(['1.2.B1', '1.2.B2', '2.1.B1', '1.1.B2', '1.1.B3', '1.2.B1']);
});

test('from a criterion that was just met it goes on in the same item', () => {
  expect(nextGap(index, steps, [], '1.1.B1')).toBe('1.1.B2');
});

test('from above the last tick of an item it goes on to the next item', () => {
  expect(nextGap(index, steps, [], '2.1.A1')).toBe('1.1.B2');
});

test('from an item that has nothing to be met it begins with the cheapest', () => {
  expect(nextGap(index, steps.slice(0, 1), [], '2.1.B1')).toBe('1.2.B1');
});

test('an unknown id counts as nowhere', () => {
  expect(nextGap(index, steps, [], 'gone')).toBe('1.2.B1');
});

test('when all is met, ticks without evidence follow in rubric order; other gaps do not', () => {
  const gaps: Gap[] = [
    { id: '1.1.B1', item: '1.1', category: '1', level: 1, kind: 'evidence' },
    { id: '1.1.A1', item: '1.1', category: '1', level: 2, kind: 'higher' },
    { id: '2.1.B1', item: '2.1', category: '2', level: 1, kind: 'evidence' },
  ];
  expect(nextGap(index, [], gaps, '1.1.B1')).toBe('2.1.B1');
  expect(nextGap(index, [], gaps, '2.1.B1')).toBe('1.1.B1');
});

test('when nothing is open there is none', () => {
  expect(nextGap(index, [], [], '1.1.B1')).toBeNull();
});

test('from wherever one starts, as many presses as there are ticks show each of them once', () => {
  const ticks = steps.flatMap((one) => one.ticks);
  fc.assert(
    fc.property(fc.option(fc.constantFrom(...index.criteria.keys())), (start) => {
      const visited = new Set<string | null>();
      let at: string | null = start;
      while (visited.size < ticks.length && !visited.has((at = nextGap(index, steps, [], at)))) {
        visited.add(at);
      }
      expect(visited).toEqual(new Set(ticks));
    }),
  );
});
