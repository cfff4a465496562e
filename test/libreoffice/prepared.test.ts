/**
 * What a person prints from the workbook after เตรียมพิมพ์, and the report pack, page by page: every footer, every text in full,
 * no heading last on a page.
 */
import { join } from 'node:path';
import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import { columnOf } from '../../src/core/layout/columns';
import { planPack } from '../../src/core/papers/pack/plan-pack';
import { bookOf, writeBook, type Book } from './books';
import { pmqaIndex, sampleProfile, twoByFiveIndex } from '../core/layout/rubrics';
import { blankForm, evidenceForm } from './filled-books';
import { emptyFolder, runOffice, type Order } from './office';
import { fitOrders, preparedBook } from './prepared-book';
import { readPages } from './printed-pages';
import { headingsLast, isCategory, missingTexts, pagesOfSheets } from './sheet-pages';

const folder = emptyFolder('prepared');
const pdfOf = ({ name }: Book) => join(folder, `${name}.pdf`);

/** A province half way through: every second criterion met, with evidence. */
const halfAnswers: Answers = new Map(
  [...pmqaIndex.criteria.keys()].flatMap((id, at) =>
    at % 2 === 0 ? [[id, { ...emptyAnswer, met: true, evidence: `หลักฐานของข้อ ${id}` }] as const] : [],
  ),
);
const halfForm = bookOf('pmqa-half', pmqaIndex, halfAnswers, 'province');

function packOf(name: string, book: Book): Book {
  const plan = planPack(book.index, {
    profile: { ...sampleProfile, agencyType: book.agencyType },
    answers: book.answers,
    language: book.language,
    typeface: { name: 'TH Sarabun New', size: 16 },
    madeOn: '2026-11-28',
    categories: null,
    pagePerItem: false,
    notAllCounted: new Set(),
  });
  return { ...book, name, plan };
}

let prepared: readonly Book[] = [];
const packs: readonly Book[] = [
  packOf('pmqa-half-pack', halfForm),
  packOf('two-by-five-pack', bookOf('two-by-five', twoByFiveIndex, new Map(), null)),
];

beforeAll(async () => {
  prepared = [
    await preparedBook('pmqa-blank-prepared', blankForm),
    await preparedBook('pmqa-evidence-prepared', evidenceForm),
  ];
  const orders: Order[] = [];
  for (const book of [...prepared, ...packs]) {
    const fit = prepared.includes(book) ? fitOrders(book) : [];
    orders.push(['open', await writeBook(folder, book)], ...fit, ['print', pdfOf(book)], ['close']);
  }
  runOffice(orders);
});

it('every page says at its foot whose it is, of when, which sheet, and its number', () => {
  for (const book of [...prepared, ...packs]) {
    const known = pagesOfSheets(book, pdfOf(book)).reduce((sum, { pages }) => sum + pages.length, 0);
    expect([book.name, known]).toEqual([book.name, readPages(pdfOf(book)).length]);
  }
});

it('every criterion, heading, description and piece of evidence is there in full', () => {
  for (const book of [...prepared, ...packs]) {
    const sheets = pagesOfSheets(book, pdfOf(book)).filter(isCategory);
    expect([book.name, sheets.flatMap(missingTexts)]).toEqual([book.name, []]);
  }
});

it('no heading and no description of a level stands last on a page', () => {
  for (const book of [...prepared, ...packs]) {
    const sheets = pagesOfSheets(book, pdfOf(book)).filter(isCategory);
    const last = sheets.flatMap((sheet) => headingsLast(sheet, columnOf('code')));
    expect([book.name, last]).toEqual([book.name, []]);
  }
});

it('a workbook prepared for print takes at most 26 pages blank and 45 with 300 letters of evidence each', () => {
  const [blank, evidence] = prepared.map((book) => readPages(pdfOf(book)).length);
  expect(blank).toBeLessThanOrEqual(26);
  expect(evidence).toBeLessThanOrEqual(45);
});

it('no page but the last of a category is under half full', () => {
  for (const book of prepared) {
    for (const { sheet, pages } of pagesOfSheets(book, pdfOf(book)).filter(isCategory)) {
      const under = pages.slice(0, -1).filter(({ reaches, height }) => reaches < height / 2);
      expect([book.name, sheet.name, under.length]).toEqual([book.name, sheet.name, 0]);
    }
  }
});

it('cover, executive summary and summary of a pack take one upright page each', () => {
  for (const book of packs) {
    const first = pagesOfSheets(book, pdfOf(book)).slice(0, 3);
    expect(first.map(({ pages }) => pages.map(({ width, height }) => height > width))).toEqual([
      [true],
      [true],
      [true],
    ]);
    expect(first.flatMap(missingTexts)).toEqual([]);
  }
});
