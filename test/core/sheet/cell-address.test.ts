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

  it.each(['', ':', ':A1', 'E', '12', 'E12:', 'A1:B2:C3', 'A0', 'XFE1', 'A1048577', 'หมวด', 'E:3', '#REF!'])(
    'are not %j',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it.each([
    ['A1048576', { row: 1_048_575, column: 0, rows: 1, columns: 1 }],
    ['XFD1', { row: 0, column: 16_383, rows: 1, columns: 1 }],
    ['A1:XFD1048576', { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }],
    ['B2:B9', { row: 1, column: 1, rows: 8, columns: 1 }],
    ['B2:D2', { row: 1, column: 1, rows: 1, columns: 3 }],
    [' $c$7 ', { row: 6, column: 2, rows: 1, columns: 1 }],
    ["'It''s, ours'!A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ['5:3', { row: 2, column: 0, rows: 3, columns: 16_384 }],
  ])('%j is one area', (text, expected) => {
    expect(parseAddress(text)).toEqual([expected]);
  });

  it.each([
    '3:E',
    'E:3',
    'A1:B',
    'A1:3',
    'A1048577:A1',
    'XFE:XFE',
    '1048577:1048577',
    '0:3',
    'A1,',
    ',A1',
    'A12345678',
    'ABCD1',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('say a single row, a single column and a single cell as short as they can be', () => {
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(areaAddress(area)).toBe('B2');
    expect(absoluteAreaAddress(area)).toBe('$B$2');
    expect(areaAddress({ ...area, rows: 2 })).toBe('B2:B3');
    expect(areaAddress({ ...area, columns: 2 })).toBe('B2:C2');
    expect(absoluteAreaAddress({ ...area, rows: 2 })).toBe('$B$2:$B$3');
    expect(absoluteAreaAddress({ ...area, columns: 2 })).toBe('$B$2:$C$2');
  });
});
