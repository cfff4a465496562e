/**
 * Print set-up of one planned sheet. Queues writes only, never syncs: `write-workbook.ts` and `prepare-print.ts` own
 * the batch.
 * Everything here is ExcelApi 1.9.
 */
import type { PrintPlan, SheetPlan } from '../../core/plan/sheet-plan';
import { areaAddress, cellAddress } from '../../core/sheet/cell-address';
import { rowsAddress } from '../office/area-addresses';

export function writePrint(sheet: Excel.Worksheet, plan: Pick<SheetPlan, 'print' | 'visibility'>): void {
  const { print, visibility } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = zoomOf(print);
  layout.topMargin = print.margins.top;
  layout.bottomMargin = print.margins.bottom;
  layout.leftMargin = print.margins.left;
  layout.rightMargin = print.margins.right;
  layout.centerHorizontally = print.centerHorizontally;
  // Excel prints no hidden sheet; LibreOffice, where the workbook may be opened next, does when it has a print area.
  if (visibility === 'visible') {
    layout.setPrintArea(areaAddress(print.area));
  }
  if (print.titleRows !== null) {
    layout.setPrintTitleRows(rowsAddress(print.titleRows.first, print.titleRows.last));
  }
  const pages = layout.headersFooters.defaultForAllPages;
  pages.leftFooter = print.footer.left;
  pages.centerFooter = print.footer.center;
  pages.rightFooter = print.footer.right;
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
