/**
 * Criteria whose words are near a text: offered to a person, never used without one. Measured by the pairs of letters
 * two texts share (Dice), which needs no list of Thai words and does not mind where a sentence was cut.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { comparableText } from './comparable-text';

export interface SimilarCriterion {
  readonly id: string;
  /** From `leastSimilar` to 1. */
  readonly likeness: number;
}

/** Below this two criteria of one rubric are as alike as many others are. */
export const leastSimilar = 0.6;
const mostOffered = 3;

type Pairs = ReadonlyMap<string, number>;

const remembered = new WeakMap<RubricIndex, ReadonlyMap<string, Pairs>>();

/** The best first; at equal likeness in rubric order. */
export function findSimilar(index: RubricIndex, text: string): readonly SimilarCriterion[] {
  const pairs = pairsOf(text);
  const found: SimilarCriterion[] = [];
  for (const [id, other] of pairsOfCriteria(index)) {
    const likeness = likenessOf(pairs, other);
    if (likeness >= leastSimilar) found.push({ id, likeness });
  }
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, mostOffered);
}

function pairsOfCriteria(index: RubricIndex): ReadonlyMap<string, Pairs> {
  const known = remembered.get(index);
  if (known !== undefined) return known;
  const made = new Map([...index.criteria].map(([id, { criterion }]) => [id, pairsOf(criterion.text)]));
  remembered.set(index, made);
  return made;
}

function pairsOf(text: string): Pairs {
  const letters = comparableText(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function likenessOf(a: Pairs, b: Pairs): number {
  const all = size(a) + size(b);
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / all;
}

function size(pairs: Pairs): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
