/**
 * What became of mutants that were tried before, as long as neither the core nor a test has changed: a run that was broken
 * off goes on where it was, and one that only lacked reasons for its survivors need not try anything again.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @param {string} digest of all that an outcome depends on */
export function keptOutcomes(file, digest) {
  const [head, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  if (head !== digest) writeFileSync(file, `${digest}\n`);
  const known = new Map(head === digest ? lines.map((line) => JSON.parse(line)) : []);
  return {
    /** @returns {string | undefined} */
    of: (mutant) => known.get(keyOf(mutant)),
    keep(mutant, outcome) {
      // Without end may have been without time: that is tried again.
      if (outcome !== 'endless') appendFileSync(file, `${JSON.stringify([keyOf(mutant), outcome])}\n`);
    },
  };
}

function keyOf({ path, start, end, becomes }) {
  return `${path} ${start} ${end} ${becomes}`;
}
