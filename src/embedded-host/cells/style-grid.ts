/**
 * Formats of a whole sheet, kept in bands: one style for the sheet, one per formatted row and column, one per
 * formatted cell. So formatting column D is one entry, not a million.
 */
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  contains,
  isWholeColumns,
  isWholeRows,
  type Area,
  type AxisEdit,
} from './area';
import { DEFAULT_STYLE, KnownStyles, type CellStyle, type StyleChange } from './cell-format';
import { SparseGrid } from './sparse-grid';

export class StyleGrid {
  private sheetStyle: CellStyle = DEFAULT_STYLE;
  private rowStyles = new Map<number, CellStyle>();
  private columnStyles = new Map<number, CellStyle>();
  private cells = new SparseGrid<CellStyle>();

  /** @param known shared with copies, so that what is the same in both is one object */
  constructor(private readonly known = new KnownStyles()) {}

  at(row: number, column: number): CellStyle {
    return (
      this.cells.get(row, column) ??
      this.rowStyles.get(row) ??
      this.columnStyles.get(column) ??
      this.sheetStyle
    );
  }

  /** Gives one cell a whole style, as moving and copying cells do. */
  put(row: number, column: number, style: CellStyle): void {
    if (style === DEFAULT_STYLE && this.at(row, column) === style) return;
    this.cells.set(row, column, style);
  }

  change(area: Area, change: StyleChange): void {
    this.replace(area, this.known.changing(change));
  }

  reset(area: Area): void {
    this.replace(area, () => DEFAULT_STYLE);
  }

  private replace(area: Area, next: (style: CellStyle) => CellStyle): void {
    if (isWholeColumns(area) || isWholeRows(area)) this.replaceBand(area, next);
    else {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          this.cells.set(row, column, next(this.at(row, column)));
        }
      }
    }
  }

  private replaceBand(area: Area, next: (style: CellStyle) => CellStyle): void {
    const wholeSheet = isWholeColumns(area) && isWholeRows(area);
    // Cells where a formatted row and a formatted column cross need a style of their own first.
    if (!wholeSheet && isWholeColumns(area)) {
      for (const row of this.rowStyles.keys()) this.materialize(row, area.column, 1, area.columns);
    } else if (!wholeSheet) {
      for (const column of this.columnStyles.keys()) this.materialize(area.row, column, area.rows, 1);
    }
    for (const [row, column, style] of [...this.cells.entries()]) {
      if (contains(area, row, column)) this.cells.set(row, column, next(style));
    }
    if (wholeSheet) {
      this.sheetStyle = next(this.sheetStyle);
      for (const [row, style] of this.rowStyles) this.rowStyles.set(row, next(style));
      for (const [column, style] of this.columnStyles) this.columnStyles.set(column, next(style));
    } else if (isWholeColumns(area)) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.columnStyles.set(column, next(this.columnStyles.get(column) ?? this.sheetStyle));
      }
    } else {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        this.rowStyles.set(row, next(this.rowStyles.get(row) ?? this.sheetStyle));
      }
    }
  }

  private materialize(row: number, column: number, rows: number, columns: number): void {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) this.cells.set(r, c, this.at(r, c));
    }
  }

  /** New rows and columns take the format of the one before them, as Excel gives them. */
  edit(edit: AxisEdit, inherit: { readonly at: number; readonly count: number } | null): void {
    this.cells.edit(edit);
    if (edit.axis === 'row') this.rowStyles = editKeys(this.rowStyles, edit);
    else this.columnStyles = editKeys(this.columnStyles, edit);
    if (inherit === null || inherit.at === 0) return;
    const before = inherit.at - 1;
    for (let index = inherit.at; index < inherit.at + inherit.count; index += 1) {
      if (edit.axis === 'row') {
        const band = this.rowStyles.get(before);
        if (band) this.rowStyles.set(index, band);
        for (const [column, style] of this.cells.row(before))
          this.cells.set(index, column, this.plain(style));
      } else {
        const band = this.columnStyles.get(before);
        if (band) this.columnStyles.set(index, band);
        for (const [row, column, style] of [...this.cells.entries()]) {
          if (column === before) this.cells.set(row, index, this.plain(style));
        }
      }
    }
  }

  /** Excel does not give a new row the checkboxes of the one above. */
  private plain(style: CellStyle): CellStyle {
    return style.checkbox ? this.known.changing({ checkbox: false })(style) : style;
  }

  /** Last row and column with a format of its own, or -1. Bands over whole rows or columns do not count. */
  extent(): readonly [number, number] {
    return this.cells.extent();
  }

  *formatted(): Iterable<readonly [number, number, CellStyle]> {
    yield* this.cells.entries();
  }

  copy(): StyleGrid {
    const copy = new StyleGrid(this.known);
    copy.sheetStyle = this.sheetStyle;
    copy.rowStyles = new Map(this.rowStyles);
    copy.columnStyles = new Map(this.columnStyles);
    copy.cells = this.cells.copy();
    return copy;
  }
}

export function editKeys<T>(map: ReadonlyMap<number, T>, edit: AxisEdit): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    const next = edit.point(index);
    if (next !== null && next < Math.max(ROW_LIMIT, COLUMN_LIMIT)) moved.set(next, value);
  }
  return moved;
}
