/**
 * The table of contents of a zip archive, checked before anything is unpacked: names, number and sizes of the
 * parts, against `file-limits.ts`. Small archives with the fields of large ones (Zip64), as some programs that write
 * on the fly make them, are understood.
 *
 * Offsets as in PKWARE's APPNOTE 6.3: 4.3.7 local header, 4.3.12 central directory, 4.3.14 to 4.3.16 its end, 4.5.3 the
 * sizes that did not fit.
 */
import { damaged, FileFault } from '../file-fault';
import { fileLimits } from '../file-limits';

export interface ZipPart {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Sizes as the archive declares them; `unpack-part.ts` holds it to them. */
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Of the part's local header. */
  readonly offset: number;
}

/** By `partKey`. */
export type ZipArchive = ReadonlyMap<string, ZipPart>;

/** Parts are the same whatever the case of their letters (OPC 6.2.2.3); Windows programs also write `\\` for `/`. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

const localHeader = { signature: 0x04034b50, length: 30 } as const;
const centralHeader = { signature: 0x02014b50, length: 46 } as const;
const endRecord = { signature: 0x06054b50, length: 22 } as const;
const largeEndLocator = { signature: 0x07064b50, length: 20 } as const;
const largeEndRecord = { signature: 0x06064b50, length: 56 } as const;
/** What stands where a count, size or offset did not fit and is to be found elsewhere. */
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffffffff;
const largeSizes = 0x0001;
const longestComment = 0xffff;
const encryptedFlag = 1;
const methods: ReadonlyMap<number, ZipPart['method']> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);

/** @throws FileFault */
export function readZipArchive(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { end, count, start } = findContents(view);
  if (count > fileLimits.parts) throw new FileFault({ kind: 'tooManyParts', limit: fileLimits.parts });
  const parts = new Map<string, ZipPart>();
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (at + centralHeader.length > end || view.getUint32(at, true) !== centralHeader.signature)
      throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + centralHeader.length;
    if (nameAt + nameLength + extraLength > end) throw damaged();
    const name = decodeName(bytes.subarray(nameAt, nameAt + nameLength));
    checkName(name);
    if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) throw new FileFault({ kind: 'encrypted' });
    const method = methods.get(view.getUint16(at + 10, true));
    const key = partKey(name);
    // Two parts of one name: which is meant depends on who reads.
    if (method === undefined || parts.has(key)) throw damaged(name);
    const sizes = sizesOf(view, at, { at: nameAt + nameLength, length: extraLength });
    parts.set(key, { name, method, crc: view.getUint32(at + 16, true), ...sizes });
    at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

type Sizes = Pick<ZipPart, 'unpackedBytes' | 'packedBytes' | 'offset'>;

/** Those that say they are elsewhere stand in an extra field, in this order, each only where it is needed. */
function sizesOf(
  view: DataView,
  header: number,
  extra: { readonly at: number; readonly length: number },
): Sizes {
  const [start, last] = extraField(view, extra.at, extra.at + extra.length, largeSizes);
  let next = start;
  const size = (at: number): number => {
    const written = view.getUint32(at, true);
    if (written !== elsewhere32) return written;
    if (next + 8 > last) throw damaged();
    next += 8;
    return large(view, next - 8);
  };
  const unpackedBytes = size(header + 24);
  const packedBytes = size(header + 20);
  return { unpackedBytes, packedBytes, offset: size(header + 42) };
}

/** Where the contents of a field begin and end; an empty stretch when there is none. */
function extraField(view: DataView, from: number, end: number, wanted: number): [number, number] {
  for (let at = from; at + 4 <= end;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === wanted) return [at + 4, Math.min(end, at + 4 + length)];
    at += 4 + length;
  }
  return [end, end];
}

/** Eight bytes. What is beyond a number is beyond every limit, and beyond the file. */
function large(view: DataView, at: number): number {
  const number = view.getBigUint64(at, true);
  if (number > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(number);
}

/** The part as it lies in the archive. @throws FileFault */
export function packedBytesOf(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const { offset, packedBytes, name } = part;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localHeader.length > bytes.length) throw damaged(name);
  if (view.getUint32(offset, true) !== localHeader.signature) throw damaged(name);
  // The local header has lengths of its own: its extra field may differ from that of the table of contents.
  const start =
    offset + localHeader.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > bytes.length) throw damaged(name);
  return bytes.subarray(start, start + packedBytes);
}

interface Contents {
  /** Where the table of contents has ended at the latest. */
  readonly end: number;
  readonly count: number;
  readonly start: number;
}

function findContents(view: DataView): Contents {
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== elsewhere16 && start !== elsewhere32) return { end, count, start };
  const locator = end - largeEndLocator.length;
  if (locator < 0 || view.getUint32(locator, true) !== largeEndLocator.signature)
    return { end, count, start };
  const record = large(view, locator + 8);
  if (record + largeEndRecord.length > locator || view.getUint32(record, true) !== largeEndRecord.signature)
    throw damaged();
  return { end: record, count: large(view, record + 32), start: large(view, record + 48) };
}

/** Searched from the end, since a comment of any length may follow. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - endRecord.length;
  const first = Math.max(0, last - longestComment);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endRecord.signature) return at;
  }
  throw damaged();
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** Nothing is ever unpacked to the disk here; but whoever made such a name meant no good. */
const unsafeName = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\u0000/;

function checkName(name: string): void {
  if (unsafeName.test(name)) throw new FileFault({ kind: 'unsafePartName', part: name.slice(0, 100) });
}
