import fc from 'fast-check';
import type { CellStyle, StyledAreas } from '../../src/core/plan/sheet-plan';
import { finalLooks, type FinalLooks } from '../../src/excel/write/new-sheet/final-looks';

const [rows, columns] = [7, 5];
const base: CellStyle = { fontColor: '#000000', vertical: 'top' };

const area = fc
  .tuple(
    fc.nat(rows - 1),
    fc.nat(columns - 1),
    fc.integer({ min: 1, max: rows }),
    fc.integer({ min: 1, max: columns }),
  )
  .map(([row, column, high, wide]) => ({
    row,
    column,
    rows: Math.min(high, rows - row),
    columns: Math.min(wide, columns - column),
  }));
const styled: fc.Arbitrary<StyledAreas> = fc.record({
  areas: fc.array(area, { minLength: 1, maxLength: 3 }),
  style: fc.record(
    {
      fontColor: fc.constantFrom('#000000', '#FF0000', '#00FF00'),
      vertical: fc.constantFrom('top' as const, 'center' as const),
      // Of which the base says nothing.
      fill: fc.constantFrom('#FFFFFF', '#EEEEEE'),
    },
    { requiredKeys: [] },
  ),
});

type Property = 'fontColor' | 'vertical' | 'fill';

/** The value of each cell when the styles are laid one over the other. */
function laid(styles: readonly StyledAreas[], property: Property, under: unknown): unknown[][] {
  const cells = Array.from({ length: rows }, () => new Array<unknown>(columns).fill(under));
  for (const { areas, style } of styles) {
    const value = style[property];
    if (value === undefined) continue;
    for (const { row, column, rows: high, columns: wide } of areas) {
      for (const line of cells.slice(row, row + high)) line.fill(value, column, column + wide);
    }
  }
  return cells;
}

/** As Excel is told: columns, then rows of the columns that are seen, then the rest. */
function told({ columns: ofColumns, rows: ofRows, rest }: FinalLooks, firstColumn: number): StyledAreas[] {
  return [
    ...ofColumns.map((style, column) => ({ areas: [{ row: 0, column, rows, columns: 1 }], style })),
    ...ofRows.map((style, row) => ({
      areas: [{ row, column: firstColumn, rows: 1, columns: columns - firstColumn }],
      style,
    })),
    ...rest,
  ];
}

test('columns, rows and the rest come to what the styles come to when they are laid one over the other', () => {
  fc.assert(
    fc.property(
      fc.array(styled, { maxLength: 6 }),
      fc.constantFrom<Property>('fontColor', 'vertical', 'fill'),
      fc.nat(columns - 1),
      (styles, property, firstColumn) => {
        const looks = finalLooks(styles, base, { rows, columns, firstColumn });
        expect(laid(told(looks, firstColumn), property, undefined)).toEqual(
          laid(styles, property, base[property]),
        );
        const values = looks.rest.flatMap(({ style }) => style[property] ?? []);
        expect(new Set(values).size).toBe(values.length);
      },
    ),
  );
});

test('a sheet whose rows are each of one look leaves nothing to areas', () => {
  const row = (at: number, style: CellStyle): StyledAreas => {
    return { areas: [{ row: at, column: 1, rows: 1, columns: columns - 1 }], style };
  };
  const styles = [row(0, { fill: '#EEEEEE', vertical: 'center' }), row(3, { fontColor: '#FF0000' })];
  const { rest, rows: ofRows } = finalLooks(styles, base, { rows, columns, firstColumn: 1 });
  expect(rest).toEqual([]);
  expect(ofRows).toEqual([
    { fill: '#EEEEEE', vertical: 'center' },
    {},
    {},
    { fontColor: '#FF0000' },
    {},
    {},
    {},
  ]);
});
