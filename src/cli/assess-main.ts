/** The process edge of `assess`: arguments, disk, streams and exit code. Run through `scripts/assess.mjs`. */
import { join } from 'node:path';
import { runAssess } from './assess';
import { readFileFromDisk } from './read-file';

/** @param projectRoot folder of the repository, where the rubric lies */
export async function assessMain(projectRoot: string): Promise<void> {
  // The exit code is set and not forced, so that what was written reaches a slow reader of the pipe.
  process.exitCode = await runAssess(process.argv.slice(2), {
    readFile: readFileFromDisk,
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    defaultRubricPath: join(projectRoot, 'rubric', 'pmqa-4.0.json'),
  });
}
