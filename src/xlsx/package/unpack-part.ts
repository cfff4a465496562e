/**
 * Unpacks one part of the archive, never more of it than it declares, and never more than the limits allow.
 */
import { damaged, FileFault } from '../file-fault';
import { fileLimits } from '../file-limits';
import { packedBytesOf, type ZipPart } from './zip-archive';

/** @throws FileFault */
export async function unpackPart(bytes: Uint8Array, part: ZipPart): Promise<Uint8Array> {
  checkSize(part);
  const packed = packedBytesOf(bytes, part);
  const unpacked = part.method === 'stored' ? packed : await inflate(packed, part);
  if (unpacked.length !== part.unpackedBytes || crc32(unpacked) !== part.crc) throw damaged(part.name);
  return unpacked;
}

/** What is declared is checked first, so that a trap costs nothing; what comes out is counted all the same. */
function checkSize({ name, packedBytes, unpackedBytes }: ZipPart): void {
  const trap = unpackedBytes > fileLimits.expansionFrom && unpackedBytes > packedBytes * fileLimits.expansion;
  if (unpackedBytes > fileLimits.partBytes || trap) {
    throw new FileFault({ kind: 'partTooLarge', part: name, limitBytes: fileLimits.partBytes });
  }
}

async function inflate(packed: Uint8Array, { name, unpackedBytes }: ZipPart): Promise<Uint8Array> {
  const unpacked = new Uint8Array(unpackedBytes);
  const inflater = new DecompressionStream('deflate-raw');
  const writer = inflater.writable.getWriter();
  // What goes wrong in writing comes out where it is read.
  const written = Promise.allSettled([writer.write(packed.slice()), writer.close()]);
  const reader: ReadableStreamDefaultReader<Uint8Array> = inflater.readable.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await nextChunk(reader, name);
    if (done) break;
    if (length + value.length > unpackedBytes) {
      await reader.cancel();
      throw damaged(name);
    }
    unpacked.set(value, length);
    length += value.length;
  }
  await written;
  return unpacked.subarray(0, length);
}

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>, name: string) {
  try {
    return await reader.read();
  } catch {
    // The stream rejects for one reason only: the bytes are not what deflate writes.
    throw damaged(name);
  }
}

/** For each byte, and for the same followed by one, two and three zero bytes: four bytes are then one step. */
const crcTables = ((): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] => {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const shifted = (before: Uint32Array): Uint32Array =>
    before.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = shifted(first);
  const third = shifted(second);
  return [first, second, third, shifted(third)];
})();

/** @internal Tests make archives of their own with it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  const [first, second, third, fourth] = crcTables;
  const whole = bytes.length - (bytes.length % 4);
  // By index: iterators cost ten times as much here, and parts are megabytes.
  for (let at = 0; at < whole; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (fourth[crc & 0xff] ?? 0) ^
      (third[(crc >>> 8) & 0xff] ?? 0) ^
      (second[(crc >>> 16) & 0xff] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (first[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
