/**
 * What a request replaced, row by row, with all that is needed to find the row again wherever it has moved since. Pure.
 */
import type { CellValue } from '../../core/sheet/sheet-grid';
import {
  emptyCell,
  isFormula,
  keyCorner,
  positionBefore,
  tableCell,
  type CellTable,
  type TableCell,
} from './cell-table';
import type { Touch } from './touch';

export interface ReplacedRow {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where it stood once the request was done. */
  readonly row: number;
  /** The whole row as the request left it. */
  readonly cells: readonly TableCell[];
  readonly id: CellValue;
  /** Of its sheet's columns, as they stood then: a column may have been inserted since. */
  readonly keys: readonly CellValue[];
  readonly edits: readonly ReplacedCell[];
}

export interface ReplacedCell {
  readonly column: number;
  readonly ours: TableCell;
  readonly former: TableCell;
}

/**
 * @param found as it stood in the request before its first write
 * @param after as the request left it: a cell may have taken nothing, because it is part of a merged one
 */
export function replacedRows(
  sheet: { readonly sheetId: string; readonly sheetName: string },
  found: CellTable,
  after: CellTable,
  touches: readonly Touch[],
): ReplacedRow[] {
  const insertions = touches.flatMap(({ insert }) => insert ?? []);
  const corner = keyCorner(after);
  const keys = (after[corner.row] ?? []).map(({ value }) => value);
  const edits = new Map<number, Map<number, ReplacedCell>>();
  for (const { row, column } of touches.flatMap((touch) => touch.edits)) {
    const [line, place] = [
      positionBefore(insertions, 'row', row),
      positionBefore(insertions, 'column', column),
    ];
    const former = line === null || place === null ? emptyCell : tableCell(found, line, place);
    const inRow = edits.get(row) ?? new Map<number, ReplacedCell>();
    edits.set(row, inRow.set(column, { column, ours: tableCell(after, row, column), former }));
  }
  return [...edits].map(([row, cells]) => ({
    ...sheet,
    row,
    cells: after[row] ?? [],
    id: tableCell(after, row, corner.column).value,
    keys,
    edits: [...cells.values()],
  }));
}

/** Formulas change with every move of a row and every tick, so what counts is that one stands there. */
export function isSameCell(one: TableCell, other: TableCell): boolean {
  return isFormula(one) || isFormula(other) ? isFormula(one) && isFormula(other) : one.value === other.value;
}
