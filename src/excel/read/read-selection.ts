/**
 * Where the person stands. Batch plan: 1 sync, no write. The active cell is asked for and not the selection, which
 * fails when several areas are selected.
 * Requirement sets: getActiveCell 1.7, Range.worksheet 1.1.
 */
import type { Outcome } from '../../core/failures/outcome';
import type { Place } from '../../core/sheet/sheet-grid';
import type { ExcelEnvironment } from '../office/excel-environment';
import { runBatch } from '../office/run-batch';

export function readSelection(environment: ExcelEnvironment): Promise<Outcome<Place>> {
  return runBatch(environment, 'wait', async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('id,name');
    await context.sync();
    return { sheetId: sheet.id, sheetName: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
