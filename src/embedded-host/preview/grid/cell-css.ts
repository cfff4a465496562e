/** A cell's format as CSS. Pure: from `CellStyleView` to text, so that it can be tested and compared. */
import type { CellView } from '../../workbook-view';

export interface CellEdges {
  readonly bottom: string | null;
  readonly right: string | null;
}

const GRIDLINE = '#E1E5EA';
const INDENT_PIXELS = 9;

/**
 * TH Sarabun draws small for its point size. preview.css knows it under a name of its own and scales the bundled
 * Sarabun to stand in for it, so that the planned row heights and line breaks hold on every machine.
 */
const SMALL_THAI_FONT = /^th\s*sarabun/i;

function fontStack(fontName: string): string {
  if (SMALL_THAI_FONT.test(fontName))
    return '"TH Sarabun PMQA", "Sarabun PMQA Compact", "Leelawadee UI", sans-serif';
  const own = fontName.replace(/["\\]/g, '');
  return `"${own}", "Sarabun PMQA", "Leelawadee UI", Tahoma, sans-serif`;
}

type TextSide = 'left' | 'center' | 'right' | 'justify';

/** General alignment puts numbers right, Booleans and errors in the middle, text left. */
function textSide(cell: CellView): TextSide {
  switch (cell.style.horizontal) {
    case 'Left':
    case 'Fill':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Right':
      return 'right';
    case 'Justify':
    case 'Distributed':
      return 'justify';
    case 'General':
      if (cell.checkbox || typeof cell.value === 'boolean') return 'center';
      if (typeof cell.value === 'number') return 'right';
      return typeof cell.value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(cell.value) ? 'center' : 'left';
  }
}

const VERTICAL = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'space-between',
} as const;

/** Style of the table cell itself: what shows in frozen parts must be opaque, so white stands for "no fill". */
export function outerStyle(cell: CellView, edges: CellEdges): string {
  const line = (own: string | null): string => own ?? (cell.style.fill === null ? GRIDLINE : 'transparent');
  return (
    `background-color:${cell.style.fill ?? '#FFFFFF'};` +
    `border-right-color:${line(edges.right)};border-bottom-color:${line(edges.bottom)};`
  );
}

/** Style of the box inside, which clips the text to the cell's height. */
export function innerStyle(cell: CellView, height: number, zoom: number): string {
  const { style } = cell;
  const side = textSide(cell);
  const indent = Math.round(style.indent * INDENT_PIXELS * zoom);
  const padding =
    side === 'right' ? `0 ${3 + indent}px 0 3px` : `0 3px 0 ${3 + (side === 'left' ? indent : 0)}px`;
  return [
    `height:${height - 1}px`,
    `padding:${padding}`,
    `justify-content:${VERTICAL[style.vertical]}`,
    `text-align:${side}`,
    `color:${style.fontColor}`,
    `font-family:${fontStack(style.fontName)}`,
    `font-size:${Math.round((style.fontSize * zoom * 960) / 72) / 10}px`,
    `font-weight:${style.bold ? 700 : 400}`,
    `font-style:${style.italic ? 'italic' : 'normal'}`,
    `white-space:${style.wrap ? 'pre-wrap' : 'pre'}`,
  ].join(';');
}
