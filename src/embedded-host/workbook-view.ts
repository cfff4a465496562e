/** The workbook as a person sees it. Rows and columns count from 0, sizes are points, colours are `#RRGGBB`. */
export type HostCellValue = string | number | boolean | null;

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: string;
  readonly selection: HostArea;
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface HostArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  /** Smallest area from A1 that holds every cell with content or format. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly HostArea[];
  readonly charts: readonly ChartView[];
  readonly pageLayout: PageLayoutView;
  readonly conditionalFormats: readonly ConditionalFormatView[];
  readonly isProtected: boolean;
  rowHeight(row: number): number;
  /** Whether nobody has set its height, so that it grows with what is typed. */
  rowFits(row: number): boolean;
  columnWidth(column: number): number;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  cell(row: number, column: number): CellView;
  /** A cell without its looks: far quicker where those do not matter. */
  content(row: number, column: number): CellContentView;
  /** Every cell with content, without its looks. */
  filled(): readonly FilledCellView[];
}

export interface CellContentView {
  /** The computed value; errors are their Excel text, such as `#REF!`. Empty cells are null. */
  readonly value: HostCellValue;
  /** What the formula bar shows: a formula with `=`, or the literal. Empty string when empty. */
  readonly formula: string;
}

export interface FilledCellView extends CellContentView {
  readonly row: number;
  readonly column: number;
}

export interface CellView extends CellContentView {
  /** What a person sees, after the number format. */
  readonly text: string;
  readonly style: CellStyleView;
  readonly checkbox: boolean;
  /** Allowed words when the cell has a list validation; otherwise null. */
  readonly listValues: readonly string[] | null;
}

/** The format after conditional formats were applied. */
export interface CellStyleView {
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal:
    | 'General'
    | 'Left'
    | 'Center'
    | 'Right'
    | 'Fill'
    | 'Justify'
    | 'CenterAcrossSelection'
    | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly borders: {
    readonly top: string | null;
    readonly bottom: string | null;
    readonly left: string | null;
    readonly right: string | null;
  };
}

export interface ConditionalFormatView {
  readonly area: HostArea;
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly numberFormat: string | null;
}

export interface ChartView {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Points in order, computed now from the cells. */
  readonly series: readonly {
    readonly name: string;
    readonly color: string | null;
    /** Null: of the theme, whatever the line has. */
    readonly markerColor: string | null;
    readonly labels: readonly string[];
    readonly values: readonly number[];
  }[];
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface PageLayoutView {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  /** Percent; null where none was set. */
  readonly scale: number | null;
  readonly fitWide: number | null;
  readonly fitTall: number | null;
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Those that hold: none while pages are fitted. */
  readonly horizontalBreakRows: readonly number[];
  readonly centerHorizontally: boolean;
}
