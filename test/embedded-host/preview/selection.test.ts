import * as fc from 'fast-check';
import { measureSheet } from '../../../src/embedded-host/preview/grid/geometry';
import { readKey, type KeyPress } from '../../../src/embedded-host/preview/grid/keyboard';
import {
  followSelection,
  moveSelection,
  selectCell,
  type Move,
} from '../../../src/embedded-host/preview/grid/selection';
import { sheetOf } from './sheet-of';

const geometry = measureSheet(
  sheetOf({
    rows: Array<number>(20).fill(24),
    columns: Array<number>(8).fill(60),
    hiddenRows: [3],
    hiddenColumns: [0],
    merges: [{ row: 5, column: 2, rows: 1, columns: 5 }],
    frozenRows: 2,
  }),
);
const down: Move = { kind: 'step', rows: 1, columns: 0 };
const right: Move = { kind: 'step', rows: 0, columns: 1 };

test('a step passes over hidden rows', () => {
  expect(moveSelection(geometry, selectCell(geometry, { row: 2, column: 3 }), down, false).area.row).toBe(4);
});

test('a merge is one cell, and the column is remembered on the way through it', () => {
  const above = selectCell(geometry, { row: 4, column: 4 });
  const merged = moveSelection(geometry, above, down, false);
  expect(merged.area).toEqual({ row: 5, column: 2, rows: 1, columns: 5 });
  const below = moveSelection(geometry, followSelection(merged, merged.area), down, false);
  expect(below.area).toEqual({ row: 6, column: 4, rows: 1, columns: 1 });
});

test('one step right leaves a merge', () => {
  const merged = selectCell(geometry, { row: 5, column: 3 });
  expect(moveSelection(geometry, merged, right, false).area.column).toBe(7);
});

test('Shift stretches from where the selection began', () => {
  const first = moveSelection(geometry, selectCell(geometry, { row: 8, column: 2 }), down, true);
  const second = moveSelection(geometry, first, right, true);
  expect(second.area).toEqual({ row: 8, column: 2, rows: 2, columns: 2 });
});

test('Ctrl+Home goes below the frozen rows, Ctrl+End to the last used cell', () => {
  const start = selectCell(geometry, { row: 9, column: 4 });
  expect(moveSelection(geometry, start, { kind: 'sheetStart' }, false).area).toMatchObject({
    row: 2,
    column: 1,
  });
  expect(moveSelection(geometry, start, { kind: 'sheetEnd' }, false).area).toMatchObject({
    row: 19,
    column: 7,
  });
});

test('a page down and a page up come back to the same row', () => {
  const start = selectCell(geometry, { row: 4, column: 2 });
  const page = (rows: 1 | -1): Move => ({ kind: 'page', rows, height: 5 * 32 });
  const lower = moveSelection(geometry, start, page(1), false);
  expect(lower.area.row).toBe(9);
  expect(moveSelection(geometry, lower, page(-1), false).area.row).toBe(4);
});

test('a selection made by the add-in is followed', () => {
  const own = selectCell(geometry, { row: 4, column: 4 });
  const jumped = followSelection(own, { row: 12, column: 4, rows: 1, columns: 1 });
  expect(jumped.cursor).toEqual({ row: 12, column: 4 });
});

test('no walk of arrow keys ends on a hidden cell or outside the table', () => {
  const move = fc.constantFrom<Move>(
    down,
    right,
    { kind: 'step', rows: -1, columns: 0 },
    { kind: 'step', rows: 0, columns: -1 },
    { kind: 'edge', rows: 1, columns: 0 },
    { kind: 'edge', rows: 0, columns: -1 },
    { kind: 'page', rows: -1, height: 100 },
    { kind: 'rowEnd' },
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      let at = selectCell(geometry, { row: 4, column: 4 });
      for (const next of moves) at = moveSelection(geometry, at, next, false);
      expect(geometry.rowAt(at.cursor.row)).toBeDefined();
      expect(geometry.columnAt(at.cursor.column)).toBeDefined();
    }),
    { numRuns: 100 },
  );
});

describe('keys', () => {
  const press = (key: string, with_: Partial<KeyPress> = {}): KeyPress => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...with_,
  });

  test('Tab is left to the browser, so that the grid never holds the keyboard', () => {
    expect(readKey(press('Tab'), false, 300)).toBeNull();
  });

  test('Space turns a checkbox and starts typing anywhere else', () => {
    expect(readKey(press(' '), true, 300)).toEqual({ kind: 'toggle' });
    expect(readKey(press(' '), false, 300)).toEqual({ kind: 'type' });
  });

  test('a Thai letter starts typing, a shortcut does not, and neither does a letter on a checkbox', () => {
    expect(readKey(press('ก'), false, 300)).toEqual({ kind: 'type' });
    expect(readKey(press('c', { ctrlKey: true }), false, 300)).toBeNull();
    expect(readKey(press('ก'), true, 300)).toBeNull();
  });

  test('Ctrl with a page key changes the sheet', () => {
    expect(readKey(press('PageDown', { ctrlKey: true }), false, 300)).toEqual({ kind: 'sheet', by: 1 });
    expect(readKey(press('PageUp'), false, 300)).toMatchObject({
      kind: 'move',
      move: { kind: 'page', rows: -1 },
    });
  });

  test('Enter steps down without stretching, also with Shift upwards', () => {
    expect(readKey(press('Enter', { shiftKey: true }), false, 300)).toEqual({
      kind: 'move',
      move: { kind: 'step', rows: -1, columns: 0 },
      stretch: false,
    });
  });
});
