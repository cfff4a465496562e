/** The process edge of `workbook`: arguments, disk, streams and exit code. Run through `scripts/workbook.mjs`. */
import { join } from 'node:path';
import { readFileFromDisk } from './read-file';
import { runWorkbook } from './workbook';
import { writeFileToDisk } from './write-file';

/** @param projectRoot folder of the repository, where the rubric lies */
export async function workbookMain(projectRoot: string): Promise<void> {
  // The exit code is set and not forced, so that what was written reaches a slow reader of the pipe.
  process.exitCode = await runWorkbook(process.argv.slice(2), {
    readFile: readFileFromDisk,
    writeFile: writeFileToDisk,
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    now: () => Date.now(),
    defaultRubricPath: join(projectRoot, 'rubric', 'pmqa-4.0.json'),
  });
}
