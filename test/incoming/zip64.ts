/**
 * A small archive with the fields of a large one, as programs write it that do not know beforehand how long it will be:
 * every size and offset says that it stands elsewhere (APPNOTE 4.3.14 to 4.3.16, 4.5.3).
 */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/xlsx/package/crc32';
import type { MadePart } from '../xlsx/zip-file';

const elsewhere = 0xffffffff;

export function asZip64(parts: readonly MadePart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const shared = Buffer.alloc(22);
    shared.writeUInt16LE(45, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(elsewhere, 14);
    shared.writeUInt32LE(elsewhere, 18);
    const lengths = (extra: number): Buffer => words16(title.length, extra);
    const sizes = words64(bytes.length, packed.length);
    const localExtra = Buffer.concat([words16(1, sizes.length), sizes]);
    const centralFields = Buffer.concat([sizes, words64(offset)]);
    const centralExtra = Buffer.concat([words16(1, centralFields.length), centralFields]);
    const ending = Buffer.alloc(14);
    ending.writeUInt32LE(elsewhere, 10);
    central.push(
      Buffer.from('PK\x01\x02\x2d\x00', 'latin1'),
      shared,
      lengths(centralExtra.length),
      ending,
      title,
      centralExtra,
    );
    const entry = [
      Buffer.from('PK\x03\x04', 'latin1'),
      shared,
      lengths(localExtra.length),
      title,
      localExtra,
      packed,
    ];
    local.push(...entry);
    offset += entry.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directory = Buffer.concat(central);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(parts.length), 24);
  record.writeBigUInt64LE(BigInt(parts.length), 32);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.write('PK\x05\x06\x00\x00\x00\x00', 'latin1');
  end.writeUInt16LE(0, 20);
  return Uint8Array.from(Buffer.concat([...local, directory, record, locator, end]));
}

function words16(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, at) => bytes.writeUInt16LE(number, at * 2));
  return bytes;
}

function words64(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 8);
  numbers.forEach((number, at) => bytes.writeBigUInt64LE(BigInt(number), at * 8));
  return bytes;
}
