/** `npm run workbook`: an assessment workbook as an .xlsx file. `--help` says how. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
// Only now: tsx itself is one of the dependencies that may just have been installed.
const { tsImport } = await import('tsx/esm/api');
const { workbookMain } = await tsImport('../src/cli/workbook-main.ts', import.meta.url);
await workbookMain(dirname(dirname(fileURLToPath(import.meta.url))));
