/** Which rows of a checklist made by hand are its headings. */
import { headerOf, noHeader, secondLine } from '../../../src/core/editions/hand-made/hand-header';
import type { HandCell } from '../../../src/core/editions/hand-made/hand-cell';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';

function cells(...values: readonly CellValue[]): HandCell[] {
  return values.flatMap((value, column) =>
    value === null ? [] : [{ column, value, beside: {}, text: String(value) }],
  );
}

const columnsOf = (row: readonly HandCell[], before = noHeader) => {
  const header = headerOf(row, before);
  return header === null ? null : [...header.columns.values()];
};

describe('a first row of headings', () => {
  it.each<[readonly CellValue[], readonly string[]]>([
    [
      ['รหัส', 'หลักฐาน'],
      ['number', 'evidence'],
    ],
    [
      ['แนวทาง', 'ทำแล้ว'],
      ['text', 'met'],
    ],
    [
      ['ทำแล้ว', 'หลักฐาน', 'ผู้รับผิดชอบ'],
      ['met', 'evidence', 'owner'],
    ],
    [
      ['ข้อ', 'มี', 'ไม่มี', 'หมายเหตุ'],
      ['number', 'met', 'notMet', 'note'],
    ],
  ])('is %j', (row, kinds) => {
    expect(columnsOf(cells(...row))).toEqual(kinds);
  });

  it.each<[string, readonly CellValue[]]>([
    ['names nothing to answer', ['รหัส', 'แนวทาง']],
    ['names nothing to answer but remarks', ['รหัส', 'แนวทาง', 'หมายเหตุ']],
    ['is one word', ['หลักฐาน']],
    ['is marks alone', ['มี', 'ไม่มี']],
    ['heads two answers and no row', ['ทำแล้ว', 'หลักฐาน']],
    ['is a row of numbers', [1, 2, 3]],
  ])('is none where it %s', (_, row) => {
    expect(columnsOf(cells(...row))).toBeNull();
  });
});

describe('below headings', () => {
  const before = headerOf(cells('รหัส', 'ทำแล้ว', 'หลักฐาน'), noHeader) ?? noHeader;

  it('the same words, all or some of them, are the headings repeated', () => {
    expect(headerOf(cells('รหัส', 'ทำแล้ว', 'หลักฐาน'), before)).toBe(before);
    expect(headerOf(cells('รหัส', 'ทำแล้ว'), before)).toBe(before);
  });

  it('one word of them, or words of answers, are an answer', () => {
    for (const row of [
      cells(null, null, 'หลักฐาน'),
      cells(null, 'มี', 'หลักฐาน'),
      cells('1.1.B1', 'มี', 'แนวทาง'),
    ])
      expect(headerOf(row, before)).toBeNull();
  });

  it('words that say that columns stand elsewhere are other headings', () => {
    expect(columnsOf(cells('ทำแล้ว', 'รหัส', 'หลักฐาน'), before)).toEqual(['met', 'number', 'evidence']);
  });
});

describe('a second line of headings', () => {
  const above = headerOf(cells('รหัส', 'ผลการดำเนินงาน', 'ผลการประเมิน'), noHeader) ?? noHeader;

  it('says yes and no below what is asked', () => {
    const both = secondLine(above, cells(null, null, 'มี', 'ไม่มี'));
    expect([...(both?.columns ?? [])].slice(-2)).toEqual([
      [2, 'met'],
      [3, 'notMet'],
    ]);
  });

  it.each<[string, readonly CellValue[]]>([
    ['says only yes', [null, null, 'มี']],
    ['holds another word', [null, null, 'มี', 'ไม่มี', 'ดูแฟ้ม']],
    ['stands where rows are named', ['มี', 'ไม่มี']],
  ])('is none where it %s', (_, row) => {
    expect(secondLine(above, cells(...row))).toBeNull();
  });
});

it('a second line heads its own columns, and those it says nothing of keep the headings above', () => {
  const before = headerOf(cells('รหัส', 'ผลการดำเนินงาน', null, 'หลักฐาน'), noHeader) ?? noHeader;
  const header = secondLine(before, cells(null, 'มี', 'ไม่มี'));
  expect([...(header?.columns ?? [])]).toEqual(
    expect.arrayContaining([
      [0, 'number'],
      [1, 'met'],
      [2, 'notMet'],
      [3, 'evidence'],
    ]),
  );
  expect([...(header?.titles ?? [])].sort(([a], [b]) => a - b)).toEqual([
    [0, 'รหัส'],
    [1, 'มี'],
    [2, 'ไม่มี'],
    [3, 'หลักฐาน'],
  ]);
});
