/** Tab-separated text as Excel puts it on the clipboard: cells with line breaks, tabs or quotes are quoted. */

export function parseClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const cell = readCell(source, at);
    row.push(cell.text);
    const mark = source[cell.end];
    at = cell.end + 1;
    if (mark === '\t') continue;
    rows.push(row);
    row = [];
    if (mark === undefined) break;
  }
  return rows;
}

export function formatClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

function quote(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function readCell(source: string, start: number): { readonly text: string; readonly end: number } {
  if (source[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = start;
    const match = quoted.exec(source);
    if (match !== null) return { text: (match[1] ?? '').replace(/""/g, '"'), end: quoted.lastIndex };
  }
  const length = source.slice(start).search(/[\t\n]/);
  const end = length < 0 ? source.length : start + length;
  return { text: source.slice(start, end), end };
}
