/** @slow 12 s: a whole workbook made, broken and mended for every kind of fault */
import { emptyAnswer } from '../../src/core/assessment/answers';
import { assess } from '../../src/core/assessment/attainment';
import { planCounts, planFigures, sumOfPlan } from '../../src/core/assessment/plan-counts';
import { mendingOf, type FindingKind } from '../../src/core/findings/finding';
import { planRowKeys } from '../../src/core/layout/deadlines/add-plan-table';
import type { RepairReport } from '../../src/core/ports/upkeep-port';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { range } from '../../src/core/sheet/runs';
import type { Checkup } from '../../src/core/upkeep/checkup';
import type { Question } from '../../src/core/standing/question';
import { oneInTurn } from '../fuzz/how-often';
import { breakMuch, forPersons, mended } from './breakages';
import {
  cellsOf,
  noProgress,
  pictureOf,
  pmqaRubric,
  sheetNamed,
  smallRubric,
  tinyRubric,
  valueOf,
} from './open-workbook';
import {
  answersOf,
  check,
  columnIn,
  faceOf,
  isLeftovers,
  keysOf,
  openKept,
  openUsed,
  ownOf,
  repairAll,
  repairRequest,
  rowOf,
  type KeptWorkbook,
} from './upkeep-workbook';

/** What is left after a repair is for people. */
function expectMended({ faults, steps }: Checkup): void {
  expect(faults.filter(({ kind }) => mendingOf[kind] === 'repair')).toEqual([]);
  expect(steps).toEqual([]);
}

/** Repairs once more: there is nothing to do, and nothing is done. */
async function expectSettled(open: KeptWorkbook): Promise<void> {
  const before = pictureOf(open.host);
  const checkup = await check(open);
  expectMended(checkup);
  const agreed = keysOf(checkup);
  open.host.traffic.reset();
  const report = valueOf(await open.upkeep.repair(repairRequest(open, agreed), noProgress));
  expect(report).toEqual({ done: [], leftovers: null, unset: [] });
  expect(open.host.traffic.writes).toBe(0);
  expect(pictureOf(open.host)).toEqual(before);
}

/** After these the workbook is to the last format what it was; others lose what nobody can bring back. */
const mendedToTheLook: ReadonlySet<string> = new Set<FindingKind>([
  'sheetMissing',
  'keyGone',
  'idGone',
  'textChanged',
  'formulaChanged',
  'nameGone',
  'validationGone',
  'coloursGone',
  'layoutOlder',
]);

/** With boxes and without them. */
const excels = ['1.18', '1.14'] as const;

describe('with or without boxes', () => {
  const kinds = Object.entries(mended).flatMap(([kind, breakIt]) =>
    oneInTurn(excels, kind).map((excelApi) => [kind, excelApi, breakIt] as const),
  );

  test.each(kinds)(
    '%s with ExcelApi %s is mended, the next repair finds nothing, and all that people wrote is as it was',
    async (kind, excelApi, breakIt) => {
      const open = await openUsed(tinyRubric, { excelApi });
      const answers = new Map(await answersOf(open));
      // The one row that was deleted, with what was written in it.
      if (kind === 'criterionMissing') answers.set('1.1.B1', emptyAnswer);
      const face = mendedToTheLook.has(kind) ? faceOf(open) : null;
      breakIt(open);
      const own = ownOf(open);
      const found = await check(open);
      expect(found.faults.map((fault) => fault.kind)).toContain(kind);
      valueOf(await open.upkeep.repair(repairRequest(open, keysOf(found)), noProgress));
      expect(new Map(await answersOf(open))).toEqual(answers);
      expect(ownOf(open)).toEqual(own);
      if (face !== null) expect(faceOf(open, (name) => !isLeftovers(name))).toEqual(face);
      await expectSettled(open);
    },
  );

  test.each(excels)('much at once is mended in one request, with ExcelApi %s', async (excelApi) => {
    const open = await openUsed(tinyRubric, { excelApi });
    breakMuch(open);
    const agreed = keysOf(await check(open));
    open.host.traffic.reset();
    valueOf(await open.upkeep.repair(repairRequest(open, agreed), noProgress));
    // The last sets how the sheet of leftovers looks.
    expect(open.host.traffic.roundTrips).toBe(5);
    await expectSettled(open);
  });
});

test('clear days typed as text become dates and blank owners are emptied, so that the plan counts by formula what the pane counts', async () => {
  const open = await openUsed(tinyRubric, { excelApi: '1.18' });
  const { host, workbook } = open;
  const day = '2026-12-01';
  valueOf(await workbook.writePlanDay({ snapshot: valueOf(await workbook.read(tinyRubric)), day }));
  const { places } = valueOf(await workbook.read(tinyRubric));
  const typed = ["'31 ธ.ค. 2569", "'30/11/2569", "'๓๑/๑๒/๒๕๖๙", "'ก.ย. 69", "'2026-11-29"];
  [...places.values()].forEach(({ sheetId, row }, at) => {
    const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error('No sheet');
    host.hands.type(sheetId, row, columnIn(sheet, at % 2 === 0 ? 'due' : 'doneOn'), typed[at % 5] ?? '');
    if (at % 2 === 0) host.hands.type(sheetId, row, columnIn(sheet, 'owner'), "' \u200B\u00A0");
    host.hands.clear(sheetId, { row, column: columnIn(sheet, 'notApplicable'), rows: 1, columns: 1 });
  });
  const counted = () => {
    const data = sheetNamed(host, '_pmqa');
    const row = range(0, data.rowCount).find((each) => data.cell(each, 0).value === planRowKeys.counts) ?? 0;
    return planCounts.map((_, at) => data.cell(row, at + 2).value);
  };
  const before = await answersOf(open);
  const { agencyType } = valueOf(await workbook.read(tinyRubric)).profile;
  const index = indexRubric(tinyRubric);
  const assessment = assess(index, before, agencyType);
  const figures = sumOfPlan(planFigures({ index, answers: before, agencyType, assessment }, day).values());
  const expected = planCounts.map((count) => figures[count]);
  expect(counted()).not.toEqual(expected);
  const { steps } = await check(open);
  expect(steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['correctDays', 'emptyBlanks']));
  await repairAll(open);
  expect(await answersOf(open)).toEqual(before);
  expect(counted()).toEqual(expected);
  await expectSettled(open);
});

describe('the syncs of a repair', () => {
  test('are 4 for the real rubric, whatever is broken, and one for the looks of the sheet of leftovers', async () => {
    const open = await openKept(pmqaRubric, { excelApi: '1.18' });
    for (const kind of ['textChanged', 'idGone', 'rowMissing', 'nameGone', 'coloursGone'] as const) {
      mended[kind]?.(open);
    }
    const agreed = keysOf(await check(open));
    open.host.traffic.reset();
    valueOf(await open.upkeep.repair(repairRequest(open, agreed), noProgress));
    expect(open.host.traffic.roundTrips).toBe(5);
    expect(open.host.traffic.largestRequestBytes).toBeLessThan(500_000);
    expectMended(await check(open));
  }, 60_000);

  test('are 3 when there is nothing to do, and nothing is written', async () => {
    const open = await openUsed(tinyRubric);
    valueOf(await open.upkeep.repair(repairRequest(open, new Set()), noProgress));
    expect(open.host.traffic.roundTrips).toBe(3);
    expect(open.host.traffic.writes).toBe(0);
  });

  test('are those of creating and of a second look more when a sheet is missing', async () => {
    const open = await openUsed(tinyRubric);
    mended.sheetMissing?.(open);
    mended.formulaChanged?.(open);
    const agreed = keysOf(await check(open));
    open.host.traffic.reset();
    const { done } = valueOf(await open.upkeep.repair(repairRequest(open, agreed), noProgress));
    expect(open.host.traffic.roundTrips).toBe(3 + 4 + 3 + 1 + 1);
    expect(done.map(({ kind }) => kind)).toEqual(['makeSheet', 'restoreFormula', 'keepLeftovers']);
    expectMended(await check(open));
  });
});

describe('what was written over', () => {
  async function repaired(): Promise<{ open: KeptWorkbook; report: RepairReport }> {
    const open = await openUsed(tinyRubric);
    mended.textChanged?.(open);
    return { open, report: await repairAll(open) };
  }

  test('is kept in a dated sheet of its own, as the text it was, and the report says where', async () => {
    const { open, report } = await repaired();
    const sheet = sheetNamed(open.host, 'ของเดิมก่อนซ่อม 23 พ.ย. 69');
    expect(report.leftovers).toEqual({
      name: sheet.name,
      place: { sheetId: sheet.id, sheetName: sheet.name, row: 1, column: 1 },
    });
    const row = cellsOf(sheet)
      .find((cell) => cell.endsWith('=ข้อความของเรา'))
      ?.split(' ')[0];
    expect(sheet.cell(Number(row), 3).value).toBe('=ข้อความของเรา');
  });

  test('is kept for good: no check and no repair looks into that sheet, and another day adds another', async () => {
    const { open, report } = await repaired();
    const first = sheetNamed(open.host, report.leftovers?.name ?? '');
    const before = cellsOf(first);
    expect((await check(open)).faults).toEqual([]);
    mended.textChanged?.(open);
    const second = await repairAll(open);
    expect(second.leftovers?.name).toBe(`${first.name} (2)`);
    expect(cellsOf(first)).toEqual(before);
  });

  test('does not take the person away from where they are', async () => {
    const open = await openUsed(tinyRubric);
    mended.textChanged?.(open);
    const { activeSheetId } = open.host.workbook;
    await repairAll(open);
    expect(open.host.workbook.activeSheetId).toBe(activeSheetId);
  });
});

describe('only what was agreed to', () => {
  test('is done; the rest is found again', async () => {
    const open = await openUsed(tinyRubric);
    mended.formulaChanged?.(open);
    mended.nameGone?.(open);
    const { steps } = await check(open);
    const agreed = new Set(steps.filter(({ kind }) => kind === 'pointName').map(({ key }) => key));
    const { done } = valueOf(await open.upkeep.repair(repairRequest(open, agreed), noProgress));
    expect(done.map(({ kind }) => kind)).toEqual(['pointName']);
    expect((await check(open)).faults.map(({ kind }) => kind)).toEqual(['formulaChanged']);
  });

  test('is done when the workbook has changed since: a row inserted meanwhile shifts nothing', async () => {
    const open = await openUsed(tinyRubric);
    mended.idGone?.(open);
    const agreed = keysOf(await check(open));
    const sheet = sheetNamed(open.host, 'หมวด 1');
    open.host.colleague.insertRows(sheet.id, 4, 2);
    valueOf(await open.upkeep.repair(repairRequest(open, agreed), noProgress));
    expectMended(await check(open));
    expect(sheet.cell(rowOf(sheet, '1.1.B2'), columnIn(sheet, 'code')).value).toBe('1.1 B2');
  });

  test.each(['layoutNewer', 'otherEdition'] as const)('and nothing in a workbook with %s', async (kind) => {
    const open = await openUsed(tinyRubric);
    mended.textChanged?.(open);
    forPersons[kind]?.(open);
    const before = pictureOf(open.host);
    expect(await repairAll(open)).toEqual({ done: [], leftovers: null, unset: [] });
    expect(pictureOf(open.host)).toEqual(before);
  });
});

describe('a choice', () => {
  const chosen = (questions: readonly Question[], option: number): ReadonlyMap<string, string> =>
    new Map(questions.map(({ key, options }) => [key, options[option]?.key ?? '']));

  test.each([
    ['sheetTwice', 0],
    ['sheetTwice', 1],
    ['idTwice', 0],
    ['idTwice', 1],
    ['idAndText', 0],
    ['idAndText', 1],
  ] as const)('of %s, option %i, is done, and every text of people stays', async (kind, option) => {
    const open = await openUsed(tinyRubric);
    forPersons[kind]?.(open);
    const evidence = evidenceIn(open);
    const asked = await check(open);
    expect(asked.questions).toHaveLength(1);
    const decisions = chosen(asked.questions, option);
    const { steps, questions } = await check(open, { decisions });
    expect(questions).toEqual([]);
    const agreed = new Set(steps.map(({ key }) => key));
    valueOf(await open.upkeep.repair(repairRequest(open, agreed, { decisions }), noProgress));
    const after = await check(open);
    expect(after.questions).toEqual([]);
    expectMended(after);
    expect(evidenceIn(open)).toEqual(evidence);
  });

  test('that is still open leaves all of it alone', async () => {
    const open = await openUsed(tinyRubric);
    forPersons.idTwice?.(open);
    const before = pictureOf(open.host);
    await repairAll(open);
    expect(pictureOf(open.host)).toEqual(before);
  });
});

/** All that stands in the evidence columns, wherever it stands. */
function evidenceIn({ host }: KeptWorkbook): string[] {
  const texts = ['=คำสั่งที่ 1/2569', '1/2', 'ประกาศกรม', '007'];
  return host.workbook.sheets
    .flatMap(cellsOf)
    .map((cell) => cell.replace(/^\d+ \d+ /, ''))
    .filter((text) => texts.includes(text))
    .sort();
}

describe('a cancel', () => {
  test.each(['looking', 'planning'] as const)('while %s writes nothing', async (stage) => {
    const open = await openUsed(tinyRubric);
    breakMuch(open);
    const agreed = keysOf(await check(open));
    open.host.traffic.reset();
    let at = '';
    const outcome = await open.upkeep.repair(repairRequest(open, agreed), {
      report: (now) => {
        at = now;
      },
      cancelled: () => at === stage,
    });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(open.host.traffic.writes).toBe(0);
  });

  test('while a missing sheet is made takes it back', async () => {
    const open = await openUsed(tinyRubric);
    mended.sheetMissing?.(open);
    const agreed = keysOf(await check(open));
    const before = pictureOf(open.host);
    let at = '';
    const outcome = await open.upkeep.repair(repairRequest(open, agreed), {
      report: (now) => {
        at = now;
      },
      cancelled: () => at === 'writing',
    });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(pictureOf(open.host)).toEqual(before);
  });

  test('comes too late once cells are written: all of it is done', async () => {
    const open = await openUsed(smallRubric);
    mended.formulaChanged?.(open);
    const agreed = keysOf(await check(open));
    const stages: string[] = [];
    const outcome = await open.upkeep.repair(repairRequest(open, agreed), {
      report: (now) => stages.push(now),
      cancelled: () => stages.includes('writing'),
    });
    expect(outcome.ok).toBe(true);
    expect(stages).toEqual(['looking', 'planning', 'writing', 'finishing']);
    expectMended(await check(open));
  });
});
