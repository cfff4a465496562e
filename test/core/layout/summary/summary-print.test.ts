import type { SheetPlan } from '../../../../src/core/plan/sheet-plan';
import { typefaces, type Typeface } from '../../../../src/core/plan/typeface';
import { indexRubric } from '../../../../src/core/rubric/rubric-index';
import { sampleRubric } from '../../assessment/sample-rubric';
import { planOf, pmqaIndex } from '../rubrics';

function summaryOf(items: number, typeface: Typeface): SheetPlan {
  const ids = Array.from({ length: items }, (_, at) => [`1.${at + 1}`, [1, 1, 1]] as const);
  const rubric = sampleRubric({ points: [300, 100, 100], items: { '1': Object.fromEntries(ids) } });
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
