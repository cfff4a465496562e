/** The workbook on paper, as LibreOffice prints it: a blank form and a filled one, page by page. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../../src/core/words/messages';
import { columnOf } from '../../src/core/layout/columns';
import type { SheetPlan } from '../../src/core/plan/sheet-plan';
import { titleWithId } from '../../src/core/layout/plan-context';
import { writeBook, type Book } from './books';
import { blankForm, filledForm, printedBooks } from './filled-books';
import { emptyFolder, removeWork, runOffice, type Order } from './office';
import { bare, drawPage, readFonts, readPages, type PrintedPage } from './printed-pages';

const folder = emptyFolder('pages');
const pdfOf = (book: Book) => join(folder, `${book.name}.pdf`);
const a4 = { short: 595, long: 842 };

beforeAll(async () => {
  const orders: Order[] = [];
  for (const book of printedBooks) {
    orders.push(['open', await writeBook(folder, book)], ['print', pdfOf(book)], ['close']);
  }
  runOffice(orders);
});

afterAll(removeWork);

interface SheetPages {
  readonly sheet: SheetPlan;
  readonly pages: readonly PrintedPage[];
}

/** Sheets print one after the other, and each page says at its foot whose it is. */
function sheetPages(book: Book): SheetPages[] {
  const pages = readPages(pdfOf(book));
  return book.plan.sheets.map((sheet) => ({
    sheet,
    pages: pages.filter((page, number) => page.footer === footer(sheet, number + 1, pages.length)),
  }));
}

function footer(sheet: SheetPlan, page: number, pages: number): string {
  const { left, center, right } = sheet.print.footer;
  const number = right.replace('&P', String(page)).replace('&N', String(pages));
  return bare(`${left.replaceAll('&&', '&')}${center.replace('&A', sheet.name)}${number}`);
}

function categoryPages(book: Book): SheetPages[] {
  return sheetPages(book).filter(({ sheet }) => sheet.role.kind === 'category');
}

describe.each(printedBooks.map((book) => [book.name, book] as const))('%s on paper', (_, book) => {
  it('is drawn with the font it was planned for', () => {
    // Otherwise lines break elsewhere and the other tests would be about another font.
    expect(readFonts(pdfOf(book))).toEqual(expect.arrayContaining(['THSarabunNew', 'THSarabunNew-Bold']));
  });

  it('has agency, sheet and number at the foot of each page', () => {
    const pages = readPages(pdfOf(book));
    const known = sheetPages(book).flatMap(({ pages: own }) => own.map(({ footer: text }) => text));
    expect(pages.map(({ footer: text }) => text)).toEqual(known);
  });

  it('does not print the hidden sheet', () => {
    const hidden = sheetPages(book).filter(({ sheet }) => sheet.visibility === 'hidden');
    expect(hidden.map(({ pages }) => pages)).toEqual([[]]);
  });

  it('has the whole summary on one upright A4 page, with the places for three signatures', () => {
    const [summary] = sheetPages(book);
    expect(summary?.pages).toHaveLength(1);
    const [page] = summary?.pages ?? [];
    expect(Math.round(page?.width ?? 0)).toBe(a4.short);
    expect(Math.round(page?.height ?? 0)).toBe(a4.long);
    const words = messagesFor(book.language).sheet.summary.signature;
    for (const word of Object.values(words)) expect(page?.text).toContain(bare(word));
    expect(page?.text.split(bare(`${words.sign} ...`))).toHaveLength(4);
    for (const { item } of book.index.items.values()) {
      expect(page?.text).toContain(bare(titleWithId(item.id, item.title)));
    }
  });

  it('has the categories on A4 across, with the headings of the columns on each page', () => {
    const { columns } = messagesFor(book.language).sheet;
    for (const { pages } of categoryPages(book)) {
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([a4.long, a4.short]);
        for (const word of Object.values(columns)) expect(page.text).toContain(bare(word));
      }
    }
  });

  it('shows every criterion, description, piece of evidence and reason in full', () => {
    const missing = categoryPages(book).flatMap(({ sheet, pages }) => {
      const printed = pages.map(({ text }) => text);
      return sheet.cells
        .filter((_row, row) => (sheet.rowHeights[row] ?? 0) > 0)
        .flatMap((row) => row.slice(columnOf('code')))
        .filter((content): content is string => typeof content === 'string' && content !== '')
        .filter((text) => !printed.some((page) => page.includes(bare(text))));
    });
    expect(missing).toEqual([]);
  });

  it('keeps the heading of an item on the page of its first criterion', () => {
    const alone = categoryPages(book).flatMap(({ sheet, pages }) =>
      [...book.index.items.values()]
        .filter(({ category }) => sheet.role.kind === 'category' && category.id === sheet.role.category)
        .filter(({ item }) => {
          const [level] = item.levels;
          const first = level?.criteria[0]?.text ?? '';
          // The overview at the head of the sheet has the title too; the heading comes after it.
          const page = pages
            .filter(({ text }) => text.includes(bare(titleWithId(item.id, item.title))))
            .at(-1);
          const together = [item.statement, level?.description ?? '', first];
          return page === undefined || !together.every((text) => page.text.includes(bare(text)));
        })
        .map(({ item }) => item.id),
    );
    expect(alone).toEqual([]);
  });
});

describe('a due date on paper', () => {
  it('is in the Buddhist era on a Thai form', () => {
    const printed = categoryPages(filledForm).flatMap(({ pages }) => pages.map(({ text }) => text));
    expect(printed.some((text) => text.includes(bare('30 ก.ย. 2569')))).toBe(true);
    expect(printed.some((text) => text.includes('Sep2026'))).toBe(false);
  });
});

/** How many different states a page shows, and whether it also has the heading of an item. */
function liveliness({ text }: PrintedPage): number {
  const { status, category } = messagesFor('th').sheet;
  const states = Object.values(status).filter((word) => text.includes(bare(word)));
  return 2 * states.length + (text.includes(bare(category.levelPrefix)) ? 1 : 0);
}

describe('the pictures in the documentation', () => {
  const target = process.env.PMQA_PICTURES ?? join('build', 'pictures');

  it('show the summary and a page of a category, each in less than 250 kB', () => {
    mkdirSync(target, { recursive: true });
    const scores = readPages(pdfOf(filledForm)).map(liveliness);
    const categoryPage = 1 + scores.indexOf(Math.max(...scores));
    drawPage(pdfOf(filledForm), 1, join(target, 'summary-page'), 110);
    drawPage(pdfOf(filledForm), categoryPage, join(target, 'category-page'), 110);
    for (const name of ['summary-page.png', 'category-page.png']) {
      const { size } = statSync(join(target, name));
      expect(size).toBeGreaterThan(20_000);
      expect(size).toBeLessThan(250_000);
    }
  });

  it('are of a workbook whose blank form is another', () => {
    expect(readPages(pdfOf(blankForm)).length).toBeLessThan(readPages(pdfOf(filledForm)).length);
  });
});
