/**
 * From a sheet to the cells of its table: reads each cell once, takes the lines from its neighbours, and redraws
 * only the cells that look different from last time.
 */
import type { CellView, HostArea, SheetView } from '../../workbook-view';
import { columnName } from '../../cells/a1';
import { drawCell, drawingSignature, type CellDrawing } from './cell-view';
import type { SheetGeometry, Track } from './geometry';
import { strings } from '../strings';

export interface DrawnCell {
  readonly td: HTMLTableCellElement;
  readonly area: HostArea;
  /** Of what it shows now; empty before the first drawing. */
  signature: string;
}

/** Reads each cell of the sheet once, because reading may evaluate conditional formats. */
export function drawCells(sheet: SheetView, geometry: SheetGeometry, cells: Map<string, DrawnCell>): number {
  const known = new Map<string, CellView>();
  const read = (row: number, column: number): CellView => {
    const key = `${row},${column}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    const cell = sheet.cell(row, column);
    known.set(key, cell);
    return cell;
  };
  let redrawn = 0;
  for (const drawn of cells.values()) {
    const drawing = drawingOf(sheet, geometry, drawn.area, read);
    const signature = drawingSignature(drawing);
    if (signature === drawn.signature) continue;
    drawn.signature = signature;
    drawCell(drawn.td, drawing);
    redrawn += 1;
  }
  return redrawn;
}

function drawingOf(
  sheet: SheetView,
  geometry: SheetGeometry,
  area: HostArea,
  read: (row: number, column: number) => CellView,
): CellDrawing {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const below = nextIndex(geometry.rows, lastRow, (index) => geometry.rowAt(index));
  const beside = nextIndex(geometry.columns, lastColumn, (index) => geometry.columnAt(index));
  const cell = read(area.row, area.column);
  // A line between two cells may be set on either of them.
  const bottom =
    read(lastRow, area.column).style.borders.bottom ??
    (below === null ? null : read(below, area.column).style.borders.top);
  const right =
    read(area.row, lastColumn).style.borders.right ??
    (beside === null ? null : read(area.row, beside).style.borders.left);
  let height = 0;
  for (let row = area.row; row <= lastRow; row += 1) height += geometry.rowAt(row)?.size ?? 0;
  return {
    cell,
    edges: { bottom, right },
    height,
    zoom: geometry.zoom,
    checkboxName: cell.checkbox
      ? strings.checkboxName(columnLabel(sheet, area.column, read), area.row + 1)
      : '',
  };
}

function nextIndex(
  tracks: readonly Track[],
  index: number,
  at: (index: number) => Track | undefined,
): number | null {
  const last = tracks[tracks.length - 1]?.index ?? -1;
  for (let next = index + 1; next <= last; next += 1) if (at(next) !== undefined) return next;
  return null;
}

/** The column's own heading in the frozen rows, else its letters. */
function columnLabel(
  sheet: SheetView,
  column: number,
  read: (row: number, column: number) => CellView,
): string {
  for (let row = sheet.frozenRows - 1; row >= 0; row -= 1) {
    const text = read(row, column).text.trim().replace(/\s+/g, ' ');
    if (text !== '') return text;
  }
  return strings.column(columnName(column));
}
