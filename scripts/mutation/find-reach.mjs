/**
 * One run of the tests without a mutant: which test file reaches which place, and how long each takes. What was learned
 * is kept as long as neither the core nor a test has changed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { collect } from '../side-by-side.mjs';
import { toolPath } from '../run-step.mjs';

/** The arguments of jest for whatever is tried here. */
export const jestArguments = [
  toolPath('jest', 'jest'),
  '--config',
  'jest.mutation.config.mjs',
  '--runInBand',
  '--silent',
];

/** What the tests of the core are made of, and the core with it. */
const learnedFrom = [
  'src/core',
  'src/xlsx',
  'test/core',
  'test/fixtures',
  'test/fuzz',
  'rubric',
  'scripts/mutation',
];

/**
 * @typedef {object} Reached
 * @property {string} testPath from the root of the repository
 * @property {string[]} found places as `path:offset`
 * @property {number} seconds
 */

/**
 * @param {readonly import('./make-mutants.mjs').Mutant[]} mutants of the whole core
 * @returns {Promise<{ digest: string, reached: readonly Reached[] }>} by test file, and a digest of all this depends on
 */
export async function findReach(mutants) {
  const folder = resolve('build', 'mutation');
  mkdirSync(folder, { recursive: true });
  const digest = digestOf(learnedFrom);
  const kept = readKept(`${folder}/reach.json`);
  if (kept?.digest === digest) return kept;
  const found = { digest, reached: await learn(folder, mutants) };
  writeFileSync(`${folder}/reach.json`, JSON.stringify(found));
  return found;
}

async function learn(folder, mutants) {
  const [listFile, to, account] = ['places', 'reached', 'account'].map(
    (name) => `${folder}/${process.pid}-${name}.json`,
  );
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
      testPath: relative(process.cwd(), testPath),
      found,
      seconds: took.get(testPath) ?? 0,
    }));
  for (const file of [listFile, to, account]) rmSync(file);
  return reached;
}

function readKept(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Of all files in these folders, by name and contents. */
function digestOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(process.cwd(), join(parentPath, name)));
    for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
