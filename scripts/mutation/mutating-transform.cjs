/**
 * Jest's transform for mutation testing: as usual, but the file that PMQA_MUTANT names is changed as it says before
 * anything else. Nothing on the disk is touched, so two mutants can be tried at once.
 */
const { resolve } = require('node:path');
const swc = require('@swc/jest');

const mutant = process.env.PMQA_MUTANT === undefined ? null : JSON.parse(process.env.PMQA_MUTANT);
const mutated = mutant === null ? null : resolve(mutant.path);

function mutate(text, path) {
  if (path !== mutated) return text;
  return text.slice(0, mutant.start) + mutant.becomes + text.slice(mutant.end);
}

module.exports = {
  createTransformer: (options) => {
    const inner = swc.createTransformer(options);
    return {
      ...inner,
      getCacheKey: (text, path, ...rest) => inner.getCacheKey(mutate(text, path), path, ...rest),
      process: (text, path, ...rest) => inner.process(mutate(text, path), path, ...rest),
    };
  },
};
