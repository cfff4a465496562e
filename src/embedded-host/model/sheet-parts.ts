/** What lies on a sheet besides cells. Plain data; the objects of the wire read and write it. */
import type { Area } from '../cells/area';

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  /** Relative to the first cell of the first area, with leading `=`. */
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  numberFormat: string | null;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'textLength' | 'date' | 'time';
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    }
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

/** Areas of one sheet never overlap. */
export interface ValidatedArea {
  readonly area: Area;
  readonly validation: Validation;
}

export interface ChartSeries {
  name: string;
  /** Area and the id of its sheet; null when that is gone or was never given. */
  values: SheetArea | null;
  labels: SheetArea | null;
  color: string | null;
  lineColor: string | null;
  markerFill: string | null;
  markerLine: string | null;
}

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  left: number;
  top: number;
  width: number;
  height: number;
  minimum: number | null;
  maximum: number | null;
  series: ChartSeries[];
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: Area | null;
  titleRows: { readonly first: number; readonly last: number } | null;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  centerHorizontally: boolean;
  readonly headersFooters: Record<HeaderFooterPart, string>;
}

export type HeaderFooterPart = 'leftFooter' | 'centerFooter' | 'rightFooter';

/** Margins of a new sheet in points: 0.75 inch above and below, 0.7 at the sides. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    centerHorizontally: false,
    headersFooters: {
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  };
}

export interface Protection {
  isProtected: boolean;
  password: string | null;
  options: Readonly<Record<string, boolean | string>>;
}

export const DEFAULT_PROTECTION_OPTIONS: Protection['options'] = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
