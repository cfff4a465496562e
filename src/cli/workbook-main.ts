/** The process edge of `workbook`. Run through `scripts/workbook.mjs`. */
import { processIo } from './process-io';
import { runWorkbook } from './workbook';

/** @param projectRoot folder of the repository, where the rubric lies */
export async function workbookMain(projectRoot: string): Promise<void> {
  // The exit code is set and not forced, so that what was written reaches a slow reader of the pipe.
  process.exitCode = await runWorkbook(process.argv.slice(2), processIo(projectRoot));
}
