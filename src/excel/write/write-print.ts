/**
 * Print set-up of one planned sheet. Queues writes only, never syncs: `send/send-looks.ts` and `prepare-print.ts`
 * own the batch.
 * Everything here is ExcelApi 1.9.
 */
import type { PrintPlan } from '../../core/plan/sheet-plan';
import { areaAddress, cellAddress } from '../../core/sheet/cell-address';
import { rowsAddress } from '../office/area-addresses';

export function writePaper(sheet: Excel.Worksheet, print: PrintPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = zoomOf(print);
  // One call for the four: each takes Excel its time, and asks the printer.
  layout.setPrintMargins('Points', print.margins);
  layout.centerHorizontally = print.centerHorizontally;
}

export function writePrintArea(sheet: Excel.Worksheet, print: PrintPlan): void {
  const layout = sheet.pageLayout;
  layout.setPrintArea(areaAddress(print.area));
  if (print.titleRows !== null) {
    layout.setPrintTitleRows(rowsAddress(print.titleRows.first, print.titleRows.last));
  }
}

export function writeFooter(sheet: Excel.Worksheet, { footer }: PrintPlan): void {
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = footer.left;
  pages.centerFooter = footer.center;
  pages.rightFooter = footer.right;
}

export function writeBreaks(sheet: Excel.Worksheet, print: PrintPlan): void {
  for (const row of print.pageBreakRows) {
    sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  }
}

/**
 * Set as a whole, for a member of `zoom` set by itself is lost. No height is named where the sheet may run over
 * as many pages as it takes: a height of 0 is nowhere documented, and a refusal would stop the whole creation.
 */
function zoomOf(print: PrintPlan): Excel.PageLayoutZoomOptions {
  if (print.scale !== null) return { scale: print.scale };
  return print.fitToPagesTall === 0
    ? { horizontalFitToPages: print.fitToPagesWide }
    : { horizontalFitToPages: print.fitToPagesWide, verticalFitToPages: print.fitToPagesTall };
}
