/** npm run lint: what neither TypeScript nor the formatter sees. ESLint for what the text tells, oxlint for what types tell. */
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { lintParts } = await import('./parts.mjs');
const { runParts } = await import('./run-parts.mjs');

process.exit(await runParts(lintParts()));
