/** What sort of file the first bytes announce. */
import type { FileFailure } from '../core/failures/file-failure';

/** The container of Office before 2007, which today also wraps a workbook locked by a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b];

/** Null when the file is a zip archive, as every .xlsx is. */
export function notAZip(bytes: Uint8Array): FileFailure | null {
  if (beginsWith(bytes, zipFile)) return null;
  if (!beginsWith(bytes, compoundFile)) return { kind: 'notAWorkbook' };
  return holdsName(bytes, 'EncryptedPackage')
    ? { kind: 'encrypted' }
    : { kind: 'otherFormat', format: 'xls' };
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
