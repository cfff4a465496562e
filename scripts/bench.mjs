/** npm run bench: round trips, bytes and work, beside the naive way. `--check` fails when a promise is broken. */
import { existsSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
// A check follows a build; by itself the bench must not measure an old one.
if (!process.argv.includes('--check') || !existsSync('dist/taskpane.js')) {
  const { runTool } = await import('./run-step.mjs');
  runTool('webpack', 'webpack', ['--mode', 'production']);
}
const { tsImport } = await import('tsx/esm/api');
const { bench } = await tsImport('../test/bench/bench.ts', import.meta.url);
process.exitCode = await bench(process.argv.includes('--check'));
