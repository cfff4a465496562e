/** Tests in the order in which PMQA_TESTS lists them: the quick ones first. */
const { default: Sequencer } = require('@jest/test-sequencer');

const listed = JSON.parse(process.env.PMQA_TESTS ?? '[]');

module.exports = class AsListed extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => listed.indexOf(one.path) - listed.indexOf(other.path));
  }
};
