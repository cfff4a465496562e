/**
 * Where the pages of a long list end, so that no heading stands alone at the foot of one. Reckoned from the planned
 * row heights: neither Excel nor a file can be asked to keep two rows together.
 */
import type { PrintPlan } from './sheet-plan';

/** A4, in points. */
const shortSide = 595;
const longSide = 842;
/** Printers and programs round differently; a break of ours must come before one of theirs. */
const certainShare = 0.96;
/** Rows are rounded less than columns: at most by half a pixel each. */
const certainHeight = 0.98;

export interface PageRoom {
  /** Of the first page and of every later one, which repeats the heading rows; in points of the sheet. */
  readonly first: number;
  readonly later: number;
}

/** Excel prints nothing smaller. */
const smallestScale = 10;

/**
 * Percent at which a sheet of this width, in points, takes one page across: smaller than its own size, never larger. A
 * column more than fits would be printed on pages of its own, so some of the paper stays free.
 */
export function printScale(print: Pick<PrintPlan, 'orientation' | 'margins'>, sheetWidth: number): number {
  const { left, right } = print.margins;
  const paperWidth = (print.orientation === 'landscape' ? longSide : shortSide) - left - right;
  const share = Math.min(1, (paperWidth * certainShare) / sheetWidth);
  return Math.max(Math.floor(share * 100), smallestScale);
}

/** Percent at which a sheet of this size, in points, takes one page. */
export function onePageScale(
  print: Pick<PrintPlan, 'orientation' | 'margins'>,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const { first } = pageRoom(print, 100, 0);
  return Math.min(printScale(print, width), (first / height) * 100);
}

/**
 * @param scale percent of its own size at which the sheet is printed
 * @param repeated height of the rows repeated on each later page
 */
export function pageRoom(
  print: Pick<PrintPlan, 'orientation' | 'margins'>,
  scale: number,
  repeated: number,
): PageRoom {
  const landscape = print.orientation === 'landscape';
  const { top, bottom } = print.margins;
  const paperHeight = (landscape ? shortSide : longSide) - top - bottom;
  const first = (paperHeight / (scale / 100)) * certainHeight;
  return { first, later: first - repeated };
}

export interface PageBeginnings {
  /** Rows that begin a page wherever the one before ends. */
  readonly begun: ReadonlySet<number>;
  /** Height of what is to be added at the head of a page that begins with this row. */
  readonly headOf: (row: number) => number;
}

const anyBeginning: PageBeginnings = { begun: new Set(), headOf: () => 0 };

/**
 * @param rowHeights of all rows, in points
 * @param keptWithNext rows that must not be the last of a page
 * @returns rows that begin a new page
 */
export function planPageBreaks(
  rowHeights: readonly number[],
  keptWithNext: ReadonlySet<number>,
  room: PageRoom,
  { begun, headOf }: PageBeginnings = anyBeginning,
): number[] {
  const breaks: number[] = [];
  let left = room.first;
  let row = 0;
  while (row < rowHeights.length) {
    const end = endOfBlock(row, rowHeights.length, keptWithNext);
    const height = rowHeights.slice(row, end).reduce((sum, each) => sum + each, 0);
    if (row > 0 && (height > left || begun.has(row))) {
      breaks.push(row);
      left = room.later - headOf(row);
    }
    left -= height;
    row = end;
  }
  return breaks;
}

function endOfBlock(row: number, rows: number, keptWithNext: ReadonlySet<number>): number {
  let end = row + 1;
  while (end < rows && keptWithNext.has(end - 1)) end += 1;
  return end;
}
