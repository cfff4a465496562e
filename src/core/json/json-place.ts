/**
 * Where something stands in a JSON document, as people write it: `answers["1.1.B1"].met`, `items[2].title`.
 * The document itself is `$`.
 */
export const documentPlace = '$';

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The place of a member (by its key) or of an element (by its position, from 0) inside `parent`. */
export function placeInside(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  if (!plainKey.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === documentPlace ? key : `${parent}.${key}`;
}
