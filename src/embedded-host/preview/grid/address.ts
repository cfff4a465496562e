/** A1 addresses, both ways. Rows and columns count from 0 inside, from 1 and A in the text. */
import type { HostArea } from '../../workbook-view';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The first cell of the area, as Excel's name box shows it. */
export function areaAddress(area: HostArea): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;

/** Reads `B7`, `$B$7` or `B7:D9`, in any case; null for anything else. */
export function parseArea(text: string): HostArea | null {
  const match = ADDRESS.exec(text.trim().toUpperCase());
  if (match === null) return null;
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] = match;
  const columns = [columnNumber(firstLetters), columnNumber(lastLetters)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Splits `'หมวด 1'!$A$1:$B$2`, with or without a leading `=`, into its sheet name (null when absent) and area. */
export function parseReference(
  text: string,
): { readonly sheet: string | null; readonly area: HostArea } | null {
  const bare = text.trim().replace(/^=/, '');
  const mark = bare.lastIndexOf('!');
  const area = parseArea(bare.slice(mark + 1));
  if (area === null) return null;
  if (mark < 0) return { sheet: null, area };
  const sheet = bare
    .slice(0, mark)
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");
  return { sheet, area };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function sameArea(one: HostArea, other: HostArea): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function areaHolds(area: HostArea, { row, column }: CellPosition): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
