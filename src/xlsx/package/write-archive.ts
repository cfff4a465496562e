/**
 * A zip archive written part by part. Each part comes as pieces of text and is packed while they come, so that the
 * whole of a large sheet never stands in memory. Records as in PKWARE's APPNOTE 6.3, which `zip-archive.ts` names.
 */
import { crc32 } from './crc32';

export interface WrittenPart {
  readonly name: string;
  /** Taken once, when it is the part's turn. */
  readonly xml: Iterable<string>;
}

interface PackedPart {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly unpackedBytes: number;
  readonly packed: readonly Uint8Array[];
  readonly packedBytes: number;
}

const localHeaderLength = 30;
const centralHeaderLength = 46;
const endRecordLength = 22;
const version = 20;
const deflated = 8;
/** 1 January 1980, the first day an archive knows: the same plan gives the same bytes. */
const firstDay = 0x0021;
/** Letters gathered before they are packed. Small pieces cost more than they weigh. */
const pieceLength = 1 << 16;

export async function writeArchive(parts: Iterable<WrittenPart>): Promise<Uint8Array> {
  const packed: PackedPart[] = [];
  for (const part of parts) packed.push(await packPart(part));
  return joinParts(packed);
}

async function packPart({ name, xml }: WrittenPart): Promise<PackedPart> {
  const encoder = new TextEncoder();
  const packer = new CompressionStream('deflate-raw');
  const packed = chunksOf(packer.readable);
  const writer = packer.writable.getWriter();
  let crc = 0;
  let unpackedBytes = 0;
  for (const piece of largePieces(xml)) {
    const bytes = encoder.encode(piece);
    crc = crc32(bytes, crc);
    unpackedBytes += bytes.length;
    await writer.write(bytes);
  }
  await writer.close();
  const chunks = await packed;
  return {
    name: encoder.encode(name),
    crc,
    unpackedBytes,
    packed: chunks,
    packedBytes: chunks.reduce((sum, { length }) => sum + length, 0),
  };
}

function* largePieces(xml: Iterable<string>): Generator<string> {
  let gathered = '';
  for (const piece of xml) {
    gathered += piece;
    if (gathered.length < pieceLength) continue;
    yield gathered;
    gathered = '';
  }
  yield gathered;
}

async function chunksOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(value);
  }
}

function joinParts(parts: readonly PackedPart[]): Uint8Array {
  const localBytes = parts.reduce(
    (sum, part) => sum + localHeaderLength + part.name.length + part.packedBytes,
    0,
  );
  const centralBytes = parts.reduce((sum, { name }) => sum + centralHeaderLength + name.length, 0);
  const file = new Uint8Array(localBytes + centralBytes + endRecordLength);
  const view = new DataView(file.buffer);
  let local = 0;
  let central = localBytes;
  for (const part of parts) {
    const { name, packed } = part;
    view.setUint32(local, 0x04034b50, true);
    putShared(view, local + 4, part);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, version, true);
    putShared(view, central + 6, part);
    view.setUint32(central + 42, local, true);
    file.set(name, local + localHeaderLength);
    file.set(name, central + centralHeaderLength);
    central += centralHeaderLength + name.length;
    local += localHeaderLength + name.length;
    for (const chunk of packed) {
      file.set(chunk, local);
      local += chunk.length;
    }
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, parts.length, true);
  view.setUint16(central + 10, parts.length, true);
  view.setUint32(central + 12, centralBytes, true);
  view.setUint32(central + 16, localBytes, true);
  return file;
}

/** What both headers of a part say of it, in the same order. Names are plain letters and need no flag. */
function putShared(view: DataView, at: number, { crc, packedBytes, unpackedBytes, name }: PackedPart): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packedBytes, true);
  view.setUint32(at + 18, unpackedBytes, true);
  view.setUint16(at + 22, name.length, true);
}
