/** The process edge of the commands: arguments and exit code. Run through `scripts/command-line.mjs`. */
import { runAssess } from './commands/run-assess';
import { runClose } from './commands/run-close';
import { runCompare } from './commands/run-compare';
import { runLists } from './commands/run-lists';
import { runReport } from './commands/run-report';
import { runRollUp } from './commands/run-rollup';
import { processIo } from './process-io';
import { readWhereThread } from './rollup/reader-thread';
import { runWorkbook } from './commands/run-workbook';

const commands = {
  assess: runAssess,
  close: runClose,
  compare: runCompare,
  lists: runLists,
  report: runReport,
  rollup: runRollUp,
  workbook: runWorkbook,
};

// The same bundle is what the threads of a roll-up are started from.
readWhereThread();

/**
 * @param projectRoot folder of the repository, where the rubric lies
 * @param builtIn the rubric itself, where the program is one file that is given away
 */
export async function main(
  command: keyof typeof commands,
  projectRoot: string,
  builtIn: Uint8Array | null = null,
): Promise<void> {
  // The exit code is set and not forced, so that what was written reaches a slow reader of the pipe.
  process.exitCode = await commands[command](process.argv.slice(2), processIo(projectRoot, builtIn));
}
