/**
 * Where everything of one sheet stands on the screen: visible rows and columns in pixels, frozen parts, merges.
 * Plain data from a `SheetView`; knows nothing of the DOM. Offsets are measured from the first cell, without
 * the row and column headers.
 */
import type { HostArea, SheetView } from '../../workbook-view';

export const ROW_HEADER_WIDTH = 44;
export const COLUMN_HEADER_HEIGHT = 22;

/** Room to type in beyond what is there, and the most the page draws at once. Tests stand at the edges. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 2;
/** @internal */
export const LEAST_ROWS = 36;
/** @internal */
export const LEAST_COLUMNS = 16;
/** @internal */
export const MOST_ROWS = 2000;
const MOST_COLUMNS = 60;

export interface Track {
  /** Row or column of the sheet, from 0. */
  readonly index: number;
  readonly start: number;
  readonly size: number;
  readonly frozen: boolean;
}

export interface SheetGeometry {
  /** Visible ones only, in order. */
  readonly rows: readonly Track[];
  readonly columns: readonly Track[];
  readonly width: number;
  readonly height: number;
  /** Counted in the sheet, hidden ones included. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  /** How many rows and columns hold something, hidden ones included. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly cropped: boolean;
  readonly zoom: number;
  rowAt(index: number): Track | undefined;
  columnAt(index: number): Track | undefined;
  /** The merge that covers the cell, or the cell itself. */
  areaOf(row: number, column: number): HostArea;
  /** Points from the sheet's corner to pixels, hidden rows and rounding taken into account. */
  pixelX(points: number): number;
  pixelY(points: number): number;
  /** Changes exactly when the table has to be built anew. */
  readonly signature: string;
}

/** Whole pixels, as Excel itself rounds: fractions would blur lines and open gaps between sticky rows. */
function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** @param zoom 1 shows the sheet at its own size */
export function measureSheet(sheet: SheetView, zoom = 1): SheetGeometry {
  const rowEnd = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, sheet.rowCount + SPARE_ROWS));
  const columnEnd = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, sheet.columnCount + SPARE_COLUMNS));
  const rowScale = measureTracks(rowEnd, sheet.frozenRows, (row) =>
    sheet.rowHidden(row) ? 0 : sheet.rowHeight(row) * zoom,
  );
  const columnScale = measureTracks(columnEnd, sheet.frozenColumns, (column) =>
    sheet.columnHidden(column) ? 0 : sheet.columnWidth(column) * zoom,
  );
  const merges = indexMerges(sheet.merges, rowEnd, columnEnd);
  return {
    rows: rowScale.visible,
    columns: columnScale.visible,
    width: columnScale.size,
    height: rowScale.size,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    frozenWidth: columnScale.frozenSize,
    frozenHeight: rowScale.frozenSize,
    usedRows: Math.min(sheet.rowCount, rowEnd),
    usedColumns: Math.min(sheet.columnCount, columnEnd),
    cropped: sheet.rowCount > rowEnd || sheet.columnCount > columnEnd,
    rowAt: (index) => rowScale.byIndex.get(index),
    columnAt: (index) => columnScale.byIndex.get(index),
    areaOf: (row, column) => merges.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 },
    zoom,
    pixelX: (points) => columnScale.toPixels(points * zoom),
    pixelY: (points) => rowScale.toPixels(points * zoom),
    signature: JSON.stringify([
      sheet.id,
      zoom,
      rowScale.visible.map((track) => [track.index, track.size]),
      columnScale.visible.map((track) => [track.index, track.size]),
      sheet.frozenRows,
      sheet.frozenColumns,
      sheet.merges.map((merge) => [merge.row, merge.column, merge.rows, merge.columns]),
    ]),
  };
}

interface Scale {
  readonly visible: readonly Track[];
  readonly byIndex: ReadonlyMap<number, Track>;
  readonly size: number;
  readonly frozenSize: number;
  toPixels(points: number): number;
}

function measureTracks(end: number, frozen: number, pointsOf: (index: number) => number): Scale {
  const visible: Track[] = [];
  const edges: {
    readonly points: number;
    readonly start: number;
    readonly size: number;
    readonly length: number;
  }[] = [];
  let start = 0;
  let points = 0;
  let frozenSize = 0;
  for (let index = 0; index < end; index += 1) {
    const length = pointsOf(index);
    const size = pointsToPixels(length);
    if (size <= 0) continue;
    visible.push({ index, start, size, frozen: index < frozen });
    edges.push({ points, start, size, length });
    points += length;
    start += size;
    if (index < frozen) frozenSize = start;
  }
  const toPixels = (at: number): number => {
    const next = edges.findIndex((candidate) => candidate.points > at);
    const edge = edges[(next < 0 ? edges.length : next) - 1];
    if (edge === undefined) return pointsToPixels(at);
    return Math.round(edge.start + ((at - edge.points) / edge.length) * edge.size);
  };
  return {
    visible,
    byIndex: new Map(visible.map((track) => [track.index, track])),
    size: start,
    frozenSize,
    toPixels,
  };
}

function indexMerges(
  merges: readonly HostArea[],
  rowEnd: number,
  columnEnd: number,
): ReadonlyMap<string, HostArea> {
  const covered = new Map<string, HostArea>();
  for (const merge of merges) {
    const lastRow = Math.min(merge.row + merge.rows, rowEnd);
    const lastColumn = Math.min(merge.column + merge.columns, columnEnd);
    for (let row = merge.row; row < lastRow; row += 1) {
      for (let column = merge.column; column < lastColumn; column += 1) {
        covered.set(`${row},${column}`, merge);
      }
    }
  }
  return covered;
}
