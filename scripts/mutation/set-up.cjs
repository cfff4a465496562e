/* global afterAll, expect */
/**
 * Before each test file: a counter-example need not be made smaller, since nobody reads it, and the same
 * mutant meets the same examples. After it: which functions of
 * the core it entered, a line of JSON to the file that PMQA_REACH names.
 */
const { appendFileSync, readFileSync } = require('node:fs');
const fc = require('fast-check');

fc.configureGlobal({ endOnFailure: true, seed: Number(process.env.PMQA_SEED) });

if (process.env.PMQA_REACH !== undefined) {
  const { to } = JSON.parse(readFileSync(process.env.PMQA_REACH, 'utf8'));
  afterAll(() => {
    const { testPath } = expect.getState();
    appendFileSync(to, `${JSON.stringify({ testPath, reached: [...(globalThis.pmqaReached ?? [])] })}\n`);
  });
}
