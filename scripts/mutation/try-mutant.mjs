/** Runs the tests that reach a mutant, in a process of their own, until the first one fails. */
import { spawn } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';
import { jestArguments } from './find-reach.mjs';

/** Beyond this many times what the tests take without a mutant it is taken for a loop without end. */
const patience = 10;
const leastSeconds = 60;

/** As stop-at-failure.cjs has it. */
const firstPlace = 20;

/**
 * @param {import('./make-mutants.mjs').Mutant} mutant
 * @param {{ tests: readonly string[], seconds: number }} reach
 * @returns {Promise<{ outcome: 'killed' | 'survived' | 'endless' | 'unreached', killer: string | null }>} killer: the test
 *   file that failed, where that is known
 */
export function tryMutant({ path, start, end, becomes }, { tests, seconds }) {
  if (tests.length === 0) return Promise.resolve({ outcome: 'unreached', killer: null });
  const files = tests.map((testPath) => resolvePath(testPath));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...jestArguments, '--bail', '--runTestsByPath', ...files], {
      env: {
        ...process.env,
        PMQA_MUTANT: JSON.stringify({ path, start, end, becomes }),
        PMQA_TESTS: JSON.stringify(files),
        // The same seed for all, so that a mutant lives or dies by itself.
        PMQA_SEED: '1',
      },
      stdio: 'ignore',
    });
    const clock = setTimeout(() => child.kill('SIGKILL'), Math.max(leastSeconds, patience * seconds) * 1000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(clock);
      const outcome = signal !== null ? 'endless' : code === 0 ? 'survived' : 'killed';
      resolve({ outcome, killer: outcome === 'killed' ? (tests[code - firstPlace] ?? null) : null });
    });
  });
}
