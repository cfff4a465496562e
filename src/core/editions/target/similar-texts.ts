/**
 * Criteria whose words are near a text: offered to a person, never used without one. Measured by the pairs of letters
 * two texts share (Dice), which needs no list of Thai words and does not mind where a sentence was cut.
 */
import type { RubricIndex } from '../../rubric/rubric-index';
import { likenessOf, pairsOf, type Pairs } from '../../text/likeness';

export interface SimilarCriterion {
  readonly id: string;
  /** From `leastSimilar` to 1. */
  readonly likeness: number;
}

/** Below this two criteria of one rubric are as alike as many others are. @internal What is found is held to it. */
export const leastSimilar = 0.6;
const mostOffered = 3;

/** The best first; at equal likeness in rubric order. */
export function findSimilar(index: RubricIndex, text: string): readonly SimilarCriterion[] {
  const pairs = pairsOf(text);
  const found: SimilarCriterion[] = [];
  for (const [id, other] of index.once(pairsOfCriteria)) {
    const likeness = likenessOf(pairs, other);
    if (likeness >= leastSimilar) found.push({ id, likeness });
  }
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, mostOffered);
}

function pairsOfCriteria(index: RubricIndex): ReadonlyMap<string, Pairs> {
  return new Map([...index.criteria].map(([id, { criterion }]) => [id, pairsOf(criterion.text)]));
}
