/**
 * npm test: unit, property and component tests, then the browser tests when a Chromium can be had and the proof in
 * LibreOffice when that is there. The last line counts what ran. Words given after `--` go to jest and leave the
 * other two out.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { runTool } = await import('./run-step.mjs');
const { missingBrowser, runBrowserTests } = await import('./e2e.mjs');

const { missingOffice, runLibreOfficeTests } = await import('./libreoffice.mjs');

const chosen = process.argv.slice(2);
mkdirSync('build', { recursive: true });
/** Where each part leaves jest's own account of what it ran. */
const accounts = ['unit', 'e2e', 'libreoffice'].map((part) => `build/test-${part}.json`);
for (const account of accounts) rmSync(account, { force: true });
const [unit, browser, office] = accounts.map((account) => ['--json', `--outputFile=${account}`]);

let code = runTool('jest', 'jest', [...unit, ...chosen]);
const leftOut = [];
if (chosen.length === 0) {
  const parts = [
    [await runBrowserTests(browser), missingBrowser],
    [runLibreOfficeTests(office), missingOffice],
  ];
  for (const [result, missing] of parts) {
    if (result === null) leftOut.push(missing);
    else code ||= result;
  }
}

const counted = accounts
  .filter((account) => existsSync(account))
  .map((account) => JSON.parse(readFileSync(account, 'utf8')));
const sum = (field) => counted.reduce((total, result) => total + result[field], 0);
// A test file that does not even load counts as one failure: jest has no test to count in it.
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
const skipped = sum('numPendingTests') + sum('numTodoTests');

for (const missing of leftOut) process.stderr.write(`${missing}\n`);
if (leftOut.length > 0 && process.env.CI) {
  process.stderr.write('In CI nothing may be left out.\n');
  code ||= 1;
}
process.stdout.write(
  `\n${sum('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exit(code);
