/**
 * A sheet while it is being planned: rows are added from the top, and areas that share a style are gathered.
 * Becomes the plain parts of a `SheetPlan`; nothing outside the planning of one sheet keeps it.
 */
import type { CellContent, CellStyle, ColumnPlan, RowRole, SheetPlan, StyledAreas } from './sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import { JoinedAreas } from '../sheet/joined-areas';
import { oneLineBreak } from '../text/line-breaks';

const ofTheSheet: RowRole = { criterion: null, group: [] };

export class SheetDraft {
  readonly cells: CellContent[][] = [];
  readonly rowHeights: number[] = [];
  readonly roles: RowRole[] = [];
  readonly merges: CellArea[] = [];
  private readonly areasByStyle = new Map<CellStyle, JoinedAreas>();

  constructor(
    readonly columns: readonly ColumnPlan[],
    private readonly base: CellStyle,
  ) {}

  get nextRow(): number {
    return this.cells.length;
  }

  /** @returns the row's number. Columns without an entry stay empty. */
  addRow(height: number, contents: ReadonlyMap<number, CellContent>, role: RowRole = ofTheSheet): number {
    const row = this.cells.length;
    this.cells.push(this.columns.map((_, column) => cellOf(contents.get(column) ?? null)));
    this.rowHeights.push(height);
    this.roles.push(role);
    return row;
  }

  /** Only along a row: a merge over rows would stop people from sorting and inserting. */
  mergeInRow(row: number, firstColumn: number, lastColumn: number): void {
    if (lastColumn > firstColumn) this.merges.push(areaInRow(row, firstColumn, lastColumn));
  }

  /** Styles are applied in the order of their first use here; areas one below the other become one. */
  style(style: CellStyle, area: CellArea): void {
    const areas = this.areasByStyle.get(style) ?? new JoinedAreas();
    this.areasByStyle.set(style, areas);
    areas.add(area);
  }

  styleRow(style: CellStyle, row: number, firstColumn: number, lastColumn = firstColumn): void {
    this.style(style, areaInRow(row, firstColumn, lastColumn));
  }

  /** The columns added together, in points. */
  width(firstColumn: number, lastColumn = firstColumn): number {
    return this.columns.slice(firstColumn, lastColumn + 1).reduce((sum, column) => sum + column.width, 0);
  }

  wholeArea(): CellArea {
    return { row: 0, column: 0, rows: this.cells.length, columns: this.columns.length };
  }

  /** What was drafted, as the parts of a plan that it makes up. */
  parts(): Pick<SheetPlan, 'columns' | 'rowHeights' | 'roles' | 'cells' | 'styles' | 'merges'> {
    const { columns, rowHeights, roles, cells, merges } = this;
    return { columns, rowHeights, roles, cells, styles: this.styles(), merges };
  }

  private styles(): StyledAreas[] {
    // Keys wrapped in a column without width would make their rows very high as soon as a program fits them.
    const hidden = this.columns.flatMap(({ width }, column) =>
      width === 0 ? [{ ...this.wholeArea(), column, columns: 1 }] : [],
    );
    return [
      { areas: [this.wholeArea()], style: this.base },
      ...(hidden.length === 0 ? [] : [{ areas: hidden, style: { wrap: false } }]),
      ...[...this.areasByStyle].map(([style, { areas }]) => ({ areas, style })),
    ];
  }
}

function cellOf(content: CellContent): CellContent {
  return typeof content === 'string' ? oneLineBreak(content) : content;
}

export function areaInRow(row: number, firstColumn: number, lastColumn = firstColumn): CellArea {
  return { row, column: firstColumn, rows: 1, columns: lastColumn - firstColumn + 1 };
}
