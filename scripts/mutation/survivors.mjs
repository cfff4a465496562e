/** Survivors of mutation testing against the list of those that are known, and samples that can be had again. */

/**
 * @typedef {object} Known an entry of test/mutation/survivors.json
 * @property {string} path
 * @property {string} inside the function, as npm run mutate names it
 * @property {string} was
 * @property {string} becomes
 * @property {string} why it cannot or need not be killed
 */

/**
 * @param {readonly { mutant: import('./make-mutants.mjs').Mutant, outcome: string }[]} results
 * @param {readonly Known[]} known
 * @returns survivors without a reason, and reasons of mutants that were killed
 */
export function compareSurvivors(results, known) {
  const reasons = new Map(known.map((entry) => [keyOf(entry), entry]));
  const missing = known.filter(({ why }) => typeof why !== 'string' || why.trim() === '');
  if (missing.length > 0) throw new Error(`Without a reason: ${JSON.stringify(missing)}`);
  const survived = results.filter(({ outcome }) => isAlive({ outcome })).map(({ mutant }) => mutant);
  const killed = results.filter(({ outcome }) => !isAlive({ outcome })).map(({ mutant }) => mutant);
  return {
    unexplained: survived.filter((mutant) => !reasons.has(keyOf(mutant))),
    stale: killed.map((mutant) => reasons.get(keyOf(mutant))).filter((entry) => entry !== undefined),
  };
}

/** Whether nothing noticed it. */
export function isAlive({ outcome }) {
  return outcome === 'survived' || outcome === 'unreached';
}

/** Not the line: it moves whenever something above it changes. */
function keyOf({ path, inside, was, becomes }) {
  return JSON.stringify([path, inside, was, becomes]);
}

/** So many of them, the same ones for the same seed, in their own order. */
export function sampleOf(values, count, seed) {
  const random = numbersFrom(seed);
  return values
    .map((value, at) => ({ value, at, lot: random() }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, count)
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/** mulberry32. */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
