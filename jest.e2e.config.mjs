/** Browser tests: a real Chromium against the built preview. Run by `npm run e2e`. */
import base from './jest.config.mjs';

export default {
  ...base,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/e2e/launch-browser.ts',
  globalTeardown: '<rootDir>/test/e2e/close-browser.ts',
  testEnvironment: '<rootDir>/test/e2e/browser-environment.ts',
  // One browser, one page at a time, in jest's own process: two cores are enough for this and no more.
  maxWorkers: 1,
  testTimeout: 120_000,
};
