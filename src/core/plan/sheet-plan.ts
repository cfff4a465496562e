/**
 * A workbook as plain data, before anybody writes it. Two writers write it (Office.js, .xlsx file), so no
 * layout decision is made twice. Rows and columns count from 0; sizes are points.
 */
import type { CellArea } from '../sheet/cell-area';

export interface WorkbookPlan {
  readonly layoutVersion: number;
  readonly sheets: readonly SheetPlan[];
  /** Workbook-scoped defined names. Every formula that leaves its own sheet goes through one of them. */
  readonly names: readonly NamePlan[];
}

/** Whose sheet it is. Written as `SheetPlan.marker` into A1, so that the sheet is known whatever its name. */
export type SheetRole =
  | { readonly kind: 'summary' }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'data' }
  /** A dated list of gaps. It is not part of a `WorkbookPlan` but added when somebody asks for one. */
  | { readonly kind: 'gaps' }
  /** A dated sheet of what found no place. No part of a `WorkbookPlan` either. */
  | { readonly kind: 'leftovers' }
  /** A dated list of what agency and assessor see otherwise. No part of a `WorkbookPlan` either. */
  | { readonly kind: 'differences' }
  /** A dated comparison of two assessments. No part of a `WorkbookPlan` either. */
  | { readonly kind: 'comparison' }
  /** A round as it was closed. */
  | { readonly kind: 'closed' }
  /** A sheet of a workbook in which many units are added up. No part of a `WorkbookPlan` of the form. */
  | { readonly kind: 'rollUp' };

/**
 * Text is always text: a writer must see to it that `=1` or `1.10` stays what it is. A formula is only what the
 * plan says is one, in en-US notation with a leading `=`.
 */
export type CellContent = null | string | number | boolean | FormulaContent;

export interface FormulaContent {
  readonly formula: string;
  /** What it comes to, where that is known: a file has it for whoever shows it without computing. */
  readonly result?: FormulaResult;
}

export type FormulaResult = string | number | boolean;

export function isFormula(content: CellContent | undefined): content is FormulaContent {
  return typeof content === 'object' && content !== null;
}

export interface SheetPlan {
  readonly role: SheetRole;
  readonly marker: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden';
  readonly tabColor: string;
  readonly columns: readonly ColumnPlan[];
  /** Height of every row of `cells`, in points, planned from text metrics. 0 hides the row. */
  readonly rowHeights: readonly number[];
  /** What each row of `cells` is about, so that it can be found again wherever people have moved it. */
  readonly roles: readonly RowRole[];
  /** Rectangular: every row is as long as `columns`. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Applied in order; a later style adds to or overrides an earlier one. The first covers the whole sheet. */
  readonly styles: readonly StyledAreas[];
  readonly merges: readonly CellArea[];
  /** Cells that hold TRUE or FALSE: native checkboxes where the host has them, a TRUE/FALSE list below that. */
  readonly checkboxes: readonly CellArea[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** A table that can be filtered, its headings included. Only a file has it: inside Excel no sheet of ours needs one. */
  readonly filter?: CellArea;
  /** Protected whatever becomes of the others, without a password. */
  readonly isLocked?: true;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** For when it is shown: nobody prints a hidden sheet, and it is not set up for that. */
  readonly print: PrintPlan;
  readonly charts: readonly ChartPlan[];
}

export interface RowRole {
  /** Id of the criterion whose row it is, or null. */
  readonly criterion: string | null;
  /** What the row belongs to, outermost first: its item, and its level of the item. Empty for the sheet as a whole. */
  readonly group: readonly string[];
}

export interface ColumnPlan {
  /** 0 hides the column. */
  readonly width: number;
}

export interface StyledAreas {
  readonly areas: readonly CellArea[];
  readonly style: CellStyle;
}

/** Only what is given is set. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines round and between the cells of each area. */
  readonly lines?: string;
  /** en-US number format, such as `0` or `@`. */
  readonly numberFormat?: string;
  /** False leaves the cell open when the sheet is protected. */
  readonly locked?: boolean;
}

export type ValidationPlan =
  | {
      readonly kind: 'list';
      readonly areas: readonly CellArea[];
      readonly values: readonly string[];
      readonly title: string;
      readonly message: string;
    }
  | {
      readonly kind: 'wholeNumber';
      readonly areas: readonly CellArea[];
      readonly minimum: number;
      readonly maximum: number;
      readonly title: string;
      readonly message: string;
    };

export interface ConditionalFormatPlan {
  readonly area: CellArea;
  /** Relative to the area's first cell, with leading `=`. */
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  /** en-US number format; none leaves that of the cell. */
  readonly numberFormat?: string;
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /**
   * Percent of its own size at which the sheet is printed, or null where it is fitted to pages. Excel may drop our page
   * breaks from a sheet that it fits, and fits none before somebody has opened Page Layout: a size holds everywhere.
   */
  readonly scale: number | null;
  /** Without a scale, and again as soon as there are columns that it was not reckoned with. */
  readonly fitToPagesWide: number;
  /** 0: as many pages as it takes. */
  readonly fitToPagesTall: number;
  readonly area: CellArea;
  /** First and last row repeated on each page, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a new page. */
  readonly pageBreakRows: readonly number[];
  /** Margins in points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Excel header/footer codes such as `&P/&N` are allowed here. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly centerHorizontally: boolean;
}

export interface ChartSeries {
  /** One column of numbers, no header row. */
  readonly values: CellArea;
  readonly seriesName: string;
  readonly color: string;
}

export interface ChartPlan extends ChartSeries {
  readonly kind: 'radar';
  readonly name: string;
  readonly title: string;
  /** What is said aloud in place of the chart. A file has it; Excel's own client has no member for it. */
  readonly description: string;
  /** One column of labels, no header row. */
  readonly labels: CellArea;
  /** Drawn over the first; which is which then stands in a legend. */
  readonly second?: ChartSeries;
  readonly minimum: number;
  readonly maximum: number;
  /** The cells it lies over. */
  readonly over: CellArea;
}

export interface NamePlan {
  readonly name: string;
  /** Marker of the sheet the name points into. */
  readonly marker: string;
  readonly area: CellArea;
}
