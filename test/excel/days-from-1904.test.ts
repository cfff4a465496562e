/**
 * A workbook that counts its days from 1904: what people type, what is written for them and what is read is one day.
 * @slow 4 s: whole workbooks made in both ways of counting days
 */
import * as fc from 'fast-check';
import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import { carryAnswers, proposedDecisions } from '../../src/core/editions/carry';
import { proposeCarry } from '../../src/core/editions/propose-carry';
import { readSource } from '../../src/core/editions/read-source';
import { columnOf } from '../../src/core/layout/columns';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { cellAddress } from '../../src/core/sheet/cell-address';
import { createCarryPort } from '../../src/excel/operations/carry-in';
import { gridsOf } from '../core/sheet/grids';
import { planOf } from '../core/layout/rubrics';
import {
  createRequest,
  openCreated,
  openWorkbook,
  sheetNamed,
  smallRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';
import { answersOf, openKept, repairAll, rowOf } from './upkeep-workbook';
import { howOften, replay } from '../fuzz/how-often';

const index = indexRubric(smallRubric);
const both = [{ from1904: true }, { from1904: false }] as const;

function typeDue({ host }: OpenWorkbook, id: string, typed: string) {
  const sheet = sheetNamed(host, 'หมวด 1');
  const [row, column] = [rowOf(sheet, id), columnOf('due')];
  host.hands.type(sheet.id, row, column, typed);
  const change = { kind: 'cells', sheetId: sheet.id, address: cellAddress(row, column), by: 'me' } as const;
  return { cell: () => sheet.cell(row, column), change };
}

test('the cells of such a workbook hold another number, and show the same day', async () => {
  const [late, early] = await Promise.all(both.map(async (options) => openCreated(smallRubric, options)));
  if (late === undefined || early === undefined) throw new Error('Two were opened.');
  const [then, now] = [typeDue(late, '1.1.B1', '2026-09-30'), typeDue(early, '1.1.B1', '2026-09-30')];
  expect([then.cell().value, now.cell().value]).toEqual([46_295 - 1462, 46_295]);
  expect([then.cell().text, now.cell().text]).toEqual(['30 ก.ย. 2569', '30 ก.ย. 2569']);
});

test.each(both)(
  'any day that people type is read as that day, and nothing more is asked for: %j',
  async (options) => {
    const open = await openCreated(smallRubric, options);
    const before = valueOf(await open.workbook.read(smallRubric));
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(days, async (date) => {
        const day = date.toISOString().slice(0, 10);
        const { change } = typeDue(open, '1.1.B1', day);
        open.host.traffic.reset();
        const whole = valueOf(await open.workbook.read(smallRubric));
        expect([whole.answers.get('1.1.B1')?.due, whole.problems]).toEqual([day, []]);
        expect(open.host.traffic.roundTrips).toBe(2);
        open.host.traffic.reset();
        const patched = valueOf(await open.workbook.readChange(index, before, [change]));
        expect(patched?.answers.get('1.1.B1')?.due).toBe(day);
        expect(open.host.traffic.roundTrips).toBe(1);
      }),
      { ...replay, numRuns: howOften({ push: 8, fuzz: 150 }) },
    );
  },
);

const answers: Answers = new Map([
  ['1.1.B1', { ...emptyAnswer, met: true, due: '2026-09-30' }],
  ['1.1.B2', { ...emptyAnswer, due: '2027-01-31' }],
]);

test.each(both)(
  'due dates that are carried in, listed and left over are shown as the day they are: %j',
  async (options) => {
    const open = await openCreated(smallRubric, options);
    const source = readSource(index, { title: 'เดิม.xlsx', grids: gridsOf(planOf(index, 'th', { answers })) });
    const proposal = proposeCarry(index, source, new Map());
    const decisions = new Map(proposedDecisions(proposal));
    const second = proposal.entries.find(({ row }) => row.id === '1.1.B2');
    decisions.set(second?.key ?? '', 'leave');
    const { profile, language, typeface, run } = createRequest(smallRubric);
    const look = { rubric: smallRubric, profile, language, typeface, madeOn: '2026-11-25' };
    const carried = carryAnswers(index, proposal, decisions);
    const port = createCarryPort(open.environment);
    const report = valueOf(await port.carryIn({ ...look, proposal, carried, run, kept: [] }));
    const shown = (sheetName: string): string[] => {
      const sheet = sheetNamed(open.host, sheetName);
      return sheet.filled().map(({ row, column }) => sheet.cell(row, column).text);
    };
    expect(shown('หมวด 1')).toContain('30 ก.ย. 2569');
    expect(shown(report.leftovers?.name ?? '')).toContain('31 ม.ค. 2570');
    const list = { ...look, answers, run: 'run-list-1b9d6bcd' };
    expect(shown(valueOf(await open.workbook.writeGapSheet(list)).name)).toContain('31 ม.ค. 2570');
    const { answers: read, problems } = valueOf(await open.workbook.read(smallRubric));
    expect([read.get('1.1.B1'), problems]).toEqual([answers.get('1.1.B1'), []]);
    // And as a source of another workbook.
    const opened = valueOf(await port.readOwnSheets());
    const again = readSource(index, { title: '', ...opened });
    expect(again.rows.find(({ id }) => id === '1.1.B1')?.answer.due).toBe('2026-09-30');
  },
);

test.each(both)('a row that repair brings home keeps its day: %j', async (options) => {
  const open = await openKept(smallRubric, options);
  typeDue(open, '1.1.A1', '2026-09-30');
  const [from, to] = [sheetNamed(open.host, 'หมวด 1'), sheetNamed(open.host, 'หมวด 2')];
  const row = { row: rowOf(from, '1.1.A1'), column: 0, rows: 1, columns: 13 };
  open.host.hands.copyPaste(from.id, row, to.id, to.rowCount + 1, 0);
  open.host.hands.deleteRows(from.id, row.row, 1);
  await repairAll(open);
  expect((await answersOf(open)).get('1.1.A1')?.due).toBe('2026-09-30');
  const sheet = sheetNamed(open.host, 'หมวด 1');
  expect(sheet.cell(rowOf(sheet, '1.1.A1'), columnOf('due')).text).toBe('30 ก.ย. 2569');
});

test('Excel is asked from when it counts together with the list of its sheets', async () => {
  const { host, environment } = await openWorkbook({ from1904: true });
  const day = await environment.Excel.run(async (context) => {
    const asked = context.workbook.functions.date(2000, 1, 1).load('value,error');
    await context.sync();
    return [asked.value, asked.error];
  });
  expect([day, host.traffic.roundTrips, host.traffic.writes]).toEqual([[35_064, null], 1, 0]);
});
