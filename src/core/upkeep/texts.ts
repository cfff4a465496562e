/** When two texts say the same, as people see them: white space, its kind and the way a letter is put together aside. */

/** The text in the form in which texts are compared; empty for white space alone. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export function sameText(one: string, other: string): boolean {
  return one === other || plainText(one) === plainText(other);
}

/** At least so much of two texts must be alike for one to be an edit of the other. */
const likeness = 0.5;

/** True when one text may have been made from the other by editing: they share most of their pairs of letters. */
export function resembles(one: string, other: string): boolean {
  const [pairs, others] = [pairsOf(plainText(one)), pairsOf(plainText(other))];
  const total = pairs.length + others.length;
  if (total === 0) return false;
  const left = new Map<string, number>();
  for (const pair of others) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairs) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / total >= likeness;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
