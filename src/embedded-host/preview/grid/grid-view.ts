/**
 * The table of one sheet: headers, rows, merges, frozen parts. Builds it when the structure changed and otherwise
 * redraws only the cells that look different. Knows nothing of the host's hands; it only draws.
 */
import type { HostArea, SheetView } from '../../workbook-view';
import { cellName, columnName } from '../../cells/a1';
import { contains, type CellPosition } from '../../cells/area';
import { focusTargetOf } from './cell-view';
import { element } from '../dom';
import {
  COLUMN_HEADER_HEIGHT,
  ROW_HEADER_WIDTH,
  measureSheet,
  type SheetGeometry,
  type Track,
} from './geometry';
import { drawCells, type DrawnCell } from './sheet-drawing';
import { strings } from '../strings';

export interface GridView {
  readonly table: HTMLTableElement;
  /** Of the sheet drawn last. */
  readonly geometry: SheetGeometry;
  /** Cells redrawn by the last `draw`, and whether the table was built anew. */
  readonly lastDraw: { readonly rebuilt: boolean; readonly cells: number };
  /** @param zoom 1 shows the sheet at its own size */
  draw(sheet: SheetView, zoom?: number): void;
  cellAt(position: CellPosition): HTMLTableCellElement | null;
  positionOf(target: EventTarget | null): CellPosition | null;
  showSelection(selection: HostArea): void;
}

export function createGridView(firstSheet: SheetView): GridView {
  const table = element('table', { role: 'grid', class: 'grid', 'aria-multiselectable': 'true' });
  let geometry = measureSheet(firstSheet);
  let cells = new Map<string, DrawnCell>();
  let builtFor = '';
  let lastDraw = { rebuilt: false, cells: 0 };
  let chosen: readonly DrawnCell[] = [];
  let active: HTMLElement | null = null;

  function draw(sheet: SheetView, zoom = 1): void {
    geometry = measureSheet(sheet, zoom);
    const rebuilt = geometry.signature !== builtFor;
    if (rebuilt) {
      cells = buildTable(table, geometry);
      builtFor = geometry.signature;
      chosen = [];
      active = null;
    }
    table.dataset['sheet'] = sheet.name;
    table.setAttribute('aria-label', strings.grid(sheet.name));
    lastDraw = { rebuilt, cells: drawCells(sheet, geometry, cells) };
  }

  function drawnAt({ row, column }: CellPosition): DrawnCell | undefined {
    const area = geometry.areaOf(row, column);
    return cells.get(`${area.row},${area.column}`);
  }

  function showSelection(selection: HostArea): void {
    mark(chosen, undefined, false);
    chosen = [...cells.values()].filter((drawn) => contains(selection, drawn.area.row, drawn.area.column));
    const first = drawnAt(selection);
    if (first !== undefined && !chosen.includes(first)) chosen = [...chosen, first];
    mark(chosen, first, true);
    active?.setAttribute('tabindex', '-1');
    // A hidden cell may be selected; the grid must still be reachable by Tab.
    const reachable = first ?? cells.values().next().value;
    active = reachable === undefined ? null : focusTargetOf(reachable.td);
    active?.setAttribute('tabindex', '0');
    markHeaders(table, selection);
  }

  return {
    table,
    get geometry() {
      return geometry;
    },
    get lastDraw() {
      return lastDraw;
    },
    draw,
    cellAt: (position) => drawnAt(position)?.td ?? null,
    positionOf,
    showSelection,
  };
}

function positionOf(target: EventTarget | null): CellPosition | null {
  const td = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  if (td === null) return null;
  return { row: Number(td.dataset['row']), column: Number(td.dataset['column']) };
}

function mark(drawn: readonly DrawnCell[], first: DrawnCell | undefined, selected: boolean): void {
  for (const one of drawn) {
    one.td.classList.toggle('selected', selected && one === first);
    one.td.classList.toggle('in-area', selected && one !== first);
    one.td.setAttribute('aria-selected', String(selected));
  }
}

function buildTable(table: HTMLTableElement, geometry: SheetGeometry): Map<string, DrawnCell> {
  const cells = new Map<string, DrawnCell>();
  table.style.width = `${geometry.width + ROW_HEADER_WIDTH}px`;
  table.setAttribute('aria-rowcount', String(geometry.rows.length + 1));
  table.setAttribute('aria-colcount', String(geometry.columns.length + 1));
  const widths = element('colgroup', {}, element('col'));
  (widths.firstElementChild as HTMLElement).style.width = `${ROW_HEADER_WIDTH}px`;
  for (const column of geometry.columns) {
    const col = element('col');
    col.style.width = `${column.size}px`;
    widths.append(col);
  }
  const body = element('tbody');
  for (const row of geometry.rows) body.append(buildRow(row, geometry, cells));
  table.replaceChildren(widths, element('thead', {}, buildHeader(geometry)), body);
  return cells;
}

function buildHeader(geometry: SheetGeometry): HTMLTableRowElement {
  const cornerText = element('span', { class: 'unseen' }, strings.corner.label);
  const corner = element('th', { class: 'corner', role: 'columnheader' }, cornerText);
  const header = element('tr', { 'aria-rowindex': 1 }, corner);
  geometry.columns.forEach((column) => {
    const th = element('th', {
      scope: 'col',
      role: 'columnheader',
      class: column.frozen ? 'column-header frozen-column' : 'column-header',
      'aria-colindex': column.index + 2,
      'data-column': column.index,
    });
    th.append(columnName(column.index));
    if (column.frozen) th.style.left = `${ROW_HEADER_WIDTH + column.start}px`;
    header.append(th);
  });
  return header;
}

/** Index 1 belongs to the header row and header column, so a sheet's row 7 is the grid's row 8. */
function buildRow(row: Track, geometry: SheetGeometry, cells: Map<string, DrawnCell>): HTMLTableRowElement {
  const header = element('th', {
    scope: 'row',
    role: 'rowheader',
    class: row.frozen ? 'row-header frozen-row' : 'row-header',
    'aria-colindex': 1,
    'data-row': row.index,
  });
  header.append(String(row.index + 1));
  if (row.frozen) header.style.top = `${COLUMN_HEADER_HEIGHT + row.start}px`;
  const tr = element('tr', { 'aria-rowindex': row.index + 2 }, header);
  tr.style.height = `${row.size}px`;
  for (const column of geometry.columns) {
    const area = geometry.areaOf(row.index, column.index);
    const key = `${area.row},${area.column}`;
    if (cells.has(key)) continue;
    const td = buildCell(area, row, column, geometry);
    cells.set(key, { td, area, signature: '' });
    tr.append(td);
  }
  return tr;
}

function buildCell(area: HostArea, row: Track, column: Track, geometry: SheetGeometry): HTMLTableCellElement {
  const columns = countWithin(geometry.columns, area.column, area.columns);
  const rows = countWithin(geometry.rows, area.row, area.rows);
  const td = element('td', {
    role: 'gridcell',
    tabindex: -1,
    'aria-selected': 'false',
    'aria-colindex': column.index + 2,
    'data-cell': cellName(area),
    'data-row': area.row,
    'data-column': area.column,
    colspan: columns > 1 ? columns : undefined,
    rowspan: rows > 1 ? rows : undefined,
  });
  // A merge across the freeze line scrolls: held as a whole it would cover the cells beside it.
  const rowFrozen = row.frozen && area.row + area.rows <= geometry.frozenRows;
  const columnFrozen = column.frozen && area.column + area.columns <= geometry.frozenColumns;
  td.classList.toggle('frozen-row', rowFrozen);
  td.classList.toggle('frozen-column', columnFrozen);
  if (rowFrozen) td.style.top = `${COLUMN_HEADER_HEIGHT + row.start}px`;
  if (columnFrozen) td.style.left = `${ROW_HEADER_WIDTH + column.start}px`;
  return td;
}

function countWithin(tracks: readonly Track[], first: number, count: number): number {
  if (count === 1) return 1;
  return tracks.filter((track) => within(track.index, first, count)).length;
}

function within(index: number, first: number, count: number): boolean {
  return index >= first && index < first + count;
}

function markHeaders(table: HTMLTableElement, selection: HostArea): void {
  for (const th of table.querySelectorAll<HTMLElement>('th[data-row], th[data-column]')) {
    const { row, column } = th.dataset;
    const inside =
      row === undefined
        ? within(Number(column), selection.column, selection.columns)
        : within(Number(row), selection.row, selection.rows);
    th.classList.toggle('in-selection', inside);
  }
}
