/** What LibreOffice computed, read from the text files it wrote, one per sheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { CellValue, SheetGrid } from '../../src/core/sheet/sheet-grid';

/** @param file as given to the order `values`; the files of the sheets carry their names after it */
export function readGrids(file: string): SheetGrid[] {
  const extension = extname(file);
  const stem = `${basename(file, extension)}-`;
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(stem) && name.endsWith(extension))
    .map((name) => {
      const sheet = name.slice(stem.length, -extension.length);
      const values = readCells(readFileSync(join(dirname(file), name), 'utf8'));
      return { sheetId: sheet, name: sheet, visible: true, row: 0, column: 0, values };
    });
}

const cell = /("(?:[^"]|"")*"|[^",\n]*)(,|\r?\n|$)/gy;

/** Text stands in quotation marks; numbers and Booleans do not. */
function readCells(text: string): CellValue[][] {
  const rows: CellValue[][] = [];
  let row: CellValue[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) throw new Error(`Not a table of values: ${text.slice(0, 80)}`);
    row.push(cellValue(match[1] ?? ''));
    if (match[2] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellValue(written: string): CellValue {
  if (written === '') return null;
  if (written === 'TRUE' || written === 'FALSE') return written === 'TRUE';
  if (written.startsWith('"')) return written.slice(1, -1).replaceAll('""', '"');
  const number = Number(written);
  return Number.isNaN(number) ? written : number;
}
