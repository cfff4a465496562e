/**
 * Unpacks one part of the archive, never more of it than it declares, and never more than the limits allow.
 */
import { damaged, FileFault } from '../file-fault';
import { fileLimits } from '../file-limits';
import { crc32 } from './crc32';
import { packedBytesOf, type ZipPart } from './zip-archive';

/** What a program may have quicker than the streams of the platform, which cost more than the unpacking itself. */
export interface Unpacking {
  /** Gives back what was packed, never more than `most` bytes, and throws where the bytes are not what deflate writes. */
  readonly inflate: (packed: Uint8Array, most: number) => Uint8Array;
  /** The check sum of zip archives. */
  readonly checkSum?: ((bytes: Uint8Array) => number) | undefined;
}

/** @param unpacking of the program; where it has none, the platform's streams are used. @throws FileFault */
export async function unpackPart(
  bytes: Uint8Array,
  part: ZipPart,
  unpacking?: Unpacking,
): Promise<Uint8Array> {
  checkSize(part);
  const packed = packedBytesOf(bytes, part);
  const unpacked =
    part.method === 'stored'
      ? packed
      : unpacking === undefined
        ? await inflateByStream(packed, part)
        : inflateBy(unpacking, packed, part);
  const checkSum = unpacking?.checkSum ?? crc32;
  if (unpacked.length !== part.unpackedBytes || checkSum(unpacked) !== part.crc) throw damaged(part.name);
  return unpacked;
}

/** What is declared is checked first, so that a trap costs nothing; what comes out is counted all the same. */
function checkSize({ name, packedBytes, unpackedBytes }: ZipPart): void {
  const trap = unpackedBytes > fileLimits.expansionFrom && unpackedBytes > packedBytes * fileLimits.expansion;
  if (unpackedBytes > fileLimits.partBytes || trap) {
    throw new FileFault({ kind: 'partTooLarge', part: name, limitBytes: fileLimits.partBytes });
  }
}

function inflateBy({ inflate }: Unpacking, packed: Uint8Array, { name, unpackedBytes }: ZipPart): Uint8Array {
  try {
    return inflate(packed, unpackedBytes);
  } catch {
    // As with the streams: the bytes are not what deflate writes, or more than they say.
    throw damaged(name);
  }
}

async function inflateByStream(packed: Uint8Array, { name, unpackedBytes }: ZipPart): Promise<Uint8Array> {
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
