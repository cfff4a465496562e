/** @slow 9 s: a repair broken off at one write after the other */
import fc from 'fast-check';
import type { Answers } from '../../src/core/assessment/answers';
import type { Failure } from '../../src/core/failures/failures';
import { failureMessagesFor, failureWords } from '../../src/core/failures/failure-words';
import type { CreateProgress } from '../../src/core/ports/workbook-port';
import type { SavedState } from '../../src/embedded-host/contract';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import { howOften, oneInTurn, replay } from '../fuzz/how-often';
import { breakMuch, mended } from './breakages';
import { cellsOf, noProgress, pictureOf, sheetNamed, tinyRubric, valueOf } from './open-workbook';
import {
  answersOf,
  check,
  faceOf,
  isLeftovers,
  keysOf,
  openUsed,
  ownOf,
  repairAll,
  repairRequest,
  type KeptWorkbook,
} from './upkeep-workbook';

interface Broken {
  readonly open: KeptWorkbook;
  readonly agreed: ReadonlySet<string>;
  readonly answers: Answers;
  readonly own: unknown;
}

const known = new Map<string, { readonly broken: Broken; readonly state: SavedState }>();

/** Broken and looked at once, and put back: that takes as long as a repair. */
async function openBroken(breakIt = breakMuch, excelApi: '1.18' | '1.14' = '1.18'): Promise<Broken> {
  const open = await openUsed(tinyRubric, { excelApi });
  const key = breakIt === breakMuch ? excelApi : null;
  const before = key === null ? undefined : known.get(key);
  if (before !== undefined) {
    open.host.restore(before.state);
    open.host.traffic.reset();
    return before.broken;
  }
  breakIt(open);
  const agreed = keysOf(await check(open));
  const broken = { open, agreed, answers: await answersOf(open), own: ownOf(open) };
  if (key !== null) known.set(key, { broken, state: open.host.save() });
  open.host.traffic.reset();
  return broken;
}

async function failureOf({ open, agreed }: Broken, progress = noProgress): Promise<Failure> {
  const outcome = await open.upkeep.repair(repairRequest(open, agreed), progress);
  if (outcome.ok) throw new Error('It was repaired in spite of the fault');
  return outcome.failure;
}

/** In both languages: what happened and what to do next. */
function expectWords(failure: Failure): void {
  for (const language of ['th', 'en'] as const) {
    const { what, next } = failureWords(failure, failureMessagesFor(language));
    expect([language, what.length > 10, next.length > 10]).toEqual([language, true, true]);
  }
}

/** Answers that stood before stand there still; those of rows that were brought back may have come. */
async function expectUnharmed({ open, answers, own }: Broken): Promise<void> {
  const now = await answersOf(open);
  for (const [id, answer] of answers) expect([id, now.get(id)]).toEqual([id, answer]);
  expect(ownOf(open)).toEqual(own);
}

/** Pressed again, everything is mended, and once more there is nothing left to do. */
async function expectRetryMends(broken: Broken): Promise<void> {
  await repairAll(broken.open);
  const { faults, steps } = await check(broken.open);
  expect([faults, steps]).toEqual([[], []]);
  await expectUnharmed(broken);
}

const stopped = (wrote: boolean, cause: Failure): Failure => ({ kind: 'repairStopped', wrote, cause });

describe('while the person is typing in a cell', () => {
  test('a repair waits until they leave it, and goes on', async () => {
    const broken = await openBroken();
    const { open, agreed } = broken;
    open.host.faults.cellEditMode = true;
    const repaired = open.upkeep.repair(repairRequest(open, agreed), noProgress);
    open.host.faults.cellEditMode = false;
    expect((await repaired).ok).toBe(true);
    expect((await check(open)).steps).toEqual([]);
  });

  test.each([1, 2, 3, 4])(
    'an Excel that does not wait refuses request %i, and nothing was written',
    async (request) => {
      const broken = await openBroken();
      const before = pictureOf(broken.open.host);
      broken.open.host.faults.failRequest(request, 'InvalidOperationInCellEditMode');
      const failure = await failureOf(broken);
      expect(failure).toEqual(stopped(false, { kind: 'cellEditMode' }));
      expectWords(failure);
      expect(pictureOf(broken.open.host)).toEqual(before);
      await expectRetryMends(broken);
    },
  );
});

describe('a protected sheet', () => {
  test('is named before anything is written, and stays protected', async () => {
    const broken = await openBroken();
    const { host } = broken.open;
    const sheet = sheetNamed(host, 'หมวด 2');
    host.hands.protect(sheet.id, true);
    const before = pictureOf(host);
    const failure = await failureOf(broken);
    expect(failure).toEqual(stopped(false, { kind: 'accessDenied', sheet: 'หมวด 2' }));
    expectWords(failure);
    expect(failureWords(failure, failureMessagesFor('th')).what).toContain('หมวด 2');
    expect(host.traffic.writes).toBe(0);
    expect([pictureOf(host), sheet.isProtected]).toEqual([before, true]);
    host.hands.protect(sheet.id, false);
    await expectRetryMends(broken);
  });

  test('that a repair does not touch is no hindrance', async () => {
    const broken = await openBroken((open) => mended.formulaChanged?.(open));
    const { host } = broken.open;
    host.hands.protect(sheetNamed(host, 'หมวด 1').id, true);
    await repairAll(broken.open);
    expect((await check(broken.open)).faults).toEqual([]);
    expect(sheetNamed(host, 'หมวด 1').isProtected).toBe(true);
  });

  test('that somebody protects in the very moment stops it; what stands is right, and the rest comes later', async () => {
    const broken = await openBroken();
    const { host } = broken.open;
    const sheet = sheetNamed(host, 'หมวด 2');
    const failure = await failureOf(broken, {
      report: (stage) => {
        if (stage === 'writing') host.colleague.protect(sheet.id, true);
      },
      cancelled: () => false,
    });
    expect(failure).toEqual(stopped(true, { kind: 'accessDenied', sheet: '' }));
    expectWords(failure);
    await expectUnharmed(broken);
    host.colleague.protect(sheet.id, false);
    await expectRetryMends(broken);
  });
});

describe('a read-only file', () => {
  test('says so; nothing was written', async () => {
    const broken = await openBroken();
    const { open } = broken;
    const before = pictureOf(open.host);
    open.host.faults.readOnly = true;
    const reading = { ...open, upkeep: createUpkeep(openedForReading(open.environment)) };
    const failure = await failureOf({ ...broken, open: reading });
    expect(failure).toEqual(stopped(false, { kind: 'readOnly' }));
    expectWords(failure);
    expect(pictureOf(open.host)).toEqual(before);
    open.host.faults.clear();
    await expectRetryMends(broken);
  });

  test.each([
    ['with a sheet of leftovers', breakMuch],
    ['without one', mended.idGone],
  ])('of which Excel says only that access is denied is left as it was, %s', async (_, breakIt) => {
    const broken = await openBroken(breakIt);
    const before = pictureOf(broken.open.host);
    broken.open.host.faults.readOnly = true;
    const failure = await failureOf(broken);
    expect(failure).toEqual(stopped(false, { kind: 'accessDenied', sheet: '' }));
    expectWords(failure);
    expect(pictureOf(broken.open.host)).toEqual(before);
    broken.open.host.faults.clear();
    await expectRetryMends(broken);
  });
});

/** The same client as it is in a document that was opened for reading. */
function openedForReading({ Excel, Office }: ExcelEnvironment): ExcelEnvironment {
  const context = Object.create(Office.context, {
    document: { value: Object.create(Office.context.document, { mode: { value: 'readOnly' } }) as unknown },
  }) as Office.Context;
  return { Excel, Office: Object.create(Office, { context: { value: context } }) as typeof Office };
}

test('a request that is too large is refused as a whole; nothing was written, and a retry mends', async () => {
  const broken = await openBroken();
  const { host } = broken.open;
  const before = pictureOf(host);
  host.faults.payloadLimit = 60_000;
  const failure = await failureOf(broken);
  expect(failure).toEqual(stopped(false, { kind: 'tooLarge' }));
  expectWords(failure);
  expect(pictureOf(host)).toEqual(before);
  host.faults.clear();
  await expectRetryMends(broken);
});

describe('a lost connection', () => {
  test.each([
    [1, false],
    [2, false],
    [3, false],
    // The request of the writing: it may have arrived, and its answer not.
    [4, true],
  ])('at request %i says whether something may have been written: %s', async (request, wrote) => {
    const broken = await openBroken();
    const before = pictureOf(broken.open.host);
    broken.open.host.faults.failRequest(request, 'ConnectionFailure');
    const failure = await failureOf(broken);
    expect(failure).toEqual(stopped(wrote, { kind: 'connectionLost' }));
    expectWords(failure);
    expect(pictureOf(broken.open.host)).toEqual(before);
    await expectRetryMends(broken);
  });

  test('after everything was done: it may have been, and pressing again finds nothing left to do', async () => {
    const broken = await openBroken();
    const { open } = broken;
    const failure = await withLostAnswer(open, 2, () => failureOf(broken));
    expect(failure).toEqual(stopped(true, { kind: 'connectionLost' }));
    expectWords(failure);
    const before = pictureOf(open.host);
    expect(await repairAll(open)).toEqual({ done: [], leftovers: null, unset: [] });
    expect(pictureOf(open.host)).toEqual(before);
    await expectUnharmed(broken);
  });

  test('in the middle of it leaves a half-made sheet of leftovers, which the next press removes', async () => {
    const broken = await openBroken();
    const { open } = broken;
    open.host.faults.failWriteAfter(12, 'ConnectionFailure');
    const failure = await failureOf(broken, {
      ...noProgress,
      report: (stage) => {
        // Nothing can be taken back any more.
        if (stage === 'finishing') open.host.faults.readOnly = true;
      },
    });
    expect(failure).toEqual(stopped(true, { kind: 'connectionLost' }));
    open.host.faults.clear();
    expect(leftoversIn(open)).toHaveLength(1);
    await expectUnharmed(broken);
    await expectRetryMends(broken);
    expect(leftoversIn(open)).toEqual(['ของเดิมก่อนซ่อม 23 พ.ย. 69']);
  });

  test('keeps a half-made sheet in which somebody has written meanwhile', async () => {
    const broken = await openBroken();
    const { open } = broken;
    open.host.faults.failWriteAfter(12, 'ConnectionFailure');
    await failureOf(broken, {
      ...noProgress,
      report: (stage) => {
        if (stage === 'finishing') open.host.faults.readOnly = true;
      },
    });
    open.host.faults.clear();
    const [name = ''] = leftoversIn(open);
    const sheet = sheetNamed(open.host, name);
    open.host.hands.type(sheet.id, 9, 4, 'ของฉัน');
    await expectRetryMends(broken);
    expect(cellsOf(sheet)).toContain('9 4 ของฉัน');
    expect(leftoversIn(open)).toHaveLength(2);
  });
});

function leftoversIn({ host }: KeptWorkbook): string[] {
  return host.workbook.sheets.map(({ name }) => name).filter(isLeftovers);
}

/** From the given batch on, once: all of it is done, and the answer is lost on its way. */
async function withLostAnswer<Value>(
  { environment }: KeptWorkbook,
  batch: number,
  work: () => Promise<Value>,
): Promise<Value> {
  const run = environment.Excel.run.bind(environment.Excel);
  let runs = 0;
  environment.Excel.run = (async (...given: Parameters<typeof run>) => {
    runs += 1;
    const isLost = runs === batch;
    const result: unknown = await run(...given);
    if (isLost) throw Object.assign(new Error('lost'), { code: 'ConnectionFailure' });
    return result;
  }) as typeof run;
  const value = await work();
  environment.Excel.run = run;
  return value;
}

describe('a missing sheet that cannot be made', () => {
  test('is taken back, and nothing else was written either', async () => {
    const broken = await openBroken((open) => {
      mended.sheetMissing?.(open);
      mended.formulaChanged?.(open);
    });
    const before = pictureOf(broken.open.host);
    broken.open.host.faults.failWriteAfter(20);
    const failure = await failureOf(broken);
    expect(failure).toMatchObject(
      stopped(false, { kind: 'rolledBack', cause: { kind: 'unexpected' } as never }),
    );
    expectWords(failure);
    expect(pictureOf(broken.open.host)).toEqual(before);
    await expectRetryMends(broken);
  });

  test('and one that was made before the rest failed is said to have been written', async () => {
    const broken = await openBroken((open) => {
      mended.sheetMissing?.(open);
      mended.formulaChanged?.(open);
    });
    // The look (3), the making (3), the second look (3), and then the writing.
    broken.open.host.faults.failRequest(9, 'ConnectionFailure');
    const failure = await failureOf(broken);
    expect(failure).toEqual(stopped(true, { kind: 'connectionLost' }));
    await expectRetryMends(broken);
  });
});

describe.each(oneInTurn(['1.18', '1.14'] as const, 'a write that fails'))(
  'a write that fails, wherever it does, with ExcelApi %s',
  (excelApi) => {
    let broken: Broken;
    let state: SavedState;
    let writes = 0;
    let whole: unknown;
    const withoutLeftovers = (name: string): boolean => !isLeftovers(name);

    beforeAll(async () => {
      broken = await openBroken(breakMuch, excelApi);
      const { host } = broken.open;
      state = host.save();
      host.traffic.reset();
      // The fifth request sets how the sheet of leftovers looks, and takes nothing back.
      host.faults.failRequest(5);
      valueOf(await broken.open.upkeep.repair(repairRequest(broken.open, broken.agreed), noProgress));
      whole = faceOf(broken.open, withoutLeftovers);
      // Rows are fitted last of all, and that takes nothing back either: those writes are not counted.
      host.restore(state);
      host.traffic.reset();
      host.faults.failRequest(5);
      host.faults.refuseMember('RangeFormat.autofitRows');
      valueOf(await broken.open.upkeep.repair(repairRequest(broken.open, broken.agreed), noProgress));
      writes = host.traffic.writes;
      host.faults.clear();
    }, 60_000);

    /** What was written over must stand somewhere: where it stood, or in a sheet of leftovers. */
    function expectNothingLost(): void {
      const all = broken.open.host.workbook.sheets.flatMap(cellsOf).join('\n');
      for (const words of ['=ข้อความของเรา', 'ผ่านแล้ว']) expect(all).toContain(words);
    }

    test('harms no answer and no cell of the person’s own, and pressing again makes the workbook whole', async () => {
      expect(writes).toBeGreaterThan(100);
      const { open, agreed } = broken;
      const { host } = open;
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: writes }), async (position) => {
          host.restore(state);
          host.faults.failWriteAfter(position);
          const failure = await failureOf(broken);
          expect(failure).toMatchObject({ kind: 'repairStopped', cause: { kind: 'unexpected' } });
          await expectUnharmed(broken);
          expectNothingLost();
          valueOf(await open.upkeep.repair(repairRequest(open, agreed), noProgress));
          await repairAll(open);
          expect(faceOf(open, withoutLeftovers)).toEqual(whole);
          expectNothingLost();
          expect((await check(open)).steps).toEqual([]);
        }),
        { ...replay, numRuns: howOften({ push: 7, fuzz: 60 }), examples: [[1], [2], [writes - 1], [writes]] },
      );
    }, 300_000);

    test('says that nothing was written only when that is so', async () => {
      const { host } = broken.open;
      for (const position of [1, 5, 30, Math.round(writes / 2), writes]) {
        host.restore(state);
        const before = pictureOf(host);
        host.faults.failWriteAfter(position);
        const failure = await failureOf(broken);
        const isSame = JSON.stringify(pictureOf(host)) === JSON.stringify(before);
        expect([position, failure]).toMatchObject([position, { kind: 'repairStopped', wrote: !isSame }]);
      }
    }, 60_000);
  },
);

test('the progress of a repair that fails still comes to an end', async () => {
  const broken = await openBroken();
  const stages: string[] = [];
  const progress: CreateProgress = { report: (stage) => stages.push(stage), cancelled: () => false };
  broken.open.host.faults.failWriteAfter(3);
  await failureOf(broken, progress);
  expect(stages).toEqual(['looking', 'planning', 'writing', 'finishing']);
});
