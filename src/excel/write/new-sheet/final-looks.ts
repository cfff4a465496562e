/**
 * What each cell of a new sheet looks like in the end, when styles are applied one after the other: told by columns and
 * rows as far as these are of one look, for Excel takes those in one call, and the rest by areas. Pure.
 */
import type { CellStyle, StyledAreas } from '../../../core/plan/sheet-plan';
import type { CellArea } from '../../../core/sheet/cell-area';
import { JoinedAreas } from '../../../core/sheet/joined-areas';
import { range } from '../../../core/sheet/runs';

/** What is set cell by cell: lines lie between cells, and number formats are set as one block. */
export type CellProperty = Exclude<keyof CellStyle, 'lines' | 'numberFormat'>;

export const propertiesOfCells: readonly CellProperty[] = [
  'fill',
  'fontName',
  'fontSize',
  'fontColor',
  'bold',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
  'locked',
];

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows are of one look from this column on: those before it are hidden. */
  readonly firstColumn: number;
}

export interface FinalLooks {
  /** Of each column, from the first row to the last. */
  readonly columns: readonly CellStyle[];
  /** Of each row, over the columns that are seen: what is left when the columns are done. */
  readonly rows: readonly CellStyle[];
  /** Then one entry for each value that other cells have. */
  readonly rest: readonly StyledAreas[];
}

/**
 * @param styles in the order in which they are applied
 * @param base what all cells have before
 */
export function finalLooks(styles: readonly StyledAreas[], base: CellStyle, size: SheetSize): FinalLooks {
  const columns: CellStyle[] = range(0, size.columns).map(() => ({}));
  const rows: CellStyle[] = range(0, size.rows).map(() => ({}));
  const rest = propertiesOfCells.flatMap((property) => {
    const cells = laid(styles, property, base, size);
    columns.forEach((style, column) => {
      const [first] = cells;
      const shared = cells.every((line) => line[column] === first?.[column])
        ? first?.[column]
        : base[property];
      if (shared !== undefined) columns[column] = { ...style, [property]: shared };
    });
    cells.forEach((line, row) => {
      const seen = line.slice(size.firstColumn);
      const [shared] = seen;
      const isOther = seen.some((value, at) => value !== columns[size.firstColumn + at]?.[property]);
      if (shared === undefined || !isOther || !seen.every((value) => value === shared)) return;
      rows[row] = { ...rows[row], [property]: shared };
    });
    const stands = (row: number, column: number): unknown =>
      (column < size.firstColumn ? undefined : rows[row]?.[property]) ?? columns[column]?.[property];
    return restOf(property, cells, stands);
  });
  return { columns, rows, rest };
}

type Value = CellStyle[CellProperty];

function laid(
  styles: readonly StyledAreas[],
  property: CellProperty,
  base: CellStyle,
  { rows, columns }: SheetSize,
): Value[][] {
  const cells = range(0, rows).map(() => new Array<Value>(columns).fill(base[property]));
  for (const { areas, style } of styles) {
    const value = style[property];
    if (value === undefined) continue;
    for (const { row, column, rows: high, columns: wide } of areas) {
      for (const line of cells.slice(row, row + high)) line.fill(value, column, column + wide);
    }
  }
  return cells;
}

/** @param stands what a cell has when columns and rows are done */
function restOf(
  property: CellProperty,
  cells: readonly (readonly Value[])[],
  stands: (row: number, column: number) => unknown,
): StyledAreas[] {
  const byValue = new Map<Value, JoinedAreas>();
  cells.forEach((line, row) => {
    let column = 0;
    while (column < line.length) {
      const value = line[column];
      const isOpen = (at: number): boolean => line[at] === value && stands(row, at) !== value;
      let end = column;
      while (end < line.length && isOpen(end)) end += 1;
      if (value !== undefined && end > column) {
        const areas = byValue.get(value) ?? new JoinedAreas();
        byValue.set(value, areas);
        areas.add({ row, column, rows: 1, columns: end - column } satisfies CellArea);
      }
      column = Math.max(end, column + 1);
    }
  });
  return [...byValue].map(([value, { areas }]) => ({ areas, style: { [property]: value } }));
}
