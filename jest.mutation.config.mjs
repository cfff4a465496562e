/** The tests that judge a mutant (scripts/mutation); run by `npm run mutate`, with the mutant in PMQA_MUTANT. */
import base from './jest.config.mjs';

const [swc, options] = base.transform['\\.[cm]?[jt]sx?$'];
if (swc !== '@swc/jest') throw new Error('The transform of mutants wraps @swc/jest');

export default {
  ...base,
  id: 'pmqa-mutation',
  testMatch: ['<rootDir>/test/core/**/*.test.ts'],
  testEnvironment: '<rootDir>/scripts/mutation/stop-at-failure.cjs',
  testSequencer: '<rootDir>/scripts/mutation/as-listed.cjs',
  setupFilesAfterEnv: ['<rootDir>/scripts/mutation/set-up.cjs'],
  transform: { '\\.[cm]?[jt]sx?$': ['<rootDir>/scripts/mutation/mutating-transform.cjs', options] },
};
