/**
 * npm run check: everything that must hold before a change lands, and just what CI runs. Each step is named and
 * timed; the first failure does not hide the others. `--without unit` leaves a step out.
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';

const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } });

ensureInstalled();
const { runNode, runTool } = await import('./run-step.mjs');

const steps = {
  types: () => runTool('typescript', 'tsc', ['-b']),
  lint: () => runTool('eslint', 'eslint', ['.', '--max-warnings', '0']),
  format: () => runTool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
  unit: () => runTool('jest', 'jest', []),
  build: () => runTool('webpack', 'webpack', ['--mode', 'production']),
  bundle: () => runNode(['scripts/check-bundle.mjs']),
  manifest: () => runNode(['scripts/manifest-check.mjs']),
  house: () => runNode(['scripts/check-house.mjs']),
};

const failures = [];
for (const [name, run] of Object.entries(steps)) {
  if (values.without.includes(name)) continue;
  const begun = Date.now();
  const code = run();
  process.stdout.write(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`,
  );
  if (code !== 0) failures.push(name);
}
if (failures.length > 0) {
  process.stdout.write(`\nFailed: ${failures.join(', ')}\n`);
  process.exit(1);
}
