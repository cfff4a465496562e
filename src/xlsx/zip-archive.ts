/**
 * The table of contents of a zip archive, checked before anything is unpacked: names, number and sizes of the
 * parts, against `file-limits.ts`. Archives over 4 GB (Zip64) are beyond every limit and are not understood.
 *
 * Offsets as in PKWARE's APPNOTE 6.3: 4.3.7 local header, 4.3.12 central directory, 4.3.16 its end.
 */
import { damaged, FileFault } from './file-fault';
import { fileLimits } from './file-limits';

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

export type ZipArchive = ReadonlyMap<string, ZipPart>;

const localHeader = { signature: 0x04034b50, length: 30 } as const;
const centralHeader = { signature: 0x02014b50, length: 46 } as const;
const endRecord = { signature: 0x06054b50, length: 22 } as const;
const longestComment = 0xffff;
const encryptedFlag = 1;
const methods: ReadonlyMap<number, ZipPart['method']> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);

/** @throws FileFault */
export function readZipArchive(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > fileLimits.parts) throw new FileFault({ kind: 'tooManyParts', limit: fileLimits.parts });
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + centralHeader.length > end || view.getUint32(at, true) !== centralHeader.signature)
      throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const nameAt = at + centralHeader.length;
    const name = decodeName(bytes.subarray(nameAt, nameAt + nameLength));
    checkName(name);
    if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) throw new FileFault({ kind: 'encrypted' });
    const method = methods.get(view.getUint16(at + 10, true));
    // Two parts of one name: which is meant depends on who reads.
    if (method === undefined || parts.has(name)) throw damaged(name);
    parts.set(name, {
      name,
      method,
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
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
