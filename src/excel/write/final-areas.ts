/** Which cells have which value of a property in the end, when styles are applied one after the other. Pure. */
import type { CellStyle, StyledAreas } from '../../core/plan/sheet-plan';
import type { CellArea } from '../../core/sheet/cell-area';
import { JoinedAreas } from '../../core/sheet/joined-areas';

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

/**
 * @param styles in the order in which they are applied
 * @param base what all cells have before
 * @returns one entry for each value but that of the base, with a style that has it
 */
export function finalAreas(
  styles: readonly StyledAreas[],
  property: CellProperty,
  base: CellStyle,
): { readonly style: CellStyle; readonly areas: readonly CellArea[] }[] {
  const rows = new Map<number, Map<number, CellStyle>>();
  for (const { areas, style } of styles) {
    if (style[property] === undefined) continue;
    for (const area of areas) lay(rows, area, style);
  }
  const byValue = new Map<unknown, { style: CellStyle; areas: JoinedAreas }>();
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  for (const [row, cells] of inOrder) {
    for (const { column, columns, style } of runsAlong(cells, property)) {
      const value = style[property];
      if (value === base[property]) continue;
      const known = byValue.get(value) ?? { style, areas: new JoinedAreas() };
      byValue.set(value, known);
      known.areas.add({ row, column, rows: 1, columns });
    }
  }
  return [...byValue.values()].map(({ style, areas }) => ({ style, areas: areas.areas }));
}

function lay(rows: Map<number, Map<number, CellStyle>>, area: CellArea, style: CellStyle): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = rows.get(row) ?? new Map<number, CellStyle>();
    rows.set(row, cells);
    for (let column = area.column; column < area.column + area.columns; column += 1) cells.set(column, style);
  }
}

interface CellRun {
  readonly column: number;
  columns: number;
  readonly style: CellStyle;
}

/** Neighbours with the same value as one. */
function runsAlong(cells: ReadonlyMap<number, CellStyle>, property: CellProperty): CellRun[] {
  const runs: CellRun[] = [];
  for (const [column, style] of [...cells].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    const isNext = run !== undefined && run.column + run.columns === column;
    if (isNext && run.style[property] === style[property]) run.columns += 1;
    else runs.push({ column, columns: 1, style });
  }
  return runs;
}
