/** One planned sheet as `xl/worksheets/sheet….xml`, its children in the order of ECMA-376. */
import { areaAddress, cellAddress } from '../../core/sheet/cell-address';
import type { SheetPlan } from '../../core/plan/sheet-plan';
import { relationsNamespace, spreadsheetNamespace } from './namespaces';
import { sheetDataXml, type FileTables } from './sheet-data';
import { printXml } from './sheet-print';
import { conditionalXml, validationsXml } from './sheet-rules';
import { fileColor, xmlDeclaration } from './xml-text';

/**
 * A column's width counts digits of the file's default font, its padding included. At 10.5 points, 14 pixels, a
 * digit of Calibri is 7.1 pixels wide: Excel rounds that to 7 and LibreOffice hardly differs. At the usual 11 it
 * is 7.4, and LibreOffice would make every column 6 % wider than Excel. No planned cell is written in this font.
 */
export const columnFont = { fontName: 'Calibri', fontSize: 10.5 };
const pixelsPerDigit = 7;
const pixelsPerPoint = 96 / 72;
/** What a hidden column gets when somebody shows it, in digits. */
const shownWidth = 12;

/** Of the one relation a sheet may have: to its charts. */
export const drawingRelation = 'rId1';

export interface SheetOptions {
  readonly protect: boolean;
  /** The first sheet is the one that is shown when the file is opened. */
  readonly isFirst: boolean;
}

export function* sheetXml(sheet: SheetPlan, tables: FileTables, options: SheetOptions): Generator<string> {
  const { cells, columns, print, charts } = sheet;
  const isPrinted = sheet.visibility === 'visible';
  const fit = isPrinted && print.scale === null;
  yield `${xmlDeclaration}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationsNamespace}">`;
  yield `<sheetPr><tabColor rgb="${fileColor(sheet.tabColor)}"/>${fit ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`;
  yield `<dimension ref="${areaAddress({ row: 0, column: 0, rows: cells.length, columns: columns.length })}"/>`;
  yield viewXml(sheet, options.isFirst);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columnsXml(sheet);
  yield* sheetDataXml(sheet, tables);
  if (options.protect || sheet.isLocked === true) yield openProtection;
  if (sheet.filter !== undefined) yield `<autoFilter ref="${areaAddress(sheet.filter)}"/>`;
  yield mergesXml(sheet);
  yield* conditionalXml(sheet, tables.styles);
  yield* validationsXml(sheet);
  if (isPrinted) yield printXml(print);
  if (charts.length > 0) yield `<drawing r:id="${drawingRelation}"/>`;
  yield '</worksheet>';
}

/** No password: it keeps people from changing text and formulas by mistake. What only looks different stays free. */
const openProtection =
  '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/**
 * Frozen panes count rows and columns from the first that is seen, and hidden ones not at all ([MS-OI29500] 2.1.640):
 * so the view begins at the first visible cell, and the split counts from there.
 */
function viewXml({ columns, rowHeights, frozenRows, frozenColumns }: SheetPlan, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (frozenRows === 0 && frozenColumns === 0) {
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  }
  const rows = rowHeights.map((height) => height > 0);
  const visible = columns.map(({ width }) => width > 0);
  const across = seen(visible.slice(0, frozenColumns));
  const down = seen(rows.slice(0, frozenRows));
  const pane = across === 0 ? 'bottomLeft' : down === 0 ? 'topRight' : 'bottomRight';
  return (
    `<sheetViews><sheetView${selected} topLeftCell="${cellAddress(firstSeen(rows), firstSeen(visible))}" workbookViewId="0">` +
    `<pane${across === 0 ? '' : ` xSplit="${across}"`}${down === 0 ? '' : ` ySplit="${down}"`}` +
    ` topLeftCell="${cellAddress(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function seen(visible: readonly boolean[]): number {
  return visible.filter(Boolean).length;
}

function firstSeen(visible: readonly boolean[]): number {
  return Math.max(visible.indexOf(true), 0);
}

function columnsXml({ columns }: SheetPlan): string {
  const each = columns.map(({ width }, column) => {
    const digits = width === 0 ? shownWidth : (width * pixelsPerPoint) / pixelsPerDigit;
    return `<col min="${column + 1}" max="${column + 1}" width="${digits}"${width === 0 ? ' hidden="1"' : ''} customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

function mergesXml({ merges }: SheetPlan): string {
  if (merges.length === 0) return '';
  const each = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}
