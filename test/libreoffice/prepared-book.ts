/**
 * A workbook as เตรียมพิมพ์ leaves it in Excel: made, filled in and prepared in the embedded host, then written as a file with
 * the widths, hidden rows and columns, breaks and footers that stand there.
 */
import { columnOf } from '../../src/core/layout/columns';
import { growingRows } from '../../src/core/plan/growing-rows';
import { allOnPaper, type PrintChoices } from '../../src/core/ports/workbook-port';
import type { PrintPlan, SheetPlan } from '../../src/core/plan/sheet-plan';
import { parseAddress } from '../../src/core/sheet/cell-address';
import { runsOf } from '../../src/core/sheet/runs';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import { createRequest, openCreated, sheetNamed, valueOf } from '../excel/open-workbook';
import type { Book } from './books';
import type { Order } from './office';

const prepared: PrintChoices = { ...allOnPaper, leaveOutEmpty: true };

/** @param book what stands in it and whose it is; its own looks are not used */
export async function preparedBook(name: string, book: Book): Promise<Book> {
  const { rubric } = book.index;
  const { host, workbook } = await openCreated(rubric, { excelApi: '1.18' });
  for (const sheet of book.plan.sheets) fillIn(host, sheet);
  const snapshot = valueOf(await workbook.read(rubric));
  const { typeface } = createRequest(rubric);
  const request = { rubric, snapshot, language: book.language, typeface, printedOn: '2026-11-28' };
  valueOf(await workbook.preparePrint({ ...request, choices: prepared }));
  const sheets = book.plan.sheets.map((sheet) => asItStands(sheet, sheetNamed(host, sheet.name)));
  return { ...book, name, plan: { ...book.plan, sheets } };
}

/** Ticks and evidence, pasted where rows of criteria stand together. */
function fillIn(host: EmbeddedHost, { name, roles, cells }: SheetPlan): void {
  const { id } = sheetNamed(host, name);
  const rows = roles.flatMap(({ criterion }, row) => (criterion === null ? [] : [row]));
  for (const { first, count } of runsOf(rows)) {
    const lines = cells.slice(first, first + count).map((line) => {
      const [met, evidence] = [line[columnOf('met')], line[columnOf('evidence')]];
      return [met === true ? 'TRUE' : 'FALSE', typeof evidence === 'string' ? evidence : ''];
    });
    host.hands.paste(id, first, columnOf('met'), lines);
  }
}

function asItStands(plan: SheetPlan, sheet: SheetView): SheetPlan {
  return {
    ...plan,
    columns: plan.columns.map((_, at) => ({ width: sheet.columnHidden(at) ? 0 : sheet.columnWidth(at) })),
    rowHeights: plan.rowHeights.map((_, at) => (sheet.rowHidden(at) ? 0 : sheet.rowHeight(at))),
    print: printOf(plan.print, sheet),
  };
}

function printOf(print: PrintPlan, { pageLayout }: SheetView): PrintPlan {
  const { scale, printArea, titleRows, horizontalBreakRows, footer } = pageLayout;
  const [area = print.area] = parseAddress(printArea ?? '') ?? [];
  const [first, last] = (titleRows ?? '').split(':').map((row) => Number(row) - 1);
  return {
    ...print,
    scale,
    area,
    titleRows: first === undefined || last === undefined ? null : { first, last },
    pageBreakRows: horizontalBreakRows,
    footer,
  };
}

/** Rows that grow are as high as what stands in them, which Excel sees to; a file only says how high they once were. */
export function fitOrders({ plan }: Book): Order[] {
  return plan.sheets.flatMap((sheet, number) =>
    runsOf([...growingRows(sheet)]).map(({ first, count }): Order => ['fit', number, first, count]),
  );
}
