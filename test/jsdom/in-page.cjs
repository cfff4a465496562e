/** A page, for tests of what a person sees: `@jest-environment <rootDir>/test/jsdom/in-page.cjs`. */
const { giveJsdom, jsdomOfProcess } = require('./give-jsdom.cjs');

// Before Jest's environment loads it.
jsdomOfProcess();
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    giveJsdom(this.global);
  }
};
