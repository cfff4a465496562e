import { openCreated, sheetNamed, smallRubric, valueOf } from './open-workbook';

test('the sheet is activated and the cell selected, in 1 sync', async () => {
  const { host, workbook } = await openCreated();
  const place = valueOf(await workbook.read(smallRubric)).places.get('2.1.B1');
  if (place === undefined) throw new Error('no place');
  host.traffic.reset();
  expect(await workbook.goTo(place)).toEqual({ ok: true, value: undefined });
  expect(host.traffic.roundTrips).toBe(1);
  expect(host.traffic.writes).toBe(0);
  expect(host.workbook.activeSheetId).toBe(place.sheetId);
  expect(host.workbook.selection).toMatchObject({ row: place.row, column: place.column });
});

test('where the person stands is read with everything else, in no sync more, of several cells the active one', async () => {
  const { host, workbook } = await openCreated();
  const sheet = sheetNamed(host, 'หมวด 2');
  host.hands.activateSheet(sheet.id);
  host.hands.select(sheet.id, { row: 7, column: 4, rows: 3, columns: 2 });
  host.traffic.reset();
  const told: unknown[] = [];
  valueOf(await workbook.read(smallRubric, (selection) => told.push(selection)));
  expect(told).toEqual([{ kind: 'selected', sheetId: sheet.id, address: 'E8' }]);
  expect(host.traffic.roundTrips).toBe(2);
});

test('where Excel has no active cell everything is read all the same, and nothing is said of it', async () => {
  const { host, workbook } = await openCreated();
  host.faults.refuseMember('Workbook.getActiveCell', 'GeneralException');
  const told: unknown[] = [];
  expect((await workbook.read(smallRubric, (selection) => told.push(selection))).ok).toBe(true);
  expect(told).toEqual([]);
});

test('a hidden sheet is shown first', async () => {
  const { host, environment, workbook } = await openCreated();
  const sheet = sheetNamed(host, 'หมวด 2');
  await environment.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet.id).visibility = 'Hidden';
    await context.sync();
  });
  const place = { sheetId: sheet.id, sheetName: sheet.name, row: 5, column: 4 };
  expect(await workbook.goTo(place)).toEqual({ ok: true, value: undefined });
  expect(sheetNamed(host, 'หมวด 2').visibility).toBe('Visible');
  expect(host.workbook.activeSheetId).toBe(sheet.id);
});

test('a sheet that is gone is said to be gone', async () => {
  const { host, workbook } = await openCreated();
  const sheet = sheetNamed(host, 'หมวด 2');
  host.hands.deleteSheet(sheet.id);
  expect(await workbook.goTo({ sheetId: sheet.id, sheetName: sheet.name, row: 5, column: 4 })).toEqual({
    ok: false,
    failure: { kind: 'placeGone', criterionId: '' },
  });
});

test('recalculating is 1 sync and no write', async () => {
  const { host, workbook } = await openCreated();
  expect(await workbook.recalculate()).toEqual({ ok: true, value: undefined });
  expect(host.traffic.roundTrips).toBe(1);
  expect(host.traffic.writes).toBe(0);
});
