/**
 * npm run bench: round trips, bytes and work, beside the naive way. `--check` fails when a promise is broken; `--units 8076`
 * measures a roll-up of so many workbooks, made for it, instead.
 */
import { existsSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { runNode, runTool } = await import('./run-step.mjs');
// A check follows a build; by itself the bench must not measure an old one.
const manyUnits = process.argv.includes('--units');
if (!manyUnits && (!process.argv.includes('--check') || !existsSync('dist/taskpane.js'))) {
  runTool('webpack', 'webpack', ['--mode', 'production']);
}
// A process of its own, because parts of the add-in are imported only when they are needed.
process.exitCode = runNode(['--import', 'tsx', 'test/bench/run-bench.ts', ...process.argv.slice(2)]);
