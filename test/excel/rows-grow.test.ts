/** @slow 4 s: a whole workbook made, and written into by every operation */
import { columnOf } from '../../src/core/layout/columns';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import { mended } from './breakages';
import {
  createRequest,
  noProgress,
  openCreated,
  openWorkbook,
  pictureOf,
  sheetNamed,
  tinyRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';
import { check, keysOf, openKept, openUsed, repairAll, repairRequest, rowOf } from './upkeep-workbook';

const sixLines = Array.from({ length: 6 }, (_, line) => `คำสั่งแต่งตั้งคณะทำงานที่ ${line + 1}`).join('\n');

/** Points that six lines of TH Sarabun New 16 take at least, by the font's own ascent and descent. */
const heightOfSixLines = 6 * 16 * 1.3;

function typeEvidence(sheet: SheetView, type: (row: number, column: number, text: string) => void): number {
  const row = rowOf(sheet, '1.1.B2');
  type(row, columnOf('evidence'), sixLines);
  return row;
}

async function fit({ workbook }: OpenWorkbook, known?: WorkbookSnapshot) {
  const snapshot = known ?? valueOf(await workbook.read(tinyRubric));
  const { language, typeface } = createRequest(tinyRubric);
  return valueOf(await workbook.fitRows({ rubric: tinyRubric, snapshot, language, typeface }));
}

/** As workbooks of older versions were made, and as people do it. */
async function giveHeight({ environment, host }: OpenWorkbook, row: number, height: number): Promise<void> {
  await environment.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetNamed(host, 'หมวด 1').id);
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
    await context.sync();
  });
}

test('six lines typed into evidence are all seen', async () => {
  const { host } = await openCreated(tinyRubric);
  const sheet = sheetNamed(host, 'หมวด 1');
  const row = typeEvidence(sheet, (...cell) => host.hands.type(sheet.id, ...cell));
  expect(sheet.rowHeight(row)).toBeGreaterThan(heightOfSixLines);
});

test('they are seen in a row that repair has inserted again', async () => {
  const open = await openUsed(tinyRubric);
  mended.criterionMissing?.(open);
  await repairAll(open);
  const rows = open.host.workbook.sheets.flatMap((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) => ({ sheet, row })).filter(({ row }) =>
      /^\d\.\d\.[BAS]\d$/.test(String(sheet.cell(row, 0).value)),
    ),
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter(({ sheet, row }) => !sheet.rowFits(row))).toEqual([]);
});

test.each([false, true])(
  'they are seen after a repair wrote into their row, which somebody gave a height; refused: %s',
  async (isRefused) => {
    const open = await openKept(tinyRubric);
    const { host, upkeep } = open;
    const sheet = sheetNamed(host, 'หมวด 1');
    const row = typeEvidence(sheet, (...cell) => host.hands.type(sheet.id, ...cell));
    const heading = sheet.merges.at(-1)?.row ?? 0;
    const [text, wide] = [
      sheet.cell(row, columnOf('text')).value,
      sheet.cell(heading, columnOf('code')).value,
    ];
    const height = sheet.rowHeight(heading);
    host.hands.type(sheet.id, row, columnOf('text'), 'อื่น');
    host.hands.type(sheet.id, heading, columnOf('code'), `${String(wide)} อื่น`);
    await giveHeight(open, row, 20);
    await giveHeight(open, heading, 10);
    if (isRefused) host.faults.refuseMember('RangeFormat.autofitRows');
    const agreed = keysOf(await check(open));
    const { unset } = valueOf(await upkeep.repair(repairRequest(open, agreed), noProgress));
    expect(unset.filter(({ part }) => part === 'rowHeights')).toHaveLength(isRefused ? 1 : 0);
    expect(sheet.cell(row, columnOf('text')).value).toBe(text);
    expect([sheet.cell(heading, columnOf('code')).value, sheet.rowHeight(heading)]).toEqual([wide, height]);
    if (isRefused) expect(sheet.rowHeight(row)).toBe(20);
    else expect(sheet.rowHeight(row)).toBeGreaterThan(heightOfSixLines);
  },
);

test('rows that somebody gave a height are fitted when printing is prepared, and rows with merged cells keep theirs', async () => {
  const open = await openCreated(tinyRubric);
  const { host, workbook } = open;
  const sheet = sheetNamed(host, 'หมวด 1');
  const row = typeEvidence(sheet, (...cell) => host.hands.type(sheet.id, ...cell));
  await giveHeight(open, row, 20);
  expect(sheet.rowHeight(row)).toBe(20);
  const merged = sheet.merges.map((merge) => [merge.row, sheet.rowHeight(merge.row)]);
  const snapshot = valueOf(await workbook.read(tinyRubric));
  const { language, typeface } = createRequest(tinyRubric);
  valueOf(
    await workbook.preparePrint({
      rubric: tinyRubric,
      snapshot,
      language,
      typeface,
      printedOn: '2026-11-28',
    }),
  );
  expect(sheet.rowHeight(row)).toBeGreaterThan(heightOfSixLines);
  expect(sheet.merges.map((merge) => [merge.row, sheet.rowHeight(merge.row)])).toEqual(merged);
});

test('the button fits rows of criteria that somebody gave a height, and rows with merged cells by the text that stands there', async () => {
  const open = await openCreated(tinyRubric);
  const { host } = open;
  const sheet = sheetNamed(host, 'หมวด 1');
  const row = typeEvidence(sheet, (...cell) => host.hands.type(sheet.id, ...cell));
  await giveHeight(open, row, 20);
  const [title = 0] = sheet.merges.map((merge) => merge.row);
  const merged = sheet.merges.map((merge) => [merge.row, sheet.rowHeight(merge.row)] as const);
  const was = String(sheet.cell(title, columnOf('code')).value);
  host.hands.type(sheet.id, title, columnOf('code'), `${was}\n1\n2\n3\n4\n5`);
  await fit(open);
  expect(sheet.rowHeight(row)).toBeGreaterThan(heightOfSixLines);
  for (const [at, height] of merged) {
    if (at === title) expect(sheet.rowHeight(at)).toBeGreaterThan(heightOfSixLines);
    else expect(sheet.rowHeight(at)).toBe(height);
  }
});

test('it takes 2 syncs, changes no cell, and leaves rows hidden that somebody hid, for one sync more', async () => {
  const open = await openCreated(tinyRubric);
  const { host, environment } = open;
  const sheet = sheetNamed(host, 'หมวด 1');
  const before = pictureOf(host);
  const snapshot = valueOf(await open.workbook.read(tinyRubric));
  host.traffic.reset();
  const { rows } = await fit(open, snapshot);
  expect(host.traffic.roundTrips).toBe(2);
  expect(pictureOf(host)).toEqual(before);
  const hidden = [rowOf(sheet, '1.1.B2'), sheet.merges[1]?.row ?? 0];
  await environment.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const row of hidden) worksheets.getItem(sheet.id).getRange(`${row + 1}:${row + 1}`).rowHidden = true;
    await context.sync();
  });
  host.traffic.reset();
  expect((await fit(open, snapshot)).rows).toBe(rows - hidden.length);
  expect(host.traffic.roundTrips).toBe(3);
  expect(hidden.map((row) => sheet.rowHidden(row))).toEqual([true, true]);
});

test('on a computer without the font of the sheets, headings get the room that another may need', async () => {
  const open = await openCreated(tinyRubric);
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const heightsNow = (): number[] => sheet.merges.map(({ row }) => sheet.rowHeight(row));
  const planned = heightsNow();
  await fit(open);
  expect(heightsNow()).toEqual(planned);
  const snapshot = valueOf(await open.workbook.read(tinyRubric));
  const tahoma = { name: 'Tahoma', size: 11 } as const;
  valueOf(await open.workbook.fitRows({ rubric: tinyRubric, snapshot, language: 'th', typeface: tahoma }));
  const raised = heightsNow();
  expect(raised.every((height, at) => height > (planned[at] ?? 0))).toBe(true);
  await fit(open);
  expect(heightsNow()).toEqual(planned);
});

test('an Excel that refuses to fit rows is told to whoever pressed the button', async () => {
  const open = await openCreated(tinyRubric);
  const snapshot = valueOf(await open.workbook.read(tinyRubric));
  open.host.faults.refuseMember('RangeFormat.autofitRows');
  const { language, typeface } = createRequest(tinyRubric);
  const fitted = await open.workbook.fitRows({ rubric: tinyRubric, snapshot, language, typeface });
  expect(fitted).toMatchObject({ ok: false, failure: { kind: 'unexpected' } });
});

test('an Excel that refuses to fit rows makes the workbook all the same', async () => {
  const { host, workbook } = await openWorkbook();
  host.faults.refuseMember('RangeFormat.autofitRows');
  const { unset } = valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  expect(unset.map(({ part }) => part)).toEqual(['rowHeights']);
});
