import type { SheetPlan } from '../../../../src/core/plan/sheet-plan';
import { typefaces, type Typeface } from '../../../../src/core/plan/typeface';
import { rowHeight } from '../../../../src/core/plan/text-metrics';
import { range } from '../../../../src/core/sheet/runs';
import { indexRubric } from '../../../../src/core/rubric/rubric-index';
import { sampleRubric } from '../../assessment/sample-rubric';
import { planOf, pmqaIndex } from '../rubrics';

/** Items as evenly over the categories as they go. */
function summaryOf(items: number, typeface: Typeface, categories = 1): SheetPlan {
  const shape = range(1, categories).map((category) => {
    const count = Math.ceil((items - category + 1) / categories);
    const ids = range(1, count).map((item) => [`${category}.${item}`, [1, 1, 1]] as const);
    return [category, Object.fromEntries(ids)] as const;
  });
  const rubric = sampleRubric({ points: [300, 100, 100], items: Object.fromEntries(shape) });
  const [summary] = planOf(indexRubric(rubric), 'th', { typeface }).sheets;
  if (summary === undefined) throw new Error('No summary');
  return summary;
}

describe('the summary on paper', () => {
  it.each(typefaces)('is one page for PMQA 4.0 in $name', (typeface) => {
    const [summary] = planOf(pmqaIndex, 'th', { typeface }).sheets;
    expect(summary?.print).toMatchObject({ scale: null, fitToPagesWide: 1, fitToPagesTall: 1 });
  });

  it.each(typefaces)(
    'becomes several pages in $name before its letters become too small to read',
    (typeface) => {
      const pages = [10, 20, 30, 40, 60, 120].map((items) => {
        const { print } = summaryOf(items, typeface);
        if (print.scale === null) return 1;
        // 14 points of TH Sarabun New are its small letters; other faces look as large at less.
        expect((print.scale / 100) * 14).toBeGreaterThanOrEqual(8);
        return print.pageBreakRows.length + 1;
      });
      expect(pages[0]).toBe(1);
      expect(pages.at(-1)).toBeGreaterThan(1);
      expect(pages).toEqual([...pages].sort((a, b) => a - b));
    },
  );

  it.each(typefaces.flatMap((typeface) => [1, 6].map((categories) => ({ ...typeface, categories }))))(
    'is one page for up to 45 items in $categories categories in $name, none of its letters under 8 points',
    ({ categories, ...typeface }) => {
      const { print, rowHeights, columns, cells, styles } = summaryOf(45, typeface, categories);
      expect(print).toMatchObject({ scale: null, fitToPagesWide: 1, fitToPagesTall: 1 });
      const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
      const { margins } = print;
      const across = (595 - margins.left - margins.right) / sum(columns.map(({ width }) => width));
      const down = (842 - margins.top - margins.bottom) / sum(rowHeights);
      const smallest = Math.min(...styles.flatMap(({ style }) => style.fontSize ?? []));
      // 14 points of TH Sarabun New look as large as 9 of the others.
      const sarabun = smallest * (typeface.size === 16 ? 1 : 14 / 9);
      expect(Math.min(across, down) * 0.98 * sarabun).toBeGreaterThanOrEqual(8);
      // The same cells at the same places: whoever reads or repairs the sheet sees no difference.
      expect(cells.slice(0, 7)).toEqual(summaryOf(30, typeface, categories).cells.slice(0, 7));
    },
  );

  it.each([
    [1, {}],
    [6, { isClose: true }],
  ] as const)(
    'has room to sign, and all lines of every text, with 45 items in %i categories',
    (categories, close) => {
      const { cells, rowHeights, columns, merges, styles } = summaryOf(45, typefaces[0], categories);
      expect(new Set(styles.flatMap(({ style }) => style.fontSize ?? []))).toEqual(new Set([14, 18]));
      cells.forEach((line, row) => {
        if (rowHeights[row] === 0) return;
        line.forEach((text, column) => {
          const merge = merges.find((area) => area.row === row && area.column === column);
          const across = columns.slice(column, column + (merge?.columns ?? 1));
          const width = across.reduce((sum, each) => sum + each.width, 0);
          if (typeof text !== 'string' || text === '' || width === 0) return;
          if (text.includes('....')) return;
          const size = row === 1 ? 18 : 14;
          const needed = rowHeight([{ text, width, bold: true }], { ...typefaces[0], size, ...close });
          expect([text, (rowHeights[row] ?? 0) >= needed]).toEqual([text, true]);
        });
      });
      const signed = cells.findIndex((line) =>
        line.some((cell) => typeof cell === 'string' && cell.startsWith('ลงชื่อ')),
      );
      // TH Sarabun New draws a line of 1.31 em; lower than a line is only what keeps distance.
      expect(Math.min(...rowHeights.filter((height) => height > 11))).toBeGreaterThanOrEqual(14 * 1.38);
      // On paper, in points: a signature is about eight millimetres high.
      expect((rowHeights[signed] ?? 0) * (8 / 14)).toBeGreaterThanOrEqual(20);
    },
  );

  it('repeats the heading of the items then, and leaves rule and signatures together', () => {
    const { print, cells } = summaryOf(120, typefaces[0]);
    const heading = print.titleRows?.first ?? -1;
    expect(cells[heading]).toContain('หัวข้อ');
    const firstSigned = cells.findIndex((line) =>
      line.some((cell) => typeof cell === 'string' && cell.startsWith('ลงชื่อ')),
    );
    const rule = cells.findIndex((line) =>
      line.some((cell) => typeof cell === 'string' && cell.startsWith('วิธีคิดคะแนน')),
    );
    expect(rule).toBeGreaterThan(heading);
    expect(firstSigned).toBeGreaterThan(rule);
    for (const row of print.pageBreakRows) {
      expect(row > heading + 1).toBe(true);
      expect(row <= rule).toBe(true);
    }
  });
});

test('the profile of nobody has empty cells, to be typed into', () => {
  const profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };
  const [summary] = planOf(pmqaIndex, 'th', { profile }).sheets;
  for (const key of Object.keys(profile)) {
    const [at, ...others] = summary?.cells.find((cells) => cells[0] === key) ?? [];
    expect([key, at]).toEqual([key, key]);
    expect(others.filter((content) => content !== null)).toEqual([expect.any(String)]);
  }
});
