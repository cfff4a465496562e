/**
 * Carries a workbook plan out as an .xlsx file. The only module that knows the file library; nothing of the layout
 * is decided here. Formulas are written without results: whoever opens the file computes them, so no stale number
 * can be shown.
 *
 * The library writes no radar charts; the file has a bar chart where Excel gets a radar (docs/decisions/0007).
 */
import { colToLetter, writeXlsx, type Cell, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import type {
  CellArea,
  CellContent,
  ChartPlan,
  ConditionalFormatPlan,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from '../core/workbook/plan';
import { layStyles, solid, toColor } from './cell-styles';

/** One character of the default font at 11 pt is 7 pixels wide, and a column has 5 pixels of padding. */
const pixelsPerCharacter = 7;
const columnPadding = 5;
const pixelsPerPoint = 96 / 72;
const pointsPerInch = 72;

export interface FileOptions {
  /** Locks rubric text and formulas, without a password; answers stay open. */
  readonly protect: boolean;
}

export async function writeWorkbookFile(plan: WorkbookPlan, options: FileOptions): Promise<Uint8Array> {
  const nameOf = new Map(plan.sheets.map((sheet) => [sheet.marker, sheet.name]));
  return writeXlsx({
    sheets: plan.sheets.map((sheet) => toFileSheet(sheet, options)),
    namedRanges: plan.names.map(({ name, marker, area }) => {
      const sheetName = nameOf.get(marker);
      if (sheetName === undefined)
        throw new Error(`The name ${name} points into ${marker}, which is not planned`);
      return { name, range: `${quoted(sheetName)}!${absolute(area)}` };
    }),
    activeSheet: 0,
  });
}

function toFileSheet(sheet: SheetPlan, { protect }: FileOptions): WriteSheet {
  const { titleRows } = sheet.print;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    columns: sheet.columns.map(({ width }) =>
      width === 0 ? { hidden: true, width: 2 } : { width: toCharacters(width) },
    ),
    rowDefs: new Map(
      sheet.rowHeights.map((height, row) => [row, height === 0 ? { hidden: true } : { height }]),
    ),
    rows: sheet.cells.map((row) => row.map((content) => (isFormula(content) ? null : content))),
    cells: toFileCells(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    dataValidations: sheet.validations.flatMap(toFileValidations),
    conditionalRules: sheet.conditionalFormats.map(toFileRule),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    view: { showGridLines: false, tabColor: toColor(sheet.tabColor) },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.print.orientation,
      fitToPage: true,
      fitToWidth: sheet.print.fitToPagesWide,
      fitToHeight: sheet.print.fitToPagesTall,
      horizontalCentered: sheet.print.centerHorizontally,
      printArea: absolute(sheet.print.area),
      ...(titleRows === null ? {} : { printTitlesRow: `$${titleRows.first + 1}:$${titleRows.last + 1}` }),
      margins: {
        top: sheet.print.margins.top / pointsPerInch,
        bottom: sheet.print.margins.bottom / pointsPerInch,
        left: sheet.print.margins.left / pointsPerInch,
        right: sheet.print.margins.right / pointsPerInch,
        header: 0.2,
        footer: 0.2,
      },
    },
    headerFooter: {
      oddFooter: `&L${sheet.print.footer.left}&C${sheet.print.footer.center}&R${sheet.print.footer.right}`,
    },
    // A break stands above its row here, as in the plan; the file counts the row before it.
    rowBreaks: sheet.print.pageBreakRows.map((row) => row - 1),
    charts: sheet.charts.map((chart) => toFileChart(sheet, chart)),
    ...(protect
      ? { protection: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true } }
      : {}),
  };
}

function toFileCells(sheet: SheetPlan): Map<string, Partial<Cell>> {
  const styles = layStyles(sheet);
  const checkboxes = new Set(sheet.checkboxes.flatMap(keysOf));
  const cells = new Map<string, Partial<Cell>>();
  sheet.cells.forEach((row, rowIndex) => {
    row.forEach((content, column) => {
      const key = `${rowIndex},${column}`;
      const style = styles[rowIndex]?.[column];
      cells.set(key, {
        ...(style === undefined ? {} : { style }),
        ...(isFormula(content) ? { formula: content.formula.slice(1) } : {}),
        ...(checkboxes.has(key) ? { checkbox: true } : {}),
      });
    });
  });
  return cells;
}

function toFileValidations(validation: ValidationPlan) {
  return validation.areas.map((area) => ({
    range: relative(area),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: validation.title,
    errorMessage: validation.message,
    ...(validation.kind === 'list'
      ? { type: 'list' as const, values: [...validation.values] }
      : {
          type: 'whole' as const,
          operator: 'between' as const,
          formula1: String(validation.minimum),
          formula2: String(validation.maximum),
        }),
  }));
}

function toFileRule(format: ConditionalFormatPlan, index: number) {
  return {
    type: 'expression' as const,
    priority: index + 1,
    range: relative(format.area),
    formula: format.formula.slice(1),
    style: {
      font: { color: toColor(format.fontColor), ...(format.bold ? { bold: true } : {}) },
      // Conditional fills are read from the background colour, cell fills from the foreground.
      ...(format.fill === null ? {} : { fill: { ...solid(format.fill), bgColor: toColor(format.fill) } }),
    },
  };
}

function toFileChart(sheet: SheetPlan, chart: ChartPlan): SheetChart {
  const at = (area: CellArea) => `${quoted(sheet.name)}!${absolute(area)}`;
  return {
    type: 'bar',
    title: chart.title,
    series: [
      {
        name: chart.seriesName,
        values: at(chart.values),
        categories: at(chart.labels),
        color: toColor(chart.color).rgb,
      },
    ],
    anchor: {
      from: { row: chart.over.row, col: chart.over.column },
      to: { row: chart.over.row + chart.over.rows, col: chart.over.column + chart.over.columns },
    },
    legend: false,
  };
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null;
}

function keysOf(area: CellArea): string[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return `${row},${area.column + (index % area.columns)}`;
  });
}

function toCharacters(points: number): number {
  return Math.max(0.1, (points * pixelsPerPoint - columnPadding) / pixelsPerCharacter);
}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

function absolute(area: CellArea): string {
  const from = `$${colToLetter(area.column)}$${area.row + 1}`;
  const to = `$${colToLetter(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `${from}:${to}`;
}

function relative(area: CellArea): string {
  return absolute(area).replaceAll('$', '');
}
