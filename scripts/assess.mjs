/** `npm run assess`: levels, points and gaps from a file of answers. `--help` says how. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
// Only now: tsx itself is one of the dependencies that may just have been installed.
const { tsImport } = await import('tsx/esm/api');
const { assessMain } = await tsImport('../src/cli/assess-main.ts', import.meta.url);
await assessMain(dirname(dirname(fileURLToPath(import.meta.url))));
