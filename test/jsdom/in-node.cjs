/** Node, where tests open Microsoft's client in windows of their own: with the one jsdom of the process. */
const { TestEnvironment } = require('jest-environment-node');
const { giveJsdom } = require('./give-jsdom.cjs');

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    giveJsdom(this.global);
  }
};
