/**
 * What the host asks of a spreadsheet engine: hold contents, compute them, format a number. Everything else
 * (formats, defined names, structure, protection) is the host's own. Sheets are known by a key that never changes;
 * rows and columns count from 0.
 */
import type { CellContent } from '../cells/typing';

/** A computed value. Errors are their Excel text. */
export type ComputedValue = string | number | boolean | { readonly error: string } | null;

export interface FormulaEngine {
  addSheet(key: string, name: string): void;
  renameSheet(key: string, name: string): void;
  removeSheet(key: string): void;
  /** Null empties the cell. Nothing is computed until `calculate`. */
  set(key: string, row: number, column: number, content: CellContent | null): void;
  /** Replaces all contents of a sheet. */
  fill(key: string, cells: Iterable<readonly [number, number, CellContent]>): void;
  calculate(): void;
  /** Value of a formula cell after the last `calculate`. */
  value(key: string, row: number, column: number): ComputedValue;
  /** A number as a person sees it under an en-US number format. */
  format(value: number, numberFormat: string): string;
}
