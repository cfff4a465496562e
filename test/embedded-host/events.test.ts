import { openHost, settle, sheetNamed } from './open-host';
import { watchAll } from './watching';

test('typing at this computer raises a local change with the values before and after', async () => {
  const opened = await openHost();
  const { seen } = await watchAll(opened);
  const id = opened.host.workbook.activeSheetId;
  opened.host.hands.type(id, 3, 4, 'TRUE');
  expect(seen).toEqual([]);
  await settle();
  expect(seen).toEqual([
    expect.objectContaining({
      type: 'WorksheetChanged',
      source: 'Local',
      address: 'E4',
      changeType: 'RangeEdited',
      worksheetId: id,
      triggerSource: 'Unknown',
      details: { valueBefore: '', valueAfter: true, valueTypeBefore: 'Empty', valueTypeAfter: 'Boolean' },
    }),
  ]);
});

test('a colleague raises the same change as remote; a block has no details', async () => {
  const opened = await openHost({ excelApi: '1.9' });
  const { seen } = await watchAll(opened);
  opened.host.colleague.paste(opened.host.workbook.activeSheetId, 0, 0, [
    ['ก', 'ข'],
    ['ค', 'ง'],
  ]);
  await settle();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ source: 'Remote', address: 'A1:B2' });
  expect(seen[0]).not.toHaveProperty('details');
  // 1.14
  expect(seen[0]).not.toHaveProperty('triggerSource');
});

test("the add-in's own writes raise a change that says so", async () => {
  const opened = await openHost();
  const { seen } = await watchAll(opened);
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
    await context.sync();
  });
  await settle();
  expect(seen[0]).toMatchObject({ source: 'Local', triggerSource: 'ThisLocalAddin' });
});

test('a formula that gets another value raises calculated for its sheet, and no change', async () => {
  const opened = await openHost();
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1').formulas = [['=COUNTIF(A1:A9,TRUE)']];
    await context.sync();
  });
  const { seen } = await watchAll(opened);
  opened.host.hands.type(opened.host.workbook.activeSheetId, 0, 0, 'TRUE');
  await settle();
  expect(seen.map((event) => [event.type, event.address ?? ''])).toEqual([
    ['WorksheetChanged', 'A1'],
    ['WorksheetCalculated', ''],
  ]);
});

test('sheets added and deleted, rows inserted and the selection are told', async () => {
  const opened = await openHost();
  const { seen } = await watchAll(opened);
  const { hands, workbook } = opened.host;
  const added = hands.addSheet('หมวด 9');
  hands.insertRows(workbook.activeSheetId, 2, 3);
  hands.select(added, { row: 1, column: 1, rows: 2, columns: 2 });
  hands.deleteSheet(added);
  await settle();
  expect(
    seen.map((event) => [event.type, event.address ?? event.worksheetId, event.changeType ?? '']),
  ).toEqual([
    ['WorksheetAdded', added, ''],
    ['WorksheetChanged', '3:5', 'RowInserted'],
    ['WorksheetSelectionChanged', 'B2:C3', ''],
    ['WorksheetDeleted', added, ''],
  ]);
});

test('events can be lost without a word', async () => {
  const opened = await openHost();
  const { seen } = await watchAll(opened);
  opened.host.faults.loseEvents(1);
  const id = opened.host.workbook.activeSheetId;
  opened.host.hands.type(id, 0, 0, 'หนึ่ง');
  opened.host.hands.type(id, 1, 0, 'สอง');
  await settle();
  expect(seen.map((event) => event.address)).toEqual(['A2']);
});

test('a handler that was removed hears nothing more', async () => {
  const opened = await openHost();
  const { seen, stop } = await watchAll(opened);
  await stop();
  opened.host.hands.type(opened.host.workbook.activeSheetId, 0, 0, 'เงียบ');
  await settle();
  expect(seen).toEqual([]);
});

test('a closed pane hears nothing more', async () => {
  const opened = await openHost();
  const { seen } = await watchAll(opened);
  opened.client.close();
  opened.host.hands.type(opened.host.workbook.activeSheetId, 0, 0, 'เงียบ');
  await settle();
  expect(seen).toEqual([]);
});

test('whoever draws the workbook is told when the client only activates or selects', async () => {
  const { host, run } = await openHost();
  host.hands.addSheet('สรุป');
  let told = 0;
  host.onVisibleChange(() => (told += 1));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.activate();
    sheet.getRange('C3').select();
    await context.sync();
  });
  expect(told).toBe(1);
  expect(host.workbook.activeSheetId).toBe(sheetNamed(host, 'Sheet1').id);
  expect(host.workbook.selection).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
});
