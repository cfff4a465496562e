/**
 * The workbook on paper, as LibreOffice prints it: a blank form and a filled one, page by page, and whether its rows are as
 * high as what stands in them needs. Each workbook is opened once for all of it, and all of them by one LibreOffice.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../../src/core/words/messages';
import { categoryColumns, columnOf } from '../../src/core/layout/columns';
import { titleWithId } from '../../src/core/layout/plan-context';
import { writeBook, type Book } from './books';
import { pmqaIndex } from '../core/layout/rubrics';
import { blankForm, blankPaper, evidencePaper, filledForm, printedBooks } from './filled-books';
import { emptyFolder, runOffice, type Order } from './office';
import { describeHeight, hasHiddenLines, heightsOf, type Height } from './row-heights';
import { bare, drawPage, readFonts, readPages, type PrintedPage } from './printed-pages';
import { headingsLast, isCategory, isShown, missingTexts, pagesOfSheets } from './sheet-pages';

const folder = emptyFolder('pages');
const pdfOf = (book: Book) => join(folder, `${book.name}.pdf`);
const a4 = { short: 595, long: 842 };
/** What LibreOffice said of the heights of their rows. */
let report: string[][] = [];

beforeAll(async () => {
  const orders: Order[] = [];
  for (const book of printedBooks) {
    const file = await writeBook(folder, book);
    // Measuring changes the heights: what is printed is printed before.
    orders.push(['open', file], ['print', pdfOf(book)], ['heights', book.name], ['close']);
  }
  report = runOffice(orders);
});

const sheetPages = (book: Book) => pagesOfSheets(book, pdfOf(book));
const categoryPages = (book: Book) => sheetPages(book).filter(isCategory);

function headingOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? '';
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
    for (const { sheet, pages } of categoryPages(book)) {
      expect(pages.length).toBeGreaterThan(0);
      const shown = categoryColumns.filter(({ key }) => key !== 'level' && isShown(sheet, columnOf(key)));
      for (const page of pages) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([a4.long, a4.short]);
        for (const { key } of shown) expect(page.text).toContain(bare(headingOf(columns, key)));
      }
    }
  });

  it('shows every criterion, description, piece of evidence and reason in full', () => {
    const missing = categoryPages(book).flatMap(missingTexts);
    expect(missing).toEqual([]);
  });

  it('keeps the heading of an item on the page of its first criterion', () => {
    const alone = categoryPages(book).flatMap(({ sheet, pages }) =>
      [...book.index.items.values()]
        .filter(({ category }) => sheet.role.kind === 'category' && category.id === sheet.role.category)
        .filter(({ item }) => {
          const [level] = item.levels;
          const first = level?.criteria[0]?.text ?? '';
          // Pages that go on with the item have its title too, and the overview at the end of the sheet.
          const page = pages.find(({ text }) => text.includes(bare(titleWithId(item.id, item.title))));
          const together = [item.statement, level?.description ?? '', first];
          return page === undefined || !together.every((text) => page.text.includes(bare(text)));
        })
        .map(({ item }) => item.id),
    );
    expect(alone).toEqual([]);
  });
});

describe.each(printedBooks.map((book) => [book.name, book] as const))('the marks of %s', (_, book) => {
  it('are boxes, ticked as often as criteria are, and never the words TRUE and FALSE', () => {
    for (const { sheet, pages } of categoryPages(book)) {
      const text = pages.map((page) => page.text).join('');
      expect(text).not.toMatch(/TRUE|FALSE/u);
      const count = (value: boolean) => sheet.cells.filter((row) => row[columnOf('met')] === value).length;
      expect([text.split('☑').length - 1, text.split('☐').length - 1]).toEqual([count(true), count(false)]);
    }
  });
});

/** Files keep heights in steps of a quarter of a point, screens in pixels. */
const rounding = 1;
const oneLine = 24;

describe.each(printedBooks.map((book) => [book.name, book] as const))('the rows of %s', (_, book) => {
  let heights: Height[] = [];

  beforeAll(() => {
    heights = heightsOf(book, report).filter(({ sheet }) => sheet.visibility === 'visible');
  });

  it('are as high as LibreOffice needs them to be', () => {
    expect(heights.length).toBeGreaterThan(50);
    const low = heights.filter(
      ({ planned, needed, sheet, row }) =>
        planned + rounding < needed &&
        (sheet.cells[row] ?? []).some((content) => content !== null) &&
        !hasHiddenLines(sheet, row),
    );
    expect(low.map(describeHeight)).toEqual([]);
  });

  it('are not much higher than that', () => {
    const high = heights.filter(({ planned, needed }) => planned > needed * 1.6 + oneLine);
    expect(high.map(describeHeight)).toEqual([]);
    const sum = (pick: (height: Height) => number) => heights.reduce((total, each) => total + pick(each), 0);
    const ratio = sum(({ planned }) => planned) / sum(({ needed }) => needed);
    process.stdout.write(`${book.name}: ${heights.length} rows, planned ${ratio.toFixed(3)} of needed\n`);
    expect(ratio).toBeLessThan(1.3);
  });
});

describe('a page of a printed form', () => {
  const printed: readonly Book[] = [blankPaper, evidencePaper];

  it.each(printed.map((book) => [book.name, book] as const))(
    'of %s is at least half full, but for the last of a category, and none ends with a heading',
    (_, book) => {
      for (const { sheet, pages } of categoryPages(book)) {
        for (const page of pages.slice(0, -1)) expect(page.reaches).toBeGreaterThan(page.height / 2);
        expect(headingsLast({ sheet, pages }, columnOf('code'))).toEqual([]);
      }
    },
  );

  it('says of each criterion to which item it belongs', () => {
    const text = categoryPages(blankPaper)
      .flatMap(({ pages }) => pages.map((page) => page.text))
      .join('');
    for (const { item, criterion } of pmqaIndex.criteria.values()) {
      expect(text).toContain(bare(`${item.id} ${criterion.code}`));
    }
  });

  it('is one of at most 26 where the form is blank, and of 45 with 300 letters of evidence each', () => {
    expect(readPages(pdfOf(blankPaper)).length).toBeLessThanOrEqual(26);
    expect(readPages(pdfOf(evidencePaper)).length).toBeLessThanOrEqual(45);
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
    drawPage(pdfOf(filledForm), 1, join(target, 'summary-page'), 108);
    drawPage(pdfOf(filledForm), categoryPage, join(target, 'category-page'), 108);
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
