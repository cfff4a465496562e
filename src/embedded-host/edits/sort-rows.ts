/**
 * Sorting the rows of a block by one of its columns. Only the cells of the block move, with their formats;
 * validations, conditional formats and whatever refers to the cells stay where they are.
 */
import type { ComputedValue } from '../formulas/formula-engine';
import { HostError } from '../cells/host-error';
import { intersection, type Area } from '../cells/area';
import { checkBlock, takeParts } from './block-parts';
import { mapReferences, offsetReference } from '../formulas/formula-text';
import type { Sheet } from '../model/sheet';
import { told } from './lines';
import { isFormula } from '../cells/typing';
import type { Book } from '../model/book';

export function sortRows(
  workbook: Book,
  sheet: Sheet,
  block: Area,
  byColumn: number,
  ascending: boolean,
): void {
  checkBlock(block);
  if (byColumn < block.column || byColumn >= block.column + block.columns) {
    throw new HostError('InvalidArgument', 'The column to sort by lies outside the block.');
  }
  if (sheet.merges.some((merge) => intersection(merge, block) !== null)) {
    throw new HostError('InvalidOperation', 'To sort, all merged cells need to be the same size.');
  }
  // Excel leaves hidden rows where they are.
  const rows = Array.from({ length: block.rows }, (_, index) => block.row + index).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const order = sortedRows(workbook, sheet, rows, byColumn, ascending);
  const parts = takeParts(sheet, block);
  const lines = new Map(rows.map((row, index) => [order[index] ?? row, row]));
  for (const cell of parts.cells) {
    const from = block.row + cell.row;
    const row = lines.get(from);
    if (row === undefined || row === from) continue;
    const column = block.column + cell.column;
    sheet.styles.put(row, column, cell.style);
    const content = isFormula(cell.content)
      ? { formula: sortedFormula(cell.content.formula, row - from) }
      : cell.content;
    workbook.storeContent(sheet, row, column, content);
  }
  workbook.traces.moved(sheet, 'sorted');
  told(workbook, sheet, block, 'RangeEdited');
}

/** As a copied formula; but a reference that names a sheet stays as it is, even when it names its own. */
function sortedFormula(formula: string, rows: number): string {
  return mapReferences(formula, (reference) =>
    reference.sheet === null ? offsetReference(reference, rows, 0) : reference,
  );
}

/** The rows in their new order. */
function sortedRows(
  workbook: Book,
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  ascending: boolean,
): number[] {
  const keyed = rows.map((row) => ({ row, value: workbook.value(sheet, row, column) }));
  const filled = keyed.filter(({ value }) => value !== null);
  const blank = keyed.filter(({ value }) => value === null);
  const sign = ascending ? 1 : -1;
  // `sort` is stable: equal rows keep their order in both directions, as in Excel.
  filled.sort((a, b) => sign * compareValues(a.value, b.value));
  return [...filled, ...blank].map(({ row }) => row);
}

const collator = new Intl.Collator('th', { sensitivity: 'accent' });

/** Numbers, then texts, FALSE, TRUE, errors. */
function compareValues(a: ComputedValue, b: ComputedValue): number {
  const byKind = kindOf(a) - kindOf(b);
  if (byKind !== 0) return byKind;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a === true) - Number(b === true);
}

function kindOf(value: ComputedValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
