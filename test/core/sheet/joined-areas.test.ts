import fc from 'fast-check';
import type { CellArea } from '../../../src/core/sheet/cell-area';
import { JoinedAreas } from '../../../src/core/sheet/joined-areas';

function joined(areas: readonly CellArea[]): readonly CellArea[] {
  const all = new JoinedAreas();
  for (const area of areas) all.add(area);
  return all.areas;
}

function cells(areas: readonly CellArea[]): string[] {
  return areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, down) => `${row + down}: ${column} to ${column + columns}`),
    )
    .sort();
}

describe('areas gathered from the top down', () => {
  const row = (at: number, column: number, columns = 1): CellArea => ({ row: at, column, rows: 1, columns });

  it('become one where they continue each other, and stay apart where a row or a column differs', () => {
    expect(joined([row(1, 2), row(1, 5), row(2, 2), row(2, 5), row(4, 2), row(5, 2, 2)])).toEqual([
      { row: 1, column: 2, rows: 2, columns: 1 },
      { row: 1, column: 5, rows: 2, columns: 1 },
      { row: 4, column: 2, rows: 1, columns: 1 },
      { row: 5, column: 2, rows: 1, columns: 2 },
    ]);
  });

  it('cover the same cells as before, and no two of them could still be joined', () => {
    const anyRows = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(3)), { selector: String });
    fc.assert(
      fc.property(anyRows, (places) => {
        const areas = [...places].sort(([a], [b]) => a - b).map(([at, column]) => row(at, column));
        const all = joined(areas);
        expect(cells(all)).toEqual(cells(areas));
        const ends = new Set(all.map((area) => `${area.row + area.rows} ${area.column}`));
        expect(all.filter((area) => ends.has(`${area.row} ${area.column}`))).toEqual([]);
      }),
    );
  });
});
