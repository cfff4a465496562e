/** The outside of a command that runs as a process: disk, streams, clock. The only place that prints. */
import { join } from 'node:path';
import { readFileFromDisk } from './disk/read-file';
import { visibleText } from './visible-text';
import type { WorkbookIo } from './commands/run-workbook';
import { writeFileToDisk } from './disk/write-file';

/** @param projectRoot folder of the repository, where the rubric lies */
export function processIo(projectRoot: string): WorkbookIo {
  return {
    readFile: readFileFromDisk,
    writeFile: writeFileToDisk,
    writeOut: (text) => process.stdout.write(visibleText(text)),
    writeError: (text) => process.stderr.write(visibleText(text)),
    now: () => Date.now(),
    defaultRubricPath: join(projectRoot, 'rubric', 'pmqa-4.0.json'),
  };
}
