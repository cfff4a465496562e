/** The outside of a command that runs as a process: disk, streams, clock. The only place that prints. */
import { join } from 'node:path';
import { readFileFromDisk } from './disk/read-file';
import { visibleText } from './visible-text';
import type { ReportIo } from './commands/run-report';
import type { RollUpIo } from './commands/run-rollup';
import { officePdf } from './disk/office-pdf';
import { writeFileToDisk } from './disk/write-file';

/** @param projectRoot folder of the repository, where the rubric lies */
export function processIo(projectRoot: string): ReportIo & RollUpIo {
  // `scripts/report.mjs` looks for it where nobody has named one.
  const soffice = process.env.PMQA_SOFFICE ?? '';
  return {
    readFile: readFileFromDisk,
    writeFile: writeFileToDisk,
    writeOut: (text) => process.stdout.write(visibleText(text)),
    writeError: (text) => process.stderr.write(visibleText(text)),
    now: () => Date.now(),
    program: bundle(),
    toPdf: soffice === '' ? null : (workbook) => officePdf(soffice, workbook),
    defaultRubricPath: join(projectRoot, 'rubric', 'pmqa-4.0.json'),
  };
}

/** Only what is bundled is one file that a thread can be started from; it is named so by `scripts/command-line.mjs`. */
function bundle(): string | null {
  return typeof __filename === 'string' && __filename.endsWith('.cjs') ? __filename : null;
}
