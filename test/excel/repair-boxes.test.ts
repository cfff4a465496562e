/** @slow 4 s: workbooks of several Excels, each made and repaired */
import { mended } from './breakages';
import { sheetNamed, tinyRubric } from './open-workbook';
import { check, columnIn, openUsed, repairAll, rowOf } from './upkeep-workbook';

test('a box that comes back over an empty cell says that it is not ticked, or Excel would draw none', async () => {
  const open = await openUsed(tinyRubric, { excelApi: '1.18' });
  mended.ticksGone?.(open);
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const box = () => sheet.cell(rowOf(sheet, '1.1.B2'), columnIn(sheet, 'met'));
  expect([box().value, box().checkbox]).toEqual([null, false]);
  await repairAll(open);
  expect([box().value, box().checkbox]).toEqual([false, true]);
  expect((await check(open)).steps).toEqual([]);
});

test('a box that comes back under what somebody typed leaves that as it is', async () => {
  const open = await openUsed(tinyRubric, { excelApi: '1.18' });
  mended.ticksGone?.(open);
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const [row, column] = [rowOf(sheet, '1.1.B2'), columnIn(sheet, 'met')];
  open.host.hands.type(sheet.id, row, column, 'TRUE');
  await repairAll(open);
  expect([sheet.cell(row, column).value, sheet.cell(row, column).checkbox]).toEqual([true, true]);
});

test('lists come back where only some of their cells have lost them', async () => {
  const open = await openUsed(tinyRubric, { excelApi: '1.14' });
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const [row, column] = [rowOf(sheet, '1.1.B1'), columnIn(sheet, 'met')];
  open.host.hands.removeValidation(sheet.id, { row, column, rows: 1, columns: 1 });
  expect(sheet.cell(row, column).listValues).toBeNull();
  await repairAll(open);
  expect([0, 1].map((down) => sheet.cell(row + down, column).listValues)).toEqual([
    ['TRUE', 'FALSE'],
    ['TRUE', 'FALSE'],
  ]);
  expect((await check(open)).steps).toEqual([]);
});
