import fc from 'fast-check';
import { emptyAnswer } from '../../../src/core/assessment/answers';
import { fitCells } from '../../../src/core/assessment/fit-cells';
import { planLeftoverSheet } from '../../../src/core/papers/plan-leftover-sheet';
import { cellParts, maxCellText } from '../../../src/core/sheet/cell-limit';

const long = fc
  .tuple(
    fc.constantFrom('ที่', 'น้ำ', 'ก', '👩🏽‍🌾', 'a ', '\u0e31'),
    fc.integer({ min: 1, max: 70_000 }),
    fc.nat({ max: 3 }),
  )
  .map(([letters, length, shift]) => 'x'.repeat(shift) + letters.repeat(Math.ceil(length / letters.length)));

test('a text in parts is the same text, and every part fits a cell', () => {
  fc.assert(
    fc.property(long, (text) => {
      const parts = cellParts(text);
      expect(parts.join('')).toBe(text);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(maxCellText);
      expect(parts.length).toBe(text.length > maxCellText ? parts.length : 1);
    }),
    { numRuns: 60 },
  );
});

test('a text that fits to the last letter is one part', () => {
  expect([0, 1].map((more) => cellParts('ก'.repeat(maxCellText + more)).length)).toEqual([1, 2]);
});

test('no letter is parted from its marks', () => {
  const text = 'ก'.repeat(maxCellText - 1) + 'ที่';
  expect(cellParts(text).map((part) => part.slice(-3))).toEqual(['กกก', 'ที่']);
});

test('of an answer the beginning fits its cell and the end is left over', () => {
  const evidence = 'ข'.repeat(maxCellText) + 'ท้าย';
  const { answer, rest } = fitCells({ ...emptyAnswer, met: true, evidence, owner: 'กอง' });
  expect(answer).toEqual({ ...emptyAnswer, met: true, evidence: 'ข'.repeat(maxCellText), owner: 'กอง' });
  expect(rest).toEqual({ ...emptyAnswer, evidence: 'ท้าย' });
});

test('a leftover that is longer than a cell goes on in the next, and says so', () => {
  const content = 'ค'.repeat(maxCellText) + 'จบ';
  const { cells } = planLeftoverSheet({
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    profile: { agencyName: '', agencyType: null, fiscalYear: null, round: '' },
    madeOn: '2026-11-25',
    heading: 'edition',
    rows: [{ from: 'เดิม.xlsx', id: '1.1.B1', why: '', cells: [{ title: 'หลักฐาน', content }] }],
  });
  expect(
    cells.slice(-2).map(([, , title, text]) => [title, typeof text === 'string' ? text.slice(-2) : text]),
  ).toEqual([
    ['หลักฐาน', 'คค'],
    ['หลักฐาน (ต่อ 2)', 'จบ'],
  ]);
});
