/** The arguments of `workbook`. */
import { parseArguments } from './parse-arguments';
import { argumentProblem, type CliProblem } from './problem';

export interface WorkbookArguments {
  readonly help: boolean;
  readonly protect: boolean;
  /** Whether the list of gaps of today goes into the file as well. */
  readonly gaps: boolean;
  /** As given; null when not. */
  readonly out: string | null;
  readonly answers: string | null;
  readonly rubric: string | null;
  readonly agency: string | null;
  readonly name: string | null;
  readonly year: string | null;
  readonly problems: readonly CliProblem[];
}

const options = {
  out: 'text',
  answers: 'text',
  rubric: 'text',
  agency: 'text',
  name: 'text',
  year: 'text',
  protect: 'flag',
  gaps: 'flag',
} as const;

export function parseWorkbookArguments(argv: readonly string[]): WorkbookArguments {
  const given = parseArguments(argv, options);
  const problems = [...given.problems];
  if (!given.written('out')) problems.unshift(argumentProblem('--out', { kind: 'missingOption' }));
  return {
    help: given.help,
    protect: given.flag('protect'),
    gaps: given.flag('gaps'),
    out: given.text('out'),
    answers: given.text('answers'),
    rubric: given.text('rubric'),
    agency: given.text('agency'),
    name: given.text('name'),
    year: given.text('year'),
    problems,
  };
}
