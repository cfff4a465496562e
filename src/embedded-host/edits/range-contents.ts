/** Values, formulas, texts and number formats of a range: the 2D arrays of the API, as strict as Excel's. */
import { apiValue, valueType } from '../cells/api-value';
import { changedNews } from '../model/news';
import { ROW_LIMIT, COLUMN_LIMIT, type Area } from '../cells/area';
import { thaiDateText } from '../cells/thai-date-text';
import { daysUntil1904, parseTyped, type CellContent, type Typed } from '../cells/typing';
import type { Sheet } from '../model/sheet';
import type { Book } from '../model/book';
import { isFormula } from '../cells/typing';
import { fromR1C1, toR1C1 } from '../formulas/r1c1-text';
import { invalidArgument, type HostError } from '../cells/host-error';
import { areaOf, checkUnlocked, type LiveRange } from '../model/live-range';

/** One cell's place inside a range that is being read or written. */
type EachCell<V> = (sheet: Sheet, row: number, column: number) => V;

/** A 2D array over the range; null for ranges without an end, as Excel answers for `A:A`. */
function readGrid<V>(range: LiveRange, cell: EachCell<V>): V[][] | null {
  const area = areaOf(range);
  if (area.rows === ROW_LIMIT || area.columns === COLUMN_LIMIT) return null;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => cell(range.sheet, area.row + r, area.column + c)),
  );
}

export function readValues(range: LiveRange): unknown {
  return readGrid(range, (sheet, row, column) => apiValue(range.workbook.value(sheet, row, column)));
}

export function readValueTypes(range: LiveRange): unknown {
  return readGrid(range, (sheet, row, column) => valueType(range.workbook.value(sheet, row, column)));
}

export function readFormulas(range: LiveRange): unknown {
  return readGrid(range, (sheet, row, column) => formulaOf(range.workbook.content(sheet, row, column)));
}

export function readFormulasR1C1(range: LiveRange): unknown {
  return readGrid(range, (sheet, row, column) => {
    const content = range.workbook.content(sheet, row, column);
    return isFormula(content) ? toR1C1(content.formula, { row, column }) : formulaOf(content);
  });
}

export function readTexts(range: LiveRange): unknown {
  return readGrid(range, (sheet, row, column) => displayText(range.workbook, sheet, row, column));
}

export function readNumberFormats(range: LiveRange): unknown {
  return readGrid(range, (sheet, row, column) => sheet.styles.at(row, column).numberFormat);
}

export function formulaOf(content: CellContent | null): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  return typeof content === 'object' ? content.error : content;
}

/** @param format of a rule that holds there; without one the cell's own */
export function displayText(
  workbook: Book,
  sheet: Sheet,
  row: number,
  column: number,
  format: string | null = null,
): string {
  const value = workbook.value(sheet, row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  const numberFormat = format ?? sheet.styles.at(row, column).numberFormat;
  // Excel takes a Boolean for a text here.
  if (typeof value === 'boolean') return textUnder(value ? 'TRUE' : 'FALSE', numberFormat);
  if (typeof value === 'string') return textUnder(value, numberFormat);
  if (numberFormat === 'General' || numberFormat === '@') return generalText(value);
  const day = workbook.from1904 ? value + daysUntil1904 : value;
  return thaiDateText(day, numberFormat) ?? workbook.engine.format(value, numberFormat);
}

/** A format whose text section is empty hides texts (`;;;`); a section such as `"x "@` adds to them. */
function textUnder(text: string, numberFormat: string): string {
  const section = numberFormat.split(';')[3];
  if (section === undefined) return text;
  return section.replace(/"([^"]*)"|@/g, (piece, quoted: string | undefined) =>
    piece === '@' ? text : (quoted ?? ''),
  );
}

/** General shows up to eleven characters. */
function generalText(value: number): string {
  const plain = String(Number(value.toPrecision(10)));
  if (!plain.includes('e')) return plain;
  const [digits = '', exponent = ''] = value.toExponential(5).split('e');
  return `${Number(digits)}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}

export function writeValues(range: LiveRange, given: unknown): void {
  const grid = gridOf(range, given, 'values');
  writeCells(range, grid);
}

/** What is a formula there is said for its cell; anything else is as in `formulas`. */
export function writeFormulasR1C1(range: LiveRange, given: unknown): void {
  const { row, column } = areaOf(range);
  const grid = gridOf(range, given, 'formulasR1C1').map((line, down) =>
    line.map((value, right) => {
      const cell = { row: row + down, column: column + right };
      const isText = range.sheet.styles.at(cell.row, cell.column).numberFormat === '@';
      return typeof value === 'string' && value.startsWith('=') && !isText
        ? fromR1C1(checkLength(value), cell)
        : value;
    }),
  );
  writeCells(range, grid);
}

function checkLength(formula: string): string {
  if (formula.length > 8_192) throw invalidArgument('A formula holds at most 8,192 characters.');
  return formula;
}

/** One format, alone or in a grid of one cell, is set for every cell, as Excel does for number formats. */
export function writeNumberFormats(range: LiveRange, given: unknown): void {
  const area = areaOf(range);
  const only = onlyOf(given);
  if (typeof only === 'string') {
    range.sheet.styles.change(area, { numberFormat: only });
  } else {
    const grid = gridOf(range, given, 'numberFormat');
    grid.forEach((line, r) => {
      line.forEach((format, c) => {
        if (format === null) return;
        if (typeof format !== 'string') throw invalidArgument('A number format must be a string.');
        range.sheet.styles.change(
          { row: area.row + r, column: area.column + c, rows: 1, columns: 1 },
          { numberFormat: format },
        );
      });
    });
  }
  range.workbook.touch();
}

/** What a grid of one cell holds, or what was given. */
function onlyOf(given: unknown): unknown {
  const lines: readonly unknown[] = Array.isArray(given) ? given : [];
  const line: readonly unknown[] = lines.length === 1 && Array.isArray(lines[0]) ? lines[0] : [];
  return line.length === 1 ? line[0] : given;
}

/** Checks the shape. One value alone stands for a range of one cell, or fills the range, as the API allows. */
function gridOf(range: LiveRange, given: unknown, member: string): readonly (readonly unknown[])[] {
  const area = areaOf(range);
  if (area.rows === ROW_LIMIT || area.columns === COLUMN_LIMIT) {
    throw invalidArgument(`${member} of a range without an end cannot be set.`);
  }
  if (!Array.isArray(given)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => given));
  }
  const lines: readonly unknown[] = given;
  const fits =
    lines.length === area.rows && lines.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw wrongShape(member);
  return lines.map((line): readonly unknown[] => (Array.isArray(line) ? line : []));
}

export function wrongShape(member: string): HostError {
  return invalidArgument(
    `The number of rows or columns in the input array for ${member} doesn't match the size of the range.`,
  );
}

function writeCells(range: LiveRange, grid: readonly (readonly unknown[])[]): void {
  const { workbook, sheet } = range;
  const area = areaOf(range);
  checkUnlocked(range.sheet, area);
  // Parse all before writing any, so that a bad value leaves the range as it was.
  const typed = grid.map((line, r) =>
    line.map((value, c) => {
      const { numberFormat } = sheet.styles.at(area.row + r, area.column + c);
      return typedOf(value, numberFormat, workbook.from1904);
    }),
  );
  for (const line of typed) {
    for (const cell of line) {
      if (cell?.content != null && isFormula(cell.content)) workbook.checkFormula(cell.content.formula);
    }
  }
  tellEdit(workbook, sheet, area, () => {
    typed.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (cell !== null) writeTyped(workbook, sheet, area.row + r, area.column + c, cell);
      });
    });
  });
}

/** Null leaves the cell alone. */
function typedOf(value: unknown, numberFormat: string, from1904: boolean): Typed | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return { content: value };
  if (typeof value === 'number') return { content: value };
  if (typeof value === 'string') {
    if (value.length > 32_767) throw invalidArgument('A cell holds at most 32,767 characters.');
    const typed = parseTyped(value, numberFormat, from1904);
    if (isFormula(typed.content)) checkLength(value);
    return typed;
  }
  throw invalidArgument('A cell takes a string, a number, a Boolean or null.');
}

/** Writes what somebody typed, with the format that typing brings. */
export function writeTyped(workbook: Book, sheet: Sheet, row: number, column: number, typed: Typed): void {
  workbook.setContent(sheet, row, column, typed.content);
  if (typed.format !== undefined && sheet.styles.at(row, column).numberFormat === 'General') {
    sheet.styles.change({ row, column, rows: 1, columns: 1 }, { numberFormat: typed.format });
  }
}

/** Does an edit of contents and tells it as one change, with details when it is of one cell. */
export function tellEdit(workbook: Book, sheet: Sheet, area: Area, edit: () => void): void {
  const single = area.rows === 1 && area.columns === 1;
  const before = single ? workbook.value(sheet, area.row, area.column) : null;
  edit();
  const details = single ? () => workbook.details(sheet, area, before) : null;
  workbook.tell(changedNews(sheet, area, 'RangeEdited', details, workbook.origin));
}
