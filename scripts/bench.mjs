/** npm run bench: round trips, bytes and work, beside the naive way. `--check` fails when a promise is broken. */
import { existsSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
if (!existsSync('dist/taskpane.js')) {
  const { runTool } = await import('./run-step.mjs');
  runTool('webpack', 'webpack', ['--mode', 'production']);
}
const { tsImport } = await import('tsx/esm/api');
const { bench } = await tsImport('../test/bench/bench.ts', import.meta.url);
process.exitCode = await bench(process.argv.includes('--check'));
