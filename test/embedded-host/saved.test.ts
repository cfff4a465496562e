/** Taking back, and putting a whole workbook aside and back. */
import fc from 'fast-check';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import type { UserHands } from '../../src/embedded-host/user-hands';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { codeThrown, grid, picture } from './looking';
import type { Opened } from './open-host';
import { openHost, settle, sheetNamed } from './open-host';
import { watchAll } from './watching';
import { howOften, replay } from '../fuzz/how-often';

/** A workbook with one of everything. */
async function furnished(undoSteps = 0): Promise<Opened & { readonly ids: readonly string[] }> {
  const opened = await openHost({ excelApi: '1.18', undoSteps }, { checkboxShim: true });
  await opened.run(async (context) => {
    const summary = context.workbook.worksheets.getItem('Sheet1');
    const sheet = context.workbook.worksheets.add('หมวด 1');
    sheet.getRange('A1:D6').formulas = [
      ['id', 'met', 'status', ''],
      ...[1, 2, 3, 4, 5].map((n) => [`'1.${n}`, n % 2 === 0, `=IF($B${n + 1},"met","open")`, '=ROW()']),
    ];
    const ticks = sheet.getRange('B2:B6');
    ticks.control = { type: opened.client.Excel.CellControlType.checkbox };
    ticks.dataValidation.rule = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
    const rule = sheet.getRange('A2:C6').conditionalFormats.add('Custom').custom;
    rule.rule.formula = '=$C2="open"';
    rule.format.fill.color = '#FBEAEB';
    sheet.getRange('A8:C8').merge();
    sheet.getRange('3:3').format.rowHeight = 40;
    sheet.getRange('D:D').columnHidden = true;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.setPrintArea('A1:C6');
    sheet.horizontalPageBreaks.add('A4');
    sheet.tabColor = '#3B4A8C';
    context.workbook.names.add('ticks', ticks);
    summary.getRange('A1:A2').formulas = [['=COUNTIF(ticks,TRUE)'], ["='หมวด 1'!C3"]];
    const chart = summary.charts.add('Radar', sheet.getRange('D2:D6'), 'Columns');
    chart.name = 'radar';
    await context.sync();
  });
  await opened.run(async (context) => {
    // A range that is held, so that it has to come back too.
    const held = context.workbook.worksheets.getItem('หมวด 1').getRange('B4');
    context.trackedObjects.add(held);
    await context.sync();
  });
  return { ...opened, ids: opened.host.workbook.sheets.map(({ id }) => id) };
}

/** Edits of every kind; each may be refused, which is an edit too. */
const EDITS: readonly ((hands: UserHands, sheet: string, row: number) => void)[] = [
  (hands, sheet, row) => hands.type(sheet, row, 1, 'TRUE'),
  (hands, sheet, row) => hands.type(sheet, row, 2, '=SUM(D2:D6)'),
  (hands, sheet, row) => hands.clear(sheet, { row, column: 0, rows: 2, columns: 3 }),
  (hands, sheet, row) => hands.clearAll(sheet, { row, column: 1, rows: 2, columns: 2 }),
  (hands, sheet, row) => hands.insertRows(sheet, row, 2),
  (hands, sheet, row) => hands.deleteRows(sheet, row, 1),
  (hands, sheet, row) => hands.moveRows(sheet, row, 1, row + 2),
  (hands, sheet) => hands.insertColumns(sheet, 1, 1),
  (hands, sheet) => hands.deleteColumns(sheet, 1, 1),
  (hands, sheet, row) => hands.cutPaste(sheet, { row, column: 0, rows: 1, columns: 3 }, sheet, row + 3, 1),
  (hands, sheet, row) => hands.copyPaste(sheet, { row, column: 0, rows: 1, columns: 3 }, sheet, row + 6, 0),
  (hands, sheet) => hands.fillDown(sheet, { row: 1, column: 1, rows: 4, columns: 2 }),
  (hands, sheet) => hands.sortRows(sheet, { row: 1, column: 0, rows: 5, columns: 4 }, 1, false),
  (hands, sheet) => hands.removeRules(sheet),
  (hands, sheet, row) => hands.hideRows(sheet, row, 2, true),
  (hands, sheet, row) => hands.renameSheet(sheet, `แผ่น ${row}`),
  (hands, sheet) => hands.deleteSheet(sheet),
  (hands, sheet) => void hands.copySheet(sheet, 'Before'),
  (hands, sheet) => hands.moveSheet(sheet, 0),
  (hands, sheet) => hands.hideSheet(sheet, true),
  (hands) => hands.deleteName('ticks'),
  (hands, sheet) => hands.protect(sheet, true),
];

/** A setting, which undo leaves alone. */
const SETTING: (typeof EDITS)[number] = (hands) => hands.setCalculation('Manual');

function sequences(of: typeof EDITS): fc.Arbitrary<AnyEdit[]> {
  const row = fc.integer({ min: 1, max: 7 });
  const edit = fc.record({ edit: fc.constantFrom(...of), sheet: fc.nat({ max: 1 }), row });
  return fc.array(edit, { minLength: 1, maxLength: 6 });
}

/** A picture that does not change any more. */
function seen(host: EmbeddedHost): unknown {
  return structuredClone(picture(host));
}

interface AnyEdit {
  readonly edit: (typeof EDITS)[number];
  readonly sheet: number;
  readonly row: number;
}

/** Whether the edit was made. */
function attempt(host: EmbeddedHost, { edit, sheet, row }: AnyEdit): boolean {
  const { sheets } = host.workbook;
  const id = sheets[sheet % sheets.length]?.id ?? '';
  return codeThrown(() => edit(host.hands, id, row)) === 'nothing was refused';
}

test('whatever was done since, a workbook comes back as it was and computes as it did', async () => {
  const { host, ids } = await furnished();
  const state = host.save();
  const before = seen(host);
  fc.assert(
    fc.property(sequences([...EDITS, SETTING]), (edits) => {
      for (const edit of edits) attempt(host, edit);
      host.restore(state);
      expect(seen(host)).toEqual(before);
      // The engine is as it was too: a tick is counted, and another restore takes it back.
      host.hands.toggle(ids[1] ?? '', 1, 1);
      expect(grid(host, 'Sheet1', { row: 0, column: 0, rows: 2, columns: 1 })).toEqual([[3], ['met']]);
      host.hands.type(ids[0] ?? '', 4, 4, "=SUM('หมวด 1'!D2:D6)&ticks");
      host.restore(state);
      expect(seen(host)).toEqual(before);
    }),
    { ...replay, numRuns: howOften({ push: 20, fuzz: 400 }) },
  );
});

test('every edit can be taken back, one after the other, exactly', async () => {
  const { host } = await furnished(10);
  const state = host.save();
  let drawn = 0;
  host.onVisibleChange(() => (drawn += 1));
  fc.assert(
    fc.property(sequences(EDITS), (edits) => {
      host.restore(state);
      const pictures: unknown[] = [];
      for (const edit of edits) {
        const before = seen(host);
        const drawnBefore = drawn;
        // Moving a sheet to where it is leaves nothing to take back.
        if (attempt(host, edit) && drawn > drawnBefore) pictures.push(before);
      }
      for (const before of pictures.reverse()) {
        host.hands.undo();
        expect(seen(host)).toEqual(before);
      }
    }),
    { ...replay, numRuns: howOften({ push: 15, fuzz: 300 }) },
  );
});

test('taking back raises the opposite of what was done', async () => {
  const opened = await furnished(5);
  const { host, ids } = opened;
  const [, sheet = ''] = ids;
  host.hands.insertRows(sheet, 2, 2);
  host.hands.type(sheet, 5, 1, 'TRUE');
  const added = host.hands.addSheet('ใหม่');
  const { seen } = await watchAll(opened);
  host.hands.undo();
  host.hands.undo();
  host.hands.undo();
  await settle();
  const told = seen.filter(({ type }) => type !== 'WorksheetCalculated');
  expect(
    told.map(({ type, worksheetId, address, changeType }) => [type, worksheetId, address, changeType]),
  ).toEqual([
    ['WorksheetDeleted', added, undefined, undefined],
    ['WorksheetChanged', sheet, 'B6', 'RangeEdited'],
    ['WorksheetChanged', sheet, '3:4', 'RowDeleted'],
  ]);
  expect(told[1]?.details).toEqual({
    valueBefore: true,
    valueAfter: false,
    valueTypeBefore: 'Boolean',
    valueTypeAfter: 'Boolean',
  });
  expect(seen.filter(({ type }) => type === 'WorksheetCalculated').length).toBeGreaterThan(0);
});

test('nothing is kept for taking back unless the host was asked to', async () => {
  const { host } = await openHost();
  host.hands.type(host.workbook.activeSheetId, 0, 0, 'ก');
  expect(codeThrown(() => host.hands.undo())).toBe('InvalidOperation');
});

test('only so many edits are kept, and a refused one is none of them', async () => {
  const { host } = await openHost({ undoSteps: 2 });
  const id = host.workbook.activeSheetId;
  for (const word of ['หนึ่ง', 'สอง', 'สาม']) host.hands.type(id, 0, 0, word);
  expect(codeThrown(() => host.hands.deleteSheet(id))).toBe('InvalidOperation');
  host.hands.undo();
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe('สอง');
  host.hands.undo();
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe('หนึ่ง');
  expect(codeThrown(() => host.hands.undo())).toBe('InvalidOperation');
});

test('a range that a client holds is back where it was', async () => {
  const opened = await openHost();
  const { host } = opened;
  const id = host.workbook.activeSheetId;
  host.hands.paste(id, 0, 0, [['ก'], ['ข'], ['ค']]);
  const addresses = await opened.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A3');
    context.trackedObjects.add(range);
    await context.sync();
    const state = host.save();
    host.colleague.insertRows(id, 0, 4);
    range.load('address');
    await context.sync();
    const moved = range.address;
    host.restore(state);
    range.load('address');
    await context.sync();
    return [moved, range.address];
  });
  expect(structuredClone(addresses)).toEqual(['Sheet1!A7', 'Sheet1!A3']);
});

test('a state belongs to its host', () => {
  const [one, other] = [1, 2].map(() => createEmbeddedHost({}, newFormulaEngine()));
  expect(() => one?.restore(other?.save() ?? { savedAt: 0 })).toThrow('another host');
});

test('putting back what hardly changed gives the engine only what changed', async () => {
  const engine = newFormulaEngine();
  let written = 0;
  const host = createEmbeddedHost(
    {},
    new Proxy(engine, {
      get: (target, name) => {
        if (name === 'set') written += 1;
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => Reflect.apply(member, target, given);
      },
    }),
  );
  const id = host.workbook.activeSheetId;
  const lines = Array.from({ length: 300 }, (_, row) => [`${row}`, `=A${row + 1}*2`]);
  host.hands.paste(id, 0, 0, lines);
  const state = host.save();
  host.hands.type(id, 5, 0, '7');
  written = 0;
  host.restore(state);
  expect(written).toBe(1);
  expect(grid(host, 'Sheet1', { row: 5, column: 0, rows: 1, columns: 2 })).toEqual([[5, 10]]);
});
