/** @slow 5 s: a creation broken off at one write after the other */
import fc from 'fast-check';
import { emptyAnswer } from '../../src/core/assessment/answers';
import type { Failure } from '../../src/core/failures/failures';
import { columnOf } from '../../src/core/layout/columns';
import { isFinished } from '../../src/core/creation/plan-creation';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import { runBatch } from '../../src/excel/office/run-batch';
import { survey } from '../../src/excel/read/survey';
import {
  createRequest,
  madeOnce,
  noProgress,
  openCreated,
  openWorkbook,
  pictureOf,
  sheetNamed,
  tinyRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';
import { howOften, replay } from '../fuzz/how-often';

/** Opened once, and emptied for each test. */
const openEmpty = madeOnce((_, options) => openWorkbook(options));

/** Writing actions that make the workbook: every position at which a creation can break off. */
let writes = 0;
beforeAll(async () => {
  const { host, workbook } = await openEmpty();
  // The fourth request sets how it looks, and takes nothing back.
  host.faults.failRequest(4);
  valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  writes = host.traffic.writes;
});

async function failureOf(open: OpenWorkbook, run = createRequest(tinyRubric)): Promise<Failure> {
  const outcome = await open.workbook.create(run, noProgress);
  if (outcome.ok) throw new Error('It was made in spite of the fault');
  return outcome.failure;
}

/** The workbook after mending is the one that a single good creation makes. */
async function expectWhole({ host, environment }: OpenWorkbook): Promise<void> {
  const whole = await openCreated(tinyRubric);
  expect(shown(host)).toEqual(shown(whole.host));
  const standing = valueOf(await runBatch(environment, 'wait', survey));
  expect(standing.sheets.filter((sheet) => !isFinished(sheet))).toEqual([]);
}

/** All but the ids of sheets and the marks of the runs, which differ from one creation to the next. */
function shown(host: EmbeddedHost): unknown {
  const text = JSON.stringify(pictureOf(host), (key, value: unknown) => (key === 'id' ? null : value));
  return JSON.parse(text.replaceAll(/run run-\d+-\w+ /g, 'run '));
}

describe('a write that fails, wherever it does', () => {
  test('leaves the workbook as it was', async () => {
    expect(writes).toBeGreaterThan(100);
    const positions = [1, 2, 3, 4, 5, writes - 2, writes - 1, writes];
    for (let part = 1; part < 10; part += 1) positions.push(Math.round((writes * part) / 10));
    for (const position of positions) {
      const open = await openEmpty();
      open.host.hands.paste(open.host.workbook.activeSheetId, 0, 0, [['ของผู้ใช้', '=1+1']]);
      const before = pictureOf(open.host);
      open.host.faults.failWriteAfter(position);
      expect([position, await failureOf(open)]).toEqual([
        position,
        {
          kind: 'rolledBack',
          cause: {
            kind: 'unexpected',
            code: 'GeneralException',
            message: 'There was an internal error while processing the request.',
          },
        },
      ]);
      expect(pictureOf(open.host)).toEqual(before);
    }
  }, 30_000);

  test('and cannot be taken back, says what remains, and the next press makes it whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: writes }), async (position) => {
        const open = await openHalfMade(position);
        valueOf(await open.workbook.create(createRequest(tinyRubric), noProgress));
        await expectWhole(open);
        // And pressed once more, there is nothing left to do.
        expect(valueOf(await open.workbook.create(createRequest(tinyRubric), noProgress)).added).toEqual([]);
      }),
      { ...replay, numRuns: howOften({ push: 3, fuzz: 50 }) },
    );
  }, 60_000);
});

/** A workbook in which the creation broke off at a write, and could not be taken back. */
async function openHalfMade(position: number): Promise<OpenWorkbook> {
  const open = await openEmpty();
  const { host, workbook } = open;
  host.faults.failWriteAfter(position);
  const outcome = await workbook.create(createRequest(tinyRubric), {
    report: (stage) => {
      // Said when the writing is over, for good or ill: from here on nothing may be written.
      host.faults.readOnly = stage === 'finishing';
    },
    cancelled: () => false,
  });
  host.faults.clear();
  const remains = host.workbook.sheets.map((sheet) => sheet.name).filter((name) => name !== 'Sheet1');
  expect([position, outcome]).toMatchObject([
    position,
    { ok: false, failure: { kind: 'halfWritten', remains, cause: { kind: 'unexpected' } } },
  ]);
  expect(remains.length).toBeGreaterThan(0);
  return open;
}

describe('answers typed into a half-made sheet', () => {
  test('are carried into the one that replaces it', async () => {
    const open = await openHalfMade(writes - 3);
    const category = sheetNamed(open.host, 'หมวด 1');
    const row = rowOf(open, 'หมวด 1', '1.1.B2');
    open.host.hands.type(category.id, row, columnOf('met'), 'TRUE');
    open.host.hands.type(category.id, row, columnOf('evidence'), "'=คำสั่งที่ 1/2569");
    valueOf(await open.workbook.create(createRequest(tinyRubric), noProgress));
    const { answers, problems } = valueOf(await open.workbook.read(tinyRubric));
    expect(answers.get('1.1.B2')).toEqual({ ...emptyAnswer, met: true, evidence: '=คำสั่งที่ 1/2569' });
    expect(problems).toEqual([]);
    expect(open.host.workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      'สรุป',
      'หมวด 1',
      'หมวด 2',
      '_pmqa',
    ]);
  });

  test('and words where no answer belongs keep their sheet, without our marks', async () => {
    const open = await openHalfMade(writes - 3);
    const category = sheetNamed(open.host, 'หมวด 1');
    open.host.hands.type(category.id, category.rowCount + 2, 3, 'บันทึกของฉัน');
    valueOf(await open.workbook.create(createRequest(tinyRubric), noProgress));
    const aside = sheetNamed(open.host, 'หมวด 1 (2)');
    expect(aside.id).toBe(category.id);
    expect(aside.cell(0, 0).value).toBeNull();
    expect(valueOf(await open.workbook.read(tinyRubric)).problems).toEqual([]);
  });

  test('survive a second failure in the very press that carries them', async () => {
    for (const part of [0.5, 1]) {
      const open = await openHalfMade(writes - 3);
      const row = rowOf(open, 'หมวด 1', '1.1.B2');
      const category = sheetNamed(open.host, 'หมวด 1');
      open.host.hands.type(category.id, row, columnOf('evidence'), 'หลักฐานสำคัญ');
      const before = pictureOf(open.host);
      open.host.faults.failWriteAfter(Math.round(writes * part));
      expect((await failureOf(open)).kind).toBe('rolledBack');
      expect(pictureOf(open.host)).toEqual(before);
      valueOf(await open.workbook.create(createRequest(tinyRubric), noProgress));
      const { answers } = valueOf(await open.workbook.read(tinyRubric));
      expect(answers.get('1.1.B2')?.evidence).toBe('หลักฐานสำคัญ');
    }
  }, 30_000);
});

describe('a refusal', () => {
  test('while a cell is being edited waits for a press of the person’s own, and goes on', async () => {
    const open = await openEmpty();
    open.host.faults.cellEditMode = true;
    const made = open.workbook.create(createRequest(tinyRubric), noProgress);
    open.host.faults.cellEditMode = false;
    expect((await made).ok).toBe(true);
  });

  test('of a protected or read-only file leaves all as it was', async () => {
    const open = await openEmpty();
    const before = pictureOf(open.host);
    open.host.faults.readOnly = true;
    expect(await failureOf(open)).toEqual({
      kind: 'rolledBack',
      cause: { kind: 'accessDenied', sheet: '' },
    });
    expect(pictureOf(open.host)).toEqual(before);
  });

  test('of too large a request leaves all as it was', async () => {
    const open = await openEmpty();
    const before = pictureOf(open.host);
    open.host.faults.payloadLimit = 30_000;
    expect(await failureOf(open)).toEqual({ kind: 'rolledBack', cause: { kind: 'tooLarge' } });
    expect(pictureOf(open.host)).toEqual(before);
  });

  test.each([
    [1, { kind: 'connectionLost' }],
    [2, { kind: 'connectionLost' }],
    [3, { kind: 'rolledBack', cause: { kind: 'connectionLost' } }],
  ])('of request %i is said, and nothing stays', async (request, failure) => {
    const open = await openEmpty();
    const before = pictureOf(open.host);
    open.host.faults.failRequest(request, 'ConnectionFailure');
    expect(await failureOf(open)).toEqual(failure);
    expect(pictureOf(open.host)).toEqual(before);
  });

  test('that lasts names all that may remain', async () => {
    const open = await openEmpty();
    const { host, workbook } = open;
    host.faults.failWriteAfter(120);
    const outcome = await workbook.create(createRequest(tinyRubric), {
      report: (stage) => {
        if (stage === 'finishing') host.faults.payloadLimit = 10;
      },
      cancelled: () => false,
    });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: 'halfWritten', remains: ['สรุป', 'หมวด 1', 'หมวด 2', '_pmqa'] },
    });
  });
});

test('a colleague’s sheet made at the same moment is not taken back', async () => {
  const open = await openCreated(tinyRubric);
  const { host } = open;
  host.hands.deleteSheet(sheetNamed(host, 'หมวด 2').id);
  let theirs = '';
  host.faults.failWriteAfter(60);
  const outcome = await open.workbook.create(createRequest(tinyRubric), {
    report: (stage) => {
      if (stage === 'writing') theirs = host.colleague.addSheet('แผ่นของเพื่อน');
    },
    cancelled: () => false,
  });
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'rolledBack' } });
  expect(host.workbook.sheets.some((sheet) => sheet.id === theirs)).toBe(true);
});

function rowOf({ host }: OpenWorkbook, sheetName: string, id: string): number {
  const sheet = sheetNamed(host, sheetName);
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (sheet.cell(row, 0).value === id) return row;
  }
  throw new Error(`No row ${id} in ${sheetName}`);
}
