import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { codeOf, openHost, sheetNamed } from './open-host';

test('formats are set for whole ranges, several areas and whole columns, and read back', async () => {
  const { host, run } = await openHost();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('D:D').format.columnWidth = 120;
    sheet.getRange('D:D').format.wrapText = true;
    const block = sheet.getRange('A1:D3').format;
    block.font.name = 'TH Sarabun New';
    block.font.size = 16;
    block.verticalAlignment = 'Top';
    const several = sheet.getRanges('A1:D1,A3:B3');
    several.format.fill.color = '#14375e';
    several.format.font.bold = true;
    sheet.getRange('A2').numberFormat = [['0.00']];
    sheet.getRange('B2:C2').numberFormat = '0%' as unknown as string[][];
    sheet.getRange('2:2').format.rowHeight = 30;
    const whole = sheet
      .getRange('A1:D3')
      .load('format/font/bold, format/font/size, format/wrapText, numberFormat');
    await context.sync();
    const formats: unknown[][] = whole.numberFormat;
    return { bold: whole.format.font.bold, size: whole.format.font.size, formats };
  });
  expect(structuredClone(read)).toMatchObject({ bold: null, size: 16 });
  expect(read.formats[1]).toHaveLength(4);
  const sheet = sheetNamed(host, 'Sheet1');
  expect(sheet.cell(0, 0).style).toMatchObject({ fill: '#14375E', bold: true, fontName: 'TH Sarabun New' });
  expect(sheet.cell(1, 0).style).toMatchObject({
    fill: null,
    bold: false,
    vertical: 'Top',
    numberFormat: '0.00',
  });
  expect(sheet.cell(900, 3).style.wrap).toBe(true);
  expect(sheet.columnWidth(3)).toBe(120);
  expect(sheet.rowHeight(1)).toBe(30);
  host.hands.type(sheet.id, 1, 0, '2.5');
  host.hands.type(sheet.id, 1, 1, '0.25');
  expect(sheet.cell(1, 0).text).toBe('2.50');
  expect(sheet.cell(1, 1).text).toBe('25%');
});

test('borders lie between cells and round them', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').format;
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      borders.getItem(side).style = 'Continuous';
      borders.getItem(side).color = '#D9DEE4';
    }
    await context.sync();
  });
  const line = '#D9DEE4';
  const sheet = sheetNamed(host, 'Sheet1');
  expect(sheet.cell(1, 1).style.borders).toEqual({ top: line, bottom: line, left: line, right: line });
  expect(sheet.cell(2, 2).style.borders).toEqual({ top: line, bottom: line, left: line, right: line });
  expect(sheet.cell(4, 4).style.borders).toEqual({ top: null, bottom: null, left: null, right: null });
});

test('conditional formats show as the formulas decide, the rule added last first', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('หมวด 1');
    sheet.getRange('A1:B3').formulas = [
      [true, '=IF(A1,"ผ่าน","ต้องทำก่อน")'],
      [false, '=IF(A2,"ผ่าน","ต้องทำก่อน")'],
      [true, 'ผ่าน'],
    ];
    const area = sheet.getRange('A1:B3');
    const gap = area.conditionalFormats.add('Custom');
    gap.custom.rule.formula = '=$B1="ต้องทำก่อน"';
    gap.custom.format.fill.color = '#FDF0E6';
    gap.custom.format.font.color = '#8A3B12';
    const over = area.conditionalFormats.add('Custom');
    over.custom.rule.formula = '=A1=FALSE';
    over.custom.format.fill.color = '#111111';
    await context.sync();
  });
  const sheet = sheetNamed(host, 'หมวด 1');
  expect(sheet.cell(0, 0).style.fill).toBeNull();
  expect(sheet.cell(1, 0).style).toMatchObject({ fill: '#111111', fontColor: '#8A3B12' });
  expect(sheet.cell(1, 1).style).toMatchObject({ fill: '#FDF0E6', fontColor: '#8A3B12' });
  host.hands.type(sheet.id, 1, 0, 'TRUE');
  expect(sheet.cell(1, 1).style).toMatchObject({ fill: null, fontColor: '#000000' });
  host.hands.type(sheet.id, 0, 0, 'FALSE');
  host.hands.insertRows(sheet.id, 0, 1);
  expect(sheet.cell(1, 1).style.fill).toBe('#FDF0E6');
});

test('page breaks do not hold while a sheet is fitted to pages, and again with a size of its own', async () => {
  const { host, run } = await openHost();
  const set = (zoom: Excel.PageLayoutZoomOptions) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.pageLayout.zoom = zoom;
      await context.sync();
    });
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks.add('A5');
    await context.sync();
  });
  const breaks = () => host.workbook.sheets[0]?.pageLayout.horizontalBreakRows;
  expect(breaks()).toEqual([4]);
  await set({ horizontalFitToPages: 1 });
  expect(breaks()).toEqual([]);
  await set({ scale: 61 });
  expect(breaks()).toEqual([4]);
  expect(host.workbook.sheets[0]?.pageLayout).toMatchObject({ scale: 61, fitWide: null, fitTall: null });
});

test('margins set in one call leave the sides alone that are not given, and refuse what none can be', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const layout = context.workbook.worksheets.getItem('Sheet1').pageLayout;
    layout.setPrintMargins('Points', { top: 28, bottom: 40, left: 24, right: 20 });
    layout.setPrintMargins('Inches', { left: 0.5 });
    await context.sync();
  });
  expect(sheetNamed(host, 'Sheet1').pageLayout.margins).toEqual({ top: 28, bottom: 40, left: 36, right: 20 });
  const refused = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pageLayout.setPrintMargins('Points', { top: -1 });
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('print set-up, frozen panes, tab and chart arrive', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tabColor = '#3B9C92';
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.topMargin = 72;
    layout.leftMargin = 36;
    layout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
    layout.centerHorizontally = true;
    sheet.getRange('A5:B7').values = [
      ['หมวด 1', 100],
      ['หมวด 2', 200],
      ['หมวด 3', 300],
    ];
    const chart = sheet.charts.add('Radar', sheet.getRange('A5:B7'), 'Columns');
    chart.name = 'radar';
    chart.title.text = 'คะแนนรายหมวด';
    chart.legend.visible = false;
    chart.setPosition('D1', 'E4');
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 500;
    const series = chart.series.getItemAt(0);
    series.name = 'คะแนน';
    series.format.line.color = '#0F5F58';
    await context.sync();
  });
  const sheet = sheetNamed(host, 'Sheet1');
  expect(sheet).toMatchObject({ tabColor: '#3B9C92', frozenRows: 3, frozenColumns: 2 });
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    fitWide: 1,
    fitTall: 0,
    footer: { right: '&P/&N' },
    centerHorizontally: true,
  });
  expect(sheet.pageLayout.margins.top).toBeCloseTo(72);
  expect(sheet.charts).toEqual([
    {
      name: 'radar',
      type: 'Radar',
      title: 'คะแนนรายหมวด',
      left: 144,
      top: 0,
      width: 96,
      height: 60,
      minimum: 0,
      maximum: 500,
      series: [
        {
          name: 'คะแนน',
          markerColor: null,
          color: '#0F5F58',
          labels: ['หมวด 1', 'หมวด 2', 'หมวด 3'],
          values: [100, 200, 300],
        },
      ],
    },
  ]);
});

test('validations are read back, and a whole number rule keeps its bounds', async () => {
  const { run } = await openHost();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const several = sheet.getRanges('A1:A3,C1:C3').dataValidation;
    several.rule = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
    several.prompt = { showPrompt: true, title: 'ติ๊ก', message: 'เลือก TRUE หรือ FALSE' };
    const year = sheet.getRange('B1').dataValidation;
    year.rule = { wholeNumber: { formula1: 2560, formula2: 2600, operator: 'Between' } };
    const first = sheet.getRange('C2').dataValidation.load('rule, prompt, type, ignoreBlanks');
    year.load('rule, type');
    const none = sheet.getRange('D1').dataValidation.load('type');
    await context.sync();
    return [first.toJSON(), year.rule, year.type, none.type];
  });
  expect(structuredClone(read)).toEqual([
    {
      rule: { list: { source: 'TRUE,FALSE', inCellDropDown: true } },
      prompt: { showPrompt: true, title: 'ติ๊ก', message: 'เลือก TRUE หรือ FALSE' },
      type: 'List',
      ignoreBlanks: true,
    },
    { wholeNumber: { formula1: 2560, formula2: 2600, operator: 'Between' } },
    'WholeNumber',
    'None',
  ]);
});

test('names are added, listed, followed and deleted', async () => {
  const { host, run } = await openHost();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.add('หมวด 1');
    const { names } = context.workbook;
    names.add('pmqa_b', sheet.getRange('B2:B9')).visible = false;
    names.add('pmqa_a', "='หมวด 1'!$A$1");
    const range = names.getItem('pmqa_b').getRange().load('address');
    names.load('items/name, items/formula, items/visible, items/type');
    await context.sync();
    const list = names.items.map((item): unknown[] => [item.name, item.formula, item.visible, item.type]);
    names.getItem('pmqa_a').delete();
    await context.sync();
    return { list, address: range.address };
  });
  expect(structuredClone(read)).toEqual({
    list: [
      ['pmqa_a', "='หมวด 1'!$A$1", true, 'Range'],
      ['pmqa_b', "='หมวด 1'!$B$2:$B$9", false, 'Range'],
    ],
    address: "'หมวด 1'!B2:B9",
  });
  expect(host.workbook.names.map((name) => name.name)).toEqual(['pmqa_b']);
  const again = run(async (context) => {
    context.workbook.names.add('PMQA_B', '=1');
    await context.sync();
  });
  expect(await codeOf(again)).toBe('ItemAlreadyExists');
});

test('merging keeps the first cell and later writes under it are dropped', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.values = [
      ['ชื่อ', 'x'],
      ['y', 'z'],
    ];
    range.merge();
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [['หาย']];
    await context.sync();
  });
  const sheet = sheetNamed(host, 'Sheet1');
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value, sheet.cell(1, 1).value]).toEqual([
    'ชื่อ',
    null,
    null,
  ]);
});

test('selecting and activating is seen, and what is seen is announced', async () => {
  const { host, run } = await openHost();
  let announced = 0;
  const stop = host.onVisibleChange(() => {
    announced += 1;
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('หมวด 2');
    sheet.activate();
    sheet.getRange('C3').select();
    await context.sync();
  });
  expect(host.workbook.activeSheetId).toBe(sheetNamed(host, 'หมวด 2').id);
  expect(host.workbook.selection).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  expect(announced).toBeGreaterThan(0);
  stop();
  const before = announced;
  host.hands.type(host.workbook.activeSheetId, 0, 0, 'x');
  expect(announced).toBe(before);
});

test('a due date is shown in the Buddhist era, and one typed in it stays as it was typed', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
    const format = '[>=182623][$-101041E]d mmm yyyy;[$-107041E]d mmm yyyy';
    cells.numberFormat = [[format], [format], [format]];
    cells.values = [[46295], [244661], ['ไตรมาส 2']];
    await context.sync();
  });
  const sheet = sheetNamed(host, 'Sheet1');
  expect([0, 1, 2].map((row) => sheet.cell(row, 0).text)).toEqual([
    '30 ก.ย. 2569',
    '8 พ.ย. 2569',
    'ไตรมาส 2',
  ]);
});

test('to look at a cell does not compute the workbook of somebody who computes by hand', () => {
  const host = createEmbeddedHost({}, newFormulaEngine());
  const id = host.workbook.activeSheetId;
  host.hands.type(id, 0, 0, '1');
  host.hands.type(id, 0, 1, '=A1+1');
  host.hands.setCalculation('Manual');
  host.hands.type(id, 0, 0, '5');
  const sheet = sheetNamed(host, 'Sheet1');
  expect([sheet.cell(0, 1).value, sheet.cell(0, 1).value, sheet.content(0, 1).value]).toEqual([2, 2, 2]);
  host.hands.setCalculation('Automatic');
  expect(sheet.content(0, 1).value).toBe(6);
});

test('panes are frozen by lines that can be seen: what is hidden by then pushes the edge further', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    await context.sync();
  });
  const sheet = sheetNamed(host, 'Sheet1');
  expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([3, 2]);
  await run(async (context) => {
    const hidden = context.workbook.worksheets.getItem('Sheet1');
    hidden.getRange('1:1').rowHidden = true;
    hidden.getRange('A:A').columnHidden = true;
    await context.sync();
  });
  expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([3, 2]);
  await run(async (context) => {
    const again = context.workbook.worksheets.getItem('Sheet1');
    again.freezePanes.freezeAt(again.getRange('A1:B3'));
    await context.sync();
  });
  expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([4, 3]);
});

test('the parts of a footer hold at most 255 characters in all, with the code before each', async () => {
  const { run } = await openHost();
  const footer = (left: number): Promise<void> =>
    run(async (context) => {
      const pages =
        context.workbook.worksheets.getItem('Sheet1').pageLayout.headersFooters.defaultForAllPages;
      pages.rightFooter = '&P/&N';
      pages.leftFooter = 'ก'.repeat(left);
      await context.sync();
    });
  expect(await codeOf(footer(247))).toBe('InvalidArgument');
  await footer(246);
});

test('a row that nobody set a height for fits its fullest cell that wraps; one that was set stays, until it is fitted', async () => {
  const { host, run } = await openHost();
  const height = (points: number | null): Promise<void> =>
    run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('1:1');
      if (points === null) format.autofitRows();
      else format.rowHeight = points;
      await context.sync();
    });
  const sheet = sheetNamed(host, 'Sheet1');
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1').format.wrapText = true;
    await context.sync();
  });
  expect([sheet.rowHeight(0), sheet.rowFits(0)]).toEqual([15, true]);
  host.hands.type(sheet.id, 0, 1, 'หนึ่ง\nสอง\nสาม');
  const three = sheet.rowHeight(0);
  expect(three).toBeGreaterThan(40);
  await height(20);
  host.hands.type(sheet.id, 0, 1, 'หนึ่ง\nสอง\nสาม\nสี่');
  expect([sheet.rowHeight(0), sheet.rowFits(0)]).toEqual([20, false]);
  await height(null);
  expect(sheet.rowHeight(0)).toBeGreaterThan(three);
  // Merged cells have no say.
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1:C1').merge();
    await context.sync();
  });
  expect(sheet.rowHeight(0)).toBe(15);
});
