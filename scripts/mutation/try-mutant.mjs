/** Runs the tests that reach a mutant, in a process of their own, until the first one fails. */
import { spawn } from 'node:child_process';
import { jestArguments } from './find-reach.mjs';

/** Beyond this many times what the tests take without a mutant it is taken for a loop without end. */
const patience = 10;
const leastSeconds = 30;

/**
 * @param {import('./make-mutants.mjs').Mutant} mutant
 * @param {{ tests: readonly string[], seconds: number }} reach
 * @returns {Promise<'killed' | 'survived' | 'endless' | 'unreached'>}
 */
export function tryMutant({ path, start, end, becomes }, { tests, seconds }) {
  if (tests.length === 0) return Promise.resolve('unreached');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...jestArguments, '--bail', '--runTestsByPath', ...tests], {
      env: {
        ...process.env,
        PMQA_MUTANT: JSON.stringify({ path, start, end, becomes }),
        PMQA_TESTS: JSON.stringify(tests),
        // The same seed for all, so that a mutant lives or dies by itself.
        PMQA_SEED: '1',
      },
      stdio: 'ignore',
    });
    const clock = setTimeout(() => child.kill('SIGKILL'), Math.max(leastSeconds, patience * seconds) * 1000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(clock);
      if (signal !== null) resolve('endless');
      else resolve(code === 0 ? 'survived' : 'killed');
    });
  });
}
