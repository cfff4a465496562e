/** Single cells of a source: what people see in them, whether it is an error, whether a picture. */
import { cellText } from '../sheet/cell-text';
import type { CellValue } from '../sheet/sheet-grid';
import type { BesideCell } from './beside';

/** As people see it: a number in its format. */
export function shownText(value: CellValue, { shown }: BesideCell): string {
  return shown ?? cellText(value);
}

/** The error a cell shows; null when it shows none. A text that somebody typed like one is a text. */
export function errorOf(value: CellValue, { error }: BesideCell): string | null {
  return error === true ? cellText(value) : null;
}

/** A picture stands in the cell, and nothing else: what a program writes for its value are no words of a person. */
export function showsOnlyPicture(value: CellValue, beside: BesideCell): boolean {
  return beside.picture === true && (errorOf(value, beside) !== null || isPictureText(value));
}

function isPictureText(value: CellValue): boolean {
  return typeof value === 'string' && isPictureFormula(value);
}

/** WPS keeps a picture in a cell so, and writes the formula as its text where it cannot show it. */
export function isPictureFormula(formula: string): boolean {
  return /^\s*(?:=\s*)?(?:_xlfn\.)?(?:DISPIMG|IMAGE)\(/i.test(formula);
}
