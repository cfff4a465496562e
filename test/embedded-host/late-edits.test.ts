/** Edits made on an older view of the workbook: each lands on the cell it was meant for, or nowhere. */
import type { EmbeddedHost, Participant } from '../../src/embedded-host/contract';
import type { HostArea } from '../../src/embedded-host/workbook-view';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { grid } from './looking';
import { openHost, sheetNamed } from './open-host';

const column = (rows: number, at = 0): HostArea => ({ row: 0, column: at, rows, columns: 1 });

function letters(): { host: EmbeddedHost; id: string; malee: Participant } {
  const host = createEmbeddedHost({}, newFormulaEngine());
  const id = host.workbook.activeSheetId;
  host.hands.paste(id, 0, 0, [['ก'], ['ข'], ['ค'], ['ง'], ['จ']]);
  const malee = host.join('Malee');
  malee.edits.hold();
  return { host, id, malee };
}

test('a held edit changes nothing until it is sent', () => {
  const { host, id, malee } = letters();
  malee.hands.type(id, 1, 0, 'มาลี');
  expect([malee.edits.waiting, sheetNamed(host, 'Sheet1').cell(1, 0).value]).toEqual([1, 'ข']);
  expect(malee.edits.sendEdit()).toBe('made');
  expect([malee.edits.waiting, sheetNamed(host, 'Sheet1').cell(1, 0).value]).toEqual([0, 'มาลี']);
  expect(() => malee.edits.sendEdit()).toThrow('No edit is waiting');
});

/** With the hands of somebody else, between an edit and its arrival. */
type Between = (host: EmbeddedHost, id: string) => void;

function sentAfter(between: Between): {
  host: EmbeddedHost;
  outcome: string;
  before: unknown;
  after: unknown;
} {
  const host = createEmbeddedHost({ undoSteps: 3 }, newFormulaEngine());
  const id = host.workbook.activeSheetId;
  host.hands.paste(id, 0, 0, [['ก'], ['ข'], ['ค'], ['ง']]);
  const malee = host.join('Malee');
  malee.edits.hold();
  malee.hands.type(id, 2, 0, 'มาลี');
  between(host, id);
  const look = (): unknown => host.workbook.sheets.map((sheet) => sheet.filled());
  const before = look();
  const outcome = malee.edits.sendEdit();
  return { host, outcome, before, after: look() };
}

test.each<[string, Between]>([
  ['rows inserted above', (host, id) => host.hands.insertRows(id, 0, 2)],
  ['rows deleted above', (host, id) => host.hands.deleteRows(id, 0, 2)],
  ['its row moved down', (host, id) => host.hands.moveRows(id, 2, 1, 5)],
  ['a column inserted', (host, id) => host.hands.insertColumns(id, 0, 1)],
  ['its cell cut and pasted', (host, id) => host.hands.cutPaste(id, { ...column(1), row: 2 }, id, 7, 3)],
  ['the rows sorted', (host, id) => host.hands.sortRows(id, column(4), 0, false)],
  [
    'an insertion taken back',
    (host, id) => {
      host.hands.insertRows(id, 0, 1);
      host.hands.undo();
    },
  ],
  [
    'a cell brought in from another sheet',
    (host, id) => host.hands.cutPaste(host.hands.addSheet('อื่น'), column(1), id, 2, 0),
  ],
])('it is dropped rather than written elsewhere: %s', (_what, between) => {
  const { outcome, before, after } = sentAfter(between);
  expect(outcome).toBe('dropped');
  expect(after).toEqual(before);
});

test.each<[string, Between]>([
  ['nothing', () => undefined],
  ['the sheet renamed', (host, id) => host.hands.renameSheet(id, 'ใหม่')],
  ['something typed beside it', (host, id) => host.hands.type(id, 2, 1, 'ข้าง ๆ')],
  ['rows inserted on another sheet', (host) => host.hands.insertRows(host.hands.addSheet('อื่น'), 0, 2)],
])('it lands on its cell: %s', (_what, between) => {
  const { host, outcome } = sentAfter(between);
  expect(outcome).toBe('made');
  expect(host.workbook.sheets[0]?.cell(2, 0).value).toBe('มาลี');
});

test('a person who looks again means the cells where they are now', () => {
  const { host, id, malee } = letters();
  host.hands.insertRows(id, 0, 1);
  malee.hands.type(id, 1, 0, 'หนึ่ง');
  malee.edits.hold();
  malee.hands.type(id, 1, 0, 'สอง');
  malee.edits.sendAll();
  expect([malee.edits.droppedEdits, grid(host, 'Sheet1', column(4))]).toEqual([
    1,
    [[null], ['สอง'], ['ข'], ['ค']],
  ]);
});

test('an edit of a deleted cell, or of a deleted sheet, is dropped and counted', () => {
  const { host, id, malee } = letters();
  const other = host.hands.addSheet('สรุป');
  malee.edits.hold();
  malee.hands.type(id, 1, 0, 'มาลี');
  malee.hands.clear(other, column(3));
  malee.hands.renameSheet(other, 'อื่น');
  host.hands.deleteRows(id, 1, 1);
  host.hands.deleteSheet(other);
  expect([1, 2, 3].map(() => malee.edits.sendEdit())).toEqual(['dropped', 'dropped', 'dropped']);
  expect(malee.edits.droppedEdits).toBe(3);
  expect(malee.edits.reasons[2]).toContain('ItemNotFound');
  expect(grid(host, 'Sheet1', column(2))).toEqual([['ก'], ['ค']]);
});

test('a pasted block lands over what others typed, or not at all', () => {
  const { host, id, malee } = letters();
  malee.hands.paste(id, 0, 0, [['1'], ['2'], ['3'], ['4']]);
  malee.hands.paste(id, 0, 1, [['x'], ['y']]);
  host.hands.type(id, 2, 0, 'ระหว่าง');
  expect(malee.edits.sendEdit()).toBe('made');
  host.hands.deleteRows(id, 1, 1);
  expect(malee.edits.sendEdit()).toBe('dropped');
  expect(grid(host, 'Sheet1', { ...column(4), columns: 2 })).toEqual([
    [1, null],
    [3, null],
    [4, null],
    ['จ', null],
  ]);
});

test('the last to arrive wins', () => {
  const { host, id, malee } = letters();
  malee.hands.type(id, 0, 0, 'มาลี');
  host.hands.type(id, 0, 0, 'สมชาย');
  expect(grid(host, 'Sheet1', column(1))).toEqual([['สมชาย']]);
  malee.edits.flow();
  expect(grid(host, 'Sheet1', column(1))).toEqual([['มาลี']]);
  host.hands.type(id, 0, 0, 'สมชายอีกครั้ง');
  malee.hands.type(id, 1, 0, 'ไม่รอแล้ว');
  expect(grid(host, 'Sheet1', column(2))).toEqual([['สมชายอีกครั้ง'], ['ไม่รอแล้ว']]);
});

test('two who tick the same box at once leave it ticked; one who ticks twice unticks it', async () => {
  const opened = await openHost({ excelApi: '1.18' }, { checkboxShim: true });
  const { host } = opened;
  const id = host.workbook.activeSheetId;
  await opened.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.values = [[false], [false]];
    range.control = { type: opened.client.Excel.CellControlType.checkbox };
    await context.sync();
  });
  const malee = host.join('Malee');
  malee.edits.hold();
  malee.hands.toggle(id, 0, 0);
  malee.hands.toggle(id, 1, 0);
  malee.hands.toggle(id, 1, 0);
  host.hands.toggle(id, 0, 0);
  malee.edits.flow();
  expect(grid(host, 'Sheet1', column(2))).toEqual([[true], [false]]);
});

test('after a held edit that moves cells nothing else is held; what nobody models is refused aloud', () => {
  const { host, id, malee } = letters();
  malee.hands.insertRows(id, 2, 1);
  expect(() => malee.hands.type(id, 0, 0, 'x')).toThrow('insertRows');
  expect(() => malee.hands.addSheet('x')).toThrow('not modelled');
  expect(malee.edits.sendEdit()).toBe('made');
  expect(grid(host, 'Sheet1', column(4))).toEqual([['ก'], ['ข'], [null], ['ค']]);
  // With its answer comes what the workbook looks like now.
  malee.hands.type(id, 2, 0, 'ใหม่');
  expect(malee.edits.sendEdit()).toBe('made');
  malee.hands.deleteRows(id, 0, 3);
  host.hands.insertRows(id, 1, 1);
  expect(malee.edits.sendEdit()).toBe('dropped');
  expect(grid(host, 'Sheet1', column(4))).toEqual([['ก'], [null], ['ข'], ['ใหม่']]);
});

test('what a protected sheet refuses when it arrives is dropped', () => {
  const { host, id, malee } = letters();
  malee.hands.type(id, 0, 0, 'มาลี');
  host.hands.protect(id, true);
  expect(malee.edits.sendEdit()).toBe('dropped');
  expect(malee.edits.reasons[0]).toContain('AccessDenied');
});
