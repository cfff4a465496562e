import * as fc from 'fast-check';
import { areaText, cellName, columnIndex, columnName, parseAddress } from '../../src/embedded-host/cells/a1';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (column, letters) => {
  expect(columnName(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
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
      expect(parseAddress(areaText(given))).toEqual({ sheet: null, area: given });
    }),
  );
});

test('an area is the same whichever corner is named first', () => {
  expect(parseAddress('d9:B7')).toEqual(parseAddress('$B$7:$D$9'));
});

test.each(['', 'A0', '7', 'B', 'หมวด', 'A1:B', 'ABCD1', 'XFE1', 'A1048577'])('%j is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test('a reference names its sheet, quotes and doubled apostrophes taken away', () => {
  expect(parseAddress("'หมวด 1'!$E$12")).toEqual({
    sheet: 'หมวด 1',
    area: { row: 11, column: 4, rows: 1, columns: 1 },
  });
  expect(parseAddress("'คุณ''ภาพ'!A1")?.sheet).toBe("คุณ'ภาพ");
  expect(parseAddress('C3')?.sheet).toBeNull();
});

test('the name box shows one cell without a colon', () => {
  expect(areaText({ row: 11, column: 4, rows: 1, columns: 1 })).toBe(cellName({ row: 11, column: 4 }));
});
