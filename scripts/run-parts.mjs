/** Runs parts side by side and counts the tests among them; the last line is that count. */
import { mkdirSync, rmSync } from 'node:fs';
import { countTests } from './parts.mjs';
import { runSideBySide } from './side-by-side.mjs';

/**
 * @param {readonly import('./side-by-side.mjs').Part[]} parts
 * @returns {Promise<number>} exit code: 0 when every part succeeded and some test ran, where there are tests
 */
export async function runParts(parts) {
  rmSync('build/tests', { recursive: true, force: true });
  mkdirSync('build/tests', { recursive: true });
  // One seed for all that is random, so that one word plays the whole run again.
  process.env.PMQA_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
  process.stdout.write(`seed ${process.env.PMQA_SEED} (PMQA_SEED=${process.env.PMQA_SEED} plays it again)\n`);
  const begun = Date.now();
  const results = await runSideBySide(parts);
  const failures = [...results].filter(([, { code }]) => code !== 0).map(([name]) => name);
  const { passed, failed, skipped } = countTests([...results.keys()]);
  process.stdout.write(
    `\n${((Date.now() - begun) / 1000).toFixed(0)} s${failures.length > 0 ? `; failed: ${failures.join(', ')}` : ''}\n`,
  );
  const isCounted = parts.some(({ name }) => name.includes('tests'));
  if (isCounted) {
    process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
  return failures.length > 0 || (isCounted && passed === 0) || failed > 0 ? 1 : 0;
}
