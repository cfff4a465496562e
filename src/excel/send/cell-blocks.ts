/**
 * Cells to be written, gathered into as few blocks as sensible: cells beside each other in a row, and rows below each
 * other that are written from the same column to the same column. Pure; knows nothing of Excel's objects.
 */
import type { CellWrite } from '../../core/upkeep/repair-plan';
import type { CellContent } from '../../core/plan/sheet-plan';
import type { CellArea } from '../../core/sheet/cell-area';

export interface CellBlock {
  readonly area: CellArea;
  /** As large as the area. Undefined leaves the cell as it is, null empties it. */
  readonly contents: readonly (readonly (CellContent | undefined)[])[];
}

interface RowRun {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (CellContent | undefined)[];
}

/**
 * @param newRows rows that were just inserted, and are empty: each is one run, from its first to its last cell, so that
 *   it gets all its cells or none, whatever breaks off
 */
export function cellBlocks(writes: readonly CellWrite[], newRows: ReadonlySet<number>): CellBlock[] {
  const blocks: CellBlock[] = [];
  /** The last block from each column, by column and width. */
  const open = new Map<string, number>();
  for (const run of rowRuns(writes, newRows)) {
    const key = `${run.column} ${run.contents.length}`;
    const position = open.get(key);
    const above = position === undefined ? undefined : blocks[position];
    if (position !== undefined && above !== undefined && above.area.row + above.area.rows === run.row) {
      blocks[position] = {
        area: { ...above.area, rows: above.area.rows + 1 },
        contents: [...above.contents, run.contents],
      };
    } else {
      open.set(key, blocks.length);
      const { row, column, contents } = run;
      blocks.push({ area: { row, column, rows: 1, columns: contents.length }, contents: [contents] });
    }
  }
  return blocks;
}

function rowRuns(writes: readonly CellWrite[], newRows: ReadonlySet<number>): RowRun[] {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const { row, column, content } of writes) {
    const cells = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, cells.set(column, content));
  }
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  return inOrder.flatMap(([row, cells]) => runsOfRow(row, cells, newRows.has(row)));
}

function runsOfRow(row: number, cells: ReadonlyMap<number, CellContent>, isNew: boolean): RowRun[] {
  const columns = [...cells.keys()].sort((one, other) => one - other);
  const runs: { row: number; column: number; contents: (CellContent | undefined)[] }[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const content = cells.get(column);
    const gap = run === undefined ? 0 : column - run.column - run.contents.length;
    if (run !== undefined && (gap === 0 || isNew)) {
      run.contents.push(...new Array<undefined>(gap).fill(undefined), content);
    } else {
      runs.push({ row, column, contents: [content] });
    }
  }
  return runs;
}
