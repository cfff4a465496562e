/** Our reader beside SheetJS, cell by cell, over every workbook of the tests: two readings of one file, one set of values. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type CellObject, type WorkBook } from 'xlsx';
import type { SheetGrid } from '../../src/core/sheet/sheet-grid';
import { fileLimits } from '../../src/xlsx/file-limits';
import { readFileGrids } from '../../src/xlsx/read-xlsx';

const root = join(__dirname, '..');
const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xlsx') && !name.includes('hostile') && !name.includes('stray-far-cell'));

/** What SheetJS does not read as Excel does: part names that differ in case, and addresses by `\\`. */
const beyondSheetJs = /package-names/;

/** Filled cells as `sheet!A1=value`. */
function told(book: WorkBook): string[] {
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name] ?? {};
    return Object.entries(sheet).flatMap(([address, cell]) => {
      if (address.startsWith('!')) return [];
      const { t, v, w, f } = cell as CellObject;
      // A tick as LibreOffice writes it is the number 1 to them.
      const isTick = f === 'TRUE()' || f === 'FALSE()';
      const value = t === 'e' ? w : isTick ? Boolean(v) : v;
      const { c } = utils.decode_cell(address);
      if (t === 'z' || value === undefined || value === '' || c >= fileLimits.columns) return [];
      return [`${name}!${address}=${JSON.stringify(value)}`];
    });
  }).sort();
}

function ours(grids: readonly SheetGrid[]): string[] {
  return grids
    .flatMap(({ name, values }) =>
      values.flatMap((cells, r) =>
        cells.flatMap((value, c) =>
          value === null ? [] : [`${name}!${utils.encode_cell({ r, c })}=${JSON.stringify(value)}`],
        ),
      ),
    )
    .sort();
}

it.each(files.filter((file) => !beyondSheetJs.test(file)))('%s holds the same in both', async (file) => {
  const bytes = readFileSync(join(root, file));
  const mine = await readFileGrids(new Uint8Array(bytes));
  if (!mine.ok) throw new Error(mine.failure.kind);
  const theirs = read(bytes, { type: 'buffer', cellDates: false, cellText: true });
  // An ISO date in a cell is a day to us and a number to them.
  const isDay = (cell: string): boolean => /="\d{4}-\d{2}-\d{2}"$/.test(cell);
  const days = new Set(
    ours(mine.value.grids)
      .filter(isDay)
      .map((cell) => cell.split('=')[0]),
  );
  const withoutDays = (cells: readonly string[]) => cells.filter((cell) => !days.has(cell.split('=')[0]));
  expect(told(theirs)).not.toEqual([]);
  expect(withoutDays(ours(mine.value.grids))).toEqual(withoutDays(told(theirs)));
});
