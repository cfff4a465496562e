/**
 * Ticks as other programs leave them. A workbook that went through LibreOffice, Google Sheets or a person's hands
 * may say ☑ or จริง where Excel says TRUE. In a file they are understood; inside Excel they are not, because the
 * formulas there do not count them either and the pane says so.
 *
 * Only what can mean nothing else: ✗, ☒, x and - are a tick to some and a "no" to others.
 */
import type { CellValue } from '../sheet/sheet-grid';
import { plainText } from '../text/comparable-text';

const yes = ['true', 'จริง', 'ใช่', 'yes', '1', '๑', '☑', '✓', '✔', '✅', '🗹', '🗸', '√'];
const no = ['false', 'เท็จ', 'ไม่ใช่', 'no', '0', '๐', '☐', '□', '⬜'];

const meaning: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
]);

/** The tick a cell means; null when it is empty; undefined when it cannot be told. */
export function tickOf(value: CellValue): boolean | null | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : undefined;
  const word = plainText(value).toLowerCase();
  return word === '' ? null : meaning.get(word);
}
