import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zlibUnpacking } from '../../src/cli/rollup/zlib-unpacking';
import { crc32 } from '../../src/xlsx/package/crc32';
import { FileFault } from '../../src/xlsx/file-fault';
import { unpackPart, type Unpacking } from '../../src/xlsx/package/unpack-part';
import type { ZipPart } from '../../src/xlsx/package/zip-archive';

/** What comes of a part, or what is said of it. */
async function outcome(bytes: Uint8Array, part: ZipPart, unpacking?: Unpacking): Promise<unknown> {
  try {
    return [...(await unpackPart(bytes, part, unpacking))];
  } catch (error) {
    if (error instanceof FileFault) return error.failure;
    throw error;
  }
}

/** An archive of one part, of which only the part's own header is looked at here. */
function archiveOf(packed: Uint8Array): Uint8Array {
  const header = new Uint8Array(30);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  return Uint8Array.from([...header, ...packed]);
}

it('unpacks what the streams of the platform unpack, and refuses what they refuse', async () => {
  const damages = fc.constantFrom('none', 'cut', 'altered', 'saysLess', 'saysMore', 'otherSum');
  const refused = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), damages, async (contents, damage) => {
      const whole = Uint8Array.from(deflateRawSync(contents));
      const packed = damage === 'cut' ? whole.subarray(0, whole.length - 1) : whole;
      if (damage === 'altered') packed[0] = (packed[0] ?? 0) ^ 0xff;
      const says = { saysLess: contents.length - 1, saysMore: contents.length + 1 };
      const part: ZipPart = {
        name: 'xl/workbook.xml',
        method: 'deflated',
        crc: damage === 'otherSum' ? 0 : crc32(contents),
        packedBytes: packed.length,
        unpackedBytes: damage === 'saysLess' || damage === 'saysMore' ? says[damage] : contents.length,
        offset: 0,
      };
      const found = await outcome(archiveOf(packed), part, zlibUnpacking);
      expect(found).toEqual(await outcome(archiveOf(packed), part));
      if (damage === 'none') expect(found).toEqual([...contents]);
      else if (!Array.isArray(found)) refused.add(damage);
    }),
  );
  expect([...refused].sort()).toEqual(['altered', 'cut', 'otherSum', 'saysLess', 'saysMore']);
});
