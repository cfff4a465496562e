/** @slow 6 s: lists of all gaps of the whole rubric, and one broken off at each write */
import { emptyAnswer } from '../../src/core/assessment/answers';
import { areaAddress } from '../../src/core/sheet/cell-address';
import { gapsMarker } from '../../src/core/layout/markers';
import { growingRows } from '../../src/core/plan/growing-rows';
import { planGapSheet } from '../../src/core/papers/plan-gap-sheet';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import type { Rubric } from '../../src/core/rubric/rubric';
import type { GapListRequest } from '../../src/core/ports/workbook-port';
import {
  cellsOf,
  createRequest,
  noProgress,
  openCreated,
  openWorkbook,
  pictureOf,
  pmqaRubric,
  sheetNamed,
  smallRubric,
  tinyRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';

const name = 'ช่องว่าง 23 พ.ย. 69';

function listRequest(rubric: Rubric = smallRubric, more: Partial<GapListRequest> = {}): GapListRequest {
  const { profile, language, typeface, run } = createRequest(rubric);
  return { rubric, profile, language, typeface, run, answers: new Map(), madeOn: '2026-11-23', ...more };
}

function tabs({ host }: OpenWorkbook): string[] {
  return host.workbook.sheets.map((sheet) => sheet.name);
}

test('a list of the whole rubric is written in 4 syncs and well under the limit of a request', async () => {
  const open = await openCreated(pmqaRubric);
  const report = valueOf(await open.workbook.writeGapSheet(listRequest(pmqaRubric)));
  expect(open.host.traffic.roundTrips).toBe(4);
  expect(open.host.traffic.requestBytes).toBeLessThan(500_000);
  const sheet = sheetNamed(open.host, name);
  expect(report).toEqual({
    name,
    place: { sheetId: sheet.id, sheetName: name, row: 1, column: 1 },
    unset: [],
  });
  const plan = planGapSheet(indexRubric(pmqaRubric), listRequest(pmqaRubric));
  const written = plan.cells.map((line, row) => line.map((_, column) => sheet.cell(row, column).value));
  expect(written).toEqual(plan.cells.map((line) => line.map((content) => (content === '' ? null : content))));
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    // Its pages end where the list says, which Excel may not keep to where it fits a sheet to pages.
    scale: plan.print.scale,
    fitWide: null,
    titleRows: '3:3',
    printArea: areaAddress(plan.print.area),
    horizontalBreakRows: plan.print.pageBreakRows,
    footer: plan.print.footer,
  });
  const growing = growingRows(plan);
  plan.rowHeights.forEach((height, row) => {
    // Excel fits them to what stands there and to what is planned in them, in whatever font.
    expect([row, sheet.rowFits(row)]).toEqual([row, growing.has(row) || height === 0]);
    if (growing.has(row)) return;
    expect([row, sheet.rowHidden(row) ? 0 : sheet.rowHeight(row)]).toEqual([row, height]);
  });
  expect(growing.size).toBeGreaterThan(300);
}, 20_000);

test('it stands behind the last category and is what the person is shown', async () => {
  const open = await openCreated();
  valueOf(await open.workbook.writeGapSheet(listRequest()));
  expect(tabs(open)).toEqual(['Sheet1', 'สรุป', 'หมวด 1', 'หมวด 2', name, '_pmqa']);
  expect(open.host.workbook.activeSheetId).toBe(sheetNamed(open.host, name).id);
});

test('a second list of the same day leaves the first, with all that was planned in it', async () => {
  const open = await openCreated();
  valueOf(await open.workbook.writeGapSheet(listRequest()));
  const first = sheetNamed(open.host, name);
  open.host.hands.type(first.id, 7, 8, 'จัดประชุมคณะทำงาน');
  const before = cellsOf(first);
  const report = valueOf(await open.workbook.writeGapSheet(listRequest()));
  expect(report.name).toBe(`${name} (2)`);
  expect(cellsOf(sheetNamed(open.host, name))).toEqual(before);
  expect(tabs(open)).toEqual(['Sheet1', 'สรุป', 'หมวด 1', 'หมวด 2', `${name} (2)`, name, '_pmqa']);
});

test('what people wrote as owner stays text, also when it looks like a formula or a number', async () => {
  const open = await openCreated();
  const [id = '', second = ''] = indexRubric(smallRubric).criteria.keys();
  const answers = new Map([
    [id, { ...emptyAnswer, owner: '=1+1' }],
    [second, { ...emptyAnswer, owner: '1/2' }],
  ]);
  valueOf(await open.workbook.writeGapSheet(listRequest(smallRubric, { answers })));
  const cells = cellsOf(sheetNamed(open.host, name)).join('\n');
  const sheet = sheetNamed(open.host, name);
  const owners = Array.from({ length: sheet.rowCount }, (_, row) => sheet.cell(row, 5).value);
  expect(owners).toEqual(expect.arrayContaining(['=1+1', '1/2']));
  expect(cells).not.toContain('2.0');
});

test('lists cost the reading nothing and are no problem to it', async () => {
  const open = await openCreated();
  const before = valueOf(await open.workbook.read(smallRubric));
  valueOf(await open.workbook.writeGapSheet(listRequest()));
  valueOf(await open.workbook.writeGapSheet(listRequest()));
  open.host.traffic.reset();
  expect(valueOf(await open.workbook.read(smallRubric))).toEqual(before);
  expect(open.host.traffic.roundTrips).toBe(2);
});

test('creating again knows nothing is missing, and leaves the list alone', async () => {
  const open = await openCreated();
  valueOf(await open.workbook.writeGapSheet(listRequest()));
  const before = pictureOf(open.host);
  expect(valueOf(await open.workbook.create(createRequest(), noProgress)).added).toEqual([]);
  expect(pictureOf(open.host)).toEqual(before);
});

test('a workbook that holds no assessment, or nothing but an old list, says so and stays empty', async () => {
  const open = await openWorkbook();
  const before = pictureOf(open.host);
  const refused = { ok: false, failure: { kind: 'noAssessment' } };
  expect(await open.workbook.writeGapSheet(listRequest())).toEqual(refused);
  expect(pictureOf(open.host)).toEqual(before);
  open.host.hands.type(open.host.workbook.activeSheetId, 0, 0, gapsMarker);
  expect(await open.workbook.writeGapSheet(listRequest())).toEqual(refused);
});

test('a workbook of another rubric gets no list of this one', async () => {
  const open = await openCreated(pmqaRubric);
  expect(await open.workbook.writeGapSheet(listRequest(smallRubric))).toEqual({
    ok: false,
    failure: { kind: 'otherRubric', found: pmqaRubric.id, expected: smallRubric.id },
  });
}, 20_000);

describe('a write that fails', () => {
  test('wherever it does, leaves the workbook as it was', async () => {
    const counting = await openCreated(tinyRubric);
    // The fourth request sets how it looks, and takes nothing back.
    counting.host.faults.failRequest(4);
    valueOf(await counting.workbook.writeGapSheet(listRequest(tinyRubric)));
    const { writes } = counting.host.traffic;
    expect(writes).toBeGreaterThan(20);
    for (const position of [1, 2, 3, 4, Math.round(writes / 2), writes - 2, writes - 1, writes]) {
      const open = await openCreated(tinyRubric);
      const before = pictureOf(open.host);
      open.host.faults.failWriteAfter(position);
      const outcome = await open.workbook.writeGapSheet(listRequest(tinyRubric));
      expect([position, outcome]).toMatchObject([position, { ok: false, failure: { kind: 'rolledBack' } }]);
      expect(pictureOf(open.host)).toEqual(before);
    }
  }, 20_000);

  test('in a protected or read-only file says so', async () => {
    const open = await openCreated(tinyRubric);
    open.host.faults.readOnly = true;
    const outcome = await open.workbook.writeGapSheet(listRequest(tinyRubric));
    expect(outcome.ok).toBe(false);
    open.host.faults.clear();
    expect(tabs(open)).not.toContain(name);
  });

  test('and cannot be taken back, names what remains; the list can still be made afterwards', async () => {
    const open = await openCreated(tinyRubric);
    open.host.faults.failWriteAfter(20);
    const { environment } = open;
    const run = environment.Excel.run.bind(environment.Excel);
    let calls = 0;
    // From the request that breaks off onwards every taking back is refused, as when the file was locked meanwhile.
    environment.Excel.run = ((...given: Parameters<typeof run>) => {
      calls += 1;
      if (calls === 3 || calls === 4) open.host.faults.failWriteAfter(1);
      return run(...given);
    }) as typeof run;
    const outcome = await open.workbook.writeGapSheet(listRequest(tinyRubric));
    environment.Excel.run = run;
    open.host.faults.clear();
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'listHalfWritten', remains: [name] } });
    expect(valueOf(await open.workbook.read(tinyRubric)).problems).toEqual([]);
    expect(valueOf(await open.workbook.writeGapSheet(listRequest(tinyRubric))).name).toBe(`${name} (2)`);
  });
});
