/** What lies in an area, and which areas share a cell, against counting the cells. */
import fc from 'fast-check';
import { areaContains, areasOverlap, type CellArea } from '../../../src/core/sheet/cell-area';

const side = fc.integer({ min: 1, max: 4 });
const area: fc.Arbitrary<CellArea> = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: side,
  columns: side,
});

function cellsOf({ row, column, rows, columns }: CellArea): Set<string> {
  const cells = new Set<string>();
  for (let down = row; down < row + rows; down += 1) {
    for (let along = column; along < column + columns; along += 1) cells.add(`${down} ${along}`);
  }
  return cells;
}

test('an area contains its cells and no other', () => {
  fc.assert(
    fc.property(area, fc.nat(10), fc.nat(10), (each, row, column) => {
      expect(areaContains(each, row, column)).toBe(cellsOf(each).has(`${row} ${column}`));
    }),
    { numRuns: 500 },
  );
});

test('two areas overlap where they share a cell', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const shared = [...cellsOf(one)].filter((cell) => cellsOf(other).has(cell));
      expect(areasOverlap(one, other)).toBe(shared.length > 0);
    }),
    { numRuns: 500 },
  );
});
