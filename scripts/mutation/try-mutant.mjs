/** Runs the tests that reach a mutated file, in a process of their own, until the first one fails. */
import { spawn } from 'node:child_process';
import { toolPath } from '../run-step.mjs';

/** Ten times what the tests take without a mutant: an endless loop is found out as well. */
const patience = 300_000;

/**
 * @param {import('./make-mutants.mjs').Mutant} mutant
 * @returns {Promise<'killed' | 'survived' | 'endless'>}
 */
export function tryMutant({ path, start, end, becomes }) {
  const args = [
    toolPath('jest', 'jest'),
    ...['--config', 'jest.mutation.config.mjs', '--runInBand', '--bail', '--silent'],
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, '--findRelatedTests', path], {
      // The same seed for all, so that a mutant lives or dies by itself.
      env: { ...process.env, PMQA_MUTANT: JSON.stringify({ path, start, end, becomes }), PMQA_SEED: '1' },
      stdio: 'ignore',
    });
    const clock = setTimeout(() => child.kill('SIGKILL'), patience);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(clock);
      if (signal !== null) resolve('endless');
      else resolve(code === 0 ? 'survived' : 'killed');
    });
  });
}
