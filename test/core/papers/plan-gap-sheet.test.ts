import { emptyAnswer, type Answer, type Answers } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import { listGaps } from '../../../src/core/assessment/gaps';
import { rankNextSteps } from '../../../src/core/assessment/next-steps';
import type { RubricIndex } from '../../../src/core/rubric/rubric-index';
import { at, type GapSheetRequest } from '../../../src/core/papers/gap-sheet-rows';
import { gapsMarker } from '../../../src/core/layout/markers';
import { pageRoom, printScale } from '../../../src/core/plan/page-breaks';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import { planGapSheet } from '../../../src/core/papers/plan-gap-sheet';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { highestRow, rowHeight } from '../../../src/core/plan/text-metrics';
import { gridsOf } from '../sheet/grids';
import { bothRubrics, planOf, pmqaIndex, sampleProfile, twoByFiveIndex } from '../layout/rubrics';

function request(more: Partial<GapSheetRequest> = {}): GapSheetRequest {
  return {
    profile: { ...sampleProfile, agencyType: 'department' },
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    answers: new Map(),
    madeOn: '2026-11-23',
    ...more,
  };
}

function met(more: Partial<Answer> = {}): Answer {
  return { ...emptyAnswer, met: true, evidence: 'รายงานผลการดำเนินงาน', ...more };
}

/** Every third criterion is met, every ninth of them without evidence. */
function someAnswers(index: RubricIndex): Answers {
  const ids = [...index.criteria.keys()];
  return new Map(
    ids.flatMap((id, number) =>
      number % 3 === 0 ? [[id, met({ evidence: number % 9 === 0 ? '' : 'คำสั่งที่ 12/2569' })] as const] : [],
    ),
  );
}

function textsOf(sheet: SheetPlan): string[] {
  return sheet.cells.flat().filter((content): content is string => typeof content === 'string');
}

function rowOf(sheet: SheetPlan, id: string): number {
  const row = sheet.cells.findIndex((line) => line[at.id] === id);
  if (row < 0) throw new Error(`No row of ${id}`);
  return row;
}

function headingOf(sheet: SheetPlan, title: string): string {
  const line = sheet.cells.find((cells) => cells[at.name] === title);
  const text = line?.[at.owner];
  return typeof text === 'string' ? text : '';
}

describe.each(bothRubrics)('the list of gaps of %s', (_name, index, language) => {
  const answers = someAnswers(index);
  const sheet = planGapSheet(index, request({ language, answers }));
  const assessment = assess(index, answers, 'department');
  const gaps = listGaps({ index, answers, agencyType: 'department', assessment });

  it('holds every gap once, under its item, the frontier first, then evidence, then higher levels', () => {
    const order = { frontier: 0, evidence: 1, higher: 2 };
    const itemOrder = [...index.items.keys()];
    const expected = [...gaps].sort(
      (a, b) => itemOrder.indexOf(a.item) - itemOrder.indexOf(b.item) || order[a.kind] - order[b.kind],
    );
    const ids = sheet.cells.slice(1).flatMap((line) => (line[at.id] === null ? [] : [line[at.id]]));
    expect(ids).toEqual(expected.map(({ id }) => id));
    expect(new Set(gaps.map(({ kind }) => kind)).size).toBe(3);
  });

  it('says for each frontier gap the points of the step shared out over its criteria, and nothing for others', () => {
    const steps = rankNextSteps({ index, answers, agencyType: 'department', assessment });
    for (const gap of gaps) {
      const step = steps.find(({ item }) => item === gap.item);
      const points = sheet.cells[rowOf(sheet, gap.id)]?.[at.points];
      expect([gap.id, points]).toEqual([gap.id, gap.kind === 'frontier' ? step?.gainPerTick : null]);
    }
  });

  it('is made of plain values: nothing in it can change later', () => {
    const formulas = sheet.cells.flat().filter((content) => content !== null && typeof content === 'object');
    expect(formulas).toEqual([]);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it('is rectangular, marked, and every text has room', () => {
    expect(sheet.cells[0]?.[0]).toBe(gapsMarker);
    expect(sheet.rowHeights[0]).toBe(0);
    expect(sheet.rowHeights).toHaveLength(sheet.cells.length);
    sheet.cells.forEach((line, row) => {
      if (row === 0) return;
      expect(line).toHaveLength(sheet.columns.length);
      line.forEach((content, column) => {
        if (typeof content !== 'string' || column === at.id) return;
        const merge = sheet.merges.find((area) => area.row === row && area.column === column);
        const width = sheet.columns
          .slice(column, column + (merge?.columns ?? 1))
          .reduce((sum, each) => sum + each.width, 0);
        const needed = rowHeight([{ text: content, width }], { name: 'TH Sarabun New', size: 16 });
        expect([content, (sheet.rowHeights[row] ?? 0) >= needed]).toEqual([content, true]);
        expect(needed).toBeLessThan(highestRow);
      });
    });
  });

  it('is printed on A4 across with its headings on each page, and no item heading at the foot of one', () => {
    const { print } = sheet;
    expect(print).toMatchObject({ orientation: 'landscape', fitToPagesWide: 1, fitToPagesTall: 0 });
    expect(print.area).toEqual({
      row: 0,
      column: 0,
      rows: sheet.cells.length,
      columns: sheet.columns.length,
    });
    expect(sheet.cells[print.titleRows?.first ?? -1]?.[at.text]).toMatch(/แนวทางดำเนินการ|Criterion/);
    expect(print.footer.left).toContain(sampleProfile.agencyName.replaceAll('&', '&&'));
    for (const row of print.pageBreakRows) {
      expect(sheet.cells[row - 1]?.[at.id]).not.toBeNull();
    }
    const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
    expect(print.scale).toBe(printScale(print, width));
    const room = pageRoom(print, print.scale ?? 0, sheet.rowHeights[print.titleRows?.first ?? -1] ?? 0);
    [0, ...print.pageBreakRows].forEach((from, page, starts) => {
      const height = sheet.rowHeights.slice(from, starts[page + 1]).reduce((sum, each) => sum + each, 0);
      expect(height).toBeLessThanOrEqual(page === 0 ? room.first : room.later);
    });
  });

  it('is passed over by the reading, however many there are', () => {
    const plan = planOf(index, language, { answers });
    const lists = [sheet, { ...sheet, name: 'อีกรายการ' }];
    const grids = gridsOf({ ...plan, sheets: [...plan.sheets, ...lists] });
    const snapshot = readSnapshot(index, grids);
    const without = readSnapshot(index, gridsOf(plan));
    expect(snapshot).toEqual(without);
    expect(readSnapshot(index, gridsOf({ ...plan, sheets: lists })).sheets.size).toBe(0);
  });
});

describe('what the list says', () => {
  const first = pmqaIndex.items.get('1.1')?.item;
  const ofLevel = (level: number) => first?.levels[level - 1]?.criteria.map(({ id }) => id) ?? [];

  it('whose it is, of which day of the Buddhist era, and how many gaps of each kind there are', () => {
    const sheet = planGapSheet(pmqaIndex, request());
    expect(textsOf(sheet)).toContain(
      'กรมส่งเสริมการเกษตร & สหกรณ์ · ปีงบประมาณ 2569 · รอบ 1 · ณ วันที่ 23 พ.ย. 2569',
    );
    expect(textsOf(sheet)).toContain('ต้องทำก่อน 121 ข้อ · ขาดหลักฐาน 0 ข้อ · ระดับถัดไป 196 ข้อ · รวม 317 ข้อ');
  });

  it('what closing the frontier of an item takes, gives and releases', () => {
    const basic = ofLevel(1);
    const answers = new Map([
      ...basic.slice(1).map((id) => [id, met()] as const),
      ...ofLevel(2).map((id) => [id, met()] as const),
    ]);
    const sheet = planGapSheet(pmqaIndex, request({ answers }));
    const gain = Math.round((300 / basic.length + 100) * 10) / 10;
    expect(headingOf(sheet, `1.1 ${first?.title.replace(/^1\.1\s*/, '') ?? ''}`)).toBe(
      `ทำอีก 1 ข้อครบระดับ Basic ได้ +${gain} คะแนน (รวมที่ปลดล็อก 100)`,
    );
  });

  it('an item whose levels are all complete stands there only for its evidence', () => {
    const answers = new Map(
      [1, 2, 3].flatMap((level) => ofLevel(level).map((id) => [id, met({ evidence: '' })] as const)),
    );
    const sheet = planGapSheet(pmqaIndex, request({ answers }));
    expect(headingOf(sheet, `1.1 ${first?.title.replace(/^1\.1\s*/, '') ?? ''}`)).toBe('ครบทุกระดับ');
    expect(sheet.cells[rowOf(sheet, '1.1.B1')]?.[at.status]).toBe('ขาดหลักฐาน');
  });

  it('owner and due date as they were answered: a date as a date, words as words, never a formula', () => {
    const answers = new Map([
      ['1.1.B1', { ...emptyAnswer, owner: '=กองแผนงาน', due: '2026-12-31' }],
      ['1.1.B2', { ...emptyAnswer, due: 'ไตรมาส 2' }],
    ]);
    const sheet = planGapSheet(pmqaIndex, request({ answers }));
    const line = sheet.cells[rowOf(sheet, '1.1.B1')] ?? [];
    expect([line[at.owner], line[at.due]]).toEqual(['=กองแผนงาน', 46387]);
    expect(sheet.cells[rowOf(sheet, '1.1.B2')]?.[at.due]).toBe('ไตรมาส 2');
    const open = sheet.cells[rowOf(sheet, '1.1.B3')] ?? [];
    expect([open[at.owner], open[at.due], open[at.action], open[at.progress]]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('a sentence when nothing is open', () => {
    const answers = new Map([...pmqaIndex.criteria.keys()].map((id) => [id, met()] as const));
    const sheet = planGapSheet(pmqaIndex, request({ answers }));
    expect(sheet.cells.at(-1)?.[at.name]).toBe('ไม่มีช่องว่าง ทุกข้อที่เกี่ยวข้องผ่านและมีหลักฐานแล้ว');
    expect(textsOf(sheet)).toContain('ต้องทำก่อน 0 ข้อ · ขาดหลักฐาน 0 ข้อ · ระดับถัดไป 0 ข้อ · รวม 0 ข้อ');
  });

  it('criteria that do not apply are no gaps', () => {
    const answers = new Map([['1.1.B1', { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจ' }]]);
    const ids = planGapSheet(pmqaIndex, request({ answers })).cells.map((line) => line[at.id]);
    expect(ids).not.toContain('1.1.B1');
    expect(ids).not.toContain('2.4.A4');
    expect(ids).toContain('1.1.B2');
  });

  it('its own name with the day, and a number when there is one of that day already', () => {
    expect(planGapSheet(pmqaIndex, request()).name).toBe('ช่องว่าง 23 พ.ย. 69');
    const takenNames = ['ช่องว่าง 23 พ.ย. 69'];
    expect(planGapSheet(pmqaIndex, request({ takenNames })).name).toBe('ช่องว่าง 23 พ.ย. 69 (2)');
  });

  it('all of it in English', () => {
    const sheet = planGapSheet(twoByFiveIndex, request({ language: 'en' }));
    expect(sheet.name).toBe('Gaps 23 Nov 2026');
    expect(textsOf(sheet).some((text) => text.endsWith('As of 23 Nov 2026'))).toBe(true);
    const ours = sheet.cells
      .slice(2, 6)
      .flat()
      .filter((content) => typeof content === 'string');
    expect(ours.join('').replace(sampleProfile.agencyName, '')).not.toMatch(/[ก-๛]/);
  });
});

it.each(['owner', 'note', 'due', 'doneOn'] as const)(
  'what somebody wrote at length as %s of a gap has room, and a day as a date takes no more than a line of it',
  (field) => {
    const [id = ''] = twoByFiveIndex.criteria.keys();
    const typeface = { name: 'TH Sarabun New', size: 16 } as const;
    const heightWith = (text: string) => {
      const answers = new Map([[id, { ...emptyAnswer, [field]: text }]]);
      const sheet = planGapSheet(twoByFiveIndex, request({ answers }));
      const row = sheet.cells.findIndex(([cell]) => cell === id);
      return { height: sheet.rowHeights[row], width: sheet.columns[at[field]]?.width ?? 0 };
    };
    const long = 'หลังจากที่คณะกรรมการเห็นชอบแล้ว '.repeat(8);
    const { height, width } = heightWith(long);
    expect(height).toBe(rowHeight([{ text: long, width }], typeface));
    expect(heightWith('2026-03-31').height).toBe(heightWith('').height);
  },
);
