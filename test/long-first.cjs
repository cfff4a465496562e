/** Begins with the tests that take minutes: begun last, one of them would keep everybody waiting alone. */
const { default: Sequencer } = require('@jest/test-sequencer');

const long = /[\\/]test[\\/](?:fuzz|together)[\\/]/;

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (long.test(path) ? 0 : 1);
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
