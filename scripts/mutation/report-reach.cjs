/* global afterAll, expect */
/** After each test file: which functions of the core it entered, a line of JSON to the file that PMQA_REACH names. */
const { appendFileSync, readFileSync } = require('node:fs');

if (process.env.PMQA_REACH !== undefined) {
  const { to } = JSON.parse(readFileSync(process.env.PMQA_REACH, 'utf8'));
  afterAll(() => {
    const { testPath } = expect.getState();
    appendFileSync(to, `${JSON.stringify({ testPath, reached: [...(globalThis.pmqaReached ?? [])] })}\n`);
  });
}
