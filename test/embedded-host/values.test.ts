import { codeOf, openHost, sheetNamed } from './open-host';

test('a new workbook has one empty sheet called Sheet1', async () => {
  const { run } = await openHost();
  const found = await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    await context.sync();
    return { names: sheets.items.map((sheet) => sheet.name), empty: used.isNullObject };
  });
  expect(structuredClone(found)).toEqual({ names: ['Sheet1'], empty: true });
});

test('values and formulas written by the add-in come back computed', async () => {
  const { run } = await openHost();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.add('หมวด 1');
    sheet.getRange('A1:C1').values = [['ก', 2, true]];
    sheet.getRange('D1').formulas = [['=B1*3']];
    context.workbook.names.add('two', sheet.getRange('B1'));
    sheet.getRange('E1:F1').formulas = [["=two+'หมวด 1'!B1", '=1/0']];
    const range = sheet
      .getRange('A1:G1')
      .load('values, formulas, address, valueTypes, rowIndex, columnCount');
    await context.sync();
    return range.toJSON();
  });
  expect(structuredClone(read)).toEqual({
    values: [['ก', 2, true, 6, 4, '#DIV/0!', '']],
    formulas: [['ก', 2, true, '=B1*3', "=two+'หมวด 1'!B1", '=1/0', '']],
    address: "'หมวด 1'!A1:G1",
    valueTypes: [['String', 'Double', 'Boolean', 'Double', 'Double', 'Error', 'Empty']],
    rowIndex: 0,
    columnCount: 7,
  });
});

test('a string is parsed as if it had been typed, so a careless id becomes a number', async () => {
  const { run } = await openHost();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A2:F2').numberFormat = [['@', 'General', 'General', 'General', 'General', 'General']];
    const range = sheet.getRange('A2:F2');
    range.values = [['1.10', '1.10', "'1.10", 'TRUE', '50%', '1/2/2026']];
    range.load('values, numberFormat, text');
    await context.sync();
    return range.toJSON();
  });
  expect(structuredClone(read)).toEqual({
    values: [['1.10', 1.1, '1.10', true, 0.5, 46024]],
    numberFormat: [['@', 'General', 'General', 'General', '0%', 'm/d/yyyy']],
    text: [['1.10', '1.1', '1.10', 'TRUE', '50%', '1/2/2026']],
  });
});

test('null in an array leaves its cell alone', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [['หลักฐาน', 1]];
    range.values = [[null, 2]];
    await context.sync();
  });
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe('หลักฐาน');
  expect(sheetNamed(host, 'Sheet1').cell(0, 1).value).toBe(2);
});

test.each([
  ['too many columns', [[1, 2, 3]]],
  ['too few rows', []],
  ['ragged rows', [[1], [1, 2]]],
])('an array of the wrong shape is refused: %s', async (_what, values) => {
  const { run } = await openHost();
  const write = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = values;
    await context.sync();
  });
  expect(await codeOf(write)).toBe('InvalidArgument');
});

test('a block of more than 1,500 cells, which the client splits, arrives whole', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 400, 5);
    range.values = Array.from({ length: 400 }, (_, row) => [row, 1, 2, 3, `ข้อ ${row}`]);
    await context.sync();
  });
  expect(sheetNamed(host, 'Sheet1').cell(399, 4).value).toBe('ข้อ 399');
  expect(host.traffic.roundTrips).toBe(1);
});

test('a property that was not loaded cannot be read', async () => {
  const { run } = await openHost();
  const read = run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    await context.sync();
    return range.values;
  });
  expect(await codeOf(read)).toBe('PropertyNotLoaded');
});

test('a formula that does not close is refused and nothing of its block is written', async () => {
  const { host, run } = await openHost();
  const write = run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.formulas = [['=1+1'], ['=SUM(B1']];
    await context.sync();
  });
  expect(await codeOf(write)).toBe('InvalidArgument');
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBeNull();
});

test('whole columns have no values to read and take none', async () => {
  const { run } = await openHost();
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A:A').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
  const write = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A:A').values = [[1]];
    await context.sync();
  });
  expect(await codeOf(write)).toBe('InvalidArgument');
});
