/** Unpacking by Node's own zlib. A reader has nothing else to do meanwhile, so it need not wait for a stream. */
import * as zlib from 'node:zlib';
import type { Unpacking } from '../../xlsx/package/unpack-part';

/** Zlib takes no smaller pieces. */
const smallestPiece = 64;

export const zlibUnpacking: Unpacking = {
  // In one piece, with room to see that no more follows: of several one would be made by copying.
  inflate: (packed, most) =>
    zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, most), chunkSize: most + smallestPiece }),
  // Node has it from 20.15 on.
  checkSum: 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : undefined,
};
