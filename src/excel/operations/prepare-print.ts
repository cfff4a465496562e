/**
 * Makes our sheets ready to be printed again, whatever was inserted or set since, and shows the summary. Office.js
 * has no call that prints: the person presses Ctrl+P.
 *
 * Batch plan, 2 syncs: the cells of our sheets, which say how far the rows reach; then all set-up at once.
 * Requirement sets: horizontalPageBreaks.removePageBreaks 1.9; the rest stands in the modules called.
 */
import { indexRubric } from '../../core/rubric/rubric-index';
import type { Outcome } from '../../core/failures/outcome';
import { dataMarker, summaryMarker } from '../../core/layout/markers';
import { planPrint, type SheetPrint } from '../../core/papers/plan-print';
import { planWorkbook } from '../../core/layout/plan-workbook';
import type { PrintReport, PrintRequest } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { readGrids } from '../read/read-grids';
import { runBatch } from '../office/run-batch';
import { writePrint } from '../write/write-print';

export async function preparePrint(
  environment: ExcelEnvironment,
  { rubric, snapshot, language, typeface }: PrintRequest,
): Promise<Outcome<PrintReport>> {
  const index = indexRubric(rubric);
  const plan = planWorkbook(index, { profile: snapshot.profile, language, typeface });
  const ours = [...snapshot.sheets].flatMap(([marker, sheet]) => (marker === dataMarker ? [] : [sheet]));
  const summary = snapshot.sheets.get(summaryMarker);
  return runBatch(environment, 'wait', async (context) => {
    const prints = planPrint(index, plan, await readGrids(context, ours));
    for (const print of prints) {
      queuePrint(context, print);
    }
    // A hidden sheet cannot be shown without a write that nobody asked for.
    if (summary?.visible === true) {
      context.workbook.worksheets.getItem(summary.sheetId).activate();
    }
    await context.sync();
    return { sheets: prints.map(({ name }) => name) };
  });
}

function queuePrint(context: Excel.RequestContext, { sheetId, print, breaksKnown }: SheetPrint): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (breaksKnown) {
    sheet.horizontalPageBreaks.removePageBreaks();
  }
  writePrint(sheet, { print, visibility: 'visible' });
}
