/** Which pages of a PDF are of which sheet, by what stands at their feet, and what of a sheet is on them. */
import type { SheetPlan } from '../../src/core/plan/sheet-plan';
import type { Book } from './books';
import { bare, readPages, type PrintedPage } from './printed-pages';

export interface SheetPages {
  readonly sheet: SheetPlan;
  readonly pages: readonly PrintedPage[];
}

/** Sheets print one after the other, and each page says at its foot whose it is. */
export function pagesOfSheets({ plan }: Book, pdf: string): SheetPages[] {
  const pages = readPages(pdf);
  return plan.sheets.map((sheet) => ({
    sheet,
    pages: pages.filter((page, number) => page.footer === footer(sheet, number + 1, pages.length)),
  }));
}

function footer(sheet: SheetPlan, page: number, pages: number): string {
  const { left, center, right } = sheet.print.footer;
  const number = right.replace('&P', String(page)).replace('&N', String(pages));
  return bare(`${left.replaceAll('&&', '&')}${center.replace('&A', sheet.name)}${number}`);
}

export function isCategory({ sheet }: SheetPages): boolean {
  return sheet.role.kind === 'category';
}

export function isShown({ columns }: SheetPlan, column: number): boolean {
  return (columns[column]?.width ?? 0) > 0;
}

/** Texts of the sheet that no page of it has in full. */
export function missingTexts({ sheet, pages }: SheetPages): string[] {
  const printed = pages.map(({ text }) => text);
  return sheet.cells
    .filter((_row, row) => (sheet.rowHeights[row] ?? 0) > 0)
    .flatMap((row) => row.filter((_content, column) => isShown(sheet, column)))
    .filter((content): content is string => typeof content === 'string' && content !== '')
    .filter((text) => !printed.some((page) => page.includes(bare(text))));
}

/** Headings and descriptions of levels that stand last on a page. */
export function headingsLast({ sheet, pages }: SheetPages, textColumn: number): string[] {
  const headings = sheet.roles.flatMap(({ criterion, group }, row) =>
    criterion === null && group.length > 0 ? [sheet.cells[row]?.[textColumn]] : [],
  );
  const texts = headings.filter((text): text is string => typeof text === 'string').map(bare);
  return pages.flatMap(({ lowest }) =>
    texts.filter((text) => lowest !== null && lowest !== '' && text.endsWith(lowest)),
  );
}
