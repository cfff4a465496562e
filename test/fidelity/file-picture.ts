/**
 * A workbook file as a picture. hucre reads it, independently of our own reader; only contents are taken from the
 * XML, because hucre makes dates of numbers and keeps formatted text apart from plain.
 */
import { readXlsx, type Cell, type CellStyle, type Sheet } from 'hucre/xlsx';
import { areaAddress, cellAddress, parseAddress } from '../../src/core/sheet/cell-address';
import type { CellArea } from '../../src/core/sheet/cell-area';
import { partsOf } from '../xlsx/zip-file';
import { contentsOf } from './file-contents';
import {
  asksList,
  asksWhole,
  boxOf,
  factsOfValidation,
  noValidation,
  pixelsOf,
  plainReference,
  type Fact,
} from './picture';
import type { Facts, Picture } from './picture';

/** Values by sheet and address, from whoever computed them: a file of ours holds no results. */
export type Computed = (sheet: string, address: string) => Fact;

export async function pictureOfFile(bytes: Uint8Array, computed: Computed): Promise<Picture> {
  const parts = await partsOf(bytes);
  const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
  const xmlOfBook = parts.get('xl/workbook.xml') ?? '';
  const picture = new Map<string, Facts>();
  picture.set('workbook', {
    sheets: sheets.map(({ name }) => name).join(', '),
    active: sheets[Number(/ activeTab="(\d+)"/.exec(xmlOfBook)?.[1] ?? 0)]?.name ?? null,
  });
  for (const { name, range } of namedRanges.filter(({ name }) => !name.startsWith('_xlnm.'))) {
    picture.set(`name ${name}`, { refersTo: plainReference(range) });
  }
  sheets.forEach((sheet, position) => {
    const xml = parts.get(`xl/worksheets/sheet${position + 1}.xml`) ?? '';
    addSheet(picture, sheet, xml, computed, parts);
    addCells(picture, sheet, contentsOf(xml, parts), rowsOf(xml));
  });
  return picture;
}

/** Of a sheet that is not set up, in inches. */
const usualMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };

function addSheet(
  picture: Map<string, Facts>,
  sheet: Sheet,
  xml: string,
  computed: Computed,
  parts: ReadonlyMap<string, string>,
): void {
  const { name, pageSetup: page = {}, charts = [], conditionalRules: rules = [] } = sheet;
  const margins = Object.entries(page.margins ?? usualMargins).filter(
    ([side]) => !['header', 'footer'].includes(side),
  );
  // A file counts frozen rows as they are seen; the cell where the rest begins is the same for both.
  const [frozen = { row: 0, column: 0 }] =
    parseAddress(/<pane [^>]*topLeftCell="(\w+)"/.exec(xml)?.[1] ?? 'A1') ?? [];
  picture.set(name, {
    hidden: sheet.hidden ?? false,
    tabColor: colorOf(sheet.view?.tabColor),
    frozenRows: frozen.row,
    frozenColumns: frozen.column,
    isProtected: sheet.protection?.sheet ?? false,
    charts: charts.length,
    rules: rules.length,
    orientation: page.orientation ?? 'portrait',
    // A sheet that is not set up is printed on what the printer has.
    paper: page.paperSize ?? 'a4',
    scale: page.fitToPage === true ? null : (page.scale ?? 100),
    fitWide: page.fitToPage === true ? (page.fitToWidth ?? 1) : null,
    // 0 pages high means in a file what no number means to Excel's own client: as many as it takes.
    fitTall: page.fitToPage === true ? page.fitToHeight || null : null,
    printArea: page.printArea?.replaceAll('$', '') ?? null,
    titleRows: page.printTitlesRow?.replaceAll('$', '') ?? null,
    ...Object.fromEntries(margins.map(([side, inches]) => [`margin ${side}`, hundredths(inches * 72)])),
    footer: sheet.headerFooter?.oddFooter ?? '',
    // A file names the row before the break.
    breaksBeforeRows: (sheet.rowBreaks ?? []).map((row) => row + 1).join(', '),
    centered: page.horizontalCentered ?? false,
  });
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const [rows, columns] = [endRow - startRow + 1, endCol - startCol + 1];
    picture.set(`${name} merge ${areaAddress({ row: startRow, column: startCol, rows, columns })}`, {});
  }
  [...rules]
    .sort((one, other) => one.priority - other.priority)
    .forEach(({ range, formula, style }, position) => {
      picture.set(`${name} rule ${position + 1}`, {
        area: range,
        formula: `=${String(formula)}`,
        // Conditional fills are shown in the background colour.
        fill: style?.fill?.type === 'pattern' ? colorOf(style.fill.bgColor) : null,
        fontColor: colorOf(style?.font?.color),
        bold: style?.font?.bold ?? false,
        numberFormat: style?.numFmt ?? null,
      });
    });
  charts.forEach((chart, position) => {
    const facts = factsOfChart(sheet, chart, computed);
    const color = lineColor(parts.get(`xl/charts/chart${position + 1}.xml`) ?? '');
    picture.set(`${name} chart ${position + 1}`, { ...facts, color });
  });
}

/** Of the first series: hucre's reader takes the colour of areas alone. Charts stand on one sheet, the summary. */
function lineColor(chartXml: string): string | null {
  const color = /<c:ser>.*?<a:ln[ >].*?<a:srgbClr val="(\w+)"/s.exec(chartXml)?.[1];
  return color === undefined ? null : `#${color}`;
}

type Chart = NonNullable<Sheet['charts']>[number];

function factsOfChart(sheet: Sheet, chart: Chart, computed: Computed): Facts {
  const [series] = chart.series ?? [];
  const points = (reference: string | undefined): Fact[] => {
    const [sheetName, area] = splitReference(reference);
    return area === null ? [] : addressesOf(area).map((address) => computed(sheetName, address));
  };
  const scale = chart.axes?.y?.scale;
  return {
    title: chart.title ?? '',
    minimum: scale?.min ?? null,
    maximum: scale?.max ?? null,
    series: chart.seriesCount,
    seriesName: series?.name ?? null,
    labels: JSON.stringify(points(series?.categoriesRef)),
    // Excel draws a text, such as the empty one where nothing can be computed, as 0.
    values: JSON.stringify(points(series?.valuesRef).map((value) => (typeof value === 'string' ? 0 : value))),
    ...boxOf(placeOf(sheet, chart)),
  };
}

function splitReference(reference = ''): readonly [string, CellArea | null] {
  const [, sheet = '', address = ''] = /^'(.*)'!([$A-Z0-9:]+)$/.exec(reference) ?? [];
  return [sheet.replaceAll("''", "'"), parseAddress(address)?.[0] ?? null];
}

function addressesOf({ row, column, rows, columns }: CellArea): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** The corners of a chart are cells in a file. */
function placeOf({ columns = [], rowDefs }: Sheet, { anchor }: Chart) {
  const sum = (count: number, sizeAt: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => sizeAt(index)).reduce((total, size) => total + size, 0);
  const width = (column: number): number =>
    columns[column]?.hidden === true ? 0 : pointsWide(columns[column]?.width ?? 0);
  const height = (row: number): number => {
    const planned = rowDefs?.get(row);
    return planned?.hidden === true ? 0 : (planned?.height ?? 0);
  };
  const [from, to] = [anchor?.from ?? { row: 0, col: 0 }, anchor?.to ?? { row: 0, col: 0 }];
  const [left, top] = [sum(from.col, width), sum(from.row, height)];
  return { left, top, width: sum(to.col, width) - left, height: sum(to.row, height) - top };
}

/** A digit of the file's default font is 7 pixels wide. */
function pointsWide(digits: number): number {
  return (digits * 7 * 72) / 96;
}

function addCells(
  picture: Map<string, Facts>,
  sheet: Sheet,
  contents: ReadonlyMap<string, Facts>,
  rows: ReadonlyMap<number, Facts>,
): void {
  const { name, cells = new Map<string, Cell>(), columns = [] } = sheet;
  columns.forEach(({ hidden = false, width = 0 }, column) => {
    picture.set(`${name} column ${column + 1}`, {
      hidden,
      pixels: hidden ? null : pixelsOf(pointsWide(width)),
    });
  });
  for (const [number, facts] of rows) picture.set(`${name} row ${number}`, facts);
  const validations = validationsOf(sheet);
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const address = cellAddress(row, column);
    const styleAt = (down: number, right: number) => cells.get(`${row + down},${column + right}`)?.style;
    picture.set(`${name}!${address}`, {
      ...contents.get(address),
      checkbox: cell.checkbox ?? false,
      ...factsOfStyle(cell.style),
      'border top': lineOf(cell.style?.border?.top) ?? lineOf(styleAt(-1, 0)?.border?.bottom),
      'border bottom': lineOf(cell.style?.border?.bottom) ?? lineOf(styleAt(1, 0)?.border?.top),
      'border left': lineOf(cell.style?.border?.left) ?? lineOf(styleAt(0, -1)?.border?.right),
      'border right': lineOf(cell.style?.border?.right) ?? lineOf(styleAt(0, 1)?.border?.left),
      ...(validations.get(address) ?? noValidation),
    });
  }
}

/** What is not said is as in a new workbook. */
function factsOfStyle(style: CellStyle | undefined): Facts {
  const { font, fill, alignment } = style ?? {};
  return {
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : null,
    fontName: font?.name ?? null,
    fontSize: font?.size ?? null,
    fontColor: colorOf(font?.color),
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    numberFormat: style?.numFmt ?? 'General',
    locked: style?.protection?.locked ?? true,
    horizontal: alignment?.horizontal ?? 'general',
    vertical: alignment?.vertical ?? 'bottom',
  };
}

type Line = NonNullable<CellStyle['border']>['top'];

/** The usual thin line by its colour alone; of any other the kind is told too, which Excel's view does not have. */
function lineOf(line: Line): string | null {
  if (line?.style === undefined) return null;
  const color = colorOf(line.color) ?? '#000000';
  return line.style === 'thin' ? color : `${line.style} ${color}`;
}

function validationsOf(sheet: Sheet): ReadonlyMap<string, Facts> {
  const found = new Map<string, Facts>();
  for (const validation of sheet.dataValidations ?? []) {
    const facts = factsOfValidation({
      asks:
        validation.type === 'list'
          ? asksList(validation.values ?? [])
          : asksWhole(validation.operator ?? 'between', validation.formula1, validation.formula2),
      blankAllowed: validation.allowBlank ?? false,
      refuses: (validation.showErrorMessage ?? false) && (validation.errorStyle ?? 'stop') === 'stop',
      title: validation.errorTitle ?? '',
      message: validation.errorMessage ?? '',
    });
    for (const area of validation.range.split(' ').flatMap((part) => parseAddress(part) ?? [])) {
      for (const address of addressesOf(area)) found.set(address, facts);
    }
  }
  return found;
}

function colorOf(color: { readonly rgb?: string } | undefined): string | null {
  return color?.rgb === undefined ? null : `#${color.rgb.slice(-6)}`;
}

/** A file keeps margins in inches, which most numbers of points are not a round number of. */
function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

/** By number. Rows whose height nobody has set, Excel fits when somebody types there. */
function rowsOf(xml: string): ReadonlyMap<number, Facts> {
  const rows = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)];
  return new Map(
    rows.map(([, number, rest = '']) => {
      const hidden = rest.includes('hidden="1"');
      const isSet = rest.includes('customHeight="1"');
      const height = Number(/ ht="([\d.]+)"/.exec(rest)?.[1]);
      return [Number(number), { hidden, height: hidden ? null : isSet ? height : 'fits' }] as const;
    }),
  );
}
