/** The list of gaps on paper, as LibreOffice prints it: of a blank form and of a filled one. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../../src/core/words/messages';
import { groupGaps } from '../../src/core/papers/gap-groups';
import { at } from '../../src/core/papers/gap-sheet-rows';
import type { SheetPlan } from '../../src/core/plan/sheet-plan';
import { titleWithId } from '../../src/core/layout/plan-context';
import { planGapSheet } from '../../src/core/papers/plan-gap-sheet';
import { sampleProfile } from '../core/layout/rubrics';
import { writeBook, type Book } from './books';
import { formBooks } from './filled-books';
import { emptyFolder, runOffice, type Order } from './office';
import { bare, drawPage, readPages, type PrintedPage } from './printed-pages';

const folder = emptyFolder('gap-lists');
const pointsPerUnit = 72 / 2540;
const rounding = 1;

interface PrintedList {
  readonly sheet: SheetPlan;
  readonly pages: readonly PrintedPage[];
  /** Rows that are lower than LibreOffice needs them, in words. */
  readonly low: readonly string[];
  /** How many rows were looked at. */
  readonly measured: number;
}

function textsOf(sheet: SheetPlan, row: number): string[] {
  return (sheet.cells[row] ?? []).filter((content): content is string => typeof content === 'string');
}

const nameOf = (book: Book) => `${book.name}-gaps`;
const pdfOf = (book: Book) => join(folder, `${nameOf(book)}.pdf`);

function listOf(book: Book): SheetPlan {
  return planGapSheet(book.index, {
    profile: { ...sampleProfile, agencyType: book.agencyType },
    language: book.language,
    typeface: { name: 'TH Sarabun New', size: 16 },
    answers: book.answers,
    madeOn: '2026-11-23',
  });
}

/** What LibreOffice said of the heights of their rows. */
let report: string[][] = [];

beforeAll(async () => {
  const orders: Order[] = [];
  for (const book of formBooks) {
    const name = nameOf(book);
    // By itself: what else is in the workbook has tests of its own.
    const plan = { ...book.plan, sheets: [listOf(book)], names: [] };
    const file = await writeBook(folder, { ...book, name, plan });
    orders.push(['open', file], ['print', pdfOf(book)], ['heights', name], ['close']);
  }
  report = runOffice(orders);
});

function printedList(book: Book): PrintedList {
  const sheet = listOf(book);
  const rows = report.filter(([asked]) => asked === nameOf(book));
  const low = rows.flatMap(([, , row, planned, needed]) =>
    (Number(planned) - Number(needed)) * pointsPerUnit + rounding < 0
      ? [`row ${Number(row) + 1}: ${textsOf(sheet, Number(row)).join(' | ')}`]
      : [],
  );
  const pictures = join('build', 'pictures');
  mkdirSync(pictures, { recursive: true });
  drawPage(pdfOf(book), 1, join(pictures, `gap-list-${book.name}`), 80);
  return { sheet, pages: readPages(pdfOf(book)), low, measured: rows.length };
}

describe.each(formBooks.map((book) => [book.name, book] as const))('the list of gaps of %s', (_, book) => {
  let list: PrintedList;

  beforeAll(() => {
    list = printedList(book);
  });

  it('has rows as high as LibreOffice needs them', () => {
    expect(list.low).toEqual([]);
    expect(list.measured).toBeGreaterThanOrEqual(list.sheet.cells.length - 1);
  });

  it('is on A4 across, with its headings, its name and its number on each page', () => {
    const { sheet, pages } = list;
    const headings = textsOf(sheet, sheet.print.titleRows?.first ?? -1);
    expect(headings).toHaveLength(11);
    pages.forEach((page, number) => {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595]);
      for (const heading of headings) expect(page.text).toContain(bare(heading));
      const { page: words } = messagesFor(book.language).sheet.print;
      const count = words.replace('&P', String(number + 1)).replace('&N', String(pages.length));
      const { left, center } = sheet.print.footer;
      expect(left).toContain(sampleProfile.agencyName.replaceAll('&', '&&'));
      const whole = `${left.replaceAll('&&', '&')}${center.replace('&A', sheet.name)}${count}`;
      expect(page.footer).toBe(bare(whole));
    });
  });

  it('breaks where it was planned and nowhere else', () => {
    expect(list.pages).toHaveLength(list.sheet.print.pageBreakRows.length + 1);
  });

  it('shows every text in full', () => {
    const printed = list.pages.map(({ text }) => text);
    const missing = list.sheet.cells
      .slice(1)
      .flatMap((line) => line.slice(at.name))
      .filter((content): content is string => typeof content === 'string' && content !== '')
      .filter((text) => !printed.some((page) => page.includes(bare(text))));
    expect(missing).toEqual([]);
  });

  it('keeps the heading of an item on the page of its first gap', () => {
    const groups = groupGaps(book.index, book.answers, book.agencyType);
    expect(groups.length).toBeGreaterThan(0);
    const alone = groups.filter(({ item, gaps: [first] }) => {
      const text = book.index.criteria.get(first?.id ?? '')?.criterion.text ?? '?';
      return !list.pages.some(
        (page) =>
          page.text.includes(bare(titleWithId(item.id, item.title))) && page.text.includes(bare(text)),
      );
    });
    expect(alone.map(({ item }) => item.id)).toEqual([]);
  });
});
