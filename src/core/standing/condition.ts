/**
 * How a workbook stands, as an adapter found it: more than the answers, because what makes it work may be broken.
 * Plain data, safe to keep after Excel's request context is gone.
 */
import type { CellArea } from '../sheet/cell-area';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';
import type { StandingName } from './our-sheets';

export interface WorkbookCondition {
  /** Every sheet of the workbook, in the order of the tabs. */
  readonly sheets: readonly SheetCondition[];
  /** Names of the workbook; names that belong to one sheet are none of ours. */
  readonly names: readonly StandingName[];
  /** False when Excel computes only when it is told to. */
  readonly computesByItself: boolean;
}

export interface SheetCondition {
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
  /** False for what a creation that broke off has left, or one of this moment has not finished. */
  readonly isFinished: boolean;
  /** The cells of a sheet that may be ours: it bears our marker, or one of our names leads to it. Otherwise null. */
  readonly cells: SheetCells | null;
}

export interface SheetCells {
  readonly grid: SheetGrid;
  /**
   * What the formula bar shows, cell by cell as `grid.values`: a text with `=` is a formula. Where nobody asked for it,
   * the values again (`cellsOfValues`): then less is known of a sheet, and nothing else.
   */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** One that stands for a marker and whose cells are known. */
export interface OurSheet extends SheetCondition {
  readonly cells: SheetCells;
}

/**
 * A question about what cells bear beside their contents, which cannot be fetched as a grid. Asked after the cells
 * are known, because it is asked where the rows stand now.
 */
export interface Probe {
  readonly sheetId: string;
  readonly area: CellArea;
  readonly asks: ProbeKind;
  /** Of `colours`: how many of our rules lie over each cell of the area. Otherwise 0. */
  readonly rules: number;
}

export type ProbeKind =
  /** Every cell of the area is a checkbox, or has a list below the tier that knows them. */
  | 'ticks'
  /** Every cell of the area has a validation of this kind. */
  | 'list'
  | 'wholeNumber'
  /** At least so many conditional formats lie over the area, which is a part of one row. */
  | 'colours';
