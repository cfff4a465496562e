/**
 * How inserted rows and columns look, how high rows are that are written into, and which cells are one: all of it follows
 * from the plan and from where things are.
 */
import { range, runsOf, type Run } from '../sheet/runs';
import { growingRows } from '../plan/growing-rows';
import type { SheetPlan, StyledAreas } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import { formulaAt } from '../standing/sheet-cells';
import { type Insert, placedAreas, type Places } from './places';
import type { CellWrite, SheetRepair } from './repair-plan';
import type { StandingLayout } from './standing-layout';

type Looks = Pick<
  SheetRepair,
  'styles' | 'unmerges' | 'merges' | 'rowHeights' | 'fittedRows' | 'columnWidths'
>;

/** @param cells all that is written on the sheet */
export function looksOf(
  layout: StandingLayout,
  places: Places,
  inserts: readonly Insert[],
  cells: readonly CellWrite[],
): Looks {
  const { plan } = layout;
  const along = (axis: Insert['axis']): ReadonlySet<number> =>
    new Set(inserts.flatMap((insert) => (insert.axis === axis ? [insert.planned] : [])));
  const [newRows, newColumns] = [along('row'), along('column')];
  const growing = growingRows(plan);
  const isText = ({ content }: CellWrite): boolean => typeof content === 'string' && content !== '';
  const worded = plan.visibility === 'visible' ? cells.filter(isText) : [];
  const rewritten = rewrittenRows(plan, places, worded).map(({ planned }) => planned);
  const fitted = new Set([...newRows, ...rewritten]);
  // What is hidden stays so.
  const fixed = new Set(
    [...fitted].filter((row) => !growing.has(row) && (newRows.has(row) || (plan.rowHeights[row] ?? 0) > 0)),
  );
  const widths = plan.columns.map(({ width }) => width);
  return {
    styles: plan.styles.flatMap(({ areas, style }): StyledAreas[] => {
      const isNew = (row: number, column: number): boolean => newRows.has(row) || newColumns.has(column);
      const found = inserts.length === 0 ? [] : placedAreas(areas, places, isNew);
      return found.length === 0 ? [] : [{ areas: found, style }];
    }),
    ...mergesOf(layout, places, newRows, cells),
    rowHeights: sizes(fixed, places.row, plan.rowHeights),
    fittedRows: [...fitted].flatMap((row) => (growing.has(row) ? (places.row(row) ?? []) : [])),
    columnWidths: sizes(newColumns, places.column, widths),
  };
}

/**
 * A row that somebody pasted a heading over is one wide cell, in which nothing else can be written: wherever cells of a
 * row are written they are made cells of their own first, and then those are joined again that should be one and hold
 * nothing that would be lost.
 */
function mergesOf(
  { plan, sheet, rows, columns }: StandingLayout,
  places: Places,
  newRows: ReadonlySet<number>,
  cells: readonly CellWrite[],
): Pick<Looks, 'unmerges' | 'merges'> {
  const rewritten = rewrittenRows(plan, places, cells);
  const standing = new Set(rewritten.map(({ planned }) => planned));
  const shown = plan.columns.flatMap(({ width }, at) => (width > 0 ? [at] : []));
  const span = runsOf(shown.flatMap((at) => places.column(at) ?? [])).filter(({ count }) => count > 1);
  const isSafe = (area: CellArea): boolean => {
    if (newRows.has(area.row)) return true;
    const row = rows[area.row] ?? null;
    if (row === null || !standing.has(area.row)) return false;
    return range(area.column + 1, area.columns - 1).every((at) => {
      const column = columns[at] ?? null;
      return column === null || formulaAt(sheet.cells, row, column) === null;
    });
  };
  return {
    unmerges: rewritten.flatMap(({ row }) => span.map((run) => areaOf(row, run))),
    merges: plan.merges.filter(isSafe).flatMap((area) => {
      const row = places.row(area.row);
      return row === null ? [] : mergedRow(area, row, places);
    }),
  };
}

function rewrittenRows(
  plan: SheetPlan,
  places: Places,
  cells: readonly CellWrite[],
): { readonly planned: number; readonly row: number }[] {
  const written = new Set(cells.filter(({ content }) => content !== null).map(({ row }) => row));
  return plan.cells.flatMap((_, planned) => {
    const row = places.row(planned);
    return row !== null && written.has(row) ? [{ planned, row }] : [];
  });
}

function sizes(
  planned: ReadonlySet<number>,
  place: (planned: number) => number | null,
  all: readonly number[],
): ReadonlyMap<number, number> {
  return new Map(
    [...planned].flatMap((each) => {
      const [at, size] = [place(each), all[each]];
      return at === null || size === undefined ? [] : [[at, size] as const];
    }),
  );
}

function mergedRow(area: CellArea, row: number, places: Places): CellArea[] {
  const columns = range(area.column, area.columns).flatMap((column) => places.column(column) ?? []);
  const [run, ...others] = runsOf(columns);
  // Columns that people have pulled apart cannot be one cell.
  return run === undefined || others.length > 0 || run.count < 2 ? [] : [areaOf(row, run)];
}

function areaOf(row: number, { first: column, count: columns }: Run): CellArea {
  return { row, rows: 1, column, columns };
}
