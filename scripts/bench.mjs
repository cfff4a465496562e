/** npm run bench: round trips, bytes and work, beside the naive way. `--check` fails when a promise is broken. */
import { existsSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { runNode, runTool } = await import('./run-step.mjs');
// A check follows a build; by itself the bench must not measure an old one.
if (!process.argv.includes('--check') || !existsSync('dist/taskpane.js')) {
  runTool('webpack', 'webpack', ['--mode', 'production']);
}
// A process of its own, because parts of the add-in are imported only when they are needed.
process.exitCode = runNode(['--import', 'tsx', 'test/bench/run-bench.ts', ...process.argv.slice(2)]);
