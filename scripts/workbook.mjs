/** `npm run workbook`: an assessment workbook as an .xlsx file. `--help` says how. */
import { runCommand } from './command-line.mjs';

await runCommand('workbook');
