/**
 * Jest's environment where a mutant is tried: the first test that fails has killed it, and the rest need not run. How the
 * process ends tells which test file it was.
 */
const TestEnvironment = require('../../test/jsdom/in-node.cjs');

/** Ends of the process from here on are places in the list of tests; those below it are Node's and Jest's own. */
const firstPlace = 20;
const listed = JSON.parse(process.env.PMQA_TESTS ?? '[]');

module.exports = class StopAtFailure extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.place = listed.indexOf(context.testPath);
  }

  handleTestEvent({ name }) {
    const hasFailed = name === 'test_fn_failure' || name === 'hook_failure';
    if (hasFailed && this.place !== -1) process.exit(firstPlace + this.place);
  }
};
