/** Rectangles of cells. Rows and columns count from 0. Pure: knows neither sheets nor the wire. */
import type { HostArea } from '../workbook-view';

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export type Area = HostArea;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export const WHOLE_SHEET: Area = area(0, 0, ROW_LIMIT, COLUMN_LIMIT);

export function isWholeColumns(a: Area): boolean {
  return a.row === 0 && a.rows === ROW_LIMIT;
}

export function isWholeRows(a: Area): boolean {
  return a.column === 0 && a.columns === COLUMN_LIMIT;
}

export function insideGrid({ row, column, rows, columns }: Area): boolean {
  const placed = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  return placed && row + rows <= ROW_LIMIT && column + columns <= COLUMN_LIMIT;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : null;
}

export function contains(a: Area, row: number, column: number): boolean {
  return row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns;
}

export function covers(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return area(
    row,
    column,
    Math.max(a.row + a.rows, b.row + b.rows) - row,
    Math.max(a.column + a.columns, b.column + b.columns) - column,
  );
}

/** What is left of `a` outside `hole`: at most four rectangles. */
export function subtract(a: Area, hole: Area): Area[] {
  const cut = intersection(a, hole);
  if (cut === null) return [a];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    area(a.row, a.column, cut.row - a.row, a.columns),
    area(below, a.column, a.row + a.rows - below, a.columns),
    area(cut.row, a.column, cut.rows, cut.column - a.column),
    area(cut.row, right, cut.rows, a.column + a.columns - right),
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** How an insertion, deletion or move along one axis changes positions. */
export interface AxisEdit {
  readonly axis: 'row' | 'column';
  /** New index of one row or column; null when it is gone. */
  point(index: number): number | null;
  /** New first and last index of a block; null when all of it is gone. */
  span(first: number, last: number): readonly [number, number] | null;
}

export function insertion(axis: 'row' | 'column', at: number, count: number): AxisEdit {
  const limit = axis === 'row' ? ROW_LIMIT : COLUMN_LIMIT;
  const point = (index: number): number | null => {
    const moved = index >= at ? index + count : index;
    return moved < limit ? moved : null;
  };
  return {
    axis,
    point,
    span: (first, last) => {
      // A reference to the whole axis stays what it is.
      if (first === 0 && last === limit - 1) return [first, last];
      const from = point(first);
      return from === null ? null : [from, point(last) ?? limit - 1];
    },
  };
}

export function deletion(axis: 'row' | 'column', at: number, count: number): AxisEdit {
  const limit = axis === 'row' ? ROW_LIMIT : COLUMN_LIMIT;
  const end = at + count;
  return {
    axis,
    point: (index) => (index < at ? index : index < end ? null : index - count),
    span: (first, last) => {
      if (first === 0 && last === limit - 1) return [first, last];
      const from = first < at ? first : first < end ? at : first - count;
      const to = last < at ? last : last < end ? at - 1 : last - count;
      return from <= to ? [from, to] : null;
    },
  };
}

/**
 * Cutting whole rows and inserting them before `target`. Single cells follow; a block that lies wholly in the
 * moved rows follows; any other block closes over what left it and opens for what came into it.
 */
export function relocation(from: number, count: number, target: number): AxisEdit {
  const end = from + count;
  const landing = target > from ? target - count : target;
  const removed = deletion('row', from, count);
  const opened = insertion('row', landing, count);
  const point = (index: number): number | null => {
    if (index >= from && index < end) return index - from + landing;
    const without = removed.point(index);
    return without === null ? null : opened.point(without);
  };
  return {
    axis: 'row',
    point,
    span: (first, last) => {
      if (first === 0 && last === ROW_LIMIT - 1) return [first, last];
      if (first >= from && last < end) return [first - from + landing, last - from + landing];
      // Moved about inside the block: the block stays.
      if (first <= from && last >= end - 1 && target >= first && target <= last + 1) return [first, last];
      const without = removed.span(first, last);
      return without === null ? null : opened.span(without[0], without[1]);
    },
  };
}

export function editArea(a: Area, edit: AxisEdit): Area | null {
  if (edit.axis === 'row') {
    const span = edit.span(a.row, a.row + a.rows - 1);
    return span === null ? null : area(span[0], a.column, span[1] - span[0] + 1, a.columns);
  }
  const span = edit.span(a.column, a.column + a.columns - 1);
  return span === null ? null : area(a.row, span[0], a.rows, span[1] - span[0] + 1);
}
