/** How near two texts are, against counting the pairs of letters one by one. */
import fc from 'fast-check';
import { likenessOf, pairsOf } from '../../../src/core/text/likeness';

const text = fc.string({ unit: fc.constantFrom('ก', 'ข', 'a', 'b'), maxLength: 8 });

/** Takes each pair of one text away from those of the other. */
function counted(one: string, other: string): number {
  const pairs = (of: string): string[] =>
    Array.from({ length: Math.max(0, of.length - 1) }, (_, at) => of.slice(at, at + 2));
  const left = pairs(other);
  const all = pairs(one).length + left.length;
  let shared = 0;
  for (const pair of pairs(one)) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

test('is twice what they share over all they have', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(likenessOf(pairsOf(one), pairsOf(other))).toBe(counted(one, other));
    }),
    { numRuns: 500 },
  );
});

test('does not mind what nobody sees', () => {
  expect(likenessOf(pairsOf('แผน งาน'), pairsOf('แผน\u200Bงาน'))).toBe(1);
});
