/** Circles of imports: sets of files each of which reaches all others of the set. Types count as values do. */

/**
 * Tarjan's algorithm: one walk over all imports.
 * @param {readonly { path: string, imports: readonly string[] }[]} sources
 * @returns {string[][]} each circle sorted, the largest first
 */
export function findCircles(sources) {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const order = new Map();
  const lowest = new Map();
  const stack = [];
  const onStack = new Set();
  const circles = [];

  const visit = (path) => {
    order.set(path, order.size);
    lowest.set(path, order.get(path));
    stack.push(path);
    onStack.add(path);
    for (const target of importsOf.get(path) ?? []) {
      if (!order.has(target)) visit(target);
      if (onStack.has(target)) lowest.set(path, Math.min(lowest.get(path), lowest.get(target)));
    }
    if (lowest.get(path) !== order.get(path)) return;
    const found = stack.splice(stack.indexOf(path));
    for (const one of found) onStack.delete(one);
    const isCircle = found.length > 1 || (importsOf.get(path) ?? []).includes(path);
    if (isCircle) circles.push(found.sort());
  };
  for (const path of importsOf.keys()) if (!order.has(path)) visit(path);
  return circles.sort((one, other) => other.length - one.length);
}
