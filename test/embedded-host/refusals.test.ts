import { codeOf, openHost, sheetNamed } from './open-host';

test('a missing sheet is ItemNotFound, or a null object when asked so', async () => {
  const { run } = await openHost();
  expect(
    await codeOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('ไม่มี').load('name');
        await context.sync();
      }),
    ),
  ).toBe('ItemNotFound');
  const missing = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('ไม่มี');
    const range = sheet.getRange('A1').load('values');
    const name = context.workbook.names.getItemOrNullObject('nothing');
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, name.isNullObject];
  });
  expect(structuredClone(missing)).toEqual([true, true, true]);
});

test.each([
  ['ก'.repeat(32), 'InvalidArgument'],
  ['หมวด/1', 'InvalidArgument'],
  ["'อ้าง", 'InvalidArgument'],
  ['sheet1', 'ItemAlreadyExists'],
])('a sheet cannot be called %s', async (name, code) => {
  const { run } = await openHost();
  const add = run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await codeOf(add)).toBe(code);
});

test('a member the host does not model answers NotImplemented and names itself', async () => {
  const { run } = await openHost();
  const unknown = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.autofitColumns();
    await context.sync();
  });
  expect(await codeOf(unknown)).toBe('NotImplemented');
  expect(String(await unknown.catch((error: unknown) => error))).toContain('RangeFormat.autofitColumns');
});

test('a property the host does not model is not silently set', async () => {
  const { run } = await openHost();
  const unknown = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').style = 'Normal';
    await context.sync();
  });
  expect(await codeOf(unknown)).toBe('NotImplemented');
});

test('what stands before a failing action stays done', async () => {
  const { host, run } = await openHost();
  const write = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['ก่อน']];
    context.workbook.worksheets.getItem('ไม่มี').getRange('A1').values = [['-']];
    sheet.getRange('A2').values = [['หลัง']];
    await context.sync();
  });
  expect(await codeOf(write)).toBe('ItemNotFound');
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe('ก่อน');
  expect(sheetNamed(host, 'Sheet1').cell(1, 0).value).toBeNull();
});

test.each([
  ['1.9', '1.13'],
  ['1.15', '1.16'],
] as const)('a host that declares %s says it has no %s', async (declared, above) => {
  const { client } = await openHost({ excelApi: declared });
  expect(client.Office.context.requirements.isSetSupported('ExcelApi', declared)).toBe(true);
  expect(client.Office.context.requirements.isSetSupported('ExcelApi', above)).toBe(false);
});

test('a member above the declared requirement set is refused by the client, and works where it is declared', async () => {
  // Worksheet.onProtectionChanged is 1.14.
  const old = await openHost({ excelApi: '1.9' });
  const protection = async (run: typeof old.run): Promise<unknown> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onProtectionChanged.add(async () => undefined);
      await context.sync();
    });
  expect(await codeOf(protection(old.run))).toBe('ApiNotFound');
  const recent = await openHost({ excelApi: '1.15' });
  // Known to the client, declared by the host, and not modelled: loud, not silent.
  expect(await codeOf(protection(recent.run))).toBe('NotImplemented');
});

/** What `Excel.CellControlType.checkbox` is; the npm client has no such enumeration without the shim. */
const CHECKBOX = JSON.parse('{"type":"Checkbox"}') as Excel.CellControl;

describe('native checkboxes', () => {
  const tick = (
    run: (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void>,
  ): Promise<void> =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('E2:E4');
      range.values = [[true], [false], [false]];
      range.control = CHECKBOX;
      await context.sync();
    });

  test('are sent where the shim is and 1.18 is declared', async () => {
    const { host, run } = await openHost({ excelApi: '1.18' }, { checkboxShim: true });
    await tick(run);
    const sheet = sheetNamed(host, 'Sheet1');
    expect(sheet.cell(1, 4)).toMatchObject({ checkbox: true, value: true });
    host.hands.toggle(sheet.id, 2, 4);
    expect(sheet.cell(2, 4).value).toBe(true);
  });

  test('are refused by the client below 1.18, shim or not', async () => {
    const { run } = await openHost({ excelApi: '1.15' }, { checkboxShim: true });
    expect(await codeOf(tick(run))).toBe('ApiNotFound');
  });

  test('are lost without a word in the bare npm client, which ends at 1.15', async () => {
    const { host, run } = await openHost({ excelApi: '1.18' });
    await tick(run);
    expect(sheetNamed(host, 'Sheet1').cell(1, 4).checkbox).toBe(false);
  });
});

test('a protected sheet refuses locked cells and takes open ones', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false });
    await context.sync();
  });
  const write = (address: string): Promise<unknown> =>
    run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[1]];
      await context.sync();
    });
  expect(await codeOf(write('A1'))).toBe('AccessDenied');
  await write('B1');
  expect(sheetNamed(host, 'Sheet1').cell(0, 1).value).toBe(1);
  expect(sheetNamed(host, 'Sheet1').isProtected).toBe(true);
  expect(
    await codeOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').protection.protect();
        await context.sync();
      }),
    ),
  ).toBe('AccessDenied');
});
