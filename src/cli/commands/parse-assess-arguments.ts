/** The arguments of `assess`: answers from a file of answers or from a workbook. */
import { parseArguments } from './parse-arguments';
import { argumentProblem, type CliProblem } from '../problems/cli-problem';

export interface AssessArguments {
  readonly help: boolean;
  /** Paths and agency type as given; null when not. */
  readonly answers: string | null;
  readonly workbook: string | null;
  readonly rubric: string | null;
  readonly agency: string | null;
  readonly problems: readonly CliProblem[];
}

const options = { answers: 'text', workbook: 'text', rubric: 'text', agency: 'text' } as const;

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
  return {
    help: given.help,
    answers: given.text('answers'),
    workbook: given.text('workbook'),
    rubric: given.text('rubric'),
    agency: given.text('agency'),
    problems,
  };
}
