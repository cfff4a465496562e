import fc from 'fast-check';
import {
  absoluteAreaAddress,
  areaAddress,
  columnLetters,
  maximumColumns,
  maximumRows,
  parseAddress,
} from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-area';

const area: fc.Arbitrary<CellArea> = fc
  .record({
    row: fc.nat(maximumRows - 1),
    column: fc.nat(maximumColumns - 1),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 60 }),
  })
  .filter(
    ({ row, column, rows, columns }) => row + rows <= maximumRows && column + columns <= maximumColumns,
  );

describe('A1 addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('call column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('are read as the area they were written from', () => {
    fc.assert(
      fc.property(area, (each) => {
        expect(parseAddress(areaAddress(each))).toEqual([each]);
        expect(parseAddress(absoluteAreaAddress(each))).toEqual([each]);
      }),
    );
  });

  it('may name whole columns and rows, several areas, a sheet, or their corners the other way round', () => {
    expect(parseAddress('E:F')).toEqual([{ row: 0, column: 4, rows: maximumRows, columns: 2 }]);
    expect(parseAddress('3:5')).toEqual([{ row: 2, column: 0, rows: 3, columns: maximumColumns }]);
    expect(parseAddress('F40:E12')).toEqual(parseAddress('E12:F40'));
    expect(parseAddress("'แผน, งบ'!B2,C3")).toEqual([
      { row: 1, column: 1, rows: 1, columns: 1 },
      { row: 2, column: 2, rows: 1, columns: 1 },
    ]);
  });

  it.each(['', 'E', '12', 'E12:', 'A1:B2:C3', 'A0', 'XFE1', 'A1048577', 'หมวด', 'E:3', '#REF!'])(
    'are not %j',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );
});
