/**
 * The command line as one file: in an empty folder, with Node and nothing else.
 * @slow 2 s: it is bundled, and every call is a program of its own
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCommandLine } from '../../scripts/release/bundle-command-line.mjs';

const root = join(__dirname, '..', '..');
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pmqa-one-file-'));
  const { text } = await bundleCommandLine(root);
  writeFileSync(join(folder, 'pmqa.cjs'), text);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function pmqa(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['pmqa.cjs', ...words], {
    cwd: folder,
    env: {},
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('it writes a form of the rubric it carries, reads it, and adds up a folder in threads', () => {
  const written = pmqa(
    'workbook',
    '--out',
    'form.xlsx',
    '--agency',
    'department',
    '--name',
    'กรมตัวอย่าง',
    '--year',
    '2569',
    '--undated',
  );
  expect(written).toEqual({ status: 0, stdout: 'form.xlsx\n', stderr: '' });
  const assessed = pmqa('assess', '--workbook', 'form.xlsx');
  expect(JSON.parse(assessed.stdout)).toMatchObject({ rubric: 'pmqa-4.0', overall: { level: 0, points: 0 } });
  const added = pmqa('rollup', '.', '--out', 'results', '--workers', '2');
  expect(added).toMatchObject({ status: 0, stderr: '' });
  expect(added.stdout).toContain('1 assessments counted of 1 files');
});

test('it says its version and its commands, and how each is called with this file', () => {
  const { version } = jest.requireActual<{ version: string }>('../../package.json');
  expect(pmqa('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(pmqa().stdout).toMatch(/assess[\s\S]*rollup/u);
  for (const command of ['assess', 'workbook', 'report', 'compare', 'close', 'rollup']) {
    const { status, stdout } = pmqa(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`node pmqa.cjs ${command}`);
    expect(stdout).not.toContain('npm run');
  }
});

test('a command that is not there is refused with those that are', () => {
  const { status, stderr } = pmqa('asses');
  expect(status).toBe(2);
  expect(stderr).toContain('there is no such command');
});
