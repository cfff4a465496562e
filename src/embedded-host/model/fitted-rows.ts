/**
 * How high a row is that nobody has set a height for: Excel fits it to the fullest cell that wraps, merged cells left out.
 * Letters are reckoned, not drawn, so heights are near those of Excel and no more.
 */
import { COLUMN_LIMIT, area, contains, intersection, type Area } from '../cells/area';
import type { CellStyle } from '../cells/cell-format';
import type { SparseGrid } from '../cells/sparse-grid';
import type { StyleGrid } from '../cells/style-grid';
import type { CellContent } from '../cells/typing';

/** What of a sheet has a say in how high its rows are. */
export interface FittedSheet {
  readonly contents: SparseGrid<CellContent>;
  readonly styles: StyleGrid;
  readonly merges: readonly Area[];
  readonly hiddenColumns: ReadonlyMap<number, true>;
  columnWidth(column: number): number;
}

/** Points. A new workbook's Calibri 11: 20 pixels. */
const DEFAULT_ROW_HEIGHT = 15;
const HIGHEST_ROW = 409.5;
const CELL_PADDING = 6;

/** Mean width of a letter and height of a line, against the size of the font. TH Sarabun New is drawn small in its em. */
const NARROW = { letter: 0.4, line: 1.32 };
const USUAL = { letter: 0.56, line: 1.36 };

/** Vowels and tone marks above and below a Thai letter take no room of their own. */
const MARKS = /\p{Mn}/gu;

/** What a formula gives is taken for one line. */
export function fittedHeight(sheet: FittedSheet, row: number): number {
  let height = DEFAULT_ROW_HEIGHT;
  const whole = area(row, 0, 1, COLUMN_LIMIT);
  const merged = sheet.merges.filter((merge) => intersection(merge, whole) !== null);
  for (const [at, column, content] of sheet.contents.within(whole)) {
    if (merged.some((merge) => contains(merge, at, column)) || sheet.hiddenColumns.has(column)) continue;
    const text = typeof content === 'string' ? content : '';
    height = Math.max(height, textHeight(text, sheet.styles.at(at, column), sheet.columnWidth(column)));
  }
  return Math.min(height, HIGHEST_ROW);
}

function textHeight(text: string, { fontName, fontSize, wrap }: CellStyle, width: number): number {
  const { letter, line } = fontName.startsWith('TH Sarabun') ? NARROW : USUAL;
  const room = Math.max(width - CELL_PADDING, 1);
  const lineOf = (paragraph: string): number =>
    Math.max(1, Math.ceil((paragraph.replace(MARKS, '').length * letter * fontSize) / room));
  const lines = wrap ? text.split('\n').reduce((sum, paragraph) => sum + lineOf(paragraph), 0) : 1;
  return Math.ceil(lines * line * fontSize);
}
