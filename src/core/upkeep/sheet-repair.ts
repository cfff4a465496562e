/** Everything that is to be written on one sheet, put together from what the examinations found. */
import { answerCell } from '../layout/answer-cells';
import { answerFields, columnOf } from '../layout/columns';
import { JoinedAreas } from '../sheet/joined-areas';
import type { StyledAreas } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import type { CategoryRow } from '../standing/category-rows';
import { formulaAt } from '../standing/sheet-cells';
import type { CellWrite, SheetRepair } from './repair-plan';
import {
  freshColumns,
  freshRows,
  insertionOrder,
  type FinalPlaces,
  type StandingLayout,
} from './standing-layout';

export type SheetWrites = Pick<SheetRepair, 'cells' | 'ticks' | 'validations' | 'colours'>;

export function sheetRepair(layout: StandingLayout, writes: SheetWrites): SheetRepair {
  const { plan, sheet } = layout;
  const places = layout.places;
  const [rows, columns] = [freshRows(layout), freshColumns(layout)];
  const newRows = finalOf(rows, places.row);
  const newColumns = finalOf(columns, places.column);
  return {
    ...writes,
    sheetId: sheet.sheetId,
    sheetName: sheet.name,
    insertColumns: insertionOrder(layout.columnInserts),
    insertRows: insertionOrder(layout.rowInserts),
    styles: plan.styles.flatMap(({ areas, style }): StyledAreas[] => {
      const found = newCells(areas, places, newRows, newColumns);
      return found.length === 0 ? [] : [{ areas: found, style }];
    }),
    ...mergesOf(layout, places, rows, writes.cells),
    rowHeights: sizes(rows, places.row, plan.rowHeights),
    columnWidths: sizes(
      columns,
      places.column,
      plan.columns.map(({ width }) => width),
    ),
  };
}

/**
 * A row that somebody pasted a heading over is one wide cell, in which nothing else can be written: wherever cells of a
 * row are written they are made cells of their own first, and then those are joined again that should be one and hold
 * nothing that would be lost.
 */
function mergesOf(
  { plan, sheet, rows, columns }: StandingLayout,
  places: FinalPlaces,
  newRows: ReadonlySet<number>,
  cells: readonly CellWrite[],
): Pick<SheetRepair, 'unmerges' | 'merges'> {
  const written = new Set(cells.filter(({ content }) => content !== null).map(({ row }) => row));
  const rewritten = plan.cells.flatMap((_, planned) => {
    const row = places.row(planned);
    return row !== null && written.has(row) ? [planned] : [];
  });
  const standing = new Set(rewritten);
  const shown = plan.columns.flatMap(({ width }, at) => (width > 0 ? [at] : []));
  const span = runs(shown.flatMap((at) => places.column(at) ?? []));
  const isSafe = (area: CellArea): boolean => {
    if (newRows.has(area.row)) return true;
    const row = rows[area.row] ?? null;
    return (
      row !== null &&
      standing.has(area.row) &&
      range(area.column + 1, area.columns - 1).every((at) => {
        const column = columns[at] ?? null;
        return column === null || formulaAt(sheet.cells, row, column) === null;
      })
    );
  };
  return {
    unmerges: rewritten.flatMap((planned) => {
      const row = places.row(planned);
      return row === null
        ? []
        : span.filter((run) => run.columns > 1).map((run) => ({ row, rows: 1, ...run }));
    }),
    merges: plan.merges.filter(isSafe).flatMap((area) => {
      const row = places.row(area.row);
      return row === null ? [] : mergedRow(area, row, places);
    }),
  };
}

export function isEmptyRepair(repair: SheetRepair): boolean {
  const { insertColumns, insertRows, cells, ticks, validations, colours } = repair;
  return [insertColumns, insertRows, cells, ticks, validations, colours].every((list) => list.length === 0);
}

/** The answers of a row that stands on another sheet, for the new row at home. */
export function broughtHome(layout: StandingLayout, id: string, from: CategoryRow): CellWrite[] {
  const places = layout.places;
  const row = places.row(layout.plan.roles.findIndex(({ criterion }) => criterion === id));
  return answerFields.flatMap((field) => {
    const column = places.column(columnOf(field));
    const content = answerCell(from.answer, field);
    return row === null || column === null || content === null ? [] : [{ row, column, content }];
  });
}

function finalOf(
  planned: ReadonlySet<number>,
  place: (planned: number) => number | null,
): ReadonlySet<number> {
  return new Set([...planned].flatMap((each) => place(each) ?? []));
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

/** The part of the areas that lies in new rows or columns, in the coordinates that hold afterwards. */
function newCells(
  areas: readonly CellArea[],
  places: FinalPlaces,
  newRows: ReadonlySet<number>,
  newColumns: ReadonlySet<number>,
): CellArea[] {
  if (newRows.size === 0 && newColumns.size === 0) return [];
  const found = new JoinedAreas();
  for (const area of areas) {
    const columns = range(area.column, area.columns).flatMap((column) => places.column(column) ?? []);
    for (const planned of range(area.row, area.rows)) {
      const row = places.row(planned);
      if (row === null) continue;
      const wanted = newRows.has(row) ? columns : columns.filter((column) => newColumns.has(column));
      for (const run of runs(wanted)) found.add({ row, rows: 1, ...run });
    }
  }
  return found.areas;
}

function mergedRow(area: CellArea, row: number, places: FinalPlaces): CellArea[] {
  const columns = range(area.column, area.columns).flatMap((column) => places.column(column) ?? []);
  const [run, ...others] = runs(columns);
  // Columns that people have pulled apart cannot be one cell.
  return run === undefined || others.length > 0 || run.columns < 2 ? [] : [{ row, rows: 1, ...run }];
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

function runs(columns: readonly number[]): { column: number; columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run !== undefined && run.column + run.columns === column) run.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
}
