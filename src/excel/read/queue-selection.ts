/**
 * Where the person stands. Queues a question only; the caller owns the batch. The active cell is asked for and not the
 * selection, which fails when several areas are selected.
 * Requirement sets: getActiveCell 1.7, Range.worksheet 1.1.
 */
import { cellAddress } from '../../core/sheet/cell-address';
import type { WorkbookSelection } from '../../core/ports/workbook-port';

/** @returns what to ask after a sync */
export function queueSelection(context: Excel.RequestContext): () => WorkbookSelection {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('id');
  return () => ({
    kind: 'selected',
    sheetId: sheet.id,
    address: cellAddress(cell.rowIndex, cell.columnIndex),
  });
}
