/**
 * Criteria of two editions that are the same one, by the rule of carrying (`match-criterion.ts`), asked from both sides:
 * only two that each find the other are one. So it makes no difference which of them is called "before".
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { matchCriterion, type CriterionMatch } from '../editions/target/match-criterion';

export interface MatchedPair {
  readonly before: string;
  readonly after: string;
  /** False where only the id is the same: a person has to say whether it is the same criterion. */
  readonly sameText: boolean;
}

/** In the order of the edition after. */
export function matchEditions(before: RubricIndex, after: RubricIndex): readonly MatchedPair[] {
  const forward = matchAll(before, after);
  const backward = matchAll(after, before);
  const pairs: MatchedPair[] = [];
  for (const [id, found] of backward) {
    const back = found.target === null ? undefined : forward.get(found.target);
    if (found.target === null || back?.target !== id) continue;
    // Sheets say of a limited criterion for whom it is, and one edition may have that in the words themselves: then the
    // words are the same from one side alone.
    const sameText = hasWords(found) || hasWords(back);
    pairs.push({ before: found.target, after: id, sameText });
  }
  return pairs;
}

function hasWords({ basis }: CriterionMatch): boolean {
  return basis !== 'id';
}

/** A criterion of a rubric has words, so that the edition never speaks for an id alone. */
function matchAll(from: RubricIndex, to: RubricIndex): ReadonlyMap<string, CriterionMatch> {
  return new Map(
    [...from.criteria].map(([id, { criterion }]) => [
      id,
      matchCriterion(to, { id, text: criterion.text }, false),
    ]),
  );
}
