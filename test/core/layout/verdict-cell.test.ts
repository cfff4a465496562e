/** The assessor's word in its cell: what is read, what was meant, and what is written, in either language. */
import fc from 'fast-check';
import type { Verdict } from '../../../src/core/assessment/answers';
import {
  cellsThatSay,
  meantVerdict,
  verdictCell,
  verdictOf,
} from '../../../src/core/layout/category/verdict-cell';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { messagesFor } from '../../../src/core/words/messages';

const verdicts: readonly Verdict[] = ['', 'pass', 'fail'];
const languages = ['th', 'en'] as const;

it('what is written in either language is read as it was meant', () => {
  for (const language of languages) {
    const words = messagesFor(language).sheet.verdict;
    for (const verdict of verdicts) {
      expect(verdictOf(verdictCell(verdict, words))).toBe(verdict);
      expect(meantVerdict(verdictCell(verdict, words))).toBe(verdict);
    }
  }
});

it('is read exactly where a formula counts it: in any case, with nothing around it, TRUE of older layouts', () => {
  for (const verdict of ['pass', 'fail'] as const) {
    for (const cell of cellsThatSay(verdict)) {
      expect(verdictOf(cell)).toBe(verdict);
      if (typeof cell !== 'string') continue;
      expect(verdictOf(cell.toUpperCase())).toBe(verdict);
      for (const around of [` ${cell}`, `${cell} `, `${cell}\u200B`])
        expect(verdictOf(around)).toBeUndefined();
    }
  }
});

it.each<readonly [CellValue, Verdict | undefined, Verdict | undefined]>([
  [null, '', ''],
  ['', '', ''],
  [true, 'pass', 'pass'],
  [false, '', ''],
  ['TRUE', undefined, 'pass'],
  ['☑', undefined, 'pass'],
  [1, undefined, 'pass'],
  ['FALSE', undefined, ''],
  ['☐', undefined, ''],
  [0, undefined, ''],
  [' ไม่ผ่าน ', undefined, 'fail'],
  ['   ', undefined, ''],
  ['น่าจะผ่าน', undefined, undefined],
  [7, undefined, undefined],
])('%j is read as %j and means %j', (cell, read, means) => {
  expect(verdictOf(cell)).toBe(read);
  expect(meantVerdict(cell)).toBe(means);
});

it('whatever is worded by repair is read afterwards as what was meant, and needs no wording any more', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constantFrom('ผ่าน\u200B', ' Pass', 'fail ', '✓')),
      fc.constantFrom(...languages),
      (cell, language) => {
        const means = meantVerdict(cell);
        if (means === undefined) return;
        const written = verdictCell(means, messagesFor(language).sheet.verdict);
        expect(verdictOf(written)).toBe(means);
        expect(meantVerdict(written)).toBe(means);
      },
    ),
  );
});
