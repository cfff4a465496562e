/** How a command ends that gave nothing: every problem on stderr and, where options settle all of them, which. */
import { formatProblems } from '../problems/format-problems';
import { optionFor } from '../problems/reading-problem';
import type { CliProblem } from '../problems/cli-problem';
import { cliEn } from '../words/cli-words.en';
import { cliTh, type UndoneWork } from '../words/cli-words.th';
import { exitBadInput, exitUndecided, type CliIo } from './cli-io';

/** @returns the exit code */
export function refuse(
  problems: readonly CliProblem[],
  undone: UndoneWork,
  io: Pick<CliIo, 'writeError'>,
): number {
  io.writeError(formatProblems(problems, undone));
  const options = problems.map(optionFor);
  if (problems.length === 0 || options.includes(undefined)) return exitBadInput;
  for (const option of new Set(options))
    if (option !== undefined) io.writeError(`${cliTh.settledBy[option]}\n${cliEn.settledBy[option]}\n`);
  return exitUndecided;
}
