/**
 * A stand-in for TH Sarabun New, which not every computer has: Laksaman is the same design drawn one and a half
 * times as large, so its bytes under another name and with a larger em have the same room for every letter. The
 * result is made when tests run and never becomes part of the repository.
 */

interface FontTable {
  readonly tag: string;
  readonly bytes: Buffer;
}

const laksamanIsLargerBy = 1.5;
/** Ascent and descent of TH Sarabun New together, in em: that is its line, and Laksaman's is another. */
const lineOfSarabun = 1.31;
const hheaHeights = [4, 6, 8];
const typoHeights = [68, 70, 72];
const windowsHeights = [74, 76];
/** Family, full name, PostScript name, preferred family: by these a font is asked for. */
const namesOfFamily = new Set([1, 4, 16]);
const postScriptName = 6;

export function standInFont(laksaman: Buffer): Buffer {
  const given = readTables(laksaman);
  const head = given.find(({ tag }) => tag === 'head');
  if (head === undefined) throw new Error('This is no TrueType font');
  const em = head.bytes.readUInt16BE(18) * laksamanIsLargerBy;
  const tables = given.map(({ tag, bytes }): FontTable => {
    if (tag === 'name') return { tag, bytes: renamed(bytes) };
    if (tag === 'head') return { tag, bytes: withLargerEm(bytes) };
    if (tag === 'hhea') return { tag, bytes: withTallerLine(bytes, hheaHeights, em) };
    if (tag === 'OS/2')
      return { tag, bytes: withTallerLine(withTallerLine(bytes, typoHeights, em), windowsHeights, em) };
    return { tag, bytes };
  });
  return writeTables(laksaman.readUInt32BE(0), tables);
}

/**
 * @param places of ascent and descent in the table, whatever their sign; a third place is a gap between lines
 */
function withTallerLine(table: Buffer, places: readonly number[], em: number): Buffer {
  const changed = Buffer.from(table);
  const [ascent = 0, descent = 0, gap] = places;
  const [up, down] = [table.readInt16BE(ascent), table.readInt16BE(descent)];
  const factor = (lineOfSarabun * em) / (Math.abs(up) + Math.abs(down));
  changed.writeInt16BE(Math.round(up * factor), ascent);
  changed.writeInt16BE(Math.round(down * factor), descent);
  if (gap !== undefined) changed.writeInt16BE(0, gap);
  return changed;
}

function readTables(font: Buffer): FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const offset = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      bytes: font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    };
  });
}

function withLargerEm(head: Buffer): Buffer {
  const changed = Buffer.from(head);
  changed.writeUInt16BE(Math.round(head.readUInt16BE(18) * laksamanIsLargerBy), 18);
  // The sum over the whole file; nothing here asks for it, and 0 is what it is computed with.
  changed.writeUInt32BE(0, 8);
  return changed;
}

/** Only Windows' names (platform 3, UTF-16) are kept: those are what everybody reads. */
function renamed(table: Buffer): Buffer {
  const texts = table.readUInt16BE(4);
  const records: { readonly head: Buffer; readonly text: Buffer }[] = [];
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const record = table.subarray(6 + 12 * index, 18 + 12 * index);
    if (record.readUInt16BE(0) !== 3) continue;
    const start = texts + record.readUInt16BE(10);
    const name = utf16(table.subarray(start, start + record.readUInt16BE(8)));
    const kind = record.readUInt16BE(6);
    records.push({ head: Buffer.from(record), text: utf16Bytes(newName(kind, name)) });
  }
  const head = Buffer.alloc(6);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(6 + 12 * records.length, 4);
  let offset = 0;
  for (const { head: record, text } of records) {
    record.writeUInt16BE(text.length, 8);
    record.writeUInt16BE(offset, 10);
    offset += text.length;
  }
  return Buffer.concat([head, ...records.map((record) => record.head), ...records.map(({ text }) => text)]);
}

function newName(kind: number, name: string): string {
  if (kind === postScriptName) return name.replace('Laksaman', 'THSarabunNew');
  return namesOfFamily.has(kind) ? name.replace('Laksaman', 'TH Sarabun New') : name;
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}

function utf16Bytes(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function writeTables(version: number, tables: readonly FontTable[]): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(version, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
  let offset = directory.length;
  const bodies = tables.map(({ tag, bytes }, index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    const entry = 12 + 16 * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([directory, ...bodies]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
