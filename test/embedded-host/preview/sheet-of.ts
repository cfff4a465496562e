/** A sheet as plain data, for the functions that only read a `SheetView`. The page itself is tested on the real host. */
import type { CellView, HostArea, SheetView } from '../../../src/embedded-host/workbook-view';

export interface SheetShape {
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly HostArea[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
}

export function cellOf(
  given: Partial<Omit<CellView, 'style'>> & { style?: Partial<CellView['style']> },
): CellView {
  return {
    value: null,
    text: '',
    formula: '',
    checkbox: false,
    listValues: null,
    ...given,
    style: {
      fill: null,
      fontName: 'TH Sarabun New',
      fontSize: 16,
      fontColor: '#1F2933',
      bold: false,
      italic: false,
      horizontal: 'General',
      vertical: 'Top',
      wrap: true,
      indent: 0,
      numberFormat: 'General',
      locked: true,
      borders: { top: null, bottom: null, left: null, right: null },
      ...given.style,
    },
  };
}

export function sheetOf(shape: SheetShape): SheetView {
  const rows = shape.rows ?? [];
  const columns = shape.columns ?? [];
  return {
    id: 's1',
    name: 'หมวด 1',
    visibility: 'Visible',
    tabColor: '',
    rowCount: rows.length,
    columnCount: columns.length,
    frozenRows: shape.frozenRows ?? 0,
    frozenColumns: shape.frozenColumns ?? 0,
    merges: shape.merges ?? [],
    charts: [],
    pageLayout: {
      orientation: 'Landscape',
      paperSize: 'A4',
      scale: null,
      fitWide: 1,
      fitTall: null,
      printArea: null,
      titleRows: null,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      footer: { left: '', center: '', right: '' },
      horizontalBreakRows: [],
      centerHorizontally: false,
    },
    conditionalFormats: [],
    isProtected: false,
    rowHeight: (row) => rows[row] ?? 15,
    rowFits: (row) => rows[row] === undefined,
    columnWidth: (column) => columns[column] ?? 48,
    rowHidden: (row) => shape.hiddenRows?.includes(row) ?? false,
    columnHidden: (column) => shape.hiddenColumns?.includes(column) ?? false,
    filled: () => [],
    content: () => cellOf({}),
    cell: () => cellOf({}),
  };
}
