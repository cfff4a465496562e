/**
 * A planned sheet laid over the sheet that stands: where each planned row and column is, which are not there and where
 * they belong. Rows and columns count from 0 throughout.
 */
import type { SheetPlan } from '../plan/sheet-plan';
import type { FoundColumns } from '../standing/find-columns';
import type { OurSheet } from '../standing/condition';
import type { FoundRows } from '../standing/match-rows';
import { endRow, isBlankColumn, isBlankRow } from '../standing/sheet-cells';
import type { Insert, Places } from './places';
import { stepKey, type RepairKind } from './repair-plan';

export interface StandingLayout {
  readonly plan: SheetPlan;
  readonly sheet: OurSheet;
  /** Null where nothing of it is there, or nothing in it. */
  readonly columns: FoundColumns;
  readonly rows: FoundRows;
  /** Those of ours that are not there, in plan order. */
  readonly newRows: ReadonlyMap<number, Insert>;
  readonly newColumns: ReadonlyMap<number, Insert>;
  /** Planned columns of which several stand there and nobody has said which counts. */
  readonly openTwins: readonly number[];
  /** Where everything would be if all of that were there. */
  readonly places: Places;
}

/** Found rows or columns, and those to come. */
export interface Axis {
  readonly found: readonly (number | null)[];
  readonly inserts: ReadonlyMap<number, Insert>;
}

/**
 * @param steps by planned row, by which step it would be made: null for one that is not missed; undefined for one without
 *   anything of ours in it, which is room for people
 */
export function layRows(
  plan: SheetPlan,
  sheet: OurSheet,
  matched: FoundRows,
  steps: readonly (RepairKind | null | undefined)[],
): Axis {
  const { cells } = sheet;
  // An empty row in the place of one of ours is as good as none, and is filled where that one is missed.
  const isEmpty = matched.map(
    (row, planned) => row !== null && steps[planned] !== undefined && isBlankRow(cells, row),
  );
  const rows = matched.map((row, planned) =>
    isEmpty[planned] === true && steps[planned] === null ? null : row,
  );
  const missing = steps.flatMap((step, planned): Insert[] => {
    const row = rows[planned] ?? null;
    if (step === null || step === undefined || (row !== null && isEmpty[planned] !== true)) return [];
    // Further down than the first row no reader would find the keys.
    const at = row ?? (planned === 0 ? 0 : placeOfRow(plan, rows, planned));
    const needs = [stepKey(step, plan.marker)];
    return [{ axis: 'row', planned, at, isThere: row !== null, step, needs }];
  });
  return {
    found: rows.map((row, planned) => (isEmpty[planned] === true ? null : row)),
    inserts: byPlanned(useBlankRows(sheet, rows, missing)),
  };
}

/** Beside the neighbour it had. */
export function layColumns({ marker }: SheetPlan, { cells }: OurSheet, columns: FoundColumns): Axis {
  const step = 'insertColumn';
  const needs = [stepKey(step, marker)];
  const isThere = (column: number | null): column is number => column !== null;
  const missing = columns.flatMap((column, planned): Insert[] => {
    const head = { axis: 'column', planned, step, needs } as const;
    if (column !== null) return isBlankColumn(cells, column) ? [{ ...head, at: column, isThere: true }] : [];
    const before = columns.slice(0, planned).filter(isThere).at(-1);
    const after = columns.slice(planned + 1).find(isThere) ?? 0;
    return [{ ...head, at: before === undefined ? after : before + 1, isThere: false }];
  });
  const inserts = byPlanned(missing);
  return { found: columns.map((column, planned) => (inserts.has(planned) ? null : column)), inserts };
}

function byPlanned(inserts: readonly Insert[]): ReadonlyMap<number, Insert> {
  return new Map(inserts.map((insert) => [insert.planned, insert]));
}

/** The place of a row among those of its own group. */
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

/** Rows inserted by a repair that broke off stand empty where they are wanted: those are filled instead. */
function useBlankRows({ cells }: OurSheet, rows: FoundRows, missing: readonly Insert[]): Insert[] {
  const taken = new Set(rows);
  const isFree = (row: number): boolean =>
    row >= cells.grid.row && row < endRow(cells) && !taken.has(row) && isBlankRow(cells, row);
  const used = new Map<Insert, number>();
  const use = (insert: Insert, row: number): void => {
    used.set(insert, row);
    taken.add(row);
  };
  const inserted = missing.filter(({ isThere }) => !isThere);
  for (const place of new Set(inserted.map(({ at }) => at))) {
    const wanted = inserted.filter(({ at }) => at === place);
    // What is inserted comes before the row of the place: empty rows above it serve the first, those from it on the last.
    const above = countWhile((steps) => steps < wanted.length && isFree(place - 1 - steps));
    wanted.slice(0, above).forEach((insert, order) => use(insert, place - above + order));
    const rest = wanted.slice(above);
    const below = countWhile((steps) => steps < rest.length && isFree(place + steps));
    rest.slice(rest.length - below).forEach((insert, order) => use(insert, place + order));
  }
  return missing.map((insert) => {
    const row = used.get(insert);
    return row === undefined ? insert : { ...insert, at: row, isThere: true };
  });
}

function countWhile(holds: (count: number) => boolean): number {
  let count = 0;
  while (holds(count)) count += 1;
  return count;
}
