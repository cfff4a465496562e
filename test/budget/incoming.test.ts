/**
 * Files that once took gigabytes or half a minute, read by the command in a process of its own.
 * @slow 5 s: files that once took gigabytes, in processes of their own
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { runWithin } from './run-within';

jest.setTimeout(120_000);

const files = join(__dirname, '..', 'incoming', 'files');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'incoming-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a sparse workbook is refused in words before it fills the memory', async () => {
  const run = await runWithin(
    ['scripts/assess.mjs', '--workbook', join(files, 'hostile', 'z21_sparse_1sheet.xlsx')],
    { cpuSeconds: 2, megabytes: 300 },
  );
  expect(run).toMatchObject({ exceeded: [], status: 2 });
  expect(run.stderr).toContain('is too wide and too long');
});

it('a table of 45,000 rows of 8 cells beside a checklist is passed over within a second', async () => {
  const table = Array.from({ length: 45_000 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) =>
      column % 3 === 0 ? row * 8 + column : `รายการที่ ${row} ช่อง ${column}`,
    ),
  );
  const checklist = [
    ['รหัส', 'ทำแล้ว'],
    ['1.1.B1', 'ใช่'],
  ];
  const sheets = [
    { name: 'ตรวจตนเอง', rows: checklist },
    { name: 'ทะเบียน', rows: table },
  ];
  const file = join(folder, 'large.xlsx');
  writeFileSync(file, await writeXlsx({ sheets }));
  // Bundled when a source is newer; that is no part of the reading.
  await runWithin(['scripts/workbook.mjs', '--help'], { cpuSeconds: 20, megabytes: 600 });
  const run = await runWithin(['scripts/workbook.mjs', '--carry-from', file, '--report'], {
    // A second, and what Node needs to begin; and room for a core that two share, where processor time goes half as far again.
    cpuSeconds: 1.6,
    megabytes: 400,
  });
  expect(run).toMatchObject({ exceeded: [], status: 0 });
  expect(JSON.parse(run.stdout)).toMatchObject({ carried: 1, source: { passedOver: ['ทะเบียน'] } });
});

it('full cells of one letter that might begin a word, a link, a mark or a formula take no longer than others', async () => {
  const full = (text: string, end = ''): string => `${text.repeat(32_000)}${end}`;
  const cells = [
    full('\n', 'x'),
    full(')', 'x'),
    full('\u0e47', 'x'),
    full("'", 'x'),
    full('?', 'x'),
    full('[', 'x'),
    `https://${full('a', ' x')}`,
    `=${full(' ', 'x')}`,
    `B1${full(': ')}`,
  ];
  const rows = cells.flatMap((cell, at) => [
    [`1.1.B${at + 1}`, 'ใช่', cell, cell],
    [cell, cell, cell, cell],
  ]);
  const file = join(folder, 'full.xlsx');
  writeFileSync(
    file,
    await writeXlsx({ sheets: [{ name: 'ตรวจ', rows: [['รหัส', 'ทำแล้ว', 'หลักฐาน', 'ลิงก์'], ...rows] }] }),
  );
  const words = ['scripts/workbook.mjs', '--carry-from', file, '--report'];
  const { exceeded } = await runWithin(words, { cpuSeconds: 3, megabytes: 400 });
  expect(exceeded).toEqual([]);
});

it('8,000 rows of one id are read, and nothing is made of them', async () => {
  const out = join(folder, 'o.xlsx');
  const run = await runWithin(
    [
      'scripts/workbook.mjs',
      '--carry-from',
      join(files, 'hostile', 'carry_rows_8000.xlsx'),
      '--out',
      out,
      '--report',
    ],
    { cpuSeconds: 3, megabytes: 300 },
  );
  expect(run).toMatchObject({ exceeded: [], status: 2 });
});
