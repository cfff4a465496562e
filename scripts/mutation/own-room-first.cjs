/** Begins with the tests of the mutant's own room, which most often find it; then short files before long ones. */
const { statSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const { path = '' } = JSON.parse(process.env.PMQA_MUTANT ?? '{}');
const own = `/test/${path.split('/').slice(1, -1).join('/')}/`;
const slow = /(?:check|reading|laws|agree)[\w-]*\.test/;

module.exports = class OwnRoomFirst extends Sequencer {
  sort(tests) {
    const rank = (test) => (test.path.includes(own) ? 0 : 1) + (slow.test(test.path) ? 0.5 : 0);
    const sized = tests.map((test) => ({ test, rank: rank(test), bytes: statSync(test.path).size }));
    return sized
      .sort((one, other) => one.rank - other.rank || one.bytes - other.bytes)
      .map(({ test }) => test);
  }
};
