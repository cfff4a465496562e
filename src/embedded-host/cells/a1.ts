/** A1 addresses: text to area and back. */
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  area,
  isWholeColumns,
  isWholeRows,
  type Area,
  type CellPosition,
} from './area';

/** `A` to `XFD`. */
export function columnName(column: number): string {
  return firstNames[column] ?? spelledOut(column);
}

function spelledOut(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : spelledOut(Math.floor(column / 26) - 1) + last;
}

/** Up to `ZZ`: asked of every cell that is told of. */
const firstNames: readonly string[] = Array.from({ length: 26 * 27 }, (_, column) => spelledOut(column));

/** Null when there is no such column. */
export function columnIndex(name: string): number | null {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number >= 1 && number <= COLUMN_LIMIT ? number - 1 : null;
}

export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheetName(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

export function areaText(a: Area, dollar = ''): string {
  const first = `${dollar}${columnName(a.column)}`;
  const last = `${dollar}${columnName(a.column + a.columns - 1)}`;
  const top = `${dollar}${a.row + 1}`;
  const bottom = `${dollar}${a.row + a.rows}`;
  if (isWholeColumns(a)) return `${first}:${last}`;
  if (isWholeRows(a)) return `${top}:${bottom}`;
  return a.rows === 1 && a.columns === 1 ? first + top : `${first}${top}:${last}${bottom}`;
}

/** Such as `C7`. */
export function cellName({ row, column }: CellPosition): string {
  return `${columnName(column)}${row + 1}`;
}

export function fullAddress(sheetName: string, a: Area): string {
  return `${quoteSheetName(sheetName)}!${areaText(a)}`;
}

export interface ParsedAddress {
  /** Null when the address names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Null when the text is not the address of one block of cells. */
export function parseAddress(text: string): ParsedAddress | null {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : unquoteSheetName(text.slice(0, bang));
  const found = parseArea(text.slice(bang + 1).trim());
  return found === null ? null : { sheet, area: found };
}

function parseArea(text: string): Area | null {
  const cells = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)(?::\$?([A-Za-z]{1,3})\$?([1-9]\d*))?$/.exec(text);
  if (cells) {
    const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = cells;
    return between(
      Number(firstRow) - 1,
      columnIndex(firstColumn),
      Number(lastRow) - 1,
      columnIndex(lastColumn),
    );
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ''), ROW_LIMIT - 1, columnIndex(columns[2] ?? ''));
  const rows = /^\$?([1-9]\d*):\$?([1-9]\d*)$/.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMN_LIMIT - 1);
  return null;
}

function between(rowA: number, columnA: number | null, rowB: number, columnB: number | null): Area | null {
  if (columnA === null || columnB === null || rowA >= ROW_LIMIT || rowB >= ROW_LIMIT) return null;
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  return area(row, column, Math.abs(rowA - rowB) + 1, Math.abs(columnA - columnB) + 1);
}
