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

export interface PageRoom {
  /** Of the first page and of every later one, which repeats the heading rows; in points of the sheet. */
  readonly first: number;
  readonly later: number;
}

/** @param repeated height of the rows repeated on each later page */
export function pageRoom(
  print: Pick<PrintPlan, 'orientation' | 'margins'>,
  sheetWidth: number,
  repeated: number,
): PageRoom {
  const landscape = print.orientation === 'landscape';
  const { top, bottom, left, right } = print.margins;
  const paperWidth = (landscape ? longSide : shortSide) - left - right;
  const paperHeight = (landscape ? shortSide : longSide) - top - bottom;
  // Fitting to the width of a page makes a sheet smaller and never larger.
  const scale = Math.min(1, paperWidth / sheetWidth);
  const first = (paperHeight / scale) * certainShare;
  return { first, later: first - repeated };
}

/**
 * @param rowHeights of all rows, in points
 * @param keptWithNext rows that must not be the last of a page
 * @returns rows that begin a new page
 */
export function planPageBreaks(
  rowHeights: readonly number[],
  keptWithNext: ReadonlySet<number>,
  room: PageRoom,
): number[] {
  const breaks: number[] = [];
  let left = room.first;
  let row = 0;
  while (row < rowHeights.length) {
    const end = endOfBlock(row, rowHeights.length, keptWithNext);
    const height = rowHeights.slice(row, end).reduce((sum, each) => sum + each, 0);
    if (height > left && row > 0) {
      breaks.push(row);
      left = room.later;
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
