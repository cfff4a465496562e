/**
 * npm run bench: round trips, bytes and work, beside the naive way. `--check` fails when a promise is broken. `--paper`
 * counts pages in print instead, with LibreOffice; `--units 8076` measures a roll-up of so many workbooks, made for it.
 */
import { existsSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { runNode, runTool } = await import('./run-step.mjs');
const paper = process.argv.includes('--paper');
const office = paper ? (await import('./libreoffice.mjs')).libreOfficeTests() : null;
if (paper && office === null) {
  process.stderr.write(`${(await import('./libreoffice.mjs')).missingOffice}\n`);
  process.exit(1);
}
// A check follows a build; by itself the bench must not measure an old one.
const manyUnits = process.argv.includes('--units');
const isOfFile = paper || manyUnits;
if (!isOfFile && (!process.argv.includes('--check') || !existsSync('dist/taskpane.js'))) {
  runTool('webpack', 'webpack', ['--mode', 'production']);
}
// A process of its own, because parts of the add-in are imported only when they are needed.
process.exitCode = runNode(['--import', 'tsx', 'test/bench/run-bench.ts', ...process.argv.slice(2)], {
  env: office?.[1] ?? process.env,
});
