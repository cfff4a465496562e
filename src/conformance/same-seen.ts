/** Whether what was seen is what was expected: as data, fractions to nine digits, the order of keys aside. */
import type { Seen } from './seen';

export function isSame(seen: Seen, expected: Seen): boolean {
  if (typeof seen === 'number' && typeof expected === 'number') {
    return Math.abs(seen - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  if (typeof seen !== 'object' || typeof expected !== 'object' || seen === null || expected === null) {
    return seen === expected;
  }
  const [one, other] = [new Map(Object.entries(seen)), new Map(Object.entries(expected))];
  return (
    Array.isArray(seen) === Array.isArray(expected) &&
    one.size === other.size &&
    [...one].every(([key, value]) => {
      const there = other.get(key);
      return there !== undefined && isSame(value, there);
    })
  );
}

/** Of the client's window, which may be another realm, as data of ours; what cannot be said in JSON is null. */
export function plainSeen(found: unknown): Seen {
  const text = JSON.stringify(found) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as Seen);
}
