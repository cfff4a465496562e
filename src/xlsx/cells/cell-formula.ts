/** What a formula alone tells of its cell: a link, a picture, that it is a tick. */
import { isPictureFormula } from '../../core/editions/source-cells';
import type { CellValue } from '../../core/sheet/sheet-grid';

/** `HYPERLINK("https://…","words")`: only an address that stands there as a text can be known without computing. */
const hyperlink = /^\s*(?:\+\s*)?(?:_xlfn\.)?HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** Null when the formula makes no link, or one that depends on other cells. */
export function linkOfFormula(formula: string): string | null {
  const [, address] = hyperlink.exec(formula) ?? [];
  return address === undefined || address === '' ? null : address.replaceAll('""', '"');
}

/** @param isRichError an error that stands for something programs before 2023 do not know: a picture in the cell */
export function showsPicture(formula: string | null, value: CellValue, isRichError: boolean): boolean {
  if (formula !== null && isPictureFormula(formula)) return true;
  if (typeof value === 'string' && isPictureFormula(value) && value.trim().startsWith('=')) return true;
  return isRichError && value === '#VALUE!';
}

const truth = /^\s*(?:\+\s*)?(TRUE|FALSE)\(\s*\)\s*$/i;

/** LibreOffice writes a tick as `TRUE()` whose result is the number 1; it is `TRUE` all the same. Null for all else. */
export function truthOfFormula(formula: string): boolean | null {
  const [, word] = truth.exec(formula) ?? [];
  return word === undefined ? null : word.toUpperCase() === 'TRUE';
}
