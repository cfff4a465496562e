/** One run of the tests without a mutant: which test file reaches which place, and how long each takes. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { collect } from '../side-by-side.mjs';
import { toolPath } from '../run-step.mjs';
import { isJudge, roomOf } from './tests-of-rooms.mjs';

/** The arguments of jest for whatever is tried here. */
export const jestArguments = [
  toolPath('jest', 'jest'),
  '--config',
  'jest.mutation.config.mjs',
  '--runInBand',
  '--silent',
];

/**
 * @param {readonly import('./make-mutants.mjs').Mutant[]} mutants
 * @returns {Promise<(mutant: import('./make-mutants.mjs').Mutant) => { tests: string[], seconds: number }>} the tests of
 *   its room that reach it, the quick ones first
 */
export async function findReach(mutants) {
  const folder = resolve('build', 'mutation');
  mkdirSync(folder, { recursive: true });
  const [listFile, to, account] = ['places', 'reached', 'account'].map(
    (name) => `${folder}/${process.pid}-${name}.json`,
  );
  rmSync(to, { force: true });
  const places = {};
  for (const { path, reach } of mutants) (places[path] ??= new Set()).add(reach);
  const listed = Object.fromEntries(Object.entries(places).map(([path, found]) => [path, [...found]]));
  writeFileSync(listFile, JSON.stringify({ to, places: listed }));
  const env = { ...process.env, PMQA_REACH: listFile, PMQA_SEED: '1' };
  const args = [...jestArguments, '--json', `--outputFile=${account}`];
  const { code, output } = await collect(process.execPath, args, env);
  if (code !== 0) throw new Error(`The tests fail without a mutant:\n${output}`);

  const took = new Map(
    JSON.parse(readFileSync(account, 'utf8')).testResults.map(({ name, startTime, endTime }) => [
      name,
      (endTime - startTime) / 1000,
    ]),
  );
  const reached = readFileSync(to, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ testPath, reached: found }) => ({
      testPath,
      found: new Set(found),
      seconds: took.get(testPath) ?? 0,
    }))
    .sort((one, other) => one.seconds - other.seconds);
  for (const file of [listFile, to, account]) rmSync(file);
  return ({ path, reach }) => {
    const judges = isJudge(roomOf(path));
    const tests = reached.filter(
      ({ testPath, found }) => found.has(`${path}:${reach}`) && judges(relative(process.cwd(), testPath)),
    );
    return {
      tests: tests.map(({ testPath }) => testPath),
      seconds: tests.reduce((sum, { seconds }) => sum + seconds, 0),
    };
  };
}
