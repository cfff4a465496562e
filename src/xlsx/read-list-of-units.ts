/** The list of units that are expected to send, from a CSV file that a person chose. */
import { failed, type Outcome } from '../core/failures/outcome';
import { parseUnitList, type UnitListFailure } from '../core/rollup/parse-unit-list';
import type { ListedUnit } from '../core/rollup/settle-units';
import type { FileOfBytes } from './read-blob';

/** A line for every village of the country would be smaller. */
const mostBytes = 32 * 1024 * 1024;

/** Never rejects. */
export async function readUnitList(
  file: FileOfBytes,
): Promise<Outcome<readonly ListedUnit[], UnitListFailure>> {
  const text = file.size > mostBytes ? null : await textOf(file);
  if (text === null) return failed({ kind: 'notText' });
  const list = parseUnitList(text);
  return list.ok ? list : failed({ kind: 'faults', faults: list.failure });
}

/** Null for what is no text, and for a file that the browser has lost. */
async function textOf(file: FileOfBytes): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // A workbook, or text of two bytes a letter: neither is a CSV as Excel saves one.
    return bytes.includes(0) ? null : decoded(bytes);
  } catch {
    return null;
  }
}

/** Excel of a Thai Windows saves a CSV in that code page unless UTF-8 is chosen; its bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874', { fatal: true }).decode(bytes);
  }
}
