/** The outside of a command that runs as a process: disk, streams, clock. The only place that prints. */
import { join } from 'node:path';
import { readFileFromDisk } from './disk/read-file';
import { succeeded } from '../core/failures/outcome';
import { visibleText } from './visible-text';
import type { ReportIo } from './commands/run-report';
import type { RollUpIo } from './commands/run-rollup';
import { officePdf } from './disk/office-pdf';
import { writeFileToDisk } from './disk/write-file';

/**
 * @param projectRoot folder of the repository, where the rubric lies
 * @param builtIn the rubric itself, where the program has no repository around it
 */
export function processIo(projectRoot: string, builtIn: Uint8Array | null): ReportIo & RollUpIo {
  const defaultRubricPath = join(projectRoot, 'rubric', 'pmqa-4.0.json');
  // `scripts/report.mjs` looks for it where nobody has named one.
  const soffice = process.env.PMQA_SOFFICE ?? '';
  const said = (text: string): string => (builtIn === null ? text : saidOfOneFile(text));
  return {
    readFile: (path, maxBytes) =>
      builtIn !== null && path === defaultRubricPath
        ? Promise.resolve(succeeded(builtIn))
        : readFileFromDisk(path, maxBytes),
    writeFile: writeFileToDisk,
    writeOut: (text) => process.stdout.write(visibleText(said(text))),
    writeError: (text) => process.stderr.write(visibleText(said(text))),
    now: () => Date.now(),
    program: bundle(),
    toPdf: soffice === '' ? null : (workbook) => officePdf(soffice, workbook),
    defaultRubricPath,
  };
}

/** Help names the commands as they are called in the repository; who has one file calls them otherwise. */
function saidOfOneFile(text: string): string {
  return text.replace(
    /npm run (?:--silent )?(assess|close|compare|report|rollup|workbook) --/gu,
    'node pmqa.cjs $1',
  );
}

/** Only what is bundled is one file that a thread can be started from; it is named so by `scripts/command-line.mjs`. */
function bundle(): string | null {
  return typeof __filename === 'string' && __filename.endsWith('.cjs') ? __filename : null;
}
