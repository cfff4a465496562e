/** Ways to look at what a host shows. */
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import type { HostArea } from '../../src/embedded-host/workbook-view';
import { sheetNamed } from './open-host';

/** Computed values of a block. */
export function grid(host: EmbeddedHost, sheet: string, area: HostArea): unknown[][] {
  return cells(area, (row, column) => sheetNamed(host, sheet).cell(row, column).value);
}

/** What the formula bar shows for the cells of a block. */
export function formulas(host: EmbeddedHost, sheet: string, area: HostArea): string[][] {
  return cells(area, (row, column) => sheetNamed(host, sheet).cell(row, column).formula);
}

function cells<V>({ row, column, rows, columns }: HostArea, at: (row: number, column: number) => V): V[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => at(row + r, column + c)),
  );
}

/** Everything a person sees in the workbook, as plain data. */
export function picture(host: EmbeddedHost): unknown {
  const { workbook } = host;
  return {
    active: workbook.activeSheetId,
    selection: workbook.selection,
    names: workbook.names,
    sheets: workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      merges: [...sheet.merges],
      charts: sheet.charts,
      pageLayout: sheet.pageLayout,
      conditionalFormats: sheet.conditionalFormats,
      isProtected: sheet.isProtected,
      rows: Array.from({ length: sheet.rowCount }, (_, row) => [sheet.rowHeight(row), sheet.rowHidden(row)]),
      columns: Array.from({ length: sheet.columnCount }, (_, column) => [
        sheet.columnWidth(column),
        sheet.columnHidden(column),
      ]),
      cells: cells({ row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount }, (row, column) =>
        sheet.cell(row, column),
      ),
    })),
  };
}

/** The code of what hands refuse. */
export function codeThrown(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
    throw error;
  }
  return 'nothing was refused';
}
