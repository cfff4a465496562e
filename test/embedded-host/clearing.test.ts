/** What people take away: contents, formats, checkboxes, lists, rules, names, columns; and what they hide. */
import { codeThrown, formulas, grid } from './looking';
import type { Opened } from './open-host';
import { codeOf, openHost, settle, sheetNamed } from './open-host';
import { watchAll } from './watching';

const TICKS = { row: 1, column: 1, rows: 3, columns: 1 };

/** Three ticks with native checkboxes, a list, a rule and a name. */
async function ticks(): Promise<Opened & { readonly id: string }> {
  const opened = await openHost({ excelApi: '1.18' }, { checkboxShim: true });
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B2:B4');
    range.values = [[true], [false], [true]];
    range.control = { type: opened.client.Excel.CellControlType.checkbox };
    range.format.fill.color = '#FDF0E6';
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
    const rule = range.conditionalFormats.add('Custom').custom;
    rule.rule.formula = '=NOT($B2)';
    rule.format.fill.color = '#FBEAEB';
    context.workbook.names.add('ticks', range);
    sheet.getRange('D1').formulas = [['=COUNTIF(ticks,TRUE)']];
    await context.sync();
  });
  return { ...opened, id: opened.host.workbook.activeSheetId };
}

const boxes = ({ host }: Opened): boolean[] =>
  [1, 2, 3].map((row) => sheetNamed(host, 'Sheet1').cell(row, 1).checkbox);

test('Delete over ticked checkboxes unticks them; a second time the boxes go', async () => {
  const opened = await ticks();
  const { host, id } = opened;
  host.hands.clear(id, TICKS);
  expect(grid(host, 'Sheet1', TICKS)).toEqual([[false], [false], [false]]);
  expect(boxes(opened)).toEqual([true, true, true]);
  host.hands.clear(id, TICKS);
  expect(grid(host, 'Sheet1', TICKS)).toEqual([[null], [null], [null]]);
  expect(boxes(opened)).toEqual([false, false, false]);
  expect(sheetNamed(host, 'Sheet1').cell(1, 1).listValues).toEqual(['TRUE', 'FALSE']);
});

test('a checkbox is removed with what it held, and the range says that its cells are mixed', async () => {
  const opened = await ticks();
  const { host, id, run } = opened;
  host.hands.removeCheckbox(id, { ...TICKS, rows: 1 });
  expect(grid(host, 'Sheet1', TICKS)).toEqual([[null], [false], [true]]);
  expect(boxes(opened)).toEqual([false, true, true]);
  const control = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B4').load('control');
    await context.sync();
    return range.control;
  });
  expect(structuredClone(control)).toEqual({ type: 'Mixed' });
});

test('clearing everything leaves cells as in a new sheet, and tells it once', async () => {
  const opened = await ticks();
  const { host, id } = opened;
  const { seen } = await watchAll(opened);
  host.hands.clearAll(id, { ...TICKS, rows: 2 });
  const sheet = sheetNamed(host, 'Sheet1');
  expect(sheet.cell(1, 1)).toMatchObject({ value: null, checkbox: false, listValues: null });
  expect(sheet.cell(1, 1).style.fill).toBeNull();
  expect(sheet.conditionalFormats).toEqual([
    expect.objectContaining({ area: { row: 3, column: 1, rows: 1, columns: 1 }, formula: '=NOT($B4)' }),
  ]);
  expect(sheet.cell(3, 1)).toMatchObject({ value: true, checkbox: true, listValues: ['TRUE', 'FALSE'] });
  await settle();
  expect(seen.map(({ type, address }) => [type, address])).toEqual([
    ['WorksheetChanged', 'B2:B3'],
    ['WorksheetCalculated', null],
  ]);
});

test('clearing formats keeps contents and lists', async () => {
  const opened = await ticks();
  const { host, id } = opened;
  host.hands.clearFormats(id, TICKS);
  const sheet = sheetNamed(host, 'Sheet1');
  expect(grid(host, 'Sheet1', TICKS)).toEqual([[true], [false], [true]]);
  expect(boxes(opened)).toEqual([false, false, false]);
  expect(sheet.conditionalFormats).toEqual([]);
  expect(sheet.cell(1, 1).listValues).toEqual(['TRUE', 'FALSE']);
});

test('a list or the rules of a sheet can be removed alone', async () => {
  const opened = await ticks();
  const { host, id, run } = opened;
  host.hands.removeValidation(id, { ...TICKS, rows: 1 });
  host.hands.removeRules(id);
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const [some, none, all] = [sheet.getRange('B2:B4'), sheet.getRange('B2'), sheet.getRange('B3:B4')];
    for (const range of [some, none, all]) range.load('dataValidation/type, dataValidation/rule');
    const rules = some.conditionalFormats.getCount();
    await context.sync();
    return {
      types: [some, none, all].map((range) => range.dataValidation.type),
      rule: all.dataValidation.rule,
      rules: rules.value,
    };
  });
  expect(structuredClone(read)).toEqual({
    types: ['MixedCriteria', 'None', 'List'],
    rule: { list: { source: 'TRUE,FALSE', inCellDropDown: true } },
    rules: 0,
  });
});

test('rules that differ are inconsistent; the same rule set twice is one', async () => {
  const { run } = await openHost();
  const types = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const list = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
    sheet.getRange('A1').dataValidation.rule = list;
    sheet.getRange('A2').dataValidation.rule = list;
    sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'ใช่,ไม่' } };
    const same = sheet.getRange('A1:A2').load('dataValidation/type');
    const other = sheet.getRanges('A1:A3').load('dataValidation/type');
    await context.sync();
    return [same.dataValidation.type, other.dataValidation.type];
  });
  expect(structuredClone(types)).toEqual(['List', 'Inconsistent']);
});

test('a deleted name leaves #NAME? in what used it', async () => {
  const { host, id } = await ticks();
  host.hands.deleteName('ticks');
  expect(host.workbook.names).toEqual([]);
  expect(formulas(host, 'Sheet1', { row: 0, column: 3, rows: 1, columns: 1 })).toEqual([
    ['=COUNTIF(ticks,TRUE)'],
  ]);
  expect(sheetNamed(host, 'Sheet1').cell(0, 3).value).toBe('#NAME?');
  expect(codeThrown(() => host.hands.deleteName('ticks'))).toBe('ItemNotFound');
  expect(host.workbook.sheets.map((sheet) => sheet.id)).toEqual([id]);
});

test('a deleted column takes its references with it, and what lay to its right moves', async () => {
  const opened = await ticks();
  const { host, id } = opened;
  const { seen } = await watchAll(opened);
  host.hands.deleteColumns(id, 0, 1);
  expect(host.workbook.names[0]?.refersTo).toBe('=Sheet1!$A$2:$A$4');
  expect(boxes({ ...opened, host })).toEqual([false, false, false]);
  expect(sheetNamed(host, 'Sheet1').cell(1, 0).checkbox).toBe(true);
  await settle();
  expect(seen[0]).toMatchObject({ address: 'A:A', changeType: 'ColumnDeleted' });
});

test('a rule goes on when the first row of its area is deleted', async () => {
  const { host, id } = await ticks();
  host.hands.deleteRows(id, 1, 1);
  const sheet = sheetNamed(host, 'Sheet1');
  expect(sheet.conditionalFormats).toEqual([
    expect.objectContaining({ area: { row: 1, column: 1, rows: 2, columns: 1 }, formula: '=NOT($B2)' }),
  ]);
  expect([1, 2].map((row) => sheet.cell(row, 1).style.fill)).toEqual(['#FBEAEB', '#FDF0E6']);
});

test('rows, columns and sheets are hidden and shown; a filter hides what it does not show', async () => {
  const { host, id } = await ticks();
  const second = host.hands.addSheet('สรุป');
  host.hands.hideRows(id, 0, 1, true);
  host.hands.hideColumns(id, 2, 2, true);
  host.hands.filterRows(id, 1, 3, (row) => sheetNamed(host, 'Sheet1').cell(row, 1).value === true);
  const sheet = sheetNamed(host, 'Sheet1');
  expect([0, 1, 2, 3].map((row) => sheet.rowHidden(row))).toEqual([true, false, true, false]);
  expect([1, 2, 3, 4].map((column) => sheet.columnHidden(column))).toEqual([false, true, true, false]);
  host.hands.hideSheet(id, true);
  expect(sheet.visibility).toBe('Hidden');
  expect(host.workbook.activeSheetId).toBe(second);
  expect(codeThrown(() => host.hands.hideSheet(second, true))).toBe('InvalidOperation');
  host.hands.hideSheet(id, false);
  expect(sheet.visibility).toBe('Visible');
});

test('sheets are moved, and copied to either side', async () => {
  const { host, id } = await ticks();
  const second = host.hands.addSheet('สรุป');
  host.hands.copySheet(id, 'Before');
  host.hands.copySheet(id);
  host.hands.moveSheet(second, 0);
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual([
    'สรุป',
    'Sheet1 (2)',
    'Sheet1',
    'Sheet1 (3)',
  ]);
});

test('a person protects a sheet and is refused like everybody else', async () => {
  const { host, id, run } = await ticks();
  host.hands.protect(id, true);
  expect(codeThrown(() => host.hands.type(id, 0, 0, 'x'))).toBe('AccessDenied');
  expect(codeThrown(() => host.hands.insertRows(id, 0, 1))).toBe('AccessDenied');
  expect(codeThrown(() => host.hands.sortRows(id, TICKS, 1, true))).toBe('AccessDenied');
  const write = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(await codeOf(write)).toBe('AccessDenied');
  host.hands.protect(id, false);
  host.hands.type(id, 0, 0, 'x');
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe('x');
});

test('under manual calculation formulas wait until somebody calculates', async () => {
  const { host, id, run } = await ticks();
  host.hands.setCalculation('Manual');
  host.hands.toggle(id, 2, 1);
  expect(sheetNamed(host, 'Sheet1').cell(0, 3).value).toBe(2);
  const mode = await run(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe('Manual');
  host.hands.setCalculation('Automatic');
  expect(sheetNamed(host, 'Sheet1').cell(0, 3).value).toBe(3);
});

test('a rule is refused over cells whose validations differ, and taken once they are cleared', async () => {
  const { run } = await openHost();
  const list = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
  const set = (clears: boolean): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').dataValidation.rule = list;
      const both = sheet.getRange('A1:A2').dataValidation;
      if (clears) both.clear();
      both.rule = list;
      await context.sync();
    });
  expect(await codeOf(set(false))).toBe('InvalidArgument');
  await set(true);
});

test('a box is drawn over a Boolean alone, and only there can it be ticked', async () => {
  const { host, run, client } = await openHost({ excelApi: '1.18' }, { checkboxShim: true });
  await run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
    cells.values = [[false], [''], ['ผ่าน']];
    cells.control = { type: client.Excel.CellControlType.checkbox };
    await context.sync();
  });
  const sheet = sheetNamed(host, 'Sheet1');
  expect([0, 1, 2].map((row) => sheet.cell(row, 0).checkbox)).toEqual([true, false, false]);
  host.hands.toggle(sheet.id, 0, 0);
  expect(sheet.cell(0, 0).value).toBe(true);
  expect(() => host.hands.toggle(sheet.id, 1, 0)).toThrow('There is no checkbox');
  host.hands.type(sheet.id, 1, 0, 'FALSE');
  expect(sheet.cell(1, 0).checkbox).toBe(true);
});
