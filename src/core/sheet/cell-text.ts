/** What stands in a cell, as the text that people see. */
import { blankToEmpty } from '../text/blank-text';
import type { CellValue } from './sheet-grid';

/** As people see it, near enough: a number 5 is `5`. White space alone is no text. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : blankToEmpty(value);
}
