/** The arguments of `rollup`: a folder, and where the results go. */
import type { CliProblem } from '../problems/cli-problem';
import { folderMissing, notACount } from '../words/rollup-words';
import { missingOptions, parseArguments } from './parse-arguments';

export interface RollUpArguments {
  readonly help: boolean;
  readonly withEvidence: boolean;
  readonly force: boolean;
  /** As given; null when not. */
  readonly folder: string | null;
  readonly out: string | null;
  readonly units: string | null;
  readonly rubric: string | null;
  readonly workers: number | null;
  readonly problems: readonly CliProblem[];
}

const options = {
  out: 'text',
  units: 'text',
  rubric: 'text',
  workers: 'text',
  'with-evidence': 'flag',
  force: 'flag',
} as const;

const mostWorkers = 64;

export function parseRollUpArguments(argv: readonly string[]): RollUpArguments {
  const given = parseArguments(argv, options, 1);
  const problems = [...missingOptions(given, ['out']), ...given.problems];
  const [folder] = given.words;
  if (folder === undefined) problems.unshift(folderMissing());
  const workers = given.text('workers');
  const count = workers === null ? null : Number(workers);
  const isCount = count === null || (Number.isInteger(count) && count >= 1 && count <= mostWorkers);
  if (!isCount) problems.push(notACount('--workers'));
  return {
    help: given.help,
    withEvidence: given.flag('with-evidence'),
    force: given.flag('force'),
    folder: folder ?? null,
    out: given.text('out'),
    units: given.text('units'),
    rubric: given.text('rubric'),
    workers: isCount ? count : null,
    problems,
  };
}
