/** What a cell holds beside its value, and what people see of it. A reading of values alone would lose it. */
import { cellKey } from '../sheet/grid';
import type { SheetGrid } from '../sheet/sheet-grid';

export interface BesideCell {
  /** The number as its format shows it: `0812345678`, `85%`, `2026-09-30`. Only where that is not the number itself. */
  readonly shown?: string;
  /** The number is shown as a day. */
  readonly isDay?: true;
  /** The address behind the words. */
  readonly link?: string;
  /** Notes and comments on the cell. */
  readonly notes?: readonly string[];
  /** A picture in the cell, or laid over it. */
  readonly picture?: true;
  /** The value is an error, such as #N/A. */
  readonly error?: true;
  /** A formula whose result was never computed. */
  readonly uncomputed?: true;
}

/** By row and column of the sheet, as `besideKey` writes them. */
export type SheetBeside = ReadonlyMap<string, BesideCell>;

export const nothingBeside: SheetBeside = new Map();

/** What can be told beside the values of a sheet that Excel handed over. */
export function besideInExcel({ errors = new Set() }: SheetGrid): SheetBeside {
  return new Map([...errors].map((key) => [key, { error: true }]));
}

/** Both counted from 0. */
export function besideKey(row: number, column: number): string {
  return cellKey(row, column);
}
