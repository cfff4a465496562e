/** Cells as somebody fetched them, and where one of them stands. */

/** One sheet's cells as an adapter fetched them. */
export interface SheetGrid {
  /** Excel's id of the sheet, stable through renames; for a file, its part name. */
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
  /** Row and column of `values[0][0]`, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Cells whose value is an error, by `cellKey`; a text that spells one is none of them. Left out where there is none. */
  readonly errors?: ReadonlySet<string>;
  /** The workbook counts its days from 1904, as old Excel for Mac did. Left out where it does not. */
  readonly from1904?: true;
}

export type CellValue = string | number | boolean | null;

/** Where something stands. Row and column count from 0. */
export interface Place {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}
