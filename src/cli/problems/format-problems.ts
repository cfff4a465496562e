/** Problems and notes as they are printed, the first of very many. */
import type { CliProblem } from './cli-problem';
import { cliEn } from '../words/cli-words.en';
import { cliTh, type CliMessages, type UndoneWork } from '../words/cli-words.th';

/** More than anybody reads, and few enough to scroll back over. */
const mostShown = 100;
/** Up to so many notes of one kind stand each with its place. */
const mostAlike = 3;

/** @param undone what the command did not do because of them */
export function formatProblems(problems: readonly CliProblem[], undone: UndoneWork): string {
  return formatList(problems, (messages, count) => messages.problemCount(count, undone));
}

/** What is said beside a result. What is said of many places is said once, with the first of them and a count. */
export function formatNotes(notes: readonly CliProblem[]): string {
  return formatList(oneOfEachKind(notes), (messages, count) => messages.noteCount(count));
}

function oneOfEachKind(notes: readonly CliProblem[]): readonly CliProblem[] {
  const kinds = new Map<string, CliProblem[]>();
  for (const note of notes) {
    const kind = note.kind ?? `${note.where} ${note.thai}`;
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [note]);
    else same.push(note);
  }
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length <= mostAlike) return same;
    const more = same.length - 1;
    const withMore = (text: string, messages: CliMessages) => `${text}\n  ${messages.sameCount(more)}`;
    return [{ ...first, thai: withMore(first.thai, cliTh), english: withMore(first.english, cliEn) }];
  });
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
