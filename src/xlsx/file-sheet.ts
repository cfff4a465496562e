/** One planned sheet in hucre's terms. Nothing of the layout is decided here; only its units are changed. */
import type { WriteSheet } from 'hucre/xlsx';
import type { PrintPlan, SheetPlan } from '../core/plan/sheet-plan';
import { toColor } from './cell-styles';
import { toFileCells } from './file-cells';
import { toFileChart } from './file-chart';
import { tickValidations, toFileRule, toFileValidation } from './file-rules';

/**
 * A column's width counts digits of the file's default font, its padding included. At 10.5 points, 14 pixels, a
 * digit of Calibri is 7.1 pixels wide: Excel rounds that to 7 and LibreOffice hardly differs. At the usual 11 it
 * is 7.4, and LibreOffice would make every column 6 % wider than Excel. No planned cell is written in this font.
 */
export const columnFont = { name: 'Calibri', size: 10.5 };
const pixelsPerDigit = 7;
const pixelsPerPoint = 96 / 72;
const pointsPerInch = 72;
/** What a hidden column gets when somebody shows it, in digits. */
const shownWidth = 12;

export function toFileSheet(sheet: SheetPlan, protect: boolean): WriteSheet {
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    columns: sheet.columns.map(({ width }) =>
      width === 0 ? { hidden: true, width: shownWidth } : { width: toDigits(width) },
    ),
    rowDefs: new Map(
      sheet.rowHeights.map((height, row) => [row, height === 0 ? { hidden: true } : { height }]),
    ),
    cells: toFileCells(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    dataValidations: [...sheet.validations, ...tickValidations(sheet)].map(toFileValidation),
    conditionalRules: sheet.conditionalFormats.map(toFileRule),
    ...(frozen ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } } : {}),
    view: { tabColor: toColor(sheet.tabColor) },
    ...(sheet.visibility === 'hidden' ? {} : toFilePrint(sheet.print)),
    charts: sheet.charts.map((chart) => toFileChart(sheet, chart)),
    ...(protect ? { protection: openProtection } : {}),
  };
}

/** No password: it keeps people from changing text and formulas by mistake. What only looks different stays free. */
const openProtection = { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true };

/** Print areas and titles are names in a file: `write-xlsx.ts` writes them. */
function toFilePrint(print: PrintPlan): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.fitToPagesWide,
      fitToHeight: print.fitToPagesTall,
      horizontalCentered: print.centerHorizontally,
      margins: {
        top: print.margins.top / pointsPerInch,
        bottom: print.margins.bottom / pointsPerInch,
        left: print.margins.left / pointsPerInch,
        right: print.margins.right / pointsPerInch,
      },
    },
    headerFooter: { oddFooter: `&L${print.footer.left}&C${print.footer.center}&R${print.footer.right}` },
    // In the plan a break stands above its row; hucre names the row before it.
    rowBreaks: print.pageBreakRows.map((row) => row - 1),
  };
}

function toDigits(points: number): number {
  return (points * pixelsPerPoint) / pixelsPerDigit;
}
