/**
 * That the configuration bites: one file with a fault of every kind we refuse is given to ESLint as it stands in
 * package.json, under the name of a real file. A rule lost from the configuration fails here.
 * @slow 15 s: ESLint reads all types of the tree
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ESLint } from 'eslint';

const root = join(__dirname, '..', '..');
const faults = `
import { Outcome } from '../core/outcome';
export type Answer = Outcome<number>;
export async function write(context: Excel.RequestContext, rows: any[], element: Element): Promise<void> {
  for (const row of rows) { row.clear(); await context.sync(); }
  context.sync();
  element.innerHTML = String(rows[0]!);
  try { console.log(rows); } catch { /* nothing to do */ }
  context.sync().catch(() => {});
  const range = context.workbook.getSelectedRange();
  range.load();
  const used = context.workbook.getSelectedRange();
  used.load('values');
  console.log(used.values);
  Office.initialize = () => element.remove();
  debugger; // eslint-disable-line no-debugger
}
`;

function rulesBrokenBy(code: string, path: string): (string | null)[] {
  const run = spawnSync(
    process.execPath,
    [
      join('node_modules', 'eslint', 'bin', 'eslint.js'),
      '--stdin',
      '--stdin-filename',
      path,
      '--format',
      'json',
    ],
    // Without the variable the parser takes the text from the disk, because it sees a run from the command line.
    { cwd: root, input: code, encoding: 'utf8', env: { ...process.env, TSESTREE_SINGLE_RUN: 'false' } },
  );
  const results = JSON.parse(run.stdout) as ESLint.LintResult[];
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

test('every fault that we refuse is reported in the sources', () => {
  const broken = rulesBrokenBy(faults, 'src/excel/office/run-batch.ts');
  expect(broken.filter((rule) => rule === 'no-restricted-syntax')).toHaveLength(3);
  expect(broken).toEqual(
    expect.arrayContaining([
      '@typescript-eslint/consistent-type-imports',
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-floating-promises',
      '@typescript-eslint/no-non-null-assertion',
      'no-console',
      'office-addins/call-sync-after-load',
      'office-addins/no-empty-load',
      'office-addins/no-office-initialize',
      'pmqa/disable-with-reason',
      'pmqa/no-sync-in-loop',
    ]),
  );
}, 60_000);
