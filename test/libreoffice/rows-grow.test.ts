/** What people type into a form from a file, as LibreOffice shows and prints it: rows grow with it. */
import { join } from 'node:path';
import { columnOf } from '../../src/core/layout/columns';
import { writeBook } from './books';
import { blankForm } from './filled-books';
import { emptyFolder, runOffice } from './office';
import { bare, readPages } from './printed-pages';

const typed = ['คำสั่งแรก', 'รายงานสอง', 'แผนสาม', 'ประกาศสี่', 'ภาพถ่ายห้า', 'มติหก'];

test('six lines typed into evidence are all seen and all printed', async () => {
  const folder = emptyFolder('rows-grow');
  const pdf = join(folder, 'typed.pdf');
  const { sheets } = blankForm.plan;
  const number = sheets.findIndex(({ role }) => role.kind === 'category');
  const row = sheets[number]?.roles.findIndex(({ criterion }) => criterion === '1.1.B1') ?? -1;
  const file = await writeBook(folder, blankForm);
  const report = runOffice([
    ['open', file],
    ['typeLines', number, row, columnOf('evidence'), typed.join('|')],
    ['print', pdf],
    ['heights', 'typed'],
    ['close'],
  ]);
  const measured = report.find(([, sheet, at]) => Number(sheet) === number && Number(at) === row);
  const [, , , stands, needed] = (measured ?? []).map(Number);
  const before = sheets[number]?.rowHeights[row] ?? 0;
  expect(stands).toBeGreaterThanOrEqual(needed ?? Number.POSITIVE_INFINITY);
  // In hundredths of a millimetre; six lines are more than the row was made with.
  expect(stands).toBeGreaterThan((before / 72) * 2540 + 1);
  const printed = readPages(pdf).map(({ text }) => text);
  expect(typed.filter((line) => !printed.some((text) => text.includes(bare(line))))).toEqual([]);
}, 120_000);
