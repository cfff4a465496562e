/**
 * How near two texts are, by the pairs of letters they share (Dice): needs no list of Thai words, and does not mind where
 * a sentence was cut.
 */
import { comparableText } from './comparable-text';

export type Pairs = ReadonlyMap<string, number>;

/** How often which two letters stand side by side. */
export function pairsOf(text: string): Pairs {
  const letters = comparableText(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** From 0 to 1; 0 where there is nothing to compare. */
export function likenessOf(a: Pairs, b: Pairs): number {
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
