/** The arguments of `compare`: two workbooks, and what is to come of it. */
import type { CliProblem } from '../problems/cli-problem';
import { missingOptions, parseArguments } from './parse-arguments';

export interface CompareArguments {
  readonly help: boolean;
  /** Whether the comparison goes to stdout as JSON instead of words. */
  readonly json: boolean;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  /** As given; null when not. */
  readonly before: string | null;
  readonly after: string | null;
  readonly rubric: string | null;
  readonly beforeRubric: string | null;
  readonly agency: string | null;
  readonly out: string | null;
  readonly problems: readonly CliProblem[];
}

const options = {
  before: 'text',
  after: 'text',
  rubric: 'text',
  'before-rubric': 'text',
  agency: 'text',
  out: 'text',
  json: 'flag',
  force: 'flag',
} as const;

export function parseCompareArguments(argv: readonly string[]): CompareArguments {
  const given = parseArguments(argv, options);
  return {
    help: given.help,
    json: given.flag('json'),
    force: given.flag('force'),
    before: given.text('before'),
    after: given.text('after'),
    rubric: given.text('rubric'),
    beforeRubric: given.text('before-rubric'),
    agency: given.text('agency'),
    out: given.text('out'),
    problems: [...missingOptions(given, ['before', 'after']), ...given.problems],
  };
}
