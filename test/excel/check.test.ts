/** @slow 12 s: a whole workbook made and broken for every kind of fault */
import { mendingOf, type FindingKind } from '../../src/core/findings/finding';
import { mended, forPersons } from './breakages';
import {
  openCreated,
  openWorkbook,
  pictureOf,
  pmqaRubric,
  sheetNamed,
  smallRubric,
  tinyRubric,
} from './open-workbook';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import { check, checkRequest, openKept, openUsed, rowOf } from './upkeep-workbook';
import { columnOf } from '../../src/core/layout/columns';

const nothingFound = {
  faults: [],
  questions: [],
  steps: [],
  plan: { sheets: [], names: [], leftovers: [] },
};

describe('a workbook in order', () => {
  test('of the real rubric is looked through in 3 syncs, under 1 MB each way, and without a write', async () => {
    const open = await openKept(pmqaRubric, { excelApi: '1.18' });
    expect(await check(open)).toEqual(nothingFound);
    const { traffic } = open.host;
    expect(traffic.roundTrips).toBe(3);
    expect(traffic.requestBytes).toBeLessThan(500_000);
    expect(traffic.answerBytes).toBeLessThan(1_000_000);
    expect(traffic.writes).toBe(0);
  }, 30_000);

  test.each(['1.18', '1.14', '1.9'] as const)('has no fault with ExcelApi %s', async (excelApi) => {
    expect(await check(await openKept(smallRubric, { excelApi }))).toEqual(nothingFound);
  });

  test('stays one with answers and all that people add of their own, and nothing of it changes', async () => {
    const open = await openUsed();
    const before = pictureOf(open.host);
    expect(await check(open)).toEqual(nothingFound);
    expect(open.host.traffic.roundTrips).toBe(3);
    expect(open.host.traffic.writes).toBe(0);
    expect(pictureOf(open.host)).toEqual(before);
  });

  test('stays one when a text looks like a formula: the bar shows an apostrophe, Excel’s answer none', async () => {
    const open = await openKept(tinyRubric);
    const sheet = sheetNamed(open.host, 'หมวด 1');
    const row = rowOf(sheet, '1.1.B1');
    open.host.hands.type(sheet.id, row, columnOf('text'), "'=1+1");
    const { plan, faults } = await check(open);
    expect(faults).toMatchObject([{ kind: 'textChanged', found: "'=1+1" }]);
    expect(plan.leftovers).toMatchObject([{ cells: [{ content: '=1+1' }] }]);
  });
});

describe('what somebody broke is found', () => {
  test.each(Object.entries({ ...mended, ...forPersons }))('%s', async (kind, breakIt) => {
    const open = await openUsed(tinyRubric);
    breakIt(open);
    const before = pictureOf(open.host);
    open.host.traffic.reset();
    const { faults } = await check(open);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    expect(open.host.traffic.writes).toBe(0);
    expect(pictureOf(open.host)).toEqual(before);
  });

  test('whatever the kind: every one is broken here', () => {
    // A check does not look at what formulas have computed, nor at what is filled in of the agency.
    const byReading = ['figureMissing', 'figureUnreadable', 'agencyTypeUnknown'];
    const broken = new Set<string>([...byReading, ...Object.keys(mended), ...Object.keys(forPersons)]);
    const kinds = Object.keys(mendingOf) as FindingKind[];
    expect(kinds.filter((kind) => !broken.has(kind))).toEqual([]);
  });
});

describe('the syncs of a check', () => {
  test('are one more for a sheet that is known by its mark alone', async () => {
    const open = await openUsed();
    open.host.hands.copySheet(sheetNamed(open.host, 'หมวด 1').id);
    open.host.traffic.reset();
    const { questions } = await check(open);
    expect(questions).toMatchObject([{ kind: 'whichSheet', options: [{ counts: true }, { counts: false }] }]);
    expect(open.host.traffic.roundTrips).toBe(4);
  });

  test('do not grow with sheets of the person’s own, nor with dated sheets', async () => {
    const open = await openUsed();
    for (let number = 1; number <= 20; number += 1) {
      const sheet = open.host.hands.addSheet(`ของเรา ${number}`);
      open.host.hands.type(sheet, 0, 0, number % 2 === 0 ? 'pmqa:gaps' : 'pmqa:leftovers');
    }
    open.host.traffic.reset();
    expect(await check(open)).toEqual(nothingFound);
    expect(open.host.traffic.roundTrips).toBe(3);
  });
});

describe('a check fails', () => {
  test('where nothing of ours stands', async () => {
    const open = await openWorkbook();
    const upkeep = createUpkeep(open.environment);
    const kept = { ...open, upkeep, rubric: tinyRubric };
    expect(await upkeep.check(checkRequest(kept))).toEqual({ ok: false, failure: { kind: 'noAssessment' } });
    open.host.hands.type(open.host.workbook.activeSheetId, 0, 0, 'pmqa:leftovers');
    expect(await upkeep.check(checkRequest(kept))).toEqual({ ok: false, failure: { kind: 'noAssessment' } });
  });

  test.each([true, false])('for a workbook of another rubric, its mark there: %s', async (isMarked) => {
    const open = await openCreated(tinyRubric);
    const data = sheetNamed(open.host, '_pmqa');
    if (!isMarked) open.host.hands.clear(data.id, { row: 0, column: 0, rows: 1, columns: 1 });
    const rubric = { ...tinyRubric, id: 'other' };
    const upkeep = createUpkeep(open.environment);
    expect(await upkeep.check(checkRequest({ ...open, upkeep, rubric }))).toEqual({
      ok: false,
      failure: { kind: 'otherRubric', found: tinyRubric.id, expected: 'other' },
    });
  });

  test('while a cell is being edited: it does not pile up behind it', async () => {
    const open = await openUsed(tinyRubric);
    open.host.faults.cellEditMode = true;
    expect(await open.upkeep.check(checkRequest(open))).toEqual({
      ok: false,
      failure: { kind: 'cellEditMode' },
    });
    open.host.faults.cellEditMode = false;
    expect(await check(open)).toEqual(nothingFound);
  });

  test.each([1, 2, 3])(
    'when the connection is lost at request %i, and finds nothing amiss the next time',
    async (request) => {
      const open = await openUsed(tinyRubric);
      open.host.faults.failRequest(request, 'ConnectionFailure');
      expect(await open.upkeep.check(checkRequest(open))).toEqual({
        ok: false,
        failure: { kind: 'connectionLost' },
      });
      expect(await check(open)).toEqual(nothingFound);
    },
  );
});
