/**
 * Node, with a jsdom that is loaded once a process and not once a test file: that takes a third of a second of processor
 * time, and most files open a workbook in Microsoft's client. jsdom keeps nothing between windows; each test opens its own.
 */
const { dirname } = require('node:path');

// Jest's own, which comes with it.
const jestFolder = dirname(require.resolve('jest/package.json'));
const { TestEnvironment } = require(require.resolve('jest-environment-node', { paths: [jestFolder] }));

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    // Read and never held by the environment: at the end of a file it takes apart what it holds.
    Object.defineProperty(this.global, Symbol.for('pmqa.jsdom'), {
      configurable: true,
      get: () => require('jsdom'),
    });
  }
};
