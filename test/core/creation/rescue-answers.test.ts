import { emptyAnswer } from '../../../src/core/assessment/answers';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { rescueAnswers } from '../../../src/core/creation/rescue-answers';
import type { CellContent, SheetPlan } from '../../../src/core/plan/sheet-plan';
import { planWorkbook } from '../../../src/core/layout/plan-workbook';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { sampleRubric, smallShape } from '../assessment/sample-rubric';

const index = indexRubric(sampleRubric(smallShape));
const request = {
  profile: { agencyName: 'กรมตัวอย่าง', agencyType: null, fiscalYear: 2569, round: '1' },
  language: 'th',
  typeface: { name: 'Tahoma', size: 11 },
} as const;
const empty = planWorkbook(index, request);
const answered = {
  ...emptyAnswer,
  met: true,
  evidence: '=หลักฐาน',
  due: '2026-12-31',
  assessorNote: 'ดี',
};

/** A sheet as Excel would give it back; formulas show some result. */
function gridOf(sheet: SheetPlan | undefined, sheetId = 'half'): SheetGrid {
  if (sheet === undefined) throw new Error('no such sheet is planned');
  const values = sheet.cells.map((line) => line.map(shown));
  return { sheetId, name: sheet.name, visible: true, row: 0, column: 0, values };
}

function shown(content: CellContent): CellValue {
  return content !== null && typeof content === 'object' ? 'ผลลัพธ์' : content;
}

function withCell(grid: SheetGrid, row: number, column: number, value: CellValue): SheetGrid {
  const values = grid.values.map((line, at) =>
    at === row ? line.map((old, position) => (position === column ? value : old)) : line,
  );
  return { ...grid, values };
}

test('a half-made sheet that nobody touched is deleted and leaves no answers', () => {
  const { answers, fates } = rescueAnswers(index, request, [gridOf(empty.sheets[1])]);
  expect(answers.size).toBe(0);
  expect(fates).toEqual(new Map([['half', null]]));
});

test('one of which only a part was written yet is deleted as well, and so are cells emptied beside and below it', () => {
  const grid = gridOf(empty.sheets[1]);
  const values = grid.values.map((line, row) => [...line.map((value) => (row > 3 ? null : value)), null]);
  const { fates } = rescueAnswers(index, request, [{ ...grid, values: [...values, [null]] }]);
  expect(fates).toEqual(new Map([['half', null]]));
});

test('answers typed into it are carried, and then it can go', () => {
  const filled = planWorkbook(index, { ...request, answers: new Map([['1.1.B2', answered]]) });
  const { answers, fates } = rescueAnswers(index, request, [gridOf(filled.sheets[1])]);
  expect(answers).toEqual(new Map([['1.1.B2', answered]]));
  expect(fates).toEqual(new Map([['half', null]]));
});

test('where days are counted from 1904 they stay the days they are, and the sheet can go', () => {
  const there = { ...request, from1904: true };
  const filled = planWorkbook(index, { ...there, answers: new Map([['1.1.B2', answered]]) });
  const grid: SheetGrid = { ...gridOf(filled.sheets[1]), from1904: true };
  const { answers, fates } = rescueAnswers(index, there, [grid]);
  expect(answers).toEqual(new Map([['1.1.B2', answered]]));
  expect(fates).toEqual(new Map([['half', null]]));
});

test('what stands where no answer belongs keeps the sheet under another name', () => {
  const last = (empty.sheets[1]?.cells.length ?? 0) - 1;
  const grid = withCell(gridOf(empty.sheets[1]), last, 0, 'บันทึกของฉัน');
  const { fates } = rescueAnswers(index, request, [grid]);
  expect(fates.get('half')).toBe(`${empty.sheets[1]?.name ?? ''} (2)`);
});

test('a note keeps a sheet of which nothing of ours was written, wherever its cells begin', () => {
  const grid: SheetGrid = {
    sheetId: 'half',
    name: 'แผ่นค้าง',
    visible: true,
    row: 1,
    column: 0,
    values: [[null], ['บันทึกของฉัน']],
  };
  expect(rescueAnswers(index, request, [grid]).fates.get('half')).toBe('แผ่นค้าง');
});

test('of two half-made sheets that answer the same differently, none of the words is lost', () => {
  const first = planWorkbook(index, { ...request, answers: new Map([['1.1.B2', answered]]) });
  const other = { ...answered, evidence: 'อีกคำตอบ' };
  const second = planWorkbook(index, { ...request, answers: new Map([['1.1.B2', other]]) });
  const { answers, fates } = rescueAnswers(index, request, [
    gridOf(first.sheets[1], 'first'),
    gridOf(second.sheets[1], 'second'),
  ]);
  expect(answers.get('1.1.B2')).toEqual(answered);
  expect(fates.get('first')).toBeNull();
  expect(fates.get('second')).not.toBeNull();
});

test('an empty sheet that never got its marker is deleted, one with words in it is not', () => {
  const bare: SheetGrid = {
    sheetId: 'bare',
    name: '~pmqa-x-1',
    visible: true,
    row: 0,
    column: 0,
    values: [],
  };
  const written = { ...bare, sheetId: 'written', row: 4, values: [['ของฉัน']] };
  const { fates } = rescueAnswers(index, request, [bare, written]);
  expect(fates.get('bare')).toBeNull();
  expect(fates.get('written')).not.toBeNull();
});
