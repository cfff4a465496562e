/** A part of a sheet, asked by the sheet's own rows and columns. */
import {
  cellAt,
  columnsByKey,
  endColumn,
  findMarker,
  isErrorAt,
  markerIn,
  markerRoom,
  rowsAfter,
  rowsBeside,
} from '../../../src/core/sheet/grid';
import type { SheetGrid } from '../../../src/core/sheet/sheet-grid';

const grid: SheetGrid = {
  sheetId: 's',
  name: 'S',
  visible: true,
  row: 3,
  column: 2,
  values: [['a', 'b', 'a', '', 5], ['c'], [null, 'd', 'e', 'f', 'g', 'h']],
  errors: new Set(['3,2']),
};

function marked(row: number, column: number): SheetGrid {
  return { ...grid, row, column, values: [['pmqa:summary']], errors: new Set() };
}

test('a cell is asked for by its place in the sheet, and is empty beyond the part', () => {
  expect([cellAt(grid, 3, 2), cellAt(grid, 5, 7), cellAt(grid, 4, 2)]).toEqual(['a', 'h', 'c']);
  expect([cellAt(grid, 4, 3), cellAt(grid, 2, 2), cellAt(grid, 6, 2), cellAt(grid, 3, 1)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('an error is known by its place', () => {
  expect([isErrorAt(grid, 3, 2), isErrorAt(grid, 3, 3), isErrorAt(marked(3, 2), 3, 2)]).toEqual([
    true,
    false,
    false,
  ]);
  const { sheetId, name, visible, row, column, values } = grid;
  expect(isErrorAt({ sheetId, name, visible, row, column, values }, 3, 2)).toBe(false);
});

test('rows after one and beside one are those of the part', () => {
  expect([rowsAfter(grid, -1), rowsAfter(grid, 3), rowsAfter(grid, 5)]).toEqual([[3, 4, 5], [4, 5], []]);
  expect([rowsBeside(grid, 4), rowsBeside(grid, 9)]).toEqual([
    [3, 5],
    [3, 4, 5],
  ]);
});

test('it ends behind its widest row', () => {
  expect([endColumn(grid), endColumn({ ...grid, values: [] })]).toEqual([8, 2]);
});

test('of two columns with one key the left one counts; what is empty or no text is no key', () => {
  expect([...columnsByKey(grid, 3)]).toEqual([
    ['a', 2],
    ['b', 3],
  ]);
});

test('a mark is found as far as letterheads and margins may push it, and no further', () => {
  expect(markerRoom).toEqual({ row: 0, column: 0, rows: 12, columns: 6 });
  expect(findMarker(marked(11, 5))).toEqual({ marker: 'pmqa:summary', row: 11, column: 5 });
  expect(findMarker(marked(0, 0))).toEqual({ marker: 'pmqa:summary', row: 0, column: 0 });
  expect([findMarker(marked(12, 0)), findMarker(marked(0, 6))]).toEqual([null, null]);
});

test('spaces round a mark are none of it, and other words are no mark', () => {
  expect([' pmqa:data\n', 'pmqa', 'xpmqa:data', '', null, 5, true].map(markerIn)).toEqual([
    'pmqa:data',
    ...Array.from({ length: 6 }, () => null),
  ]);
});
