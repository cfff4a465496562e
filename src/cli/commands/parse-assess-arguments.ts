/** The arguments of `assess`: answers from a file of answers or from a workbook. */
import { trusts, type Trust } from '../problems/reading-problem';
import { oneOf, parseArguments } from './parse-arguments';
import { argumentProblem, type CliProblem } from '../problems/cli-problem';

export interface AssessArguments {
  readonly help: boolean;
  /** Paths and agency type as given; null when not. */
  readonly answers: string | null;
  readonly workbook: string | null;
  readonly rubric: string | null;
  readonly agency: string | null;
  /** What counts where the id and the words of a row are not of one criterion; null when nobody has said. */
  readonly trust: Trust | null;
  readonly problems: readonly CliProblem[];
}

const options = { answers: 'text', workbook: 'text', rubric: 'text', agency: 'text', trust: 'text' } as const;

export function parseAssessArguments(argv: readonly string[]): AssessArguments {
  const given = parseArguments(argv, options);
  const problems = [...given.problems];
  if (!given.written('answers') && !given.written('workbook')) {
    problems.unshift(
      argumentProblem('--answers', { kind: 'missingOneOf', options: ['--answers', '--workbook'] }),
    );
  } else if (given.written('answers') && given.written('workbook')) {
    problems.push(argumentProblem('--workbook', { kind: 'notTogether', other: '--answers' }));
  }
  const trust = oneOf(given, 'trust', trusts, problems);
  if (given.written('trust') && !given.written('workbook')) {
    problems.push(argumentProblem('--trust', { kind: 'onlyWith', other: '--workbook' }));
  }
  return {
    help: given.help,
    answers: given.text('answers'),
    workbook: given.text('workbook'),
    rubric: given.text('rubric'),
    agency: given.text('agency'),
    trust,
    problems,
  };
}
