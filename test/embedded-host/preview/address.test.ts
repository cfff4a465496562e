import * as fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  parseArea,
  parseReference,
} from '../../../src/embedded-host/preview/grid/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('every area reads back from its own address', () => {
  const area = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 200 }),
    columns: fc.integer({ min: 1, max: 200 }),
  });
  fc.assert(
    fc.property(area, (given) => {
      expect(parseArea(areaAddress(given))).toEqual(given);
    }),
  );
});

test('an area is the same whichever corner is named first', () => {
  expect(parseArea('d9:B7')).toEqual(parseArea('$B$7:$D$9'));
});

test.each(['', 'A0', '7', 'B', 'หมวด', 'A1:B', 'ABCD1'])('%j is no address', (text) => {
  expect(parseArea(text)).toBeNull();
});

test('a reference names its sheet, quotes and doubled apostrophes taken away', () => {
  expect(parseReference("='หมวด 1'!$E$12")).toEqual({
    sheet: 'หมวด 1',
    area: { row: 11, column: 4, rows: 1, columns: 1 },
  });
  expect(parseReference("'คุณ''ภาพ'!A1")?.sheet).toBe("คุณ'ภาพ");
  expect(parseReference('C3')?.sheet).toBeNull();
});

test('the name box shows one cell without a colon', () => {
  expect(areaAddress({ row: 11, column: 4, rows: 1, columns: 1 })).toBe(cellAddress({ row: 11, column: 4 }));
});
