/** Problems and notes as they are printed, the first of very many. */
import type { CliProblem } from './cli-problem';
import { cliEn } from '../words/cli-words.en';
import { cliTh, type CliMessages, type UndoneWork } from '../words/cli-words.th';

/** More than anybody reads, and few enough to scroll back over. */
const mostShown = 100;

/** @param undone what the command did not do because of them */
export function formatProblems(problems: readonly CliProblem[], undone: UndoneWork): string {
  return formatList(problems, (messages, count) => messages.problemCount(count, undone));
}

/** What is said beside a result. */
export function formatNotes(notes: readonly CliProblem[]): string {
  return formatList(notes, (messages, count) => messages.noteCount(count));
}

function formatList(
  problems: readonly CliProblem[],
  total: (messages: CliMessages, count: number) => string,
): string {
  const shown = problems.slice(0, mostShown);
  const blocks = shown.map(({ where, thai, english }) => `${where}\n  ${thai}\n  ${english}\n`);
  const count = countOf(problems);
  const more = count - countOf(shown);
  const rest = more === 0 ? [] : [cliTh, cliEn].map((messages) => `  ${messages.moreCount(more)}\n`);
  return [...blocks, ...rest, `${total(cliTh, count)}\n${total(cliEn, count)}\n`].join('');
}

function countOf(problems: readonly CliProblem[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0);
}
