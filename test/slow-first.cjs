/**
 * Begins with the tests that say they are slow (scripts/slow-tests.mjs): begun last, one of them would keep everybody
 * waiting alone. Shares of the tests (`--shard`) get as many slow ones each.
 */
const { readFileSync, statSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

/** As scripts/slow-tests.mjs reads it; a module of this kind cannot wait for one of that kind. */
const slow = /@slow (\d+) s:/;

function weightOf({ path }) {
  const seconds = Number(slow.exec(readFileSync(path, 'utf8'))?.[1] ?? 0);
  return { seconds, bytes: statSync(path).size };
}

class SlowFirst extends Sequencer {
  sort(tests) {
    const seconds = new Map(tests.map((test) => [test, weightOf(test).seconds]));
    return [...super.sort(tests)].sort((one, other) => seconds.get(other) - seconds.get(one));
  }

  shard(tests, { shardIndex, shardCount }) {
    const weighed = tests.map((test) => ({ test, ...weightOf(test) }));
    weighed.sort(
      (one, other) =>
        other.seconds - one.seconds || other.bytes - one.bytes || (one.test.path < other.test.path ? -1 : 1),
    );
    // There and back again, as cards are dealt, so that the first share does not get the longest of every round.
    return weighed
      .filter((_, at) => {
        const place = at % (2 * shardCount);
        return Math.min(place, 2 * shardCount - 1 - place) === shardIndex - 1;
      })
      .map(({ test }) => test);
  }
}

module.exports = SlowFirst;
