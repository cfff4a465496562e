/** The workbook in the embedded host as a picture: through its view, and through Microsoft's client for the rest. */
import { areaAddress, cellAddress } from '../../src/core/sheet/cell-address';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import type { CellView, SheetView } from '../../src/embedded-host/workbook-view';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { hostValidations } from './host-validations';
import {
  boxOf,
  noValidation,
  pixelsOf,
  plainReference,
  type Fact,
  type Facts,
  type Picture,
} from './picture';

/**
 * @param skip ids of sheets that were there before
 *
 * Takes the conditional formats off the sheets after it has noted them, for the view shows cells as they make them
 * look: the own look of a cell is seen only without them.
 */
export async function pictureOfHost(
  host: EmbeddedHost,
  environment: ExcelEnvironment,
  skip: ReadonlySet<string>,
): Promise<Picture> {
  const ours = (): SheetView[] => host.workbook.sheets.filter(({ id }) => !skip.has(id));
  const picture = new Map<string, Facts>();
  const sheets = ours();
  picture.set('workbook', {
    sheets: sheets.map(({ name }) => name).join(', '),
    active: sheets.find(({ id }) => id === host.workbook.activeSheetId)?.name ?? null,
  });
  for (const { name, refersTo } of host.workbook.names) {
    picture.set(`name ${name}`, { refersTo: plainReference(refersTo) });
  }
  for (const sheet of sheets) addSheet(picture, sheet);
  await clearConditionalFormats(environment);
  for (const sheet of ours()) {
    const validations = await hostValidations(environment, sheet);
    addCells(picture, sheet, validations);
  }
  return picture;
}

function addSheet(picture: Map<string, Facts>, sheet: SheetView): void {
  const { name, pageLayout: page } = sheet;
  picture.set(name, {
    hidden: sheet.visibility !== 'Visible',
    tabColor: sheet.tabColor,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    isProtected: sheet.isProtected,
    charts: sheet.charts.length,
    rules: sheet.conditionalFormats.length,
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize.toLowerCase(),
    scale: page.scale,
    fitWide: page.fitWide,
    fitTall: page.fitTall,
    printArea: page.printArea,
    titleRows: page.titleRows,
    ...Object.fromEntries(Object.entries(page.margins).map(([side, points]) => [`margin ${side}`, points])),
    footer: footerOf(page.footer),
    breaksBeforeRows: page.horizontalBreakRows.join(', '),
    centered: page.centerHorizontally,
  });
  for (const merge of sheet.merges) picture.set(`${name} merge ${areaAddress(merge)}`, {});
  sheet.conditionalFormats.forEach(({ area, formula, fill, fontColor, bold, numberFormat }, position) => {
    // Not bold and not said to be bold look the same.
    picture.set(`${name} rule ${position + 1}`, {
      area: areaAddress(area),
      formula,
      fill,
      fontColor,
      bold: bold ?? false,
      numberFormat,
    });
  });
  sheet.charts.forEach((chart, position) => {
    const [series] = chart.series;
    picture.set(`${name} chart ${position + 1}`, {
      title: chart.title,
      minimum: chart.minimum,
      maximum: chart.maximum,
      series: chart.series.length,
      seriesName: series?.name ?? null,
      color: series?.color ?? null,
      labels: JSON.stringify(series?.labels ?? []),
      values: JSON.stringify(series?.values ?? []),
      ...boxOf(chart),
    });
  });
}

async function clearConditionalFormats(environment: ExcelEnvironment): Promise<void> {
  await environment.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items) sheet.getRange().conditionalFormats.clearAll();
    await context.sync();
  });
}

function addCells(
  picture: Map<string, Facts>,
  sheet: SheetView,
  validations: ReadonlyMap<string, Facts>,
): void {
  const filled = new Set<number>();
  // Asked once: the view measures the sheet anew each time.
  const { rowCount, columnCount } = sheet;
  for (let row = 0; row < rowCount; row += 1) {
    const hidden = sheet.rowHidden(row);
    picture.set(`${sheet.name} row ${row + 1}`, { hidden, height: hidden ? null : heightOf(sheet, row) });
    for (let column = 0; column < columnCount; column += 1) {
      const address = cellAddress(row, column);
      const validation = validations.get(address) ?? noValidation;
      const cell = sheet.cell(row, column);
      if (isUntouched(cell) && validation === noValidation) continue;
      if (row > 0) filled.add(column);
      picture.set(`${sheet.name}!${address}`, { ...factsOfCell(cell), ...validation });
    }
  }
  // Right of the sheet's own columns stands only the mark of the run, in the row of keys.
  for (const column of filled) {
    const hidden = sheet.columnHidden(column);
    picture.set(`${sheet.name} column ${column + 1}`, {
      hidden,
      pixels: hidden ? null : pixelsOf(sheet.columnWidth(column)),
    });
  }
}

/** As in a new workbook. Lines alone do not count: the view shows a neighbour's line on the edge they share. */
function isUntouched({ formula, style, checkbox }: CellView): boolean {
  const { fontName, fill, numberFormat, locked } = style;
  const plain = fontName === 'Calibri' && fill === null && numberFormat === 'General' && locked;
  return formula === '' && !checkbox && plain;
}

function factsOfCell({ value, formula, style, checkbox }: CellView): Facts {
  const { borders, horizontal, vertical, ...same } = style;
  return {
    ...contentOf(value, formula),
    checkbox,
    ...same,
    horizontal: horizontal.toLowerCase(),
    vertical: vertical.toLowerCase(),
    ...Object.fromEntries(Object.entries(borders).map(([side, line]) => [`border ${side}`, line])),
  };
}

/** Where a text begins with `=`, it is its own value; what a formula gives is never its own text. */
function contentOf(value: Fact, formula: string): Facts {
  if (formula.startsWith('=') && value !== formula) return { kind: 'formula', content: formula };
  return { kind: value === null ? 'empty' : typeof value, content: value };
}

/** As a file holds it: with a code before each part, and nothing where there is none. */
function footerOf({ left, center, right }: SheetView['pageLayout']['footer']): string {
  return left + center + right === '' ? '' : `&L${left}&C${center}&R${right}`;
}

function heightOf(sheet: SheetView, row: number): number | string {
  return sheet.rowFits(row) ? 'fits' : sheet.rowHeight(row);
}
