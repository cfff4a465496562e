/**
 * Which tests judge the mutants of core: all of its own, and for some rooms others that hold it through an adapter. With
 * no mutant they take less than two minutes in all.
 */
export const testsOfCore = ['test/core'];

/** Added for the room. */
export const testsOfRooms = {
  upkeep: ['test/excel/check.test.ts'],
  standing: ['test/excel/check.test.ts', 'test/excel/read.test.ts'],
  snapshot: ['test/excel/read.test.ts', 'test/xlsx/reading.test.ts'],
  editions: ['test/cli/carry-from.test.ts'],
  creation: ['test/excel/create.test.ts'],
};

/** All there are, for the one run that learns what they reach. */
export const allTests = [...new Set([...testsOfCore, ...Object.values(testsOfRooms).flat()])];

/** @returns {(testPath: string) => boolean} whether a test, as the repository names it, judges the mutants of that room */
export function isJudge(room) {
  const places = [...testsOfCore, ...(testsOfRooms[room] ?? [])];
  return (testPath) => {
    const named = testPath.replaceAll('\\', '/');
    return places.some((place) => named === place || named.startsWith(`${place}/`));
  };
}

export function roomOf(path) {
  return path.split('/')[2];
}
