/** The search of the guides. */
import * as fc from 'fast-check';
import { findPassages, type Passage } from '../../src/pages/find-passages';

const passage = (heading: string, text: string): Passage => ({
  page: 'คู่มือ',
  heading,
  address: 'x.html',
  text,
});
const passages = [
  passage('ปิดรอบ', 'พิมพ์ชื่อผู้ปิดรอบ แล้วกดปิดรอบ'),
  passage('Print', 'Press Ctrl+P to print the workbook'),
  passage('พิมพ์', 'กดเตรียมพิมพ์'),
];
const headings = (query: string) => findPassages(passages, query).map(({ heading }) => heading);

test('a word within Thai that has no spaces is found, headings first', () => {
  expect(headings('พิมพ์')).toEqual(['พิมพ์', 'ปิดรอบ']);
  expect(headings('เตรียม')).toEqual(['พิมพ์']);
});

test('all words have to be there, in any order, and capitals do not matter', () => {
  expect(headings('WORKBOOK press')).toEqual(['Print']);
  expect(headings('workbook ปิดรอบ')).toEqual([]);
});

test('nothing is found for nothing', () => {
  expect(headings('  ')).toEqual([]);
});

test('ำ is found however it was typed', () => {
  expect(findPassages([passage('ทำแล้ว', '')], 'ท\u0e4d\u0e32แล้ว')).toHaveLength(1);
});

test('whatever is typed, every passage found has all its words', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      for (const { page, heading, text } of findPassages(passages, query)) {
        const all = `${page} ${heading} ${text}`.normalize('NFKC').toLowerCase();
        for (const word of query.normalize('NFKC').toLowerCase().split(/\s+/u)) expect(all).toContain(word);
      }
    }),
  );
});
