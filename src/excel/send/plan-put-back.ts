/**
 * Finds the rows that a request replaced something in, wherever they stand by now, and says what to put back. Pure.
 *
 * A row is known by all it holds, then by an id that stands once, then by what was written into it, then by what else it
 * holds: somebody may have typed over what was written. Rows that hold all the same are as good as each other. A cell that holds neither what was written nor what was replaced was written by
 * somebody since: theirs stands. So does all of a row that was given an id and that somebody has used since: without its id and
 * its words nobody would know whose their answer is.
 */
import { moveReferences } from '../../core/sheet/formula-references';
import type { CellWrite } from '../../core/upkeep/repair-plan';
import {
  contentOf,
  emptyCell,
  isFormula,
  keyCorner,
  tableCell,
  type CellTable,
  type TableCell,
} from './cell-table';
import { isSameCell, type ReplacedRow } from './replaced-rows';

export interface PutBackPlan {
  readonly writes: readonly CellWrite[];
  /** Rows that are nowhere to be found. */
  readonly lost: readonly ReplacedRow[];
}

/** @param replaced all of one sheet; `table` the sheet as it stands now */
export function planPutBack(replaced: readonly ReplacedRow[], table: CellTable): PutBackPlan {
  const taken = new Set<number>();
  const found = new Map<ReplacedRow, number>();
  for (const find of [findByAll, findById, findByOurs, findByRest]) {
    for (const row of replaced.filter((one) => !found.has(one))) {
      const at = find(row, table, taken);
      if (at === null) continue;
      taken.add(at);
      found.set(row, at);
    }
  }
  return {
    writes: [...found].flatMap(([row, at]) => writesOf(row, at, table)),
    lost: replaced.filter((row) => !found.has(row)),
  };
}

type Find = (row: ReplacedRow, table: CellTable, taken: ReadonlySet<number>) => number | null;

const findByAll: Find = (replaced, table, taken) => {
  const { row, cells } = replaced;
  const columnNow = columnsNow(replaced, table);
  const isSame = (at: number): boolean => {
    const seen = new Set<number>();
    for (let column = 0; column < cells.length; column += 1) {
      const now = columnNow(column);
      seen.add(now);
      if (!isSameCell(cells[column] ?? emptyCell, tableCell(table, at, now))) return false;
    }
    // Columns that came since are empty in a row of this kind.
    return (table[at] ?? []).every((cell, column) => seen.has(column) || cell.value === null);
  };
  // Where it stood first: most often nothing has moved since.
  const rows = [row, ...table.keys()].filter((at) => !taken.has(at) && isSame(at));
  return rows[0] ?? null;
};

const findById: Find = ({ id }, table, taken) => {
  if (id === null) return null;
  const { column } = keyCorner(table);
  const rows = [...table.keys()].filter((at) => tableCell(table, at, column).value === id);
  return only(rows, taken);
};

const findByOurs: Find = (replaced, table, taken) => {
  const columnNow = columnsNow(replaced, table);
  const telling = replaced.edits.filter(({ ours }) => typeof ours.value === 'string');
  if (telling.length === 0) return null;
  const rows = [...table.keys()].filter((at) =>
    telling.every(({ ours, column }) => isSameCell(ours, tableCell(table, at, columnNow(column)))),
  );
  return only(rows, taken);
};

/** By every cell that was not written, if there is a word among them. */
const findByRest: Find = (replaced, table, taken) => {
  const columnNow = columnsNow(replaced, table);
  const written = new Set(replaced.edits.map(({ column }) => column));
  const rest = replaced.cells.flatMap((cell, column) => (written.has(column) ? [] : [{ cell, column }]));
  if (!rest.some(({ cell }) => typeof cell.value === 'string' && !isFormula(cell))) return null;
  const rows = [...table.keys()].filter((at) =>
    rest.every(({ cell, column }) => isSameCell(cell, tableCell(table, at, columnNow(column)))),
  );
  return only(rows, taken);
};

function only(rows: readonly number[], taken: ReadonlySet<number>): number | null {
  const [row] = rows;
  return row === undefined || rows.length > 1 || taken.has(row) ? null : row;
}

/** Columns are known by their keys, and those without one by the next to their left that has one. */
function columnsNow({ keys }: ReplacedRow, table: CellTable): (column: number) => number {
  const now = (table[keyCorner(table).row] ?? []).map(({ value }) => value);
  return (column) => {
    for (let left = column; left >= 0; left -= 1) {
      const key = keys[left] ?? null;
      const at = key === null ? -1 : now.indexOf(key);
      if (at !== -1 && now.lastIndexOf(key) === at && keys.lastIndexOf(key) === left)
        return at + column - left;
    }
    return column;
  };
}

function writesOf(replaced: ReplacedRow, at: number, table: CellTable): CellWrite[] {
  const columnNow = columnsNow(replaced, table);
  if (isGivenId(replaced) && isUsed(replaced, table[at] ?? [], columnNow)) return [];
  return replaced.edits.flatMap((edit) => {
    const column = columnNow(edit.column);
    const isOurs = isSameCell(edit.ours, tableCell(table, at, column));
    if (!isOurs || edit.ours.shown === edit.former.shown) return [];
    const content = contentOf(edit.former);
    if (!isFormula(edit.former)) return [{ row: at, column, content }];
    const formula = moveReferences(String(edit.former.shown), {
      row: (row) => (row === replaced.row ? at : row),
      column: columnNow,
    });
    return [{ row: at, column, content: { formula } }];
  });
}

/** True of a row that had no id before it was written, and has one of ours: for a moment it was that criterion's. */
function isGivenId({ id, edits }: ReplacedRow): boolean {
  return edits.some(({ ours, former }) => id !== null && ours.value === id && former.value === null);
}

/** Something was written there since, where the request left nothing or something else. */
function isUsed(
  { cells }: ReplacedRow,
  now: readonly TableCell[],
  columnNow: (column: number) => number,
): boolean {
  const left = new Map(cells.map((cell, column) => [columnNow(column), cell]));
  return now.some((cell, column) => cell.value !== null && !isSameCell(left.get(column) ?? emptyCell, cell));
}
