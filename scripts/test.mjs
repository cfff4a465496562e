/**
 * npm test: unit, property and component tests, the browser tests when a Chromium can be had, and the proof in
 * LibreOffice when that is there, side by side. The last line counts what ran. `-- --quick` leaves out what is slow: the
 * browser, LibreOffice, and the tests that say so (slow-tests.mjs). `-- --checks` adds all that `npm run check` does, the
 * promises of the bench, the schemas and hosting in a real nginx: that is what .ci/run asks for. Other words after `--` go to jest, which then
 * runs alone.
 */
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { runTool } = await import('./run-step.mjs');
const { benchPart, checkParts, hostingPart, programParts, schemaParts, unitParts } =
  await import('./parts.mjs');
const { runParts } = await import('./run-parts.mjs');
const { slowTests } = await import('./slow-tests.mjs');

const ours = ['--quick', '--checks'];
const words = process.argv.slice(2);
const [quick, checks] = ours.map((word) => words.includes(word));
const chosen = words.filter((word) => !ours.includes(word));
if (chosen.length > 0) {
  if (quick) process.env.PMQA_QUICK = '1';
  process.exit(runTool('jest', 'jest', chosen));
}
if (quick) {
  const slow = slowTests(process.cwd());
  process.stdout.write(`Left out: the browser, LibreOffice and ${slow.length} slow test files\n`);
}
// The longest first; what needs a build waits for it.
const parts = [
  ...(quick ? [] : await programParts()),
  ...(checks ? [...checkParts(), benchPart(), hostingPart(), ...schemaParts()] : []),
  ...unitParts({ quick }),
];
process.exit(await runParts(parts));
