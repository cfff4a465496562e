/**
 * Cells to be written, gathered into as few blocks as sensible: cells beside each other in a row, and rows below each
 * other that are written from the same column to the same column. Pure; knows nothing of Excel's objects.
 */
import type { CellWrite } from '../../core/upkeep/repair-plan';
import type { CellContent } from '../../core/plan/sheet-plan';
import type { CellArea } from '../../core/sheet/cell-area';
import { JoinedAreas } from '../../core/sheet/joined-areas';
import { runsOf, type Run } from '../../core/sheet/runs';

export interface CellBlock {
  readonly area: CellArea;
  /** As large as the area. Undefined leaves the cell as it is, null empties it. */
  readonly contents: readonly (readonly (CellContent | undefined)[])[];
}

/**
 * @param newRows rows that were just inserted, and are empty: each is one run, from its first to its last cell, so that
 *   it gets all its cells or none, whatever breaks off
 */
export function cellBlocks(writes: readonly CellWrite[], newRows: ReadonlySet<number>): CellBlock[] {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const { row, column, content } of writes) {
    const cells = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, cells.set(column, content));
  }
  const joined = new JoinedAreas();
  for (const [row, cells] of [...rows].sort(([one], [other]) => one - other)) {
    for (const { first, count } of newRows.has(row) ? [spanOf(cells.keys())] : runsOf(cells.keys())) {
      joined.add({ row, column: first, rows: 1, columns: count });
    }
  }
  return joined.areas.map((area) => ({
    area,
    contents: Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) => rows.get(area.row + down)?.get(area.column + right)),
    ),
  }));
}

function spanOf(columns: Iterable<number>): Run {
  const all = [...columns];
  const first = Math.min(...all);
  return { first, count: Math.max(...all) - first + 1 };
}
