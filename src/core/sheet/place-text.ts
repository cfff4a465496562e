/** A place as people write it: `หมวด 1!E12`. */
import { cellAddress } from './cell-address';
import type { Place } from './sheet-grid';

export function placeText({ sheetName, row, column }: Pick<Place, 'sheetName' | 'row' | 'column'>): string {
  return `${sheetName}!${cellAddress(row, column)}`;
}
