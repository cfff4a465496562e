import { openHost, sheetNamed, settle } from './open-host';
import type { Opened } from './open-host';

/** Two Thai sheets: one with ticks and a name over them, one that counts them. */
async function assessment(opened: Opened): Promise<void> {
  await opened.run(async (context) => {
    const category = context.workbook.worksheets.add('หมวด 1');
    const summary = context.workbook.worksheets.add('สรุป');
    category.getRange('A1:B5').formulas = [
      ['id', 'met'],
      ["'1.1", true],
      ["'1.2", false],
      ["'1.3", true],
      ['รวม', ''],
    ];
    context.workbook.names.add('ticks', category.getRange('B2:B4'));
    summary.getRange('A1:A3').formulas = [
      ['=COUNTIF(ticks,TRUE)'],
      ["=COUNTIF('หมวด 1'!$B$2:$B$4,TRUE)"],
      ["='หมวด 1'!B4"],
    ];
    const inner = category.getRange('A2:B4');
    inner.conditionalFormats.add('Custom').custom.rule.formula = '=$B2=TRUE';
    category.getRange('B2:B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
    category.getRange('A5:B5').merge();
    category.getRange('A4:B4').format.fill.color = '#FDF0E6';
    category.horizontalPageBreaks.add('A4:A4');
    category.pageLayout.setPrintArea('A1:B5');
    category.pageLayout.setPrintTitleRows('$1:$1');
    await context.sync();
  });
}

const column = (opened: Opened, sheet: string, rows: number, at = 0): unknown[] =>
  Array.from({ length: rows }, (_, row) => sheetNamed(opened.host, sheet).cell(row, at).value);
const formulas = (opened: Opened, sheet: string, rows: number, at = 0): string[] =>
  Array.from({ length: rows }, (_, row) => sheetNamed(opened.host, sheet).cell(row, at).formula);

test('rows inserted inside move names, formulas, formats, rules, breaks and print area', async () => {
  const opened = await openHost();
  await assessment(opened);
  const { host } = opened;
  const sheet = sheetNamed(host, 'หมวด 1');
  host.hands.insertRows(sheet.id, 2, 2);
  expect(host.workbook.names).toEqual([{ name: 'ticks', refersTo: "='หมวด 1'!$B$2:$B$6" }]);
  expect(formulas(opened, 'สรุป', 3)).toEqual([
    '=COUNTIF(ticks,TRUE)',
    "=COUNTIF('หมวด 1'!$B$2:$B$6,TRUE)",
    "='หมวด 1'!B6",
  ]);
  expect(column(opened, 'สรุป', 3)).toEqual([2, 2, true]);
  expect(sheet.cell(5, 0).style.fill).toBe('#FDF0E6');
  expect(sheet.cell(5, 1).listValues).toEqual(['TRUE', 'FALSE']);
  expect(sheet.conditionalFormats[0]).toMatchObject({ area: { row: 1, rows: 5 }, formula: '=$B2=TRUE' });
  expect(sheet.merges).toEqual([{ row: 6, column: 0, rows: 1, columns: 2 }]);
  expect(sheet.pageLayout).toMatchObject({ printArea: 'A1:B7', titleRows: '1:1', horizontalBreakRows: [5] });
  host.hands.type(sheet.id, 2, 1, 'TRUE');
  expect(column(opened, 'สรุป', 2)).toEqual([3, 3]);
});

test('deleting the first row of a range shrinks it; deleting all of it leaves #REF!', async () => {
  const opened = await openHost();
  await assessment(opened);
  const { host } = opened;
  const { id } = sheetNamed(host, 'หมวด 1');
  host.hands.deleteRows(id, 1, 1);
  expect(formulas(opened, 'สรุป', 3)[1]).toBe("=COUNTIF('หมวด 1'!$B$2:$B$3,TRUE)");
  expect(column(opened, 'สรุป', 3)).toEqual([1, 1, true]);
  host.hands.deleteRows(id, 1, 2);
  expect(formulas(opened, 'สรุป', 3)[1]).toBe('=COUNTIF(#REF!,TRUE)');
  expect(column(opened, 'สรุป', 3).slice(1)).toEqual(['#REF!', '#REF!']);
  expect(host.workbook.names[0]?.refersTo).toBe('=#REF!');
});

test('a row moved within a range is still counted, and a reference to it follows', async () => {
  const opened = await openHost();
  await assessment(opened);
  const { host } = opened;
  host.hands.moveRows(sheetNamed(host, 'หมวด 1').id, 3, 1, 1);
  expect(column(opened, 'หมวด 1', 4)).toEqual(['id', '1.3', '1.1', '1.2']);
  expect(formulas(opened, 'สรุป', 3)).toEqual([
    '=COUNTIF(ticks,TRUE)',
    "=COUNTIF('หมวด 1'!$B$2:$B$4,TRUE)",
    "='หมวด 1'!B2",
  ]);
  expect(column(opened, 'สรุป', 3)).toEqual([2, 2, true]);
});

test('columns inserted before the ticks move everything to the right', async () => {
  const opened = await openHost();
  await assessment(opened);
  opened.host.hands.insertColumns(sheetNamed(opened.host, 'หมวด 1').id, 1, 1);
  expect(opened.host.workbook.names[0]?.refersTo).toBe("='หมวด 1'!$C$2:$C$4");
  expect(column(opened, 'สรุป', 3)).toEqual([2, 2, true]);
  expect(sheetNamed(opened.host, 'หมวด 1').conditionalFormats[0]?.formula).toBe('=$C2=TRUE');
});

test('a renamed Thai sheet keeps its names and formulas alive', async () => {
  const opened = await openHost();
  await assessment(opened);
  const { host } = opened;
  const { id } = sheetNamed(host, 'หมวด 1');
  host.hands.renameSheet(id, 'การนำ ๑');
  expect(host.workbook.names[0]?.refersTo).toBe("='การนำ ๑'!$B$2:$B$4");
  expect(formulas(opened, 'สรุป', 3)[2]).toBe("='การนำ ๑'!B4");
  host.hands.type(id, 2, 1, 'TRUE');
  expect(column(opened, 'สรุป', 3)).toEqual([3, 3, true]);
  // Vowels and tone marks are no letters to the engine.
  host.hands.renameSheet(id, 'กลุ่มผู้รับบริการ');
  expect(column(opened, 'สรุป', 3)).toEqual([3, 3, true]);
});

test('a deleted sheet leaves #REF! behind and the rest working', async () => {
  const opened = await openHost();
  await assessment(opened);
  opened.host.hands.deleteSheet(sheetNamed(opened.host, 'หมวด 1').id);
  expect(formulas(opened, 'สรุป', 3)).toEqual(['=COUNTIF(ticks,TRUE)', '=COUNTIF(#REF!,TRUE)', '=#REF!']);
  expect(column(opened, 'สรุป', 3).slice(1)).toEqual(['#REF!', '#REF!']);
  expect(opened.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'สรุป']);
});

test('a copied sheet counts its own ticks and has its own name', async () => {
  const opened = await openHost();
  await assessment(opened);
  const { host } = opened;
  const copy = host.hands.copySheet(sheetNamed(host, 'หมวด 1').id);
  host.hands.type(copy, 2, 1, 'TRUE');
  host.hands.type(copy, 5, 0, '=COUNTIF(ticks,TRUE)');
  expect(sheetNamed(host, 'หมวด 1 (2)').cell(5, 0).value).toBe(3);
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'หมวด 1', 'หมวด 1 (2)', 'สรุป']);
  expect(host.workbook.names.map((name) => name.refersTo)).toEqual([
    "='หมวด 1'!$B$2:$B$4",
    "='หมวด 1 (2)'!$B$2:$B$4",
  ]);
  expect(column(opened, 'สรุป', 2)).toEqual([2, 2]);
});

test('a range the client holds moves with its rows', async () => {
  const opened = await openHost();
  await assessment(opened);
  const address = await opened.run(async (context) => {
    const range = context.workbook.worksheets.getItem('หมวด 1').getRange('B4');
    context.trackedObjects.add(range);
    await context.sync();
    opened.host.colleague.insertRows(sheetNamed(opened.host, 'หมวด 1').id, 0, 2);
    await settle();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'หมวด 1'!B6");
});

test('the add-in inserts and deletes rows the same way', async () => {
  const opened = await openHost();
  await assessment(opened);
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('หมวด 1');
    sheet.getRange('3:4').insert('Down');
    sheet.getRange('1:1').delete('Up');
    await context.sync();
  });
  expect(opened.host.workbook.names[0]?.refersTo).toBe("='หมวด 1'!$B$1:$B$5");
  expect(column(opened, 'สรุป', 3)).toEqual([2, 2, true]);
});

test('under calculation by hand, formulas that moved show what they showed', async () => {
  const opened = await openHost();
  await assessment(opened);
  const { host } = opened;
  const [summary, category] = [sheetNamed(host, 'สรุป').id, sheetNamed(host, 'หมวด 1').id];
  host.hands.setCalculation('Manual');
  host.hands.type(category, 2, 1, 'TRUE');
  host.hands.insertRows(category, 2, 1);
  expect(column(opened, 'สรุป', 3)).toEqual([2, 2, true]);
  host.hands.insertRows(summary, 0, 1);
  expect(column(opened, 'สรุป', 4)).toEqual([null, 2, 2, true]);
  host.hands.cutPaste(summary, { row: 1, column: 0, rows: 2, columns: 1 }, summary, 6, 2);
  expect([column(opened, 'สรุป', 4), column(opened, 'สรุป', 8, 2).slice(6)]).toEqual([
    [null, null, null, true],
    [2, 2],
  ]);
  host.hands.setCalculation('Automatic');
  expect(column(opened, 'สรุป', 8, 2).slice(6)).toEqual([3, 3]);
});
