/**
 * npm run check: everything that must hold before a change lands: types, lint, format, build, how the house is built, and
 * the unit tests, side by side. Each part is named and timed; a failure does not hide the others.
 */
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { checkParts, unitParts } = await import('./parts.mjs');
const { runParts } = await import('./run-parts.mjs');

process.exit(await runParts([...checkParts(), ...unitParts()]));
