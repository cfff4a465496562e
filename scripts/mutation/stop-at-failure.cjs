/** Jest's environment where a mutant is tried: the first test that fails has killed it, and the rest need not run. */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class StopAtFailure extends TestEnvironment {
  handleTestEvent({ name }) {
    const hasFailed = name === 'test_fn_failure' || name === 'hook_failure';
    if (hasFailed && process.env.PMQA_MUTANT !== undefined) process.exit(1);
  }
};
