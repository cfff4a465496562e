/** The format of one cell. Styles are immutable and shared: equal changes of one style give the same object. */
import type { CellStyleView } from '../workbook-view';

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface CellStyle {
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontal: CellStyleView['horizontal'];
  readonly vertical: CellStyleView['vertical'];
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly checkbox: boolean;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
}

/** A new workbook's Normal style. */
export const DEFAULT_STYLE: CellStyle = {
  fill: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  locked: true,
  checkbox: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

export type StyleChange = Partial<CellStyle>;

/** The styles that one family of sheets has come to know by changing others. */
export class KnownStyles {
  private readonly results = new Map<string, Map<CellStyle, CellStyle>>();

  /** The change as a function of what a cell looked like, for all cells of an area. */
  changing(change: StyleChange): (style: CellStyle) => CellStyle {
    const key = JSON.stringify(change);
    const results = this.results.get(key) ?? new Map<CellStyle, CellStyle>();
    this.results.set(key, results);
    return (style) => {
      const result = results.get(style) ?? { ...style, ...change };
      results.set(style, result);
      return result;
    };
  }
}
