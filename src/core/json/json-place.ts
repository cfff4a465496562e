/**
 * Where something stands in a JSON document, as people write it: `answers["1.1.B1"].met`, `items[2].title`.
 * The document itself is `$`.
 */
import { shortened } from './shortened';

export interface JsonPlace {
  /** Null for the document itself. */
  readonly parent: JsonPlace | null;
  /** The name of a member, or the position of an element from 0. */
  readonly key: string | number;
}

export const documentPlace: JsonPlace = { parent: null, key: '$' };

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function placeInside(parent: JsonPlace, key: string | number): JsonPlace {
  return { parent, key };
}

/** The words of a place. Made only where a problem is told: most places have none. */
export function placeText({ parent, key }: JsonPlace): string {
  if (parent === null) return String(key);
  const before = placeText(parent);
  if (typeof key === 'number') return `${before}[${key}]`;
  // A long name must not be written out once for each of its members.
  const name = shortened(key);
  if (!plainKey.test(name)) return `${before}[${JSON.stringify(name)}]`;
  return parent.parent === null ? name : `${before}.${name}`;
}

/** The keys that lead from the document to the place. */
export function placePath({ parent, key }: JsonPlace): readonly (string | number)[] {
  return parent === null ? [] : [...placePath(parent), key];
}
