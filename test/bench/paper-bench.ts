/**
 * npm run bench -- --paper: how many pages the workbook takes in print, blank and filled with long evidence, sheet by
 * sheet, and how full they are, as LibreOffice prints them. Fails when a promise about pages is broken.
 */
import { join } from 'node:path';
import { writeBook, type Book } from '../libreoffice/books';
import {
  blankForm,
  blankPaper,
  evidenceForm,
  evidencePaper,
  filledForm,
  filledPaper,
} from '../libreoffice/filled-books';
import { fitOrders, preparedBook } from '../libreoffice/prepared-book';
import { emptyFolder, removeWork, runOffice, type Order } from '../libreoffice/office';
import { bare, readPages, type PrintedPage } from '../libreoffice/printed-pages';

const promisedPages: ReadonlyMap<string, number> = new Map([
  [blankPaper.name, 26],
  [evidencePaper.name, 45],
  ['pmqa-blank-prepared', 26],
  ['pmqa-evidence-prepared', 45],
]);

export async function paperBench(): Promise<number> {
  const folder = emptyFolder('paper');
  const prepared = [
    await preparedBook('pmqa-blank-prepared', blankForm),
    await preparedBook('pmqa-evidence-prepared', evidenceForm),
  ];
  const books: Book[] = [blankForm, filledForm, blankPaper, evidencePaper, filledPaper, ...prepared];
  const orders: Order[] = [];
  for (const book of books) {
    const fit = prepared.includes(book) ? fitOrders(book) : [];
    orders.push(['open', await writeBook(folder, book)], ...fit, ['print', pdfOf(folder, book)], ['close']);
  }
  runOffice(orders);
  let broken = 0;
  for (const book of books) {
    const pages = readPages(pdfOf(folder, book));
    const promised = promisedPages.get(book.name) ?? Number.POSITIVE_INFINITY;
    if (pages.length > promised) broken += 1;
    const promise = Number.isFinite(promised) ? `, promised at most ${promised}` : '';
    process.stdout.write(`${book.name}: ${pages.length} pages${promise}\n`);
    for (const sheet of book.plan.sheets) {
      const own = pages.filter(({ footer }) => footer.includes(bare(sheet.name)));
      if (own.length > 0) process.stdout.write(`  ${sheet.name}: ${own.map(fullness).join(' ')}\n`);
    }
  }
  if (process.env.PMQA_KEEP_PAPER === undefined) removeWork();
  return broken === 0 ? 0 : 1;
}

/** How far down the page its text reaches, in percent of the page. */
function fullness({ reaches, height }: PrintedPage): string {
  return `${Math.round((reaches / height) * 100)}%`;
}

function pdfOf(folder: string, { name }: Book): string {
  return join(folder, `${name}.pdf`);
}
