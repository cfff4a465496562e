import {
  LEAST_COLUMNS,
  LEAST_ROWS,
  MOST_ROWS,
  measureSheet,
} from '../../../src/embedded-host/preview/grid/geometry';
import { bringIntoView, freezeFits } from '../../../src/embedded-host/preview/grid/scrolling';
import { sheetOf } from './sheet-of';

test('points become whole pixels and hidden rows and columns take no room', () => {
  const geometry = measureSheet(
    sheetOf({ rows: [24, 15, 24], columns: [40, 30, 232], hiddenRows: [1], hiddenColumns: [0, 1] }),
  );
  expect(geometry.rows.slice(0, 2)).toEqual([
    { index: 0, start: 0, size: 32, frozen: false },
    { index: 2, start: 32, size: 32, frozen: false },
  ]);
  expect(geometry.columns[0]).toEqual({ index: 2, start: 0, size: 309, frozen: false });
  expect(geometry.rowAt(1)).toBeUndefined();
});

test('an empty workbook still has cells to type into', () => {
  const geometry = measureSheet(sheetOf({}));
  expect(geometry.rows).toHaveLength(LEAST_ROWS);
  expect(geometry.columns).toHaveLength(LEAST_COLUMNS);
  expect(geometry.cropped).toBe(false);
});

test('a sheet with formats down to its last row is cropped, and says so', () => {
  const geometry = measureSheet({ ...sheetOf({}), rowCount: 1_048_576 });
  expect(geometry.rows).toHaveLength(MOST_ROWS);
  expect(geometry.cropped).toBe(true);
});

test('frozen parts are measured without their hidden rows', () => {
  const geometry = measureSheet(sheetOf({ rows: [24, 24, 24], frozenRows: 3, hiddenRows: [0] }));
  expect(geometry.frozenHeight).toBe(64);
  expect(geometry.rowAt(2)?.frozen).toBe(true);
  expect(geometry.rowAt(3)?.frozen).toBe(false);
});

test('every cell of a merge knows the whole merge', () => {
  const merge = { row: 1, column: 2, rows: 2, columns: 3 };
  const geometry = measureSheet(sheetOf({ merges: [merge] }));
  expect(geometry.areaOf(2, 4)).toEqual(merge);
  expect(geometry.areaOf(3, 4)).toEqual({ row: 3, column: 4, rows: 1, columns: 1 });
});

test('a chart placed in points lands on the pixel of its cell, whatever was hidden or rounded before it', () => {
  const geometry = measureSheet(sheetOf({ rows: [20.2, 20.2, 20.2, 20.2], hiddenRows: [1] }));
  // The fourth row begins after two visible rows of 20.2 points, each drawn as 27 pixels.
  expect(geometry.pixelY(40.4)).toBe(54);
  expect(geometry.pixelY(40.4 + 10.1)).toBe(68);
});

test('zoom scales cells and charts alike', () => {
  const sheet = sheetOf({ columns: [60, 60] });
  const half = measureSheet(sheet, 0.5);
  expect(half.columns[1]?.start).toBe(40);
  expect(half.pixelX(60)).toBe(40);
  expect(half.signature).not.toBe(measureSheet(sheet).signature);
});

test.each([
  ['another height', { rows: [30] }],
  ['a hidden row', { rows: [24], hiddenRows: [0] }],
  ['a merge', { rows: [24], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] }],
  ['a frozen row', { rows: [24], frozenRows: 1 }],
])('%s asks for a new table', (_, shape) => {
  expect(measureSheet(sheetOf(shape)).signature).not.toBe(measureSheet(sheetOf({ rows: [24] })).signature);
});

describe('scrolling', () => {
  const geometry = measureSheet(sheetOf({ rows: Array<number>(60).fill(24), frozenRows: 2 }));
  const area = (): { scrollTop: number; scrollLeft: number; clientHeight: number; clientWidth: number } => ({
    scrollTop: 0,
    scrollLeft: 0,
    clientHeight: 400,
    clientWidth: 900,
  });

  test('a row further down is brought to the lower edge', () => {
    const scrolled = area();
    bringIntoView(geometry, { row: 30, column: 0 }, scrolled, true);
    // Header 22, thirty-one rows of 32 pixels, less the window.
    expect(scrolled.scrollTop).toBe(22 + 31 * 32 - 400);
  });

  test('a row further up comes out from under the frozen rows', () => {
    const scrolled = { ...area(), scrollTop: 600 };
    bringIntoView(geometry, { row: 10, column: 0 }, scrolled, true);
    expect(scrolled.scrollTop).toBe(8 * 32);
  });

  test('a row in sight and a frozen row leave the window where it is', () => {
    const scrolled = { ...area(), scrollTop: 100 };
    bringIntoView(geometry, { row: 8, column: 0 }, scrolled, true);
    bringIntoView(geometry, { row: 0, column: 0 }, scrolled, true);
    expect(scrolled.scrollTop).toBe(100);
  });

  test('frozen rows are let go when they would fill a small window', () => {
    expect(freezeFits(geometry, area())).toBe(true);
    expect(freezeFits(geometry, { ...area(), clientHeight: 120 })).toBe(false);
  });
});
