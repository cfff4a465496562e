/** What stands above the table of the hidden sheet, and what cells show where nobody asked for formulas. */
import { dataMarker } from '../../../src/core/layout/markers';
import { figureColumns } from '../../../src/core/layout/figures/figure-columns';
import { placeOfMark } from '../../../src/core/snapshot/place-of-mark';
import { readMeta } from '../../../src/core/snapshot/read-figures';
import { cellsOfValues } from '../../../src/core/standing/sheet-cells';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';

const gridOf = (values: readonly (readonly CellValue[])[]) => ({
  sheetId: '1',
  name: '_pmqa',
  visible: false,
  row: 0,
  column: 0,
  values,
});

test('keys are read down to the table, the first of each alone', () => {
  const grid = gridOf([
    [dataMarker, null],
    ['rubricId', 'pmqa-4.0'],
    ['', 'nobody'],
    [null, 'nobody'],
    ['rubricId', 'another'],
    ['edition', '1'],
    [...figureColumns],
    ['overall', 'overall'],
  ]);
  const meta = readMeta(grid, { marker: dataMarker, row: 0, column: 0 });
  expect([...meta].filter(([key]) => key !== dataMarker)).toEqual([
    ['rubricId', 'pmqa-4.0'],
    ['edition', '1'],
  ]);
});

test('without formulas a cell shows its value, and a text is a text, whatever it begins with', () => {
  const { formulas } = cellsOfValues(gridOf([['=A1', 'ข้อความ', 3, true, null]]));
  expect(formulas).toEqual([["'=A1", 'ข้อความ', 3, true, null]]);
});

test.each(['layoutVersion', 'rubricId', 'rubricEdition'])(
  'where the mark is gone it is looked for over the keys, if only %s is left of them',
  (key) => {
    const grid = {
      ...gridOf([
        ['', '', ''],
        ['', '', key],
        ['', 'figures', ''],
      ]),
      row: 4,
      column: 2,
    };
    const sheet = { cells: cellsOfValues(grid) };
    expect(placeOfMark({ marker: dataMarker, sheet, keyRow: null })).toEqual({
      marker: dataMarker,
      row: -1,
      column: 4,
    });
  },
);
