/**
 * How many random histories are run, from which seed, and what they were made of. `PMQA_SEED` and `PMQA_RUNS` in the
 * environment change both: a seed that is named is the same in all tests, and so many times the histories are run.
 */

/** Fixed, so that two runs of the tests say the same. */
export const usualSeed = 20_261_123;

export const seed = numberIn(process.env.PMQA_SEED) ?? usualSeed;

/** 1 in the usual run. */
export const runs = Math.max(1, numberIn(process.env.PMQA_RUNS) ?? 1);

function numberIn(text: string | undefined): number | null {
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) ? number : null;
}
