/** Sheets as people see them: the read-only view that the preview draws and the tests look at. */
import type {
  CellContentView,
  CellStyleView,
  CellView,
  ChartView,
  ConditionalFormatView,
  FilledCellView,
  HostArea,
  HostCellValue,
  PageLayoutView,
  SheetView,
} from '../workbook-view';
import { areaText } from '../cells/a1';
import type { Sheet } from '../model/sheet';
import type { CellContent } from '../cells/typing';
import type { Chart, PageLayout } from '../model/sheet-parts';
import type { BorderLine } from '../cells/cell-format';
import type { Book } from '../model/book';
import { apiValue } from '../cells/api-value';
import { displayText, formulaOf } from '../edits/range-contents';
import { ConditionalDisplay, type ConditionalLook } from './conditional-display';

/** The sheets as everybody sees them. */
export class SheetLooks {
  private readonly looks = new Map<string, SheetLook>();
  private readonly conditional: ConditionalDisplay;

  constructor(private readonly book: Book) {
    this.conditional = new ConditionalDisplay(book);
  }

  all(): readonly SheetView[] {
    return this.book.sheets.map((sheet) => {
      let look = this.looks.get(sheet.id);
      if (look === undefined) {
        look = new SheetLook(this.book, sheet, this.conditional);
        this.looks.set(sheet.id, look);
      }
      return look;
    });
  }
}

class SheetLook implements SheetView {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly conditional: ConditionalDisplay,
  ) {}

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  get visibility(): SheetView['visibility'] {
    return this.sheet.visibility;
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  get rowCount(): number {
    return this.extent()[0];
  }
  get columnCount(): number {
    return this.extent()[1];
  }
  get frozenRows(): number {
    return this.sheet.frozenRows;
  }
  get frozenColumns(): number {
    return this.sheet.frozenColumns;
  }
  get merges(): readonly HostArea[] {
    return this.sheet.merges;
  }
  get charts(): readonly ChartView[] {
    return this.sheet.charts.map((chart) => this.chart(chart));
  }
  get isProtected(): boolean {
    return this.sheet.protection.isProtected;
  }
  get conditionalFormats(): readonly ConditionalFormatView[] {
    return this.sheet.conditionalFormats.flatMap(({ areas, formula, fill, fontColor, bold, numberFormat }) =>
      areas.map((area) => ({ area, formula, fill, fontColor, bold, numberFormat })),
    );
  }

  get pageLayout(): PageLayoutView {
    const layout = this.sheet.pageLayout;
    return {
      orientation: layout.orientation,
      paperSize: layout.paperSize,
      scale: layout.zoom.scale ?? null,
      fitWide: layout.zoom.horizontalFitToPages ?? null,
      fitTall: layout.zoom.verticalFitToPages ?? null,
      printArea: layout.printArea === null ? null : areaText(layout.printArea),
      titleRows:
        layout.titleRows === null ? null : `${layout.titleRows.first + 1}:${layout.titleRows.last + 1}`,
      margins: {
        top: layout.topMargin,
        bottom: layout.bottomMargin,
        left: layout.leftMargin,
        right: layout.rightMargin,
      },
      footer: {
        left: layout.headersFooters.leftFooter,
        center: layout.headersFooters.centerFooter,
        right: layout.headersFooters.rightFooter,
      },
      horizontalBreakRows: isFitted(layout.zoom) ? [] : this.sheet.horizontalBreaks,
      centerHorizontally: layout.centerHorizontally,
    };
  }

  rowFits(row: number): boolean {
    return !this.sheet.rowHeights.has(row);
  }

  rowHeight(row: number): number {
    return this.sheet.rowHeight(row);
  }
  columnWidth(column: number): number {
    return this.sheet.columnWidth(column);
  }
  rowHidden(row: number): boolean {
    return this.sheet.hiddenRows.has(row);
  }
  columnHidden(column: number): boolean {
    return this.sheet.hiddenColumns.has(column);
  }

  content(row: number, column: number): CellContentView {
    const value = this.book.value(this.sheet, row, column);
    return {
      value: value === null ? null : apiValue(value),
      formula: barText(this.book.content(this.sheet, row, column)),
    };
  }

  cell(row: number, column: number): CellView {
    const content = this.content(row, column);
    return {
      ...content,
      text: displayText(this.book, this.sheet, row, column, this.ruleAt(row, column).numberFormat),
      style: this.style(row, column),
      // A box is drawn over a Boolean alone: over anything else the cell looks as it would without one.
      checkbox: typeof content.value === 'boolean' && this.sheet.styles.at(row, column).checkbox,
      listValues: this.listValues(row, column),
    };
  }

  filled(): readonly FilledCellView[] {
    return [...this.sheet.contents.entries()].map(([row, column]) => ({
      row,
      column,
      ...this.content(row, column),
    }));
  }

  private ruleAt(row: number, column: number): ConditionalLook {
    return this.conditional.at(this.sheet, row, column);
  }

  private style(row: number, column: number): CellStyleView {
    const { styles } = this.sheet;
    const own = styles.at(row, column);
    const rule = this.ruleAt(row, column);
    // Two cells share an edge: the neighbour's line shows when the cell has none of its own.
    const edge = (line: BorderLine | null, neighbour: BorderLine | null): string | null =>
      (line ?? neighbour)?.color ?? null;
    return {
      fill: rule.fill ?? own.fill,
      fontName: own.fontName,
      fontSize: own.fontSize,
      fontColor: rule.fontColor ?? own.fontColor,
      bold: rule.bold ?? own.bold,
      italic: rule.italic ?? own.italic,
      horizontal: own.horizontal,
      vertical: own.vertical,
      wrap: own.wrap,
      indent: own.indent,
      numberFormat: rule.numberFormat ?? own.numberFormat,
      locked: own.locked,
      borders: {
        top: edge(own.top, row > 0 ? styles.at(row - 1, column).bottom : null),
        bottom: edge(own.bottom, styles.at(row + 1, column).top),
        left: edge(own.left, column > 0 ? styles.at(row, column - 1).right : null),
        right: edge(own.right, styles.at(row, column + 1).left),
      },
    };
  }

  private listValues(row: number, column: number): readonly string[] | null {
    const rule = this.sheet.validationAt(row, column)?.rule;
    // Without the arrow the list refuses what is not on it, and offers nothing.
    if (rule?.kind !== 'list' || !rule.inCellDropDown) return null;
    if (!rule.source.startsWith('=')) return rule.source.split(',').map((word) => word.trim());
    const name =
      this.book.name(rule.source.slice(1), this.sheet.id) ?? this.book.name(rule.source.slice(1), null);
    const local = /^=\$?[A-Za-z]/.test(rule.source) && !rule.source.includes('!');
    const formula =
      name?.formula ?? (local ? `=${quoted(this.sheet.name)}!${rule.source.slice(1)}` : rule.source);
    const block = this.book.blockOf(formula);
    if (block === null) return [];
    const words: string[] = [];
    for (let r = 0; r < block.area.rows; r += 1) {
      for (let c = 0; c < block.area.columns; c += 1) {
        words.push(displayText(this.book, block.sheet, block.area.row + r, block.area.column + c));
      }
    }
    return words;
  }

  private chart(chart: Chart): ChartView {
    const column = (place: Chart['series'][number]['values']): HostCellValue[] => {
      const source = this.book.sheets.find((sheet) => sheet.id === place?.sheetId);
      if (place === null || source === undefined) return [];
      return Array.from({ length: place.area.rows * place.area.columns }, (_, index) => {
        const row = place.area.row + Math.floor(index / place.area.columns);
        const value = this.book.value(source, row, place.area.column + (index % place.area.columns));
        return value === null ? null : apiValue(value);
      });
    };
    return {
      name: chart.name,
      type: chart.type,
      title: chart.titleVisible ? chart.title : '',
      left: chart.left,
      top: chart.top,
      width: chart.width,
      height: chart.height,
      minimum: chart.minimum,
      maximum: chart.maximum,
      series: chart.series.map((series) => ({
        name: series.name,
        color: series.lineColor ?? series.color,
        markerColor: series.markerFill,
        labels: column(series.labels).map((label) => String(label ?? '')),
        values: column(series.values).map((value) => (typeof value === 'number' ? value : 0)),
      })),
    };
  }

  private extent(): readonly [number, number] {
    const [contentRow, contentColumn] = this.sheet.contents.extent();
    const [styleRow, styleColumn] = this.sheet.styles.extent();
    const mergeRow = Math.max(-1, ...this.sheet.merges.map((m) => m.row + m.rows - 1));
    const mergeColumn = Math.max(-1, ...this.sheet.merges.map((m) => m.column + m.columns - 1));
    return [
      Math.max(contentRow, styleRow, mergeRow) + 1,
      Math.max(contentColumn, styleColumn, mergeColumn) + 1,
    ];
  }
}

/** Excel may print a sheet that it fits to pages without the breaks that somebody set. */
function isFitted({ horizontalFitToPages, verticalFitToPages }: PageLayout['zoom']): boolean {
  return horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** What the formula bar shows. */
function barText(content: CellContent | null): string {
  return String(formulaOf(content)).replace(/^(?:true|false)$/, (word) => word.toUpperCase());
}
