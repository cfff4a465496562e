/** One worksheet: what it holds and the questions that need no other sheet. */
import { area, contains, intersection, subtract, type Area } from '../cells/area';
import type { CellContent } from '../cells/typing';
import {
  DEFAULT_PROTECTION_OPTIONS,
  newPageLayout,
  type Chart,
  type ConditionalFormat,
  type Protection,
  type ValidatedArea,
  type Validation,
} from './sheet-parts';
import { fittedHeight } from './fitted-rows';
import { SparseGrid } from '../cells/sparse-grid';
import { StyleGrid } from '../cells/style-grid';
import { DEFAULT_STYLE } from '../cells/cell-format';

/** Points. A new workbook's Calibri 11: 64 pixels wide. */
const DEFAULT_COLUMN_WIDTH = 48;

export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  contents = new SparseGrid<CellContent>();
  styles = new StyleGrid();
  /** Heights that were set: Excel keeps a flag with each, and fits the rows that have none. */
  rowHeights = new Map<number, number>();
  columnWidths = new Map<number, number>();
  hiddenRows = new Map<number, true>();
  hiddenColumns = new Map<number, true>();
  merges: Area[] = [];
  /** First to last in order of priority. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: ValidatedArea[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  charts: Chart[] = [];
  pageLayout = newPageLayout();
  horizontalBreaks: number[] = [];
  protection: Protection = { isProtected: false, password: null, options: DEFAULT_PROTECTION_OPTIONS };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  rowHeight(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? fittedHeight(this, row));
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
  }

  /** A height of 0 hides the row, as dragging its edge up does. */
  setRowHeight(row: number, points: number): void {
    if (points === 0) this.hiddenRows.set(row, true);
    else {
      this.hiddenRows.delete(row);
      this.rowHeights.set(row, points);
    }
  }

  setColumnWidth(column: number, points: number): void {
    if (points === 0) this.hiddenColumns.set(column, true);
    else {
      this.hiddenColumns.delete(column);
      this.columnWidths.set(column, points);
    }
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  validationAt(row: number, column: number): Validation | null {
    return this.validations.find((entry) => contains(entry.area, row, column))?.validation ?? null;
  }

  setValidation(areas: readonly Area[], validation: Validation | null): void {
    for (const hole of areas) {
      this.validations = this.validations.flatMap((entry) =>
        subtract(entry.area, hole).map((rest) => ({ ...entry, area: rest })),
      );
      if (validation !== null) this.validations.push({ area: hole, validation });
    }
  }

  /** The block of cells with contents, and with formats too unless `valuesOnly`. Null when there is none. */
  usedArea(within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const add = (row: number, column: number): void => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    };
    for (const [row, column] of this.contents.within(within)) add(row, column);
    if (!valuesOnly) {
      for (const [row, column, style] of this.styles.formatted()) {
        if (style !== DEFAULT_STYLE && contains(within, row, column)) add(row, column);
      }
      for (const merge of this.merges) {
        const shared = intersection(merge, within);
        if (shared === null) continue;
        add(shared.row, shared.column);
        add(shared.row + shared.rows - 1, shared.column + shared.columns - 1);
      }
    }
    return bottom < 0 ? null : area(top, left, bottom - top + 1, right - left + 1);
  }
}
