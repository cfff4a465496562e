/**
 * A planned sheet laid over the sheet that stands: where each planned row and column is, which are to be inserted and
 * where, and where everything will be after that. Rows and columns count from 0 throughout.
 */
import type { CellMove } from '../sheet/formula-references';
import type { SheetPlan } from '../plan/sheet-plan';
import type { FoundColumns } from '../standing/find-columns';
import type { OurSheet } from '../standing/condition';
import type { FoundRows } from '../standing/match-rows';
import { isBlankColumn, isBlankRow } from '../standing/sheet-cells';

export interface StandingLayout {
  readonly plan: SheetPlan;
  /** Planned rows with something of ours in them; the others are room for people, and not missed. */
  readonly ourRows: ReadonlySet<number>;
  readonly sheet: OurSheet;
  readonly columns: FoundColumns;
  readonly rows: FoundRows;
  /** Rows of ours that stand where they cannot be used: made anew where they belong, and stripped of their keys. */
  readonly strays: readonly number[];
  /** Planned rows and columns to be inserted, in plan order, with the row or column before which they come now. */
  readonly rowInserts: readonly Insert[];
  readonly columnInserts: readonly Insert[];
  /** Planned columns of which several stand there and nobody has said which counts. */
  readonly openTwins: readonly number[];
  /** Where everything will be once all that is to be inserted is there. */
  readonly places: FinalPlaces;
}

export interface Insert {
  readonly planned: number;
  readonly at: number;
}

/**
 * The rows of a table whose formulas add up blocks of it must stand in order: of those that do not, as few as possible
 * are given up.
 */
export function keepInOrder(rows: FoundRows): {
  readonly rows: FoundRows;
  readonly strays: readonly number[];
} {
  /** For each length, the planned row that ends a rising run of it at the smallest row; and what comes before it. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  rows.forEach((row, planned) => {
    if (row === null) return;
    const at = ends.filter((end) => (rows[end] ?? 0) < row).length;
    before.set(planned, ends[at - 1]);
    ends[at] = planned;
  });
  const kept = new Set<number>();
  for (let planned = ends.at(-1); planned !== undefined; planned = before.get(planned)) kept.add(planned);
  return {
    rows: rows.map((row, planned) => (kept.has(planned) ? row : null)),
    strays: rows.flatMap((row, planned) => (row === null || kept.has(planned) ? [] : [row])),
  };
}

/** Planned rows in which at least one cell is ours. */
export function ourRowsOf(
  plan: SheetPlan,
  isOpen: (row: number, column: number) => boolean,
): ReadonlySet<number> {
  return new Set(
    plan.cells.flatMap((line, row) =>
      line.some((content, column) => content !== null && content !== '' && !isOpen(row, column)) ? [row] : [],
    ),
  );
}

/** Planned rows that are not there and wanted, each with its place among those of its own group. */
export function placeRows(plan: SheetPlan, rows: FoundRows, wanted: (planned: number) => boolean): Insert[] {
  return plan.cells.flatMap((_, planned) => {
    if (rows[planned] !== null || !wanted(planned)) return [];
    // Further down no reader would find the keys.
    return [{ planned, at: planned === 0 ? 0 : placeOfRow(plan, rows, planned) }];
  });
}

function placeOfRow(plan: SheetPlan, rows: FoundRows, planned: number): number {
  const group = plan.roles[planned]?.group ?? [];
  for (let depth = group.length; depth >= 0; depth -= 1) {
    const inScope = rows.flatMap((row, other) => {
      const theirs = plan.roles[other]?.group ?? [];
      const shares = group.slice(0, depth).every((id, at) => theirs[at] === id);
      return row === null || !shares ? [] : [{ row, before: other < planned }];
    });
    const before = inScope.filter((each) => each.before).map(({ row }) => row);
    if (before.length > 0) return Math.max(...before) + 1;
    const after = inScope.filter((each) => !each.before).map(({ row }) => row);
    if (after.length > 0) return Math.min(...after);
  }
  return 0;
}

/** Planned columns that are not there, each beside the neighbour it had. */
export function placeColumns(columns: FoundColumns): Insert[] {
  return columns.flatMap((column, planned) => {
    if (column !== null) return [];
    const before =
      columns
        .slice(0, planned)
        .filter((each) => each !== null)
        .at(-1) ?? null;
    const after = columns.slice(planned + 1).find((each) => each !== null) ?? null;
    return [{ planned, at: before !== null ? before + 1 : (after ?? 0) }];
  });
}

/** Rows inserted by a repair that broke off stand empty where they are wanted: those are filled instead. */
export function fillBlankRows<Layout extends Omit<StandingLayout, 'places'>>(layout: Layout): Layout {
  const { cells } = layout.sheet;
  const rows = [...layout.rows];
  const taken = new Set(rows.filter((row) => row !== null));
  const isFree = (row: number): boolean =>
    row >= cells.grid.row && !taken.has(row) && isInside(layout, row) && isBlankRow(cells, row);
  const fill = ({ planned }: Insert, row: number): void => {
    rows[planned] = row;
    taken.add(row);
  };
  for (const place of new Set(layout.rowInserts.map(({ at }) => at))) {
    const wanted = layout.rowInserts.filter(({ at }) => at === place);
    // What is inserted comes before the row of the place: empty rows above it serve the first, those from it on the last.
    const above = countWhile((steps) => steps < wanted.length && isFree(place - 1 - steps));
    wanted.slice(0, above).forEach((insert, order) => fill(insert, place - above + order));
    const rest = wanted.slice(above);
    const below = countWhile((steps) => steps < rest.length && isFree(place + steps));
    rest.slice(rest.length - below).forEach((insert, order) => fill(insert, place + order));
  }
  return { ...layout, rows, rowInserts: layout.rowInserts.filter(({ planned }) => rows[planned] === null) };
}

function countWhile(holds: (count: number) => boolean): number {
  let count = 0;
  while (holds(count)) count += 1;
  return count;
}

function isInside({ sheet }: Pick<StandingLayout, 'sheet'>, row: number): boolean {
  const { grid } = sheet.cells;
  return row < grid.row + grid.values.length;
}

/** Rows and columns of the plan whose cells are all still to be written: inserted ones, and empty ones put to use. */
export function freshRows({ ourRows, sheet, rows, rowInserts }: StandingLayout): ReadonlySet<number> {
  const inserted = rowInserts.map(({ planned }) => planned);
  const empty = [...ourRows].filter((planned) => {
    const row = rows[planned] ?? null;
    return row !== null && isBlankRow(sheet.cells, row);
  });
  return new Set([...inserted, ...empty]);
}

export function freshColumns({ sheet, columns, columnInserts }: StandingLayout): ReadonlySet<number> {
  const inserted = columnInserts.map(({ planned }) => planned);
  const empty = columns.flatMap((column, planned) =>
    column !== null && isBlankColumn(sheet.cells, column) ? [planned] : [],
  );
  return new Set([...inserted, ...empty]);
}

export interface FinalPlaces {
  /** Of a row that stands now. */
  readonly standingRow: (row: number) => number;
  readonly standingColumn: (column: number) => number;
  /** Of a planned row; null when it is neither there nor to be inserted. */
  readonly row: (planned: number) => number | null;
  readonly column: (planned: number) => number | null;
  /** Moves the references of planned formulas, and of formulas that stand, to where they will lead. */
  readonly plannedMove: CellMove;
  readonly standingMove: CellMove;
}

export function finalPlaces({
  columns,
  rows,
  rowInserts,
  columnInserts,
}: Omit<StandingLayout, 'places'>): FinalPlaces {
  const rowsAxis = axis(rows, rowInserts);
  const columnsAxis = axis(columns, columnInserts);
  return {
    standingRow: rowsAxis.standing,
    standingColumn: columnsAxis.standing,
    row: rowsAxis.planned,
    column: columnsAxis.planned,
    plannedMove: { row: rowsAxis.planned, column: columnsAxis.planned },
    standingMove: { row: rowsAxis.standing, column: columnsAxis.standing },
  };
}

function axis(found: readonly (number | null)[], inserts: readonly Insert[]) {
  const ordered = [...inserts].sort((a, b) => a.at - b.at || a.planned - b.planned);
  const inserted = new Map(ordered.map(({ planned, at }, earlier) => [planned, at + earlier]));
  const standing = (index: number): number => index + ordered.filter(({ at }) => at <= index).length;
  const planned = (index: number): number | null => {
    const stands = found[index] ?? null;
    return stands === null ? (inserted.get(index) ?? null) : standing(stands);
  };
  return { standing, planned };
}

/** Positions for one insertion after the other: from the end of the sheet to its beginning. */
export function insertionOrder(inserts: readonly Insert[]): number[] {
  return inserts.map(({ at }) => at).sort((a, b) => b - a);
}
