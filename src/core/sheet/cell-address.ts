/** A1 notation and areas: `C7:E9` is rows 6 to 8, columns 2 to 4. Pure text, no sheet. */
import type { CellArea } from './cell-area';

/** Excel's limits since 2007. */
export const maximumRows = 1048576;
export const maximumColumns = 16384;

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  return firstColumns[column] ?? spelledOut(column);
}

function spelledOut(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Up to `ZZ`: every address of every plan needs its letters. */
const firstColumns: readonly string[] = Array.from({ length: 26 * 27 }, (_, column) => spelledOut(column));

/** `(6, 2)` is `C7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$C$7`, as a formula needs it that is copied to other rows. */
function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `C7` or `C7:E9`. */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `$C$7` or `$C$7:$E$9`. */
export function absoluteAreaAddress(area: CellArea): string {
  const first = absoluteAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${absoluteAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const corner = /^\$?([A-Za-z]{0,3})\$?([0-9]{0,7})$/;

/**
 * The areas of an address such as `E12`, `$E$12:F40`, `E:F`, `3:5` or several of them with commas, with or
 * without a sheet before `!`. Null when it is not one.
 */
export function parseAddress(address: string): readonly CellArea[] | null {
  const areas: CellArea[] = [];
  for (const part of splitOutsideQuotes(address)) {
    const area = parseArea(part.slice(part.lastIndexOf('!') + 1).trim());
    if (area === null) return null;
    areas.push(area);
  }
  return areas;
}

function parseArea(text: string): CellArea | null {
  const [firstText = '', lastText, ...more] = text.split(':');
  if (more.length > 0) return null;
  const first = parseCorner(firstText);
  const last = lastText === undefined ? first : parseCorner(lastText);
  if (first === null || last === null) return null;
  // A column alone or a row alone is only an address as `E:E` or `3:3`; both ends must be of one sort.
  const wholeColumns = first.row === null;
  const wholeRows = first.column === null;
  if (wholeColumns !== (last.row === null) || wholeRows !== (last.column === null)) return null;
  if ((wholeColumns || wholeRows) && lastText === undefined) return null;
  const rows = wholeColumns ? [0, maximumRows - 1] : [first.row ?? 0, last.row ?? 0];
  const columns = wholeRows ? [0, maximumColumns - 1] : [first.column ?? 0, last.column ?? 0];
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  return {
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
}

/** A part that is not written is null; null altogether when it is no corner or outside the sheet. */
function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = corner.exec(text);
  const letters = match?.[1] ?? '';
  const digits = match?.[2] ?? '';
  if (letters === '' && digits === '') return null;
  const row = digits === '' ? null : Number(digits) - 1;
  const column = letters === '' ? null : columnNumber(letters);
  if (row !== null && (row < 0 || row >= maximumRows)) return null;
  if (column !== null && column >= maximumColumns) return null;
  return { row, column };
}

/** `A` is `0`, `aa` is `26`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Sheet names between quotes may hold commas. */
function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (letter === ',' && !quoted) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part];
}
