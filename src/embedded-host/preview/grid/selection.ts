/**
 * Moving about the grid as in Excel: over hidden rows and columns, through merges as one cell, stretching with
 * Shift. Pure arithmetic on the geometry; whoever uses it tells the host.
 */
import type { HostArea } from '../../workbook-view';
import { contains, sameArea, type CellPosition } from '../../cells/area';
import type { SheetGeometry, Track } from './geometry';

export type Move =
  | { readonly kind: 'step'; readonly rows: number; readonly columns: number }
  /** To the edge of what is used, as Ctrl and an arrow do. */
  | { readonly kind: 'edge'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: 'page'; readonly rows: -1 | 1; readonly height: number }
  | { readonly kind: 'rowStart' }
  | { readonly kind: 'rowEnd' }
  | { readonly kind: 'sheetStart' }
  | { readonly kind: 'sheetEnd' };

export interface GridSelection {
  /** Where the selection began and where it stretches to. */
  readonly anchor: CellPosition;
  readonly cursor: CellPosition;
  readonly area: HostArea;
}

export function selectCell(geometry: SheetGeometry, position: CellPosition): GridSelection {
  return { anchor: position, cursor: position, area: geometry.areaOf(position.row, position.column) };
}

export function stretchTo(
  geometry: SheetGeometry,
  anchor: CellPosition,
  cursor: CellPosition,
): GridSelection {
  return {
    anchor,
    cursor,
    area: join(geometry.areaOf(anchor.row, anchor.column), geometry.areaOf(cursor.row, cursor.column)),
  };
}

/** Follows a selection made elsewhere. Keeps the cursor of our own, which remembers the column inside a merge. */
export function followSelection(current: GridSelection | null, area: HostArea): GridSelection {
  if (current !== null && sameArea(current.area, area)) return current;
  const position = { row: area.row, column: area.column };
  return { anchor: position, cursor: position, area };
}

export function moveSelection(
  geometry: SheetGeometry,
  from: GridSelection,
  move: Move,
  stretch: boolean,
): GridSelection {
  const cursor = moveCursor(geometry, from.cursor, move);
  return stretch ? stretchTo(geometry, from.anchor, cursor) : selectCell(geometry, cursor);
}

function moveCursor(geometry: SheetGeometry, from: CellPosition, move: Move): CellPosition {
  const { rows, columns } = geometry;
  switch (move.kind) {
    case 'step':
      return step(geometry, from, move.rows, move.columns);
    case 'edge':
      return {
        row: move.rows === 0 ? from.row : edge(rows, geometry.usedRows, move.rows, from.row),
        column:
          move.columns === 0 ? from.column : edge(columns, geometry.usedColumns, move.columns, from.column),
      };
    case 'page':
      return { row: pageRow(geometry, from.row, move), column: from.column };
    case 'rowStart':
      return { row: from.row, column: columns[0]?.index ?? 0 };
    case 'rowEnd':
      return { row: from.row, column: lastUsed(columns, geometry.usedColumns) };
    case 'sheetStart':
      return {
        row: (rows.find((row) => !row.frozen) ?? rows[0])?.index ?? 0,
        column: (columns.find((column) => !column.frozen) ?? columns[0])?.index ?? 0,
      };
    case 'sheetEnd':
      return { row: lastUsed(rows, geometry.usedRows), column: lastUsed(columns, geometry.usedColumns) };
  }
}

function step(geometry: SheetGeometry, from: CellPosition, rows: number, columns: number): CellPosition {
  const area = geometry.areaOf(from.row, from.column);
  let { row, column } = from;
  // Out of a merge in one step: whatever lies inside it is the same cell.
  do {
    const nextRow = rows === 0 ? row : neighbour(geometry.rows, row, rows);
    const nextColumn = columns === 0 ? column : neighbour(geometry.columns, column, columns);
    if (nextRow === row && nextColumn === column) return from;
    row = nextRow;
    column = nextColumn;
  } while (contains(area, row, column));
  return { row, column };
}

function neighbour(tracks: readonly Track[], index: number, direction: number): number {
  if (direction > 0) return tracks.find((track) => track.index > index)?.index ?? index;
  let found = index;
  for (const track of tracks) {
    if (track.index >= index) break;
    found = track.index;
  }
  return found;
}

function edge(tracks: readonly Track[], used: number, direction: -1 | 1, from: number): number {
  if (direction < 0) return tracks[0]?.index ?? from;
  const last = lastUsed(tracks, used);
  return last > from ? last : (tracks[tracks.length - 1]?.index ?? from);
}

function lastUsed(tracks: readonly Track[], used: number): number {
  let last = tracks[0]?.index ?? 0;
  for (const track of tracks) if (track.index < used) last = track.index;
  return last;
}

function pageRow(
  geometry: SheetGeometry,
  from: number,
  { rows: direction, height }: { readonly rows: -1 | 1; readonly height: number },
): number {
  const { rows } = geometry;
  const start = geometry.rowAt(from)?.start ?? 0;
  const target = start + direction * Math.max(height, 1);
  const reached =
    direction > 0
      ? (rows.find((row) => row.start >= target) ?? rows[rows.length - 1])
      : (rows.find((row) => row.start >= target && row.start < start) ?? rows[0]);
  return reached?.index ?? from;
}

function join(one: HostArea, other: HostArea): HostArea {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
