/** Unit, property and component tests; those of test/e2e and test/libreoffice have runners of their own. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slowTests } from './scripts/slow-tests.mjs';

/** `npm test -- --quick` leaves them out. */
const leftOut =
  process.env.PMQA_QUICK === '1'
    ? slowTests(dirname(fileURLToPath(import.meta.url))).map(({ path }) =>
        path.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'),
      )
    : [];

export default {
  // One name for all configurations that extend this one, so that they share what was transformed.
  id: 'pmqa',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/e2e/',
    '<rootDir>/test/libreoffice/',
    '<rootDir>/test/hosting/',
    ...leftOut,
  ],
  globalSetup: '<rootDir>/test/fuzz/fresh-seed.mjs',
  testSequencer: '<rootDir>/test/slow-first.cjs',
  // Jest leaves one core free: of two that is half.
  maxWorkers: '100%',
  testEnvironment: '<rootDir>/test/jsdom/in-node.cjs',
  // A busy machine is no failure; speed is counted in round trips and bytes, not here.
  testTimeout: 60_000,
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages ship ES modules only, so they go through the transform as well.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:.*/node_modules/)?(?:@ironcalc|uuid|strip-bom|hucre|hyparquet|hyparquet-writer|marked|dt-sql-parser|antlr4ng|antlr4-c3)/)',
  ],
  moduleNameMapper: {
    '^jsdom$': '<rootDir>/test/jsdom/one-jsdom.cjs',
    '^office-ui-fabric-react/lib/(.*)$': 'office-ui-fabric-react/lib-commonjs/$1',
    '\\.css$': '<rootDir>/test/empty-stylesheet.cjs',
  },
};
