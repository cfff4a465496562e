import fc from 'fast-check';
import { toBase64 } from '../../src/taskpane/to-base64';

describe('base 64', () => {
  it('gives the very bytes back, however many there are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(600), (seed, times) => {
        const bytes = Uint8Array.from(Array.from({ length: times }, () => [...seed]).flat());
        expect([...Buffer.from(toBase64(bytes), 'base64')]).toEqual([...bytes]);
      }),
    );
  });
});
