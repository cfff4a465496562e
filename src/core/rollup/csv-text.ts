/** Text as comma-separated values (RFC 4180), the way Excel opens and saves them. */

/** So that Excel takes the text for UTF-8. */
export const byteOrderMark = '\uFEFF';

/** What Excel would take for a formula is kept a text by an apostrophe: a name out of a file computes nothing here. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** One line, with its end. A flag is TRUE or FALSE, and what is not known is empty. */
export function csvLine(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  const text = looksLikeFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells; the first may be headings. Semicolons where the first line has no comma, as some Excels save. */
export function parseCsv(given: string): string[][] {
  const source = given.startsWith(byteOrderMark) ? given.slice(1) : given;
  const separator = separatorOf(source);
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < source.length) {
    const [cell, end] = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, separator);
    line.push(cell);
    at = end;
    if (source[at] === separator) {
      at += 1;
      if (at === source.length) line.push('');
      continue;
    }
    lines.push(line);
    line = [];
    while (at < source.length && source[at] !== '\n') at += 1;
    at += 1;
  }
  if (line.length > 0) lines.push(line);
  return lines.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function separatorOf(source: string): string {
  const [first = ''] = source.split('\n', 1);
  return [',', ';', '\t'].find((each) => first.includes(each)) ?? ',';
}

function plainCell(source: string, from: number, separator: string): [string, number] {
  let end = from;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  return [source.slice(from, end).replace(/\r$/, ''), end];
}

/** A quote that is never closed reaches to the end. */
function quotedCell(source: string, from: number): [string, number] {
  let text = '';
  let at = from + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0) return [text + source.slice(at), source.length];
    text += source.slice(at, quote);
    if (source[quote + 1] !== '"') return [text, quote + 1];
    text += '"';
    at = quote + 2;
  }
}
