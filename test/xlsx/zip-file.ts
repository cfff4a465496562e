/** Zip files taken apart and made by hand, so that tests can build what no decent program writes. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/xlsx/package/crc32';
import { unpackPart } from '../../src/xlsx/package/unpack-part';
import { readZipArchive } from '../../src/xlsx/package/zip-archive';

export interface MadePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive claims instead of the truth. */
  readonly declaredBytes?: number;
  readonly flags?: number;
  readonly method?: number;
}

export async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const part of readZipArchive(file).values()) {
    parts.set(part.name, new TextDecoder().decode(await unpackPart(file, part)));
  }
  return parts;
}

/** The file with some parts written anew; null leaves a part out. */
export async function withParts(
  file: Uint8Array,
  edits: Readonly<Record<string, string | null | ((content: string) => string)>>,
): Promise<Uint8Array> {
  const parts = await partsOf(file);
  for (const [name, edit] of Object.entries(edits)) {
    const before = parts.get(name);
    if (edit === null) parts.delete(name);
    else if (typeof edit === 'string') parts.set(name, edit);
    else if (before === undefined) throw new Error(`The file has no part ${name}`);
    else parts.set(name, edit(before));
  }
  return makeZip([...parts].map(([name, content]) => ({ name, content })));
}

export function makeZip(parts: readonly MadePart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredBytes, flags = 0, method = 8 } of parts) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const title = Buffer.from(name);
    // Version, flags, method, time, date; checksum and sizes; length of the name, no extra field.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declaredBytes ?? bytes.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const ending = Buffer.alloc(14);
    ending.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, ending, title);
    const entry = [Buffer.from('PK\x03\x04', 'latin1'), shared, title, packed];
    local.push(...entry);
    offset += entry.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...local, directory, end]));
}
