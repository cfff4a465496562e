/** Imports from a room to one above it, by the order of rooms.mjs. */

/**
 * @param {readonly { path: string, imports: readonly string[] }[]} sources
 * @param {Readonly<Record<string, readonly string[]>>} rooms of each layer, lowest first
 * @returns {string[]} in words: imports that go up, and rooms that are not in the list or not there
 */
export function findUpwardImports(sources, rooms) {
  const found = [];
  for (const [layer, order] of Object.entries(rooms)) {
    const inLayer = sources.filter(({ path }) => path.startsWith(`src/${layer}/`));
    const there = new Set(inLayer.map(({ path }) => roomOf(path)));
    found.push(
      ...[...there]
        .filter((room) => !order.includes(room))
        .map((room) => `src/${layer}/${room} has no place among the rooms`),
      ...order
        .filter((room) => !there.has(room))
        .map((room) => `src/${layer}/${room} is among the rooms, and is not there`),
    );
    // Of a room without a place only that is said.
    for (const { path, imports } of inLayer.filter((source) => order.includes(roomOf(source.path)))) {
      const own = order.indexOf(roomOf(path));
      const up = imports.filter(
        (target) => target.startsWith(`src/${layer}/`) && order.indexOf(roomOf(target)) > own,
      );
      found.push(...up.map((target) => `${path} imports ${target}, which is above it`));
    }
  }
  return found;
}

/** `src/core/text/likeness.ts` is in `text`, `src/taskpane/index.tsx` a room of its own. */
function roomOf(path) {
  return path.split('/')[2];
}
