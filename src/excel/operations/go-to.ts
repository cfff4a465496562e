/**
 * Shows a person a cell they asked for.
 *
 * Batch plan, 1 sync: activate and select, and ask whether the sheet is shown. Only for a hidden sheet a second
 * one follows, which unhides it first: that is a write, which a workbook opened for reading refuses, so it is not
 * made when it is not needed. The sheet is not looked for beforehand: when it is gone Excel says `ItemNotFound`,
 * and that is the answer.
 * Requirement sets: getItem, activate, visibility, select 1.1.
 */
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { cellAddress } from '../../core/sheet/cell-address';
import type { Place } from '../../core/sheet/sheet-grid';
import type { ExcelEnvironment } from '../office/excel-environment';
import { isGone, runBatch } from '../office/run-batch';

/** @param criterionId named in the failure when the place is gone; empty when the place is no criterion's */
export async function goTo(
  environment: ExcelEnvironment,
  place: Place,
  criterionId = '',
): Promise<Outcome<void>> {
  const shown = await runBatch(environment, 'wait', async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.load('visibility');
    select(sheet, place);
    await context.sync();
    return sheet.visibility === 'Visible';
  });
  if (shown.ok && shown.value) {
    return succeeded(undefined);
  }
  if (!shown.ok && shown.failure.kind !== 'unexpected') {
    return shown;
  }
  if (!shown.ok && isGone(shown.failure)) {
    return failed({ kind: 'placeGone', criterionId });
  }
  // Somebody has hidden it; who asks to be shown a cell wants to see it.
  return runBatch(environment, 'wait', async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.visibility = 'Visible';
    select(sheet, place);
    await context.sync();
  });
}

function select(sheet: Excel.Worksheet, place: Place): void {
  sheet.activate();
  sheet.getRange(cellAddress(place.row, place.column)).select();
}
