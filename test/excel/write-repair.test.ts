import fc from 'fast-check';
import {
  noRepair,
  type CellWrite,
  type RepairPlan,
  type SheetRepair,
} from '../../src/core/upkeep/repair-plan';
import type { CellContent } from '../../src/core/plan/sheet-plan';
import { cellBlocks } from '../../src/excel/send/cell-blocks';
import { findHostTier } from '../../src/excel/office/find-host-tier';
import { runBatch } from '../../src/excel/office/run-batch';
import { planRepairSteps } from '../../src/excel/write/write-repair';
import { openWorkbook, valueOf, type OpenWorkbook } from './open-workbook';

/** The only sheet of a new workbook. */
function sheetOf({ host }: OpenWorkbook): OpenWorkbook['host']['workbook']['sheets'][number] {
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

async function carryOut(open: OpenWorkbook, repair: Partial<SheetRepair>, plan: Partial<RepairPlan> = {}) {
  const { environment } = open;
  const { id: sheetId, name: sheetName } = sheetOf(open);
  const sheets = [{ ...noRepair, sheetId, sheetName, ...repair }];
  const steps = planRepairSteps(environment, findHostTier(environment), {
    sheets,
    names: [],
    leftovers: [],
    ...plan,
  });
  open.host.traffic.reset();
  valueOf(
    await runBatch(environment, 'wait', async (context) => {
      for (const step of steps) step.write(context);
      await context.sync();
    }),
  );
  return steps;
}

function columnA(open: OpenWorkbook, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => sheetOf(open).cell(row, 0).value);
}

function write(row: number, column: number, content: CellContent): CellWrite {
  return { row, column, content };
}

test('rows and columns come first, and all else is addressed as it stands after them', async () => {
  const open = await openWorkbook();
  const sheet = sheetOf(open);
  open.host.hands.paste(sheet.id, 0, 0, [
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
  ]);
  await carryOut(open, {
    insertColumns: [1],
    insertRows: [3, 1, 1],
    cells: [write(1, 0, 'new 1'), write(2, 0, 'new 2'), write(5, 0, 'end'), write(0, 1, 'column')],
  });
  expect(columnA(open, 6)).toEqual(['a', 'new 1', 'new 2', 'b', 'c', 'end']);
  expect([sheet.cell(0, 1).value, sheet.cell(0, 2).value, sheet.cell(4, 2).value]).toEqual([
    'column',
    'x',
    'z',
  ]);
});

test('text stays the text it is, formulas are formulas, and null empties the cell', async () => {
  const open = await openWorkbook();
  const sheet = sheetOf(open);
  open.host.hands.paste(sheet.id, 0, 0, [['was here', 'stays']]);
  await carryOut(open, {
    cells: [
      write(0, 0, null),
      write(1, 0, '=1+1'),
      write(2, 0, '1.10'),
      write(3, 0, { formula: '=1+1' }),
      write(4, 0, false),
      write(5, 0, 12),
    ],
  });
  expect(columnA(open, 6)).toEqual([null, '=1+1', '1.10', 2, false, 12]);
  expect(sheet.cell(0, 1).value).toBe('stays');
});

test('an inserted row bears the formats of the plan and nothing of the row above', async () => {
  const open = await openWorkbook();
  const sheet = sheetOf(open);
  open.host.hands.paste(sheet.id, 0, 0, [
    ['head', 'head'],
    ['below', 'below'],
  ]);
  const head = { row: 0, column: 0, rows: 1, columns: 2 };
  const loud = {
    fill: '#112233',
    bold: true,
    indent: 2,
    locked: false,
    numberFormat: '0.0',
    lines: '#000000',
  };
  await carryOut(open, { styles: [{ areas: [head], style: loud }] });
  const area = { row: 1, column: 0, rows: 1, columns: 2 };
  await carryOut(open, {
    insertRows: [1],
    styles: [
      { areas: [area], style: { fontName: 'Tahoma', fontSize: 12 } },
      { areas: [{ ...area, columns: 1 }], style: { numberFormat: '@' } },
    ],
    merges: [area],
    rowHeights: new Map([[1, 33]]),
    cells: [write(1, 0, '007')],
  });
  expect(sheet.cell(1, 0)).toMatchObject({
    value: '007',
    style: {
      fill: null,
      bold: false,
      indent: 0,
      locked: true,
      fontName: 'Tahoma',
      fontSize: 12,
      numberFormat: '@',
    },
  });
  expect(sheet.cell(1, 1).style).toMatchObject({ numberFormat: 'General', borders: { right: null } });
  expect(sheet.merges).toEqual([area]);
  expect(sheet.rowHeight(1)).toBe(33);
  expect(sheet.cell(0, 0).style).toMatchObject({ fill: '#112233', borders: { bottom: '#000000' } });
  expect(sheet.cell(2, 0).value).toBe('below');
});

test('an inserted column gets its width, and 0 hides', async () => {
  const open = await openWorkbook();
  await carryOut(open, {
    insertColumns: [1, 1],
    columnWidths: new Map([
      [1, 99],
      [2, 0],
    ]),
  });
  expect(sheetOf(open).columnWidth(1)).toBe(99);
  expect(sheetOf(open).columnHidden(2)).toBe(true);
});

test.each([
  ['1.18', true, null],
  ['1.14', false, ['TRUE', 'FALSE']],
] as const)(
  'with ExcelApi %s a tick comes back as this Excel has it',
  async (excelApi, checkbox, listValues) => {
    const open = await openWorkbook({ excelApi });
    // A box is drawn over a Boolean alone.
    open.host.hands.paste(sheetOf(open).id, 2, 1, [['FALSE'], ['FALSE']]);
    await carryOut(open, { ticks: [{ row: 2, column: 1, rows: 2, columns: 1 }] });
    expect(sheetOf(open).cell(3, 1)).toMatchObject({ checkbox, listValues });
  },
);

test('rules are laid over those that are there, in the order of the plan', async () => {
  const open = await openWorkbook();
  const area = { row: 0, column: 0, rows: 3, columns: 1 };
  const rule = (formula: string) => ({ area, formula, fill: '#123456', fontColor: '#000000', bold: false });
  await carryOut(open, { colours: [rule('=$A1="own"')] });
  await carryOut(open, { colours: [rule('=$A1="first"'), rule('=$A1="second"')] });
  expect(sheetOf(open).conditionalFormats.map(({ formula }) => formula)).toEqual([
    '=$A1="first"',
    '=$A1="second"',
    '=$A1="own"',
  ]);
});

test('a name that is gone is made, one that leads elsewhere is pointed, and both before any formula', async () => {
  const open = await openWorkbook();
  const sheetName = sheetOf(open).name;
  const area = { row: 4, column: 1, rows: 3, columns: 1 };
  const name = { sheetName, area };
  await carryOut(open, {}, { names: [{ ...name, name: 'PMQA_New', exists: false }] });
  await carryOut(
    open,
    { cells: [write(0, 0, { formula: '=SUM(PMQA_New)+SUM(PMQA_Other)' })] },
    {
      names: [
        { ...name, name: 'PMQA_New', area: { ...area, row: 5 }, exists: true },
        { ...name, name: 'PMQA_Other', exists: false },
      ],
    },
  );
  expect(open.host.workbook.names.map((found) => `${found.name} ${found.refersTo}`)).toEqual([
    'PMQA_New =Sheet1!$B$6:$B$8',
    'PMQA_Other =Sheet1!$B$5:$B$7',
  ]);
  expect(sheetOf(open).cell(0, 0).value).toBe(0);
});

test('what is emptied is emptied last, on whatever sheet: its contents stand elsewhere by then', async () => {
  const open = await openWorkbook();
  const other = open.host.hands.addSheet('Other');
  const { id: sheetId, name: sheetName } = sheetOf(open);
  open.host.hands.type(sheetId, 0, 0, 'moves');
  const sheets = [
    { ...noRepair, sheetId, sheetName, cells: [write(0, 0, null)] },
    { ...noRepair, sheetId: other, sheetName: 'Other', cells: [write(0, 0, 'moves')] },
  ];
  const tier = findHostTier(open.environment);
  const steps = planRepairSteps(open.environment, tier, { sheets, names: [], leftovers: [] });
  open.host.faults.failWriteAfter(2);
  const broken = await runBatch(open.environment, 'wait', async (context) => {
    for (const step of steps) step.write(context);
    await context.sync();
  });
  expect(broken.ok).toBe(false);
  expect(open.host.workbook.sheets.map((sheet) => sheet.cell(0, 0).value)).toEqual(['moves', 'moves']);
});

describe('blocks of cells', () => {
  const writes = fc
    .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { selector: ([row, column]) => `${row} ${column}` })
    .map((cells) => cells.map(([row, column], number) => write(row, column, number)));

  test('hold every write at its place, and nothing else, whatever rows are new', () => {
    fc.assert(
      fc.property(writes, fc.uniqueArray(fc.nat(7)), (cells, newRows) => {
        const found = cellBlocks(cells, new Set(newRows)).flatMap(({ area, contents }) =>
          contents.flatMap((line, row) =>
            line.flatMap((content, column) =>
              content === undefined ? [] : [write(area.row + row, area.column + column, content)],
            ),
          ),
        );
        const inOrder = (list: readonly CellWrite[]): CellWrite[] =>
          [...list].sort((a, b) => a.row - b.row || a.column - b.column);
        expect(inOrder(found)).toEqual(inOrder(cells));
      }),
    );
  });

  test('leave out whatever is not written, but in a new row, which is one block', () => {
    const cells = [write(1, 0, 'a'), write(1, 3, 'b'), write(2, 0, 'c'), write(2, 3, 'd')];
    const areas = (newRows: readonly number[]): unknown[] =>
      cellBlocks(cells, new Set(newRows)).map(({ area }) => area);
    expect(areas([])).toEqual([
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 3, rows: 2, columns: 1 },
    ]);
    expect(areas([1, 2])).toEqual([{ row: 1, column: 0, rows: 2, columns: 4 }]);
  });
});
