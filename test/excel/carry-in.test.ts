/** @slow 9 s: a carrying broken off at one write after the other */
import * as fc from 'fast-check';
import { emptyAnswer, isSameAnswer, type Answer, type Answers } from '../../src/core/assessment/answers';
import { carryAnswers, proposedDecisions, type Decision } from '../../src/core/editions/carry';
import type { CarryInRequest, CarryPort } from '../../src/core/ports/carry-port';
import { leftoverRows } from '../../src/core/editions/leftover-rows';
import { proposeCarry, type CarryProposal } from '../../src/core/editions/propose-carry';
import { readSource } from '../../src/core/editions/read-source';
import { columnOf } from '../../src/core/layout/columns';
import { leftoverColumns } from '../../src/core/papers/plan-leftover-sheet';
import type { HostOptions } from '../../src/embedded-host/contract';
import { createCarryPort } from '../../src/excel/operations/carry-in';
import { editionOf } from '../core/editions/random-editions';
import { gridsOf } from '../core/sheet/grids';
import { planOf } from '../core/layout/rubrics';
import { howOften, replay } from '../fuzz/how-often';
import {
  createRequest,
  noProgress,
  openCreated,
  openWorkbook,
  pictureOf,
  sheetNamed,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';

const old = editionOf(
  [
    [['วางแผน', 'สื่อสาร', 'ทบทวน'], ['บูรณาการ']],
    [['รับฟัง', 'เลิกทำ'], []],
  ],
  '1',
);
/** สื่อสาร has moved down, วางแผน is worded anew, เลิกทำ is gone. */
const target = editionOf(
  [
    [['วางแผนให้ครบถ้วน', 'ทบทวน', 'สื่อสาร'], ['บูรณาการ']],
    [['รับฟัง'], ['ใหม่']],
  ],
  '2',
);
const { rubric } = target;

const full: Answer = {
  met: true,
  evidence: '=คำสั่งที่ 12/2569',
  link: 'https://www.doae.go.th/แผน.pdf',
  owner: '1.10',
  due: '2026-09-30',
  doneOn: '2026-09-12',
  note: 'รอเล่มรายงาน',
  notApplicable: '',
  assessorMet: 'pass',
  assessorNote: 'ดี',
};
const answers: Answers = new Map([
  ['1.1.B1', { ...full, evidence: 'แผนเดิม' }],
  ['1.1.B2', full],
  ['1.1.A1', { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจ' }],
  ['1.2.B1', { ...emptyAnswer, met: true }],
  ['1.2.B2', { ...full, evidence: 'ของข้อที่เลิก' }],
]);

interface OpenCarry extends OpenWorkbook {
  readonly port: CarryPort;
}

async function open(options: HostOptions = {}): Promise<OpenCarry> {
  const created = await openCreated(rubric, options);
  return { ...created, port: createCarryPort(created.environment) };
}

async function standingIn({ workbook, host }: OpenCarry): Promise<Answers> {
  const { answers: standing } = valueOf(await workbook.read(rubric));
  host.traffic.reset();
  return standing;
}

async function propose(at: OpenCarry): Promise<CarryProposal> {
  const grids = gridsOf(planOf(old, 'th', { answers }));
  return proposeCarry(target, readSource(target, { title: 'เดิม.xlsx', grids }), await standingIn(at));
}

let presses = 0;

function requestOf(
  proposal: CarryProposal,
  more: readonly (readonly [string, Decision])[] = [],
): CarryInRequest {
  presses += 1;
  const decisions = new Map([...proposedDecisions(proposal), ...more]);
  const { profile, language, typeface } = createRequest(rubric);
  return {
    rubric,
    proposal,
    carried: carryAnswers(target, proposal, decisions),
    profile,
    language,
    typeface,
    madeOn: '2026-11-25',
    run: `run-carry${presses}-1b9d6bcd`,
    kept: [],
  };
}

function keyOf(proposal: CarryProposal, id: string): string {
  const entry = proposal.entries.find(({ row }) => row.id === id);
  if (entry === undefined) throw new Error(`No entry of ${id}`);
  return entry.key;
}

function type({ host }: OpenCarry, id: string, field: keyof Answer, value: string): void {
  const sheet = sheetNamed(host, 'หมวด 1');
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (sheet.cell(row, 0).value === id) host.hands.type(sheet.id, row, columnOf(field), value);
  }
}

function leftoverTexts({ host }: OpenCarry, name: string): unknown[] {
  const sheet = sheetNamed(host, name);
  return Array.from({ length: sheet.rowCount }, (_, row) => sheet.cell(row, leftoverColumns.content).value);
}

const sheetName = 'คำตอบยังไม่มีที่ลง 25 พ.ย. 69';

describe('carrying answers into the open workbook', () => {
  test.each(['1.9', '1.18'] as const)(
    'writes what was decided in 5 round trips, the last for the looks of the sheet it adds, on ExcelApi %s',
    async (excelApi) => {
      const at = await open({ excelApi });
      const proposal = await propose(at);
      const report = valueOf(await at.port.carryIn(requestOf(proposal)));
      expect(at.host.traffic.roundTrips).toBe(5);
      expect(report.written).toEqual(['1.1.B3', '1.1.A1', '1.2.B1']);
      const { answers: now, problems } = valueOf(await at.workbook.read(rubric));
      expect(problems).toEqual([]);
      expect(now.get('1.1.B3')).toEqual(full);
      expect(now.get('1.1.A1')?.notApplicable).toBe('ไม่มีภารกิจ');
      expect(now.get('1.2.B1')).toEqual({ ...emptyAnswer, met: true });
      // วางแผน was put to a person, who did not say.
      expect(now.get('1.1.B1')).toEqual(emptyAnswer);
    },
  );

  test('keeps what was not carried on a dated sheet, with its words and why', async () => {
    const at = await open();
    const report = valueOf(await at.port.carryIn(requestOf(await propose(at))));
    expect(report.leftovers).toMatchObject({ name: sheetName, count: 2 });
    const texts = leftoverTexts(at, sheetName);
    expect(texts).toEqual(expect.arrayContaining(['แผนเดิม', 'ของข้อที่เลิก', 'วางแผน', 'เลิกทำ']));
    expect(texts.filter((text) => String(text).includes('ข้อความต่างกัน'))).toHaveLength(1);
    // The person stays where they were.
    expect(sheetNamed(at.host, sheetName).id).not.toBe(at.host.workbook.activeSheetId);
  });

  test('fits the rows it writes into, and says so where Excel does not', async () => {
    const lines = ['1', '2', '3', '4', '5', '6'].join('\n');
    const written = new Map(answers).set('1.1.B2', { ...full, evidence: lines });
    for (const isRefused of [false, true]) {
      const at = await open();
      const sheet = sheetNamed(at.host, 'หมวด 1');
      const row = Array.from({ length: sheet.rowCount }, (_, each) => each).find(
        (each) => sheet.cell(each, 0).value === '1.1.B3',
      );
      await at.environment.Excel.run(async (context) => {
        const rows = context.workbook.worksheets
          .getItem(sheet.id)
          .getRange(`${(row ?? 0) + 1}:${(row ?? 0) + 1}`);
        rows.format.rowHeight = 20;
        await context.sync();
      });
      if (isRefused) at.host.faults.refuseMember('RangeFormat.autofitRows');
      const grids = gridsOf(planOf(old, 'th', { answers: written }));
      const source = readSource(target, { title: 'เดิม.xlsx', grids });
      const proposal = proposeCarry(target, source, await standingIn(at));
      const { unset } = valueOf(await at.port.carryIn(requestOf(proposal)));
      expect(sheet.cell(row ?? 0, columnOf('evidence')).value).toBe(lines);
      expect(unset.map(({ part }) => part)).toEqual(isRefused ? ['rowHeights'] : []);
      // Six lines of TH Sarabun New 16, by the font's own ascent and descent.
      if (isRefused) expect(sheet.rowHeight(row ?? 0)).toBe(20);
      else expect(sheet.rowHeight(row ?? 0)).toBeGreaterThan(6 * 16 * 1.3);
    }
  });

  test('never makes a formula or a number of what people wrote', async () => {
    const at = await open();
    await at.port.carryIn(requestOf(await propose(at)));
    const sheet = sheetNamed(at.host, 'หมวด 1');
    const row = Array.from({ length: sheet.rowCount }, (_, each) => each).find(
      (each) => sheet.cell(each, 0).value === '1.1.B3',
    );
    expect(sheet.cell(row ?? 0, columnOf('evidence')).value).toBe('=คำสั่งที่ 12/2569');
    expect(sheet.cell(row ?? 0, columnOf('owner')).value).toBe('1.10');
    expect(sheet.cell(row ?? 0, columnOf('met')).value).toBe(true);
  });

  test('makes no sheet when nothing is left, and leaves earlier ones alone', async () => {
    const at = await open();
    const first = await propose(at);
    const leave = (proposal: CarryProposal): readonly (readonly [string, Decision])[] => [
      [keyOf(proposal, '1.1.B1'), { to: '1.1.B1' }],
      [keyOf(proposal, '1.2.B2'), { to: '1.2.A1' }],
    ];
    expect(valueOf(await at.port.carryIn(requestOf(first))).leftovers?.name).toBe(sheetName);
    const before = leftoverTexts(at, sheetName);
    const second = await propose(at);
    expect(second.entries.filter(({ kind }) => kind === 'already')).toHaveLength(3);
    const report = valueOf(await at.port.carryIn(requestOf(second, leave(second))));
    expect(report).toMatchObject({ written: ['1.1.B1', '1.2.A1'], leftovers: null });
    expect(leftoverTexts(at, sheetName)).toEqual(before);
  });

  test('writes over an answer only when told to, and keeps the one it replaced', async () => {
    const at = await open();
    type(at, '1.1.B3', 'evidence', 'ของปีนี้');
    type(at, '1.2.B1', 'owner', 'กองแผนงาน');
    const proposal = await propose(at);
    expect(proposal.entries.filter(({ kind }) => kind === 'occupied').map(({ target: to }) => to)).toEqual([
      '1.1.B3',
      '1.2.B1',
    ]);
    const report = valueOf(
      await at.port.carryIn(requestOf(proposal, [[keyOf(proposal, '1.1.B2'), { to: '1.1.B3' }]])),
    );
    const now = await standingIn(at);
    expect(now.get('1.1.B3')).toEqual(full);
    expect(now.get('1.2.B1')).toEqual({ ...emptyAnswer, owner: 'กองแผนงาน' });
    expect(leftoverTexts(at, report.leftovers?.name ?? '')).toContain('ของปีนี้');
  });

  test('leaves a criterion alone that somebody filled in after the choice, or whose row is gone', async () => {
    const at = await open();
    const proposal = await propose(at);
    const request = requestOf(proposal);
    type(at, '1.1.A1', 'evidence', 'เพื่อนร่วมงานเพิ่งเขียน');
    // Words in the cell of a tick are no answer, and would be lost under one.
    type(at, '1.1.B3', 'met', 'เสร็จแล้ว');
    const sheet = sheetNamed(at.host, 'หมวด 1');
    const gone = Array.from({ length: sheet.rowCount }, (_, row) => row).find(
      (row) => sheet.cell(row, 0).value === '1.2.B1',
    );
    at.host.hands.deleteRows(sheet.id, gone ?? 0, 1);
    const report = valueOf(await at.port.carryIn(request));
    expect(report.written).toEqual([]);
    expect(report.leftovers?.count).toBe(5);
    const now = await standingIn(at);
    expect(now.get('1.1.A1')).toEqual({ ...emptyAnswer, evidence: 'เพื่อนร่วมงานเพิ่งเขียน' });
    expect(now.get('1.1.B3')).toEqual(emptyAnswer);
    const texts = leftoverTexts(at, sheetName).map(String);
    expect(texts).toEqual(expect.arrayContaining(['=คำสั่งที่ 12/2569', 'ไม่มีภารกิจ']));
    expect(texts.filter((text) => /เปลี่ยนไปหลังจาก|ไม่พบแถว|อ่านไม่ได้/.test(text))).toHaveLength(3);
  });

  test('goes by ids and keys: rows that moved and columns that were inserted get their own answers', async () => {
    const at = await open();
    const proposal = await propose(at);
    const sheet = sheetNamed(at.host, 'หมวด 1');
    at.host.hands.insertRows(sheet.id, 3, 2);
    at.host.hands.insertColumns(sheet.id, columnOf('owner'), 1);
    valueOf(await at.port.carryIn(requestOf(proposal)));
    expect((await standingIn(at)).get('1.1.B3')).toEqual(full);
  });

  test('of another edition than the pane’s is refused', async () => {
    const created = await openCreated(old.rubric);
    const port = createCarryPort(created.environment);
    const before = pictureOf(created.host);
    const at = await open();
    const outcome = await port.carryIn(requestOf(await propose(at)));
    expect(outcome).toEqual({ ok: false, failure: { kind: 'otherEdition', found: '1', expected: '2' } });
    expect(pictureOf(created.host)).toEqual(before);
  });
});

describe('a carrying that fails', () => {
  async function countWrites(): Promise<number> {
    const at = await open();
    const proposal = await propose(at);
    at.host.traffic.reset();
    // The fifth request sets how the sheet of leftovers looks, and takes nothing back; so do rows that are fitted last.
    at.host.faults.failRequest(5);
    at.host.faults.refuseMember('RangeFormat.autofitRows');
    valueOf(await at.port.carryIn(requestOf(proposal)));
    return at.host.traffic.writes;
  }

  test('wherever it does, loses nothing: a second press completes it', async () => {
    const writes = await countWrites();
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: writes }), async (position) => {
        const at = await open();
        type(at, '1.1.B3', 'evidence', 'ของปีนี้');
        const before = pictureOf(at.host);
        const first = await propose(at);
        const replace = (proposal: CarryProposal): readonly (readonly [string, Decision])[] => [
          [keyOf(proposal, '1.1.B2'), { to: '1.1.B3' }],
        ];
        at.host.faults.failWriteAfter(position);
        const outcome = await at.port.carryIn(requestOf(first, replace(first)));
        at.host.faults.clear();
        if (outcome.ok) throw new Error('It was carried in spite of the fault');
        const { failure } = outcome;
        kinds.add(failure.kind);
        if (failure.kind === 'rolledBack') expect(pictureOf(at.host)).toEqual(before);
        else expect(failure).toMatchObject({ kind: 'carryHalfWritten', sheet: sheetName });
        const now = await standingIn(at);
        // What was to be replaced is in its cell, or on the sheet of leftovers.
        const replaced = now.get('1.1.B3')?.evidence !== 'ของปีนี้';
        expect(replaced && !leftoverTexts(at, sheetName).includes('ของปีนี้')).toBe(false);
        const second = await propose(at);
        valueOf(await at.port.carryIn(requestOf(second, replace(second))));
        const after = await standingIn(at);
        expect(after.get('1.1.B3')).toEqual(full);
        expect(isSameAnswer(after.get('1.2.B1') ?? emptyAnswer, { ...emptyAnswer, met: true })).toBe(true);
      }),
      {
        ...replay,
        numRuns: howOften({ push: 12, fuzz: 200 }),
        examples: [[1], [2], [writes], [writes - 1], [writes - 2]],
      },
    );
    expect([...kinds].sort()).toEqual(['carryHalfWritten', 'rolledBack']);
  }, 60_000);

  test('does not list again what the sheet of the first attempt holds', async () => {
    const writes = await countWrites();
    const at = await open();
    at.host.faults.failWriteAfter(writes - 1);
    const first = requestOf(await propose(at));
    const outcome = await at.port.carryIn(first);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'carryHalfWritten', of: 3 } });
    at.host.faults.clear();
    const kept = leftoverRows(first.carried.leftovers, first.proposal, 'th');
    const again = valueOf(await at.port.carryIn({ ...requestOf(await propose(at)), kept }));
    expect(again.leftovers).toBeNull();
  });

  test('in a file that is read-only, or a sheet that is protected with locked cells, says so and changes nothing', async () => {
    const at = await open();
    const proposal = await propose(at);
    const before = pictureOf(at.host);
    at.host.faults.readOnly = true;
    expect((await at.port.carryIn(requestOf(proposal))).ok).toBe(false);
    at.host.faults.clear();
    expect(pictureOf(at.host)).toEqual(before);
    at.host.hands.protect(sheetNamed(at.host, 'หมวด 1').id, true);
    // Answer cells stay open on a protected sheet.
    expect(valueOf(await at.port.carryIn(requestOf(proposal))).written).toHaveLength(3);
  });
});

describe('the open workbook as a source', () => {
  test('of another edition is noticed and said by reading, and its cells are read in 3 round trips', async () => {
    const created = await openCreated(old.rubric);
    expect(await created.workbook.read(rubric)).toEqual({
      ok: false,
      failure: { kind: 'otherEdition', found: '1', expected: '2' },
    });
    const port = createCarryPort(created.environment);
    created.host.traffic.reset();
    const open = valueOf(await port.readOwnSheets());
    expect(created.host.traffic.roundTrips).toBe(3);
    const source = readSource(target, { title: '', ...open });
    expect([source.edition, source.rows.length]).toEqual(['1', 6]);
    expect(source.profile?.agencyName).toBe('กรมตัวอย่าง');
  });

  test('of another edition gets no missing sheets and no list of gaps of this one', async () => {
    const created = await openCreated(old.rubric);
    const before = pictureOf(created.host);
    const failure = { kind: 'otherEdition', found: '1', expected: '2' };
    expect(await created.workbook.create(createRequest(rubric), noProgress)).toEqual({ ok: false, failure });
    const { profile, language, typeface, run } = createRequest(rubric);
    const list = { rubric, profile, answers: new Map(), language, typeface, madeOn: '2026-11-25', run };
    expect(await created.workbook.writeGapSheet(list)).toEqual({ ok: false, failure });
    expect(pictureOf(created.host)).toEqual(before);
  });

  test('whose edition a program took for a number is still of this edition', async () => {
    const at = await open();
    const data = at.host.workbook.sheets.find(({ name }) => name === '_pmqa');
    const row = Array.from({ length: 12 }, (_, each) => each).find(
      (each) => data?.cell(each, 0).value === 'rubricEdition',
    );
    at.host.hands.type(data?.id ?? '', row ?? 0, 1, '2');
    expect((await at.workbook.read(rubric)).ok).toBe(true);
  });

  test('is known by the names that lead to it where a sheet lost its marks and keys, as a source and for writing', async () => {
    const at = await open();
    const proposal = await propose(at);
    const sheet = sheetNamed(at.host, 'หมวด 1');
    at.host.hands.clear(sheet.id, { row: 0, column: 0, rows: 1, columns: 13 });
    valueOf(await at.port.carryIn(requestOf(proposal)));
    const { answers: now } = valueOf(await at.workbook.read(rubric));
    expect(now.get('1.1.B3')).toEqual(full);
    const source = readSource(target, { title: '', ...valueOf(await at.port.readOwnSheets()) });
    expect(source.rows.find(({ id }) => id === '1.1.B3')?.answer).toEqual(full);
    expect(source.passedOver).toEqual([]);
  });

  test('without an assessment says so', async () => {
    const created = await openWorkbook();
    expect(await createCarryPort(created.environment).readOwnSheets()).toEqual({
      ok: false,
      failure: { kind: 'noAssessment' },
    });
  });
});
