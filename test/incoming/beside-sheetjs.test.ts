/**
 * Our reader beside SheetJS, cell by cell: two readings of one file, one set of values. Over every workbook that the tests
 * and the installed packages hold (these hold none today), those we write, and random ones written by SheetJS and ExcelJS.
 * @slow 6 s: every workbook of the tests, read by two libraries
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import * as fc from 'fast-check';
import { read, utils, write, type CellObject, type WorkBook } from 'xlsx';
import { emptyAnswer } from '../../src/core/assessment/answers';
import type { SheetGrid } from '../../src/core/sheet/sheet-grid';
import { fileLimits } from '../../src/xlsx/file-limits';
import { readFileGrids } from '../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { planOf, pmqaIndex } from '../core/layout/rubrics';
import { howOften, replay } from '../fuzz/how-often';

const root = join(__dirname, '..', '..');
const isWorkbook = (name: string): boolean =>
  /\.(?:xlsx|xlsm|xltx|xltm)$/i.test(name) && !name.includes('hostile') && !name.includes('stray-far-cell');
const workbooksIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter(isWorkbook);
const files = [...workbooksIn('test'), ...workbooksIn('node_modules')];

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
  await holdsTheSame(readFileSync(join(root, file)));
});

it.each(['th', 'en'] as const)('so do the workbooks that we write (%s)', async (language) => {
  const plan = planOf(pmqaIndex, language, { answers: new Map([['1.1.B1', answer]]) });
  await holdsTheSame(await writeWorkbookFile(plan, { protect: false }));
});

const answer = { ...emptyAnswer, met: true, evidence: '=คำสั่ง <1> & 2', due: '2026-09-30', owner: '007' };

/** Texts as people type them, with what XML and shared texts find hard. */
const text = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((each) => each.trim() === each && isPlain(each)),
  fc.constantFrom('เกณฑ์ที่ ๑', 'a<b & "c"', "'=1+1", 'บรรทัดแรก\nบรรทัดสอง', '007', 'TRUE', '#N/A', ' '),
);
const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const table = fc.array(fc.array(fc.option(cell), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});
const filled = table.filter((rows) => rows.flat().some((value) => value !== null && value !== ' '));
const some = { ...replay, numRuns: howOften({ push: 12, fuzz: 300 }) };

it('so do random workbooks that SheetJS writes', async () => {
  await fc.assert(
    fc.asyncProperty(filled, fc.boolean(), async (rows, bookSST) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'ตรวจ');
      await holdsTheSame(write(book, { type: 'buffer', bookType: 'xlsx', bookSST }) as Buffer);
    }),
    some,
  );
});

it('so do random workbooks that ExcelJS writes', async () => {
  await fc.assert(
    fc.asyncProperty(filled, async (rows) => {
      const book = new Workbook();
      book.addWorksheet('ตรวจ').addRows(rows);
      await holdsTheSame(Buffer.from(await book.xlsx.writeBuffer()));
    }),
    some,
  );
});

/** Signs that XML cannot hold are written in ways of each program's own. */
function isPlain(word: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Cn}\uFFFE\uFFFF]|_x[0-9a-f]{4}_/iu.test(word);
}

async function holdsTheSame(bytes: Uint8Array): Promise<void> {
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
}
