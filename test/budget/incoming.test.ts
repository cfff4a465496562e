/** Files that once took gigabytes or half a minute, read by the command in a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
