/** What sort of file the first bytes announce, so that a refusal names the true cause. */
import type { FileFailure, OtherFormat } from '../../core/failures/file-failure';

/** The container of Office before 2007, which today also wraps a workbook locked by a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b];
/** What Office lays beside a file that is open: the person's name, once in bytes and once in UTF-16. */
const lockFileBytes = 165;
const longestName = 54;

/** Null when the file is a zip archive, as every .xlsx is. */
export function notAZip(bytes: Uint8Array): FileFailure | null {
  if (bytes.length === 0) return { kind: 'empty' };
  if (beginsWith(bytes, zipFile)) return null;
  if (isLockFile(bytes)) return { kind: 'lockFile' };
  if (beginsWith(bytes, compoundFile)) return kindOfCompound(bytes);
  const format = kindOfText(bytes);
  return format === null ? { kind: 'notAWorkbook' } : { kind: 'otherFormat', format };
}

/** By the streams that only this sort of document has. Word and PowerPoint may hold a workbook inside, so they go first. */
const streams: readonly (readonly [string, FileFailure])[] = [
  ['EncryptedPackage', { kind: 'encrypted' }],
  ['WordDocument', { kind: 'otherFormat', format: 'doc' }],
  ['PowerPoint Document', { kind: 'otherFormat', format: 'ppt' }],
  ['Workbook', { kind: 'otherFormat', format: 'xls' }],
  ['Book', { kind: 'otherFormat', format: 'xls' }],
];

function kindOfCompound(bytes: Uint8Array): FileFailure {
  return streams.find(([name]) => holdsName(bytes, name))?.[1] ?? { kind: 'notAWorkbook' };
}

const readOfText = 4096;

/** Null when the bytes are no text, or a text without lines of several values. */
function kindOfText(bytes: Uint8Array): OtherFormat | null {
  if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const start = bytes.subarray(0, readOfText);
  if (!utf16 && start.includes(0)) return null;
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(start).replace(/^\uFEFF/, '');
  if (/^\s*<(?:!doctype html|html|table)/i.test(text)) return 'html';
  if (/^\s*<\?xml/i.test(text))
    return /urn:schemas-microsoft-com:office:spreadsheet/.test(text) ? 'xml' : null;
  const [first = '', second = ''] = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const separated = ['\t', ',', ';'].some((mark) => first.includes(mark) && second.includes(mark));
  return separated ? 'csv' : null;
}

function isLockFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  return bytes.length === lockFileBytes && length > 0 && length <= longestName && bytes[1] !== 0;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Names in a compound file are UTF-16, on even positions. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 0;
    while (matched < name.length && bytes[at + 2 * matched] === name.charCodeAt(matched)) matched += 1;
    if (matched === name.length) return true;
  }
  return false;
}
