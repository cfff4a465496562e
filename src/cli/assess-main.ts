/** The process edge of `assess`. Run through `scripts/assess.mjs`. */
import { runAssess } from './assess';
import { processIo } from './process-io';

/** @param projectRoot folder of the repository, where the rubric lies */
export async function assessMain(projectRoot: string): Promise<void> {
  // The exit code is set and not forced, so that what was written reaches a slow reader of the pipe.
  process.exitCode = await runAssess(process.argv.slice(2), processIo(projectRoot));
}
