/**
 * Where rows and columns are once some have been inserted: the one place where positions of the plan and of the sheet as
 * it stands become positions to write at. All that comes after an insertion is shifted by it.
 */
import type { CellArea } from '../sheet/cell-area';
import type { CellMove } from '../sheet/formula-references';
import { JoinedAreas } from '../sheet/joined-areas';
import { range, runsOf } from '../sheet/runs';
import type { RepairKind } from './repair-plan';

export interface Insert {
  readonly axis: 'row' | 'column';
  readonly planned: number;
  /** The row or column before which it comes now; or, where an empty one is put to use, that one. */
  readonly at: number;
  readonly isThere: boolean;
  readonly step: RepairKind;
  /** Keys of the steps without which it is not made, its own among them. */
  readonly needs: readonly string[];
}

/** Where planned rows or columns stand now; null where they do not. */
type Found = readonly (number | null)[];

export interface Places {
  /** Of a row that stands now. */
  readonly standingRow: (row: number) => number;
  readonly standingColumn: (column: number) => number;
  /** Of a planned row; null when it is neither there nor inserted. */
  readonly row: (planned: number) => number | null;
  readonly column: (planned: number) => number | null;
  /** Moves the references of planned formulas, and of formulas that stand, to where they will lead. */
  readonly plannedMove: CellMove;
  readonly standingMove: CellMove;
}

/** @param inserts of rows and columns that do not stand, as far as they are done */
export function placesAfter(
  { rows, columns }: { readonly rows: Found; readonly columns: Found },
  inserts: readonly Insert[],
): Places {
  const along = (axis: Insert['axis']): Insert[] => inserts.filter((insert) => insert.axis === axis);
  const row = shifted(rows, along('row'));
  const column = shifted(columns, along('column'));
  return {
    standingRow: row.standing,
    standingColumn: column.standing,
    row: row.planned,
    column: column.planned,
    plannedMove: { row: row.planned, column: column.planned, isStill: row.isAsPlanned && column.isAsPlanned },
    standingMove: { row: row.standing, column: column.standing, isStill: row.isStill && column.isStill },
  };
}

interface Shifted {
  readonly standing: (index: number) => number;
  readonly planned: (index: number) => number | null;
  /** Nothing that stands is moved; and all that is planned stands where it is planned. */
  readonly isStill: boolean;
  readonly isAsPlanned: boolean;
}

function shifted(found: Found, inserts: readonly Insert[]): Shifted {
  const inserted = inserts.filter(({ isThere }) => !isThere);
  inserted.sort((a, b) => a.at - b.at || a.planned - b.planned);
  const standing = (index: number): number => index + inserted.filter(({ at }) => at <= index).length;
  const made = new Map([
    ...inserts.map(({ planned, at }) => [planned, standing(at)] as const),
    ...inserted.map(({ planned, at }, earlier) => [planned, at + earlier] as const),
  ]);
  const planned = (index: number): number | null => {
    const stands = found[index] ?? null;
    return stands === null ? (made.get(index) ?? null) : standing(stands);
  };
  const isStill = inserted.length === 0;
  return { standing, planned, isStill, isAsPlanned: isStill && found.every((at, index) => at === index) };
}

/** Positions for one insertion after the other: from the end of the sheet to its beginning. */
export function insertionOrder(inserts: readonly Insert[], axis: Insert['axis']): number[] {
  return inserts
    .flatMap((insert) => (insert.axis === axis && !insert.isThere ? [insert.at] : []))
    .sort((a, b) => b - a);
}

/** The part of planned areas that lies in the wanted cells of the plan, where it is then. */
export function placedAreas(
  areas: readonly CellArea[],
  places: Places,
  isWanted: (row: number, column: number) => boolean,
): CellArea[] {
  const found = new JoinedAreas();
  for (const area of areas) {
    const columns = range(area.column, area.columns);
    for (const planned of range(area.row, area.rows)) {
      const row = places.row(planned);
      const wanted = row === null ? [] : columns.filter((column) => isWanted(planned, column));
      for (const { first: at, count } of runsOf(wanted.flatMap((column) => places.column(column) ?? []))) {
        found.add({ row: row ?? 0, rows: 1, column: at, columns: count });
      }
    }
  }
  return found.areas;
}
