import { gapsMarker, isRecordMarker, leftoversMarker } from '../../../src/core/layout/markers';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import {
  leftoverColumns as at,
  planLeftoverSheet,
  type LeftoverRow,
  type LeftoverSheetRequest,
} from '../../../src/core/papers/plan-leftover-sheet';
import { planPrint } from '../../../src/core/papers/plan-print';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { highestRow, rowHeight } from '../../../src/core/plan/text-metrics';
import { gridsOf } from '../sheet/grids';
import { planOf, pmqaIndex, sampleProfile } from '../layout/rubrics';

const rows: readonly LeftoverRow[] = [
  {
    from: 'หมวด 1!D12',
    id: '1.1.B9',
    why: 'ไม่มีข้อนี้ในฉบับใหม่',
    cells: [
      { title: 'ทำแล้ว', content: true },
      {
        title: 'คำอธิบาย / หลักฐาน',
        content: '=คำสั่งที่ 12/2569 ลงวันที่ 3 มกราคม 2569 เรื่องแต่งตั้งคณะทำงาน'.repeat(4),
      },
      { title: 'กำหนดเสร็จ', content: 46387, isDay: true },
      { title: 'คะแนน', content: { formula: '=SUM(A1:A3)' } },
    ],
  },
  { from: 'Sheet1!B2', id: '', why: 'ไม่มีรหัสข้อ', cells: [{ title: 'หมายเหตุ', content: 12 }] },
];

function request(more: Partial<LeftoverSheetRequest> = {}): LeftoverSheetRequest {
  return {
    profile: sampleProfile,
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    madeOn: '2026-11-25',
    heading: 'edition',
    rows,
    ...more,
  };
}

function contentsOf(sheet: SheetPlan): unknown[] {
  return sheet.cells.slice(1).map((line) => line[at.content]);
}

describe.each(['edition', 'repair'] as const)('the sheet of leftovers of %s', (heading) => {
  const sheet = planLeftoverSheet(request({ heading }));

  it('holds every cell of every row, below a band that says where it stood and why', () => {
    const band = sheet.cells.findIndex((line) => line[at.title] === 'หมวด 1!D12');
    expect(sheet.cells[band]).toEqual(['1.1.B9', '1.1.B9', 'หมวด 1!D12', 'ไม่มีข้อนี้ในฉบับใหม่', null]);
    expect(sheet.cells.slice(band + 1, band + 5).map((line) => line[at.title])).toEqual(
      rows[0]?.cells.map(({ title }) => title),
    );
    expect(contentsOf(sheet)).toEqual(expect.arrayContaining([true, 46387, 12]));
  });

  it('is made of plain values: a formula is kept as its words', () => {
    expect(sheet.cells.flat().filter((cell) => cell !== null && typeof cell === 'object')).toEqual([]);
    expect(contentsOf(sheet)).toContain('=SUM(A1:A3)');
  });

  it('is marked, rectangular, and every text has room', () => {
    expect(sheet.marker).toBe(leftoversMarker);
    expect(sheet.cells[0]?.[0]).toBe(leftoversMarker);
    expect(sheet.rowHeights[0]).toBe(0);
    sheet.cells.forEach((line, row) => {
      expect(line).toHaveLength(sheet.columns.length);
      if (row === 0) return;
      line.forEach((content, column) => {
        if (typeof content !== 'string' || column === at.key) return;
        const merge = sheet.merges.find((area) => area.row === row && area.column === column);
        const width = sheet.columns
          .slice(column, column + (merge?.columns ?? 1))
          .reduce((sum, each) => sum + each.width, 0);
        const needed = rowHeight([{ text: content, width }], request().typeface);
        expect([content, (sheet.rowHeights[row] ?? 0) >= needed]).toEqual([content, true]);
        expect(needed).toBeLessThan(highestRow);
      });
    });
  });

  it('is printed on A4 across, with its headings on each page and no band at the foot of one', () => {
    const many = Array.from({ length: 60 }, () => rows).flat();
    const { print, cells } = planLeftoverSheet(request({ heading, rows: many }));
    expect(print).toMatchObject({
      orientation: 'landscape',
      fitToPagesWide: 1,
      titleRows: { first: 2, last: 2 },
    });
    expect(print.pageBreakRows.length).toBeGreaterThan(3);
    for (const row of print.pageBreakRows) {
      // The row before a break is a cell's, never a band: bands have the address in the title column.
      expect(cells[row - 1]?.[at.title]).not.toMatch(/!/);
    }
  });
});

describe('a sheet of leftovers', () => {
  it('is dated, and takes no name that is taken', () => {
    expect(planLeftoverSheet(request()).name).toBe('คำตอบยังไม่มีที่ลง 25 พ.ย. 69');
    const second = planLeftoverSheet(request({ takenNames: ['คำตอบยังไม่มีที่ลง 25 พ.ย. 69'] })).name;
    expect(second).toMatch(/\(2\)$/);
    expect(second.length).toBeLessThanOrEqual(31);
  });

  it('says so when there is nothing in it', () => {
    const sheet = planLeftoverSheet(request({ rows: [], language: 'en' }));
    expect(sheet.cells.flat()).toContain('No answer is left over');
  });

  it('is passed over by whoever reads or prints the assessment, as a list of gaps is', () => {
    const plan = planOf(pmqaIndex, 'th');
    const sheet = planLeftoverSheet(request());
    const grids = gridsOf({ ...plan, sheets: [sheet, ...plan.sheets, { ...sheet, name: 'สองแผ่น' }] });
    expect(readSnapshot(pmqaIndex, grids).problems.filter(({ kind }) => kind === 'sheetTwice')).toEqual([]);
    expect(readSnapshot(pmqaIndex, grids).sheets.has(leftoversMarker)).toBe(false);
    expect(
      planPrint(pmqaIndex, plan, grids, {
        typeface: { name: 'TH Sarabun New', size: 16 },
        pagePerItem: false,
      }).map(({ name }) => name),
    ).not.toContain(sheet.name);
    expect([gapsMarker, leftoversMarker].every(isRecordMarker)).toBe(true);
    expect(plan.sheets.map(({ marker }) => marker).some(isRecordMarker)).toBe(false);
  });
});
