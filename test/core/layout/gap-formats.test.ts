import { SSF } from 'xlsx';
import type { CriterionStatus } from '../../../src/core/assessment/assessment';
import { messagesFor } from '../../../src/core/words/messages';
import { columnOf } from '../../../src/core/layout/columns';
import { gapFormats } from '../../../src/core/layout/gap-formats';
import { figureLookup } from '../../../src/core/layout/formulas';
import { sheetStyles } from '../../../src/core/plan/sheet-styles';
import { isMark, markFormats } from '../../../src/core/layout/category/mark-formats';
import { planOf, pmqaIndex } from './rubrics';

const words = messagesFor('th').sheet.status;
const formats = gapFormats(figureLookup(pmqaIndex), words, 4, 60);
const first = columnOf('code');
const status = columnOf('status');

describe('gap colours', () => {
  it.each<[CriterionStatus, string | null, string, boolean]>([
    ['frontierGap', '#FDF0E6', '#8A3B12', true],
    ['withoutEvidence', '#FFF9E5', '#7A5B00', true],
    ['locked', '#F3F4FB', '#3B4A8C', false],
    ['met', null, '#1E6B47', false],
  ])('show the word for %s in its own colours', (kind, fill, fontColor, bold) => {
    // Row 4 counted from 0 is row 5 of the sheet; the column is fixed, the row is not.
    const is = `$O5="${words[kind]}"`;
    const formula = formats.find(
      (format) => format.area.column === status && format.formula.includes(is),
    )?.formula;
    if (kind === 'frontierGap') expect(formula).toMatch(/^=AND\(/u);
    else expect(formula).toBe(`=${is}`);
    expect(formats).toContainEqual({
      area: { row: 4, column: status, rows: 57, columns: 1 },
      formula,
      fill,
      fontColor,
      bold,
    });
  });

  it('tint the rest of the row where the word has a fill, without making its text wider', () => {
    const rows = formats.filter(({ area }) => area.column === first);
    // The words of the row keep their ink, which is not said again.
    expect(rows.map(({ fill, fontColor }) => [fill, fontColor])).toEqual([
      ['#FBEBEA', null],
      ['#FDF0E6', null],
      ['#FFF9E5', null],
      ['#F3F4FB', null],
      [null, '#6B7280'],
    ]);
    for (const { area, bold, fill } of rows) {
      const columns = status - first + (fill === null ? 1 : 0);
      expect(area).toEqual({ row: 4, column: first, rows: 57, columns });
      expect(bold).toBe(false);
    }
  });

  it('leave what does not apply grey from end to end, its word too, by one rule', () => {
    const own = formats.filter(({ formula }) => formula.includes(words.notApplicable));
    expect(own.map(({ area, fontColor }) => [area.column, area.columns, fontColor])).toEqual([
      [first, status - first + 1, '#6B7280'],
    ]);
  });

  it('leave the word for a gap of a later level the quiet colour of its column, without a rule', () => {
    expect(formats.filter(({ formula }) => formula.includes(words.higherGap))).toEqual([]);
    for (const { role, cells, styles } of planOf(pmqaIndex, 'th').sheets) {
      if (role.kind !== 'category') continue;
      const own = styles.filter(({ areas }) => areas.some(({ column }) => column === status));
      expect(own.map(({ style }) => style.fontColor)).toContain('#5F6B7A');
      expect(cells.length).toBeGreaterThan(20);
    }
  });

  it('are told by words that differ, in both languages', () => {
    for (const language of ['th', 'en'] as const) {
      const all = Object.values(messagesFor(language).sheet.status);
      expect(new Set(all).size).toBe(7);
    }
  });
});

describe('boxes where a program has none', () => {
  const rules = markFormats(4, 60);
  const ssf = SSF as { readonly format: (code: string, value: unknown) => string };
  const shownBy = (format: string, value: boolean | string) => ssf.format(format, value);

  it('lie over the ticks of a category and no other column', () => {
    const area = { row: 4, column: columnOf('met'), rows: 57, columns: 1 };
    expect(rules.map((rule) => rule.area)).toEqual([area, area]);
  });

  it('stand above the colours of gaps, beside which some programs would not show them, over cells that stay Boolean', () => {
    const plan = planOf(pmqaIndex, 'th');
    for (const { role, conditionalFormats, styles } of plan.sheets) {
      if (role.kind !== 'category') continue;
      expect(conditionalFormats.map(isMark).join(' ')).toMatch(/^true true(?: false)+$/u);
      // The one code that LibreOffice takes for its format of Booleans.
      const ticks = styles.filter(({ areas }) => areas.some(({ column }) => column === columnOf('met')));
      expect(ticks.flatMap(({ style }) => style.numberFormat ?? [])).toEqual(['"TRUE";"TRUE";"FALSE"']);
    }
  });

  it('show TRUE and FALSE as boxes, by the section of texts in Excel and as 1 and 0 elsewhere', () => {
    for (const { formula, numberFormat = '' } of rules) {
      const holds = formula.endsWith('=TRUE');
      const mark = holds ? '☑' : '☐';
      expect(shownBy(numberFormat, holds)).toBe(mark);
      expect(ssf.format(numberFormat, holds ? 1 : 0)).toBe(mark);
    }
  });

  it('leave the word where a program knows no formats in rules, never the wrong box', () => {
    const { tick } = sheetStyles({ name: 'TH Sarabun New', size: 16 }, 'd mmm yyyy');
    for (const value of [true, false]) {
      expect(shownBy(tick.numberFormat ?? '', value)).toBe(String(value).toUpperCase());
    }
    expect(shownBy(tick.numberFormat ?? '', 'เสร็จแล้ว')).toBe('เสร็จแล้ว');
  });
});
