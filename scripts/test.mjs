/**
 * npm test: unit, property and component tests, then the browser tests when a Chromium can be had. The last line
 * counts what ran. Words given after `--` go to jest and leave the browser tests out.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { runTool } = await import('./run-step.mjs');
const { missingBrowser, runBrowserTests } = await import('./e2e.mjs');

const chosen = process.argv.slice(2);
const results = ['build/test-unit.json', 'build/test-e2e.json'];
mkdirSync('build', { recursive: true });
for (const file of results) rmSync(file, { force: true });

const [unitResults, browserResults] = results;
const unitCode = runTool('jest', 'jest', ['--json', `--outputFile=${unitResults}`, ...chosen]);
let browserCode = 0;
let leftOut = false;
if (chosen.length === 0) {
  const code = await runBrowserTests(['--json', `--outputFile=${browserResults}`]);
  leftOut = code === null;
  browserCode = code ?? 0;
}

const counted = results.flatMap((file) => {
  try {
    return [JSON.parse(readFileSync(file, 'utf8'))];
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
});
const sum = (field) => counted.reduce((total, result) => total + result[field], 0);
// A test file that does not even load counts as one failure: jest has no test to count in it.
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
const skipped = sum('numPendingTests') + sum('numTodoTests');

if (leftOut) process.stderr.write(`${missingBrowser}\n`);
process.stdout.write(
  `\n${sum('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
if (leftOut && process.env.CI) {
  process.stderr.write('In CI nothing may be left out.\n');
  process.exit(1);
}
process.exit(unitCode !== 0 ? unitCode : browserCode);
