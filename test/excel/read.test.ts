import { emptyAnswer } from '../../src/core/assessment/answers';
import { assess } from '../../src/core/assessment/attainment';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { columnOf } from '../../src/core/layout/columns';
import { coreFigures } from '../core/snapshot/core-figures';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import {
  openCreated,
  openWorkbook,
  pmqaRubric,
  sheetNamed,
  smallRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';

const index = indexRubric(smallRubric);

async function read({ workbook }: OpenWorkbook): Promise<WorkbookSnapshot> {
  return valueOf(await workbook.read(smallRubric));
}

function tick(host: EmbeddedHost, snapshot: WorkbookSnapshot, id: string, typed = 'TRUE'): void {
  const place = snapshot.places.get(id);
  if (place === undefined) throw new Error(`No place of ${id}`);
  host.hands.type(place.sheetId, place.row, place.column, typed);
}

test('all is read in 2 syncs and without a write', async () => {
  const open = await openCreated();
  const snapshot = await read(open);
  expect(open.host.traffic.roundTrips).toBe(2);
  expect(open.host.traffic.writes).toBe(0);
  expect(snapshot.problems).toEqual([]);
  expect([...snapshot.places.keys()]).toEqual([...index.criteria.keys()]);
  expect(snapshot.profile).toEqual({
    agencyName: 'กรมตัวอย่าง',
    agencyType: 'department',
    fiscalYear: 2569,
    round: '1',
  });
});

test('levels and points of the workbook follow the ticks, as the core computes them', async () => {
  const open = await openCreated();
  const before = await read(open);
  for (const id of ['1.1.B1', '1.1.B2', '1.1.B3', '1.1.A1', '1.2.B1', '2.1.B1', '2.1.A1']) {
    tick(open.host, before, id);
  }
  tick(open.host, before, '1.1.B1', 'FALSE');
  const { answers, figures, profile } = await read(open);
  const expected = coreFigures(index, assess(index, answers, profile.agencyType));
  expect([...figures.keys()]).toEqual([...expected.keys()]);
  for (const [key, figure] of expected) {
    const found = figures.get(key);
    expect([key, { ...found, points: 0 }]).toEqual([key, { ...figure, points: 0 }]);
    expect(found?.points).toBeCloseTo(figure.points ?? NaN, 9);
  }
});

test('answers come back as they were typed, even when they look like formulas', async () => {
  const open = await openCreated();
  const place = (await read(open)).places.get('1.2.A1');
  if (place === undefined) throw new Error('no place');
  const type = (key: Parameters<typeof columnOf>[0], typed: string): void => {
    open.host.hands.type(place.sheetId, place.row, columnOf(key), typed);
  };
  type('met', 'TRUE');
  type('evidence', "'=คำสั่งที่ 1/2569");
  type('link', 'https://example.go.th/หลักฐาน');
  type('owner', 'กองแผนงาน');
  type('due', '12/31/2026');
  type('assessorNote', 'ครบถ้วน');
  expect((await read(open)).answers.get('1.2.A1')).toEqual({
    ...emptyAnswer,
    met: true,
    evidence: '=คำสั่งที่ 1/2569',
    link: 'https://example.go.th/หลักฐาน',
    owner: 'กองแผนงาน',
    due: '2026-12-31',
    assessorNote: 'ครบถ้วน',
  });
});

describe('rows are found by id wherever they stand', () => {
  test('after rows and columns were inserted, rows moved and the sheet renamed', async () => {
    const open = await openCreated();
    const before = await read(open);
    tick(open.host, before, '1.1.B2');
    const sheet = sheetNamed(open.host, 'หมวด 1');
    const row = before.places.get('1.1.B2')?.row ?? 0;
    open.host.hands.insertRows(sheet.id, row - 1, 2);
    open.host.hands.insertColumns(sheet.id, 3, 1);
    open.host.hands.moveRows(sheet.id, row + 2, 1, row + 4);
    open.host.hands.renameSheet(sheet.id, 'การนำ (ใหม่)');
    const after = await read(open);
    expect(after.problems).toEqual([]);
    expect(after.answers.get('1.1.B2')?.met).toBe(true);
    expect(after.places.get('1.1.B2')).toEqual({
      sheetId: sheet.id,
      sheetName: 'การนำ (ใหม่)',
      row: row + 3,
      column: columnOf('met') + 1,
    });
    expect(after.figures.get('level 1.1/1')).toMatchObject({ applicable: 3, met: 1 });
  }, 20_000);
});

describe('what does not fit is reported and not guessed', () => {
  test('a copied sheet, beside the one it copies', async () => {
    const open = await openCreated();
    const copy = open.host.hands.copySheet(sheetNamed(open.host, 'หมวด 1').id);
    const { problems, places } = await read(open);
    expect(problems).toEqual([expect.objectContaining({ kind: 'sheetTwice', marker: 'pmqa:category:1' })]);
    expect([...places.values()].every((place) => place.sheetId !== copy)).toBe(true);
  });

  test('a missing sheet and a deleted row', async () => {
    const open = await openCreated();
    const before = await read(open);
    open.host.hands.deleteSheet(sheetNamed(open.host, 'หมวด 2').id);
    const place = before.places.get('1.1.B2');
    open.host.hands.deleteRows(place?.sheetId ?? '', place?.row ?? 0, 1);
    const { problems } = await read(open);
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'sheetMissing', marker: 'pmqa:category:2' }),
    );
    expect(problems).toContainEqual({ kind: 'criterionMissing', id: '1.1.B2', place: null });
  });
});

describe('a workbook without an assessment of this rubric says so', () => {
  test('when there is none', async () => {
    const { host, workbook } = await openWorkbook();
    expect(await workbook.read(smallRubric)).toEqual({ ok: false, failure: { kind: 'noAssessment' } });
    expect(host.traffic.roundTrips).toBe(2);
  });

  test('when it is of another', async () => {
    const { workbook } = await openCreated();
    expect(await workbook.read(pmqaRubric)).toEqual({
      ok: false,
      failure: { kind: 'otherRubric', found: smallRubric.id, expected: pmqaRubric.id },
    });
  });
});

describe('a reading that Excel refuses', () => {
  test('while a cell is being edited does not wait', async () => {
    const { host, workbook } = await openCreated();
    host.faults.cellEditMode = true;
    expect(await workbook.read(smallRubric)).toEqual({ ok: false, failure: { kind: 'cellEditMode' } });
    host.faults.cellEditMode = false;
    expect((await workbook.read(smallRubric)).ok).toBe(true);
  });

  test('because the answer is too large', async () => {
    const { host, workbook } = await openCreated();
    host.faults.payloadLimit = 6_000;
    expect(await workbook.read(smallRubric)).toEqual({ ok: false, failure: { kind: 'tooLarge' } });
  });

  test('because the connection is gone', async () => {
    const { host, workbook } = await openCreated();
    host.faults.failRequest(2, 'ConnectionFailure');
    expect(await workbook.read(smallRubric)).toEqual({ ok: false, failure: { kind: 'connectionLost' } });
  });
});

test('sheets that have lost every mark are still ours by their names, read whole, and said', async () => {
  const { host, workbook } = await openCreated();
  for (const { id, name } of host.workbook.sheets.filter((sheet) => sheet.name !== 'Sheet1')) {
    host.hands.clear(id, { row: 0, column: 0, rows: 1, columns: 1 });
    expect([name, sheetNamed(host, name).cell(0, 0).value]).toEqual([name, null]);
  }
  const snapshot = valueOf(await workbook.read(smallRubric));
  expect(snapshot.sheets.size).toBe(host.workbook.sheets.length - 1);
  expect(snapshot.answers.size).toBe(indexRubric(smallRubric).criteria.size);
  // The other two sheets have no columns that are known by a key beside the mark.
  const marks = ['pmqa:category:1', 'pmqa:category:2'];
  expect(snapshot.problems).toMatchObject(marks.map((key) => ({ kind: 'keyGone', key })));
});
