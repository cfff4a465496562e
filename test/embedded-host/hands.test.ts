/** What people do to blocks of cells, and what becomes of everything that refers to them. */
import type { HostArea } from '../../src/embedded-host/workbook-view';
import { codeThrown, formulas, grid } from './looking';
import type { Opened } from './open-host';
import { openHost, settle, sheetNamed } from './open-host';
import { watchAll } from './watching';

const block = (row: number, column: number, rows: number, columns: number): HostArea => ({
  row,
  column,
  rows,
  columns,
});

/** Ticks with a rule, a list and a name over them; formulas that count them on both sheets. */
async function twoSheets(opened: Opened): Promise<{ readonly first: string; readonly second: string }> {
  await opened.run(async (context) => {
    const first = context.workbook.worksheets.getItem('Sheet1');
    first.getRange('A1:C4').formulas = [
      ['id', 'met', 'status'],
      ["'1.1", true, '=IF($B2,"met","open")'],
      ["'1.2", false, '=IF($B3,"met","open")'],
      ["'1.3", true, '=IF($B4,"met","open")'],
    ];
    first.getRange('E1:E3').formulas = [['=COUNTIF(B2:B4,TRUE)'], ['=B3'], ['=$B$4']];
    first.getRange('B2:B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
    first.getRange('B2:B4').format.fill.color = '#FDF0E6';
    const rule = first.getRange('A2:C4').conditionalFormats.add('Custom').custom;
    rule.rule.formula = '=$C2="open"';
    rule.format.font.color = '#7D2128';
    context.workbook.names.add('ticks', first.getRange('B2:B4'));
    const second = context.workbook.worksheets.add('สรุป');
    second.getRange('A1:A3').formulas = [['=COUNTIF(ticks,TRUE)'], ['=Sheet1!B3'], ['=Sheet1!B2:B3']];
    await context.sync();
  });
  return { first: sheetNamed(opened.host, 'Sheet1').id, second: sheetNamed(opened.host, 'สรุป').id };
}

describe('cutting and pasting', () => {
  test('what refers to a moved cell follows it, and only a range that moved as a whole', async () => {
    const opened = await openHost();
    const { first } = await twoSheets(opened);
    const { hands } = opened.host;
    hands.cutPaste(first, block(2, 1, 1, 1), first, 8, 3);
    expect(formulas(opened.host, 'Sheet1', block(0, 4, 3, 1))).toEqual([
      ['=COUNTIF(B2:B4,TRUE)'],
      ['=D9'],
      ['=$B$4'],
    ]);
    expect(formulas(opened.host, 'Sheet1', block(1, 2, 3, 1))).toEqual([
      ['=IF($B2,"met","open")'],
      ['=IF($D9,"met","open")'],
      ['=IF($B4,"met","open")'],
    ]);
    expect(formulas(opened.host, 'สรุป', block(0, 0, 3, 1))[1]).toEqual(['=Sheet1!D9']);
    expect(opened.host.workbook.names).toEqual([{ name: 'ticks', refersTo: '=Sheet1!$B$2:$B$4' }]);
    hands.cutPaste(first, block(1, 1, 3, 1), first, 1, 6);
    expect(opened.host.workbook.names[0]?.refersTo).toBe('=Sheet1!$G$2:$G$4');
    expect(formulas(opened.host, 'สรุป', block(2, 0, 1, 1))).toEqual([['=Sheet1!G2:G3']]);
  });

  test('a range ends where its last row or first column was moved in its own direction', async () => {
    const { host } = await openHost();
    const id = host.workbook.activeSheetId;
    const at = (): string[][] => formulas(host, 'Sheet1', block(0, 5, 1, 1));
    host.hands.type(id, 0, 5, '=SUM(A2:B4)');
    host.hands.cutPaste(id, block(3, 0, 1, 2), id, 6, 0);
    expect(at()).toEqual([['=SUM(A2:B7)']]);
    host.hands.cutPaste(id, block(1, 0, 1, 2), id, 3, 0);
    expect(at()).toEqual([['=SUM(A4:B7)']]);
    host.hands.cutPaste(id, block(3, 1, 4, 1), id, 3, 2);
    expect(at()).toEqual([['=SUM(A4:C7)']]);
    // Part of a row, or off to the side: the range stays.
    host.hands.cutPaste(id, block(6, 0, 1, 2), id, 9, 0);
    host.hands.cutPaste(id, block(6, 0, 1, 3), id, 9, 4);
    expect(at()).toEqual([['=SUM(A4:C7)']]);
  });

  test('contents, format, list and rule move; the place they left is as new', async () => {
    const opened = await openHost();
    const { first } = await twoSheets(opened);
    opened.host.hands.cutPaste(first, block(1, 0, 1, 3), first, 9, 0);
    const sheet = sheetNamed(opened.host, 'Sheet1');
    expect(grid(opened.host, 'Sheet1', block(9, 0, 1, 3))).toEqual([['1.1', true, 'met']]);
    expect(sheet.cell(9, 1).style.fill).toBe('#FDF0E6');
    expect(sheet.cell(9, 1).listValues).toEqual(['TRUE', 'FALSE']);
    expect(grid(opened.host, 'Sheet1', block(1, 0, 1, 3))).toEqual([[null, null, null]]);
    expect(sheet.cell(1, 1).style.fill).toBeNull();
    expect(sheet.cell(1, 1).listValues).toBeNull();
    expect(sheet.conditionalFormats.map(({ area }) => area)).toEqual([block(2, 0, 2, 3), block(9, 0, 1, 3)]);
    opened.host.hands.type(first, 9, 1, 'FALSE');
    const colours = [1, 2, 3, 9].map((row) => sheet.cell(row, 0).style.fontColor);
    expect(colours).toEqual(['#000000', '#7D2128', '#000000', '#7D2128']);
  });

  test('a single cell pasted over leaves #REF! behind in what referred to it', async () => {
    const opened = await openHost();
    const { first } = await twoSheets(opened);
    opened.host.hands.cutPaste(first, block(0, 0, 1, 1), first, 2, 1);
    expect(formulas(opened.host, 'Sheet1', block(0, 4, 2, 1))).toEqual([
      ['=COUNTIF(B2:B4,TRUE)'],
      ['=#REF!'],
    ]);
    expect(formulas(opened.host, 'สรุป', block(1, 0, 1, 1))).toEqual([['=#REF!']]);
  });

  test('a block moved to another sheet keeps meaning the same cells', async () => {
    const opened = await openHost();
    const { first, second } = await twoSheets(opened);
    opened.host.hands.cutPaste(first, block(1, 1, 3, 2), second, 4, 1);
    expect(formulas(opened.host, 'สรุป', block(4, 1, 1, 2))).toEqual([['TRUE', '=IF($B5,"met","open")']]);
    expect(opened.host.workbook.names[0]?.refersTo).toBe("='สรุป'!$B$5:$B$7");
    expect(formulas(opened.host, 'Sheet1', block(0, 4, 1, 1))).toEqual([["=COUNTIF('สรุป'!B5:B7,TRUE)"]]);
    opened.host.hands.cutPaste(first, block(0, 4, 1, 1), second, 9, 0);
    opened.host.hands.type(first, 0, 5, '=A1&"!"');
    opened.host.hands.cutPaste(first, block(0, 5, 1, 1), second, 10, 0);
    expect(formulas(opened.host, 'สรุป', block(9, 0, 2, 1))).toEqual([
      ["=COUNTIF('สรุป'!B5:B7,TRUE)"],
      ['=Sheet1!A1&"!"'],
    ]);
    expect(grid(opened.host, 'สรุป', block(9, 0, 2, 1))).toEqual([[2], ['id!']]);
  });

  test('it raises one change for the place left and one for the place taken', async () => {
    const opened = await openHost();
    const { first, second } = await twoSheets(opened);
    const { seen } = await watchAll(opened);
    opened.host.hands.cutPaste(first, block(1, 0, 1, 2), second, 4, 1);
    await settle();
    const changes = seen.filter(({ type }) => type === 'WorksheetChanged');
    expect(changes.map(({ worksheetId, address, changeType }) => [worksheetId, address, changeType])).toEqual(
      [
        [first, 'A2:B2', 'RangeEdited'],
        [second, 'B5:C5', 'RangeEdited'],
      ],
    );
  });

  test('part of a merged cell cannot be cut; a whole one moves', async () => {
    const opened = await openHost();
    const { first } = await twoSheets(opened);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A6:B6').merge();
      await context.sync();
    });
    const { hands } = opened.host;
    expect(codeThrown(() => hands.cutPaste(first, block(5, 0, 1, 1), first, 9, 0))).toBe('InvalidOperation');
    expect(codeThrown(() => hands.cutPaste(first, block(1, 0, 1, 1), first, 5, 1))).toBe('InvalidOperation');
    hands.cutPaste(first, block(5, 0, 1, 2), first, 9, 0);
    expect(sheetNamed(opened.host, 'Sheet1').merges).toEqual([block(9, 0, 1, 2)]);
  });

  test('a range that a client holds moves with its cells', async () => {
    const opened = await openHost();
    const { first, second } = await twoSheets(opened);
    const address = await opened.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B3');
      context.trackedObjects.add(range);
      await context.sync();
      opened.host.colleague.cutPaste(first, block(1, 1, 3, 1), second, 0, 3);
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'สรุป'!D2");
  });
});

describe('copying and filling', () => {
  test('a pasted copy has its own list and rule, and its formulas keep their distances', async () => {
    const opened = await openHost();
    const { first, second } = await twoSheets(opened);
    opened.host.hands.copyPaste(first, block(2, 0, 1, 3), second, 6, 1);
    const copy = sheetNamed(opened.host, 'สรุป');
    expect(formulas(opened.host, 'สรุป', block(6, 1, 1, 3))).toEqual([
      ['1.2', 'FALSE', '=IF($B7,"met","open")'],
    ]);
    expect(copy.cell(6, 2).listValues).toEqual(['TRUE', 'FALSE']);
    expect(copy.cell(6, 2).style.fill).toBe('#FDF0E6');
    expect(copy.conditionalFormats).toEqual([
      expect.objectContaining({ area: block(6, 1, 1, 3), formula: '=$C7="open"' }),
    ]);
    expect(sheetNamed(opened.host, 'Sheet1').cell(2, 0).value).toBe('1.2');
  });

  test('on the same sheet the rule is extended to the copy', async () => {
    const opened = await openHost();
    const { first } = await twoSheets(opened);
    opened.host.hands.copyPaste(first, block(2, 0, 1, 3), first, 6, 0);
    const sheet = sheetNamed(opened.host, 'Sheet1');
    expect(sheet.conditionalFormats.map(({ area }) => area)).toEqual([block(1, 0, 3, 3), block(6, 0, 1, 3)]);
    expect([6, 7].map((row) => sheet.cell(row, 0).style.fontColor)).toEqual(['#7D2128', '#000000']);
  });

  test('filling down repeats the first row with its checkbox', async () => {
    const opened = await openHost({ excelApi: '1.18' }, { checkboxShim: true });
    const { first } = await twoSheets(opened);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2').control = {
        type: opened.client.Excel.CellControlType.checkbox,
      };
      await context.sync();
    });
    opened.host.hands.fillDown(first, block(1, 1, 5, 2));
    const sheet = sheetNamed(opened.host, 'Sheet1');
    expect(grid(opened.host, 'Sheet1', block(2, 1, 4, 2))).toEqual(Array(4).fill([true, 'met']));
    expect(formulas(opened.host, 'Sheet1', block(5, 2, 1, 1))).toEqual([['=IF($B6,"met","open")']]);
    expect([2, 3, 4, 5, 6].map((row) => sheet.cell(row, 1).checkbox)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(sheet.cell(5, 1).listValues).toEqual(['TRUE', 'FALSE']);
    expect(opened.host.workbook.names[0]?.refersTo).toBe('=Sheet1!$B$2:$B$4');
  });
});

describe('sorting', () => {
  test('numbers come before texts, texts before FALSE and TRUE, blanks last in both directions', async () => {
    const opened = await openHost();
    const { host } = opened;
    const id = host.workbook.activeSheetId;
    const typed = [['TRUE'], ['ข'], [''], ['10'], ['FALSE'], ['ก'], ['2'], ['#N/A']];
    host.hands.paste(id, 0, 0, typed);
    host.hands.sortRows(id, block(0, 0, 8, 1), 0, true);
    const sorted = [[2], [10], ['ก'], ['ข'], [false], [true], ['#N/A'], [null]];
    expect(grid(host, 'Sheet1', block(0, 0, 8, 1))).toEqual(sorted);
    host.hands.sortRows(id, block(0, 0, 8, 1), 0, false);
    expect(grid(host, 'Sheet1', block(0, 0, 8, 1))).toEqual([...sorted.slice(0, 7).reverse(), [null]]);
  });

  test('rows move whole, with hidden columns and own-row formulas; equal rows keep their order', async () => {
    const opened = await openHost();
    const { host } = opened;
    const id = host.workbook.activeSheetId;
    host.hands.paste(id, 1, 0, [
      ['1.1', 'ข', '=B2&A2', 'x'],
      ['1.2', 'ก', '=B3&A3', 'y'],
      ['1.3', 'ข', '=B4&A4', 'z'],
    ]);
    host.hands.hideColumns(id, 0, 1, true);
    host.hands.type(id, 8, 0, '=B2');
    host.hands.sortRows(id, block(1, 0, 3, 3), 1, true);
    expect(formulas(host, 'Sheet1', block(1, 0, 3, 4))).toEqual([
      ['1.2', 'ก', '=B2&A2', 'x'],
      ['1.1', 'ข', '=B3&A3', 'y'],
      ['1.3', 'ข', '=B4&A4', 'z'],
    ]);
    expect(grid(host, 'Sheet1', block(1, 2, 3, 1))).toEqual([['ก1.2'], ['ข1.1'], ['ข1.3']]);
    expect(grid(host, 'Sheet1', block(8, 0, 1, 1))).toEqual([['ก']]);
  });

  test('relative references move as the knowledge base says (Q40401)', async () => {
    const { host } = await openHost();
    const id = host.workbook.activeSheetId;
    host.hands.paste(id, 0, 0, [
      ['3', '=A3', '=$A$3'],
      ['2', '=A2', '=$A$2'],
      ['1', '=A1', '=$A$1'],
    ]);
    host.hands.sortRows(id, block(0, 0, 3, 3), 0, true);
    expect(formulas(host, 'Sheet1', block(0, 0, 3, 3))).toEqual([
      ['1', '=#REF!', '=$A$1'],
      ['2', '=A2', '=$A$2'],
      ['3', '=A5', '=$A$3'],
    ]);
  });

  test('formats move with their cells; rules, lists and hidden rows stay', async () => {
    const opened = await openHost();
    const { first } = await twoSheets(opened);
    const sheet = sheetNamed(opened.host, 'Sheet1');
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A4').format.fill.color = '#EFF3F7';
      await context.sync();
    });
    opened.host.hands.hideRows(first, 2, 1, true);
    opened.host.hands.sortRows(first, block(1, 0, 3, 3), 0, false);
    expect(grid(opened.host, 'Sheet1', block(1, 0, 3, 1))).toEqual([['1.3'], ['1.2'], ['1.1']]);
    expect([1, 2, 3].map((row) => sheet.cell(row, 0).style.fill)).toEqual(['#EFF3F7', null, null]);
    expect(sheet.conditionalFormats.map(({ area }) => area)).toEqual([block(1, 0, 3, 3)]);
    expect(sheet.cell(3, 1).listValues).toEqual(['TRUE', 'FALSE']);
  });

  test('it is one change of the block, and merged cells forbid it', async () => {
    const opened = await openHost();
    const { first } = await twoSheets(opened);
    const { seen } = await watchAll(opened);
    opened.host.hands.sortRows(first, block(1, 0, 3, 3), 0, false);
    await settle();
    expect(seen.filter(({ type }) => type === 'WorksheetChanged').map(({ address }) => address)).toEqual([
      'A2:C4',
    ]);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A4:B4').merge();
      await context.sync();
    });
    expect(codeThrown(() => opened.host.hands.sortRows(first, block(1, 0, 3, 3), 0, true))).toBe(
      'InvalidOperation',
    );
  });
});
