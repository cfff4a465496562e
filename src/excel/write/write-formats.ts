/**
 * Formats of areas, rows and columns that stand, or that a repair inserted. Queues writes only, never syncs:
 * `repair-workbook.ts` owns the batch. Those of a sheet that is made: `new-sheet/`.
 *
 * A style has hundreds of areas on a sheet, so each is one action on many areas (`Worksheet.getRanges`). Requirement sets: getRanges and RangeAreas 1.9, format 1.1, columnWidth, rowHeight
 * and protection 1.2, indentLevel 1.9, borders 1.1, columnHidden and rowHidden 1.2, merge 1.2.
 */
import type { CellStyle, StyledAreas } from '../../core/plan/sheet-plan';
import type { CellArea } from '../../core/sheet/cell-area';
import { propertiesOfCells, type CellProperty } from './new-sheet/final-looks';
import { areaAddress } from '../../core/sheet/cell-address';
import { JoinedAreas } from '../../core/sheet/joined-areas';
import { runsOf, runsOfEqual, type Run } from '../../core/sheet/runs';
import { columnsAddress, joinAddresses, rowsAddress } from '../office/area-addresses';
import { areasAt, cellsAt } from '../office/cells-at';
import { formattedAreas, writeNumberFormats } from './write-number-formats';

/** Of cells that stand already: what no style speaks of stays. */
export function writeStyles(sheet: Excel.Worksheet, styles: readonly StyledAreas[]): void {
  for (const { areas, style } of styles) {
    writeStyle(sheet, areas, style);
  }
  writeNumberFormats(sheet, formattedAreas(styles));
}

/** Each of the areas alike. */
export function writeStyle(sheet: Excel.Worksheet, areas: readonly CellArea[], style: CellStyle): void {
  for (const cells of rangesOf(sheet, areas.map(areaAddress))) {
    writeCellFormat(cells.format, style);
  }
  if (style.lines !== undefined) {
    writeLines(sheet, areas, style.lines);
  }
}

function writeCellFormat(format: Excel.RangeFormat, style: CellStyle): void {
  for (const property of propertiesOfCells) writeProperty(format, property, style);
}

function writeProperty<Key extends CellProperty>(
  format: Excel.RangeFormat,
  key: Key,
  style: Pick<CellStyle, Key>,
): void {
  const value = style[key];
  if (value !== undefined) writers[key](format, value);
}

type Writers = {
  readonly [Key in CellProperty]: (format: Excel.RangeFormat, value: NonNullable<CellStyle[Key]>) => void;
};

const writers: Writers = {
  fill: (format, value) => (format.fill.color = value),
  fontName: (format, value) => (format.font.name = value),
  fontSize: (format, value) => (format.font.size = value),
  fontColor: (format, value) => (format.font.color = value),
  bold: (format, value) => (format.font.bold = value),
  horizontal: (format, value) => (format.horizontalAlignment = horizontalWords[value]),
  vertical: (format, value) => (format.verticalAlignment = verticalWords[value]),
  wrap: (format, value) => (format.wrapText = value),
  indent: (format, value) => (format.indentLevel = value),
  locked: (format, value) => (format.protection.locked = value),
};

/**
 * Takes away what a row or column took over from its neighbour when it was inserted. Member by member, because
 * clearing the formats of a cell takes its gap colours too. Lines above and below stay: the neighbours share them.
 */
export function writePlainFormats(sheet: Excel.Worksheet, areas: readonly CellArea[]): void {
  for (const { format } of rangesOf(sheet, areas.map(areaAddress))) {
    format.fill.clear();
    format.font.bold = false;
    format.font.italic = false;
    format.font.underline = 'None';
    format.font.strikethrough = false;
    format.indentLevel = 0;
    format.protection.locked = true;
    format.borders.getItem('EdgeLeft').style = 'None';
    format.borders.getItem('EdgeRight').style = 'None';
  }
  const wide = areas.filter((area) => area.columns > 1);
  for (const { format } of rangesOf(sheet, wide.map(areaAddress))) {
    format.borders.getItem('InsideVertical').style = 'None';
  }
  writeNumberFormats(
    sheet,
    areas.map((area) => ({ area, numberFormat: 'General' })),
  );
}

export const horizontalWords = { left: 'Left', center: 'Center', right: 'Right' } as const;
export const verticalWords = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Inner lines are asked for only where there are cells to stand between; Excel refuses them on a single row. */
export function writeLines(sheet: Excel.Worksheet, areas: readonly CellArea[], color: string): void {
  writeSides(sheet, areas, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'], color);
  writeSides(
    sheet,
    areas.filter((area) => area.rows > 1),
    ['InsideHorizontal'],
    color,
  );
  writeSides(
    sheet,
    areas.filter((area) => area.columns > 1),
    ['InsideVertical'],
    color,
  );
}

function writeSides(
  sheet: Excel.Worksheet,
  areas: readonly CellArea[],
  sides: readonly Side[],
  color: string,
): void {
  for (const cells of rangesOf(sheet, areas.map(areaAddress))) {
    for (const side of sides) {
      const border = cells.format.borders.getItem(side);
      border.style = 'Continuous';
      border.color = color;
    }
  }
}

/** Rows that are merged alike and stand together are one call: `across` merges each row by itself. */
export function writeMerges(sheet: Excel.Worksheet, merges: readonly CellArea[]): void {
  const inRows = new JoinedAreas();
  for (const area of merges) {
    if (area.rows > 1) cellsAt(sheet, areaAddress(area)).merge(false);
    else inRows.add(area);
  }
  for (const area of inRows.areas) {
    cellsAt(sheet, areaAddress(area)).merge(true);
  }
}

/** @param widths in points by column; those of 0 are for `hideColumns` */
export function writeColumnWidths(sheet: Excel.Worksheet, widths: ReadonlyMap<number, number>): void {
  for (const [width, addresses] of addressesByValue(runsOfEqual(widths), columnsAddress)) {
    for (const columns of rangesOf(sheet, addresses)) {
      columns.format.columnWidth = width;
    }
  }
}

/** A height that was set is given up, so that the rows grow with what is typed. Requirement set: autofitRows 1.2. */
export function fitRows(sheet: Excel.Worksheet, rows: Iterable<number>): void {
  const addresses = runsOf([...rows]).map(({ first, count }) => rowsAddress(first, first + count - 1));
  for (const { format } of rangesOf(sheet, addresses)) {
    format.autofitRows();
  }
}

/** Those of 0 points. */
export function hideColumns(sheet: Excel.Worksheet, widths: ReadonlyMap<number, number>): void {
  for (const { first, count } of runsOfEqual(widths).filter(({ value }) => value === 0)) {
    cellsAt(sheet, columnsAddress(first, first + count - 1)).columnHidden = true;
  }
}

/** Those of 0 points. */
export function hideRows(sheet: Excel.Worksheet, heights: ReadonlyMap<number, number>): void {
  for (const { first, count } of runsOfEqual(heights).filter(({ value }) => value === 0)) {
    cellsAt(sheet, rowsAddress(first, first + count - 1)).rowHidden = true;
  }
}

/** @param heights in points by row; those of 0 are for `hideRows` */
export function writeRowHeights(sheet: Excel.Worksheet, heights: ReadonlyMap<number, number>): void {
  for (const [height, addresses] of addressesByValue(runsOfEqual(heights), rowsAddress)) {
    for (const rows of rangesOf(sheet, addresses)) {
      rows.format.rowHeight = height;
    }
  }
}

/** Addresses of the shown runs, grouped by size: so many rows of a sheet share a height. */
function addressesByValue(
  runs: readonly (Run & { readonly value: number })[],
  address: (first: number, last: number) => string,
): Map<number, string[]> {
  const byValue = new Map<number, string[]>();
  for (const { value, first, count } of runs) {
    if (value === 0) continue;
    const addresses = byValue.get(value) ?? [];
    addresses.push(address(first, first + count - 1));
    byValue.set(value, addresses);
  }
  return byValue;
}

/** The areas as as few Excel objects as its limit on addresses allows. */
export function rangesOf(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
): readonly (Excel.Range | Excel.RangeAreas)[] {
  return joinAddresses(addresses).map((list) =>
    list.includes(',') ? areasAt(sheet, list) : cellsAt(sheet, list),
  );
}
