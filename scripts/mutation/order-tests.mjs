/**
 * Which test is tried first on a mutant: the one that has killed the most for its time, of those that reach it. Before
 * anything is known the tests of the mutant's own room come first, then the quick ones.
 */

/**
 * @param {readonly import('./find-reach.mjs').Reached[]} reached
 */
export function orderTests(reached) {
  const records = reached.map(({ testPath, found, seconds }) => ({
    testPath,
    found: new Set(found),
    seconds,
    /** By room: how often it was run, and how often it killed. */
    rooms: new Map(),
  }));
  const recordOf = (record, room) => {
    const own = record.testPath.replaceAll('\\', '/').startsWith(`test/core/${room}/`);
    const begun = record.rooms.get(room) ?? { runs: own ? 1 : 4, kills: 1 };
    record.rooms.set(room, begun);
    return begun;
  };
  const worth = (record, room) => {
    const { runs, kills } = recordOf(record, room);
    return kills / runs / (record.seconds + 0.3);
  };

  return {
    /** @returns {{ tests: string[], seconds: number }} */
    testsFor({ path, reach }) {
      const room = roomOf(path);
      const tests = records
        .filter(({ found }) => found.has(`${path}:${reach}`))
        .map((record) => ({ record, worth: worth(record, room) }))
        .sort((one, other) => other.worth - one.worth)
        .map(({ record }) => record);
      return {
        tests: tests.map(({ testPath }) => testPath),
        seconds: tests.reduce((sum, { seconds }) => sum + seconds, 0),
      };
    },
    /** @param {string | null} killer null where it survived */
    note({ path }, tests, killer) {
      const byPath = new Map(records.map((record) => [record.testPath, record]));
      for (const testPath of tests) {
        const record = recordOf(byPath.get(testPath), roomOf(path));
        record.runs += 1;
        if (testPath !== killer) continue;
        record.kills += 1;
        return;
      }
    },
  };
}

function roomOf(path) {
  return path.split('/')[2];
}
