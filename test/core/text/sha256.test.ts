import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/core/text/sha256';

const known = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

it('is the same as that of the platform, for any text of any length', () => {
  const long = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(long, (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
    { numRuns: 500 },
  );
  for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 100_000])
    expect(sha256('ก'.repeat(length))).toBe(known('ก'.repeat(length)));
});

it('takes half of a letter for what every program makes of it', () => {
  expect(sha256('a\uD800b')).toBe(known('a\uD800b'));
});
