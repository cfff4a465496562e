/** `npm run report`: the report pack of a workbook, as sheets to print or as a PDF. `--help` says how. */
import { runCommand } from './command-line.mjs';
import { findSoffice } from './find-soffice.mjs';

const soffice = findSoffice();
if (soffice === null) delete process.env.PMQA_SOFFICE;
else process.env.PMQA_SOFFICE = soffice;
await runCommand('report');
