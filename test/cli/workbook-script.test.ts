/** The command as people start it: a process of its own, from any folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(30_000);

const scripts = join(__dirname, '..', '..', 'scripts');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook script '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function runScript(name: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(scripts, name), ...args], { cwd: folder, encoding: 'utf8' });
}

describe('node scripts/workbook.mjs', () => {
  it('writes a workbook which node scripts/assess.mjs reads', () => {
    const { status, stdout, stderr } = runScript(
      'workbook.mjs',
      '--out',
      'แบบ ประเมิน.xlsx',
      '--year',
      '2569',
      '--agency',
      'department',
    );
    expect([status, stdout, stderr]).toEqual([0, 'แบบ ประเมิน.xlsx\n', '']);
    expect(readdirSync(folder)).toEqual(['แบบ ประเมิน.xlsx']);
    const assessed = runScript('assess.mjs', '--workbook', 'แบบ ประเมิน.xlsx');
    expect([assessed.status, assessed.stderr]).toEqual([0, '']);
    expect(JSON.parse(assessed.stdout)).toMatchObject({
      rubric: 'pmqa-4.0',
      overall: { level: 0, points: 0 },
    });
  });

  it('exits with 2, an empty stdout and no file on bad input', () => {
    const { status, stdout, stderr } = runScript('workbook.mjs', '--out', 'a.xlsx', '--year', '2026');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('write 2569 instead of 2026');
    expect(readdirSync(folder)).toEqual([]);
  });
});
