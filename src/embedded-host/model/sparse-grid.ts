/** Values at some cells of a sheet. */
import type { Area, AxisEdit } from './area';
import { contains } from './area';

export class SparseGrid<T> {
  private rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T): void {
    let cells = this.rows.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    cells.set(column, value);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  row(row: number): Iterable<readonly [number, T]> {
    return [...(this.rows.get(row) ?? [])];
  }

  *entries(): Iterable<readonly [number, number, T]> {
    for (const [row, cells] of this.rows) for (const [column, value] of cells) yield [row, column, value];
  }

  /** Entries inside an area; cheap for whole columns, where an index loop would run a million times. */
  *within(area: Area): Iterable<readonly [number, number, T]> {
    if (area.rows > this.rows.size) {
      for (const entry of this.entries()) if (contains(area, entry[0], entry[1])) yield entry;
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (const [column, value] of this.rows.get(row) ?? []) {
        if (column >= area.column && column < area.column + area.columns) yield [row, column, value];
      }
    }
  }

  /** Another grid with the same values at the same cells. */
  copy(): SparseGrid<T> {
    const copy = new SparseGrid<T>();
    for (const [row, cells] of this.rows) copy.rows.set(row, new Map(cells));
    return copy;
  }

  edit(edit: AxisEdit): void {
    const before = this.rows;
    this.rows = new Map();
    for (const [row, cells] of before) {
      const newRow = edit.axis === 'row' ? edit.point(row) : row;
      if (newRow === null) continue;
      if (edit.axis === 'row') {
        this.rows.set(newRow, cells);
        continue;
      }
      for (const [column, value] of cells) {
        const newColumn = edit.point(column);
        if (newColumn !== null) this.set(newRow, newColumn, value);
      }
    }
  }

  /** Last row and column that hold anything, or -1. */
  extent(): readonly [number, number] {
    let lastRow = -1;
    let lastColumn = -1;
    for (const [row, cells] of this.rows) {
      lastRow = Math.max(lastRow, row);
      for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
    }
    return [lastRow, lastColumn];
  }
}
