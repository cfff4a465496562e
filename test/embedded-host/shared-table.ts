/**
 * What a table is that several people edit, said as simply as can be: rows of cells, each cell a thing of its own.
 * Whoever holds their edits remembers which thing they meant; a write that arrives late goes to that thing or nowhere.
 * Knows nothing of how the host does it.
 */
export interface Cell {
  value: number | null;
  /** The cell that was pasted over this one. */
  under: Cell | null;
}

export type Rows = readonly (readonly Cell[])[];

export class SharedTable {
  private rows: Cell[][];

  constructor(values: readonly (readonly number[])[]) {
    this.rows = values.map((line) => line.map((value) => ({ value, under: null })));
  }

  /** Which cells a person sees now. */
  look(): Rows {
    return this.rows.map((line) => [...line]);
  }

  values(): (number | null)[][] {
    return this.rows.map((line) => line.map(({ value }) => value));
  }

  /** Whether the write found its cell. */
  write(meant: Cell, value: number | null): boolean {
    let cell = meant;
    while (cell.under !== null) cell = cell.under;
    if (!this.rows.some((line) => line.includes(cell))) return false;
    cell.value = value;
    return true;
  }

  insertRows(at: number, count: number): void {
    const columns = this.rows[0]?.length ?? 0;
    const added = Array.from({ length: count }, () => Array.from({ length: columns }, fresh));
    this.rows.splice(at, 0, ...added);
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
  }

  moveRow(from: number, before: number): void {
    const [line] = this.rows.splice(from, 1);
    if (line !== undefined) this.rows.splice(before > from ? before - 1 : before, 0, line);
  }

  insertColumn(at: number): void {
    for (const line of this.rows) line.splice(at, 0, fresh());
  }

  /** Smallest first, empty cells last. */
  sort(first: number, count: number, byColumn: number): void {
    const key = (line: readonly Cell[]): number => line[byColumn]?.value ?? Number.POSITIVE_INFINITY;
    const sorted = this.rows
      .slice(first, first + count)
      .sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
    this.rows.splice(first, count, ...sorted);
  }

  cutPaste(row: number, column: number, toRow: number, toColumn: number): void {
    const [from, to] = [this.rows[row], this.rows[toRow]];
    const [moved, gone] = [from?.[column], to?.[toColumn]];
    if (from === undefined || to === undefined || moved === undefined || gone === undefined) return;
    if (moved === gone) return;
    from[column] = fresh();
    to[toColumn] = moved;
    gone.under = moved;
  }
}

function fresh(): Cell {
  return { value: null, under: null };
}
