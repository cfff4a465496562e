/** Proof in LibreOffice, and what it prints. Run by `node scripts/libreoffice.mjs`. */
import base from './jest.config.mjs';

export default {
  ...base,
  testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // LibreOffice takes a core of its own.
  maxWorkers: 1,
  globalTeardown: '<rootDir>/test/libreoffice/remove-work.ts',
  testTimeout: 300_000,
};
