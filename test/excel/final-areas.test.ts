import fc from 'fast-check';
import type { CellStyle, StyledAreas } from '../../src/core/plan/sheet-plan';
import { finalAreas } from '../../src/excel/write/final-areas';

const [rows, columns] = [7, 5];
const base: CellStyle = { fontColor: '#000000', vertical: 'top' };

const area = fc
  .tuple(
    fc.nat(rows - 1),
    fc.nat(columns - 1),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
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
    },
    { requiredKeys: [] },
  ),
});

/** The value of each cell when the styles are laid one over the other. */
function laid(styles: readonly StyledAreas[], property: 'fontColor' | 'vertical'): unknown[][] {
  const cells = Array.from({ length: rows }, () => new Array<unknown>(columns).fill(base[property]));
  for (const { areas, style } of styles) {
    const value = style[property];
    if (value === undefined) continue;
    for (const { row, column, rows: high, columns: wide } of areas) {
      for (const line of cells.slice(row, row + high)) line.fill(value, column, column + wide);
    }
  }
  return cells;
}

test('each value once, over just the cells that have it when all styles are laid one over the other', () => {
  fc.assert(
    fc.property(
      fc.array(styled, { maxLength: 6 }),
      fc.constantFrom('fontColor' as const, 'vertical' as const),
      (styles, property) => {
        const found = finalAreas(styles, property, base);
        expect(new Set(found.map(({ style }) => style[property])).size).toBe(found.length);
        expect(laid(found, property)).toEqual(laid(styles, property));
      },
    ),
  );
});
