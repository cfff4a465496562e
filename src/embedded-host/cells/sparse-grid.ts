/**
 * Values at some cells of a sheet. A copy costs nothing: both share their rows until one of them writes, and what
 * they still share needs no comparing.
 */
import { contains, type Area, type AxisEdit } from './area';

type Cells<T> = Map<number, T>;

export class SparseGrid<T> {
  private rows = new Map<number, Cells<T>>();
  /** Rows that are this grid's alone; null while not even the list of rows is. */
  private own: Set<number> | null = new Set();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T): void {
    this.ownRow(row).set(column, value);
  }

  delete(row: number, column: number): void {
    if (this.get(row, column) === undefined) return;
    const cells = this.ownRow(row);
    cells.delete(column);
    if (cells.size === 0) this.rows.delete(row);
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
    copy.rows = this.rows;
    copy.own = null;
    this.own = null;
    return copy;
  }

  /** Places where the two hold other values, those where only one holds any among them. */
  differences(other: SparseGrid<T>, same: (a: T, b: T) => boolean): (readonly [number, number])[] {
    if (this.rows === other.rows) return [];
    const found: (readonly [number, number])[] = [];
    for (const [row, cells] of this.rows) {
      const others = other.rows.get(row);
      if (cells === others) continue;
      for (const [column, value] of cells) {
        const there = others?.get(column);
        if (there === undefined || !same(value, there)) found.push([row, column]);
      }
    }
    for (const [row, cells] of other.rows) {
      const here = this.rows.get(row);
      if (cells === here) continue;
      for (const column of cells.keys()) if (here?.get(column) === undefined) found.push([row, column]);
    }
    return found;
  }

  edit(edit: AxisEdit): void {
    const before = this.rows;
    this.rows = new Map();
    this.own = new Set();
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

  private ownRow(row: number): Cells<T> {
    if (this.own === null) {
      this.rows = new Map(this.rows);
      this.own = new Set();
    }
    const standing = this.rows.get(row);
    if (standing !== undefined && this.own.has(row)) return standing;
    const cells = new Map(standing);
    this.rows.set(row, cells);
    this.own.add(row);
    return cells;
  }
}
