/** Node, where tests open Microsoft's client in windows of their own: with the one jsdom of the process. */
const { dirname } = require('node:path');
const { giveJsdom } = require('./give-jsdom.cjs');

// Jest's own, which comes with it.
const jestFolder = dirname(require.resolve('jest/package.json'));
const { TestEnvironment } = require(require.resolve('jest-environment-node', { paths: [jestFolder] }));

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    giveJsdom(this.global);
  }
};
