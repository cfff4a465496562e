import { columnOf } from '../../src/core/layout/columns';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import { mended } from './breakages';
import {
  createRequest,
  noProgress,
  openCreated,
  openWorkbook,
  sheetNamed,
  tinyRubric,
  valueOf,
} from './open-workbook';
import { openUsed, repairAll, rowOf } from './upkeep-workbook';

const sixLines = Array.from({ length: 6 }, (_, line) => `คำสั่งแต่งตั้งคณะทำงานที่ ${line + 1}`).join('\n');

/** Points that six lines of TH Sarabun New 16 take at least, by the font's own ascent and descent. */
const heightOfSixLines = 6 * 16 * 1.3;

function typeEvidence(sheet: SheetView, type: (row: number, column: number, text: string) => void): number {
  const row = rowOf(sheet, '1.1.B2');
  type(row, columnOf('evidence'), sixLines);
  return row;
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

test('rows that somebody gave a height are fitted when printing is prepared, and rows with merged cells keep theirs', async () => {
  const { host, workbook, environment } = await openCreated(tinyRubric);
  const sheet = sheetNamed(host, 'หมวด 1');
  const row = typeEvidence(sheet, (...cell) => host.hands.type(sheet.id, ...cell));
  await environment.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet.id).getRange(`${row + 1}:${row + 1}`).format.rowHeight = 20;
    await context.sync();
  });
  expect(sheet.rowHeight(row)).toBe(20);
  const merged = sheet.merges.map((merge) => [merge.row, sheet.rowHeight(merge.row)]);
  const snapshot = valueOf(await workbook.read(tinyRubric));
  const { language, typeface } = createRequest(tinyRubric);
  valueOf(await workbook.preparePrint({ rubric: tinyRubric, snapshot, language, typeface }));
  expect(sheet.rowHeight(row)).toBeGreaterThan(heightOfSixLines);
  expect(sheet.merges.map((merge) => [merge.row, sheet.rowHeight(merge.row)])).toEqual(merged);
});

test('an Excel that refuses to fit rows makes the workbook all the same', async () => {
  const { host, workbook } = await openWorkbook();
  host.faults.refuseMember('RangeFormat.autofitRows');
  const { unset } = valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  expect(unset.map(({ part }) => part)).toEqual(['rowHeights']);
});
