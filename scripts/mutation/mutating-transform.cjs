/**
 * Jest's transform for mutation testing. Where PMQA_MUTANT names an edit, the file is changed as it says before anything
 * else; where PMQA_REACH names a list of places, each of them takes note that it was reached. Nothing on the disk is
 * touched, so two mutants can be tried at once.
 */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const swc = require('@swc/jest');

const { PMQA_MUTANT, PMQA_REACH } = process.env;
const mutant = PMQA_MUTANT === undefined ? null : JSON.parse(PMQA_MUTANT);
const places = PMQA_REACH === undefined ? {} : JSON.parse(readFileSync(PMQA_REACH, 'utf8')).places;
const notesOf = new Map(Object.entries(places).map(([path, found]) => [resolve(path), { path, found }]));

function change(text, file) {
  if (mutant !== null && file === resolve(mutant.path)) {
    return text.slice(0, mutant.start) + mutant.becomes + text.slice(mutant.end);
  }
  const notes = notesOf.get(file);
  if (notes === undefined) return text;
  // From the last to the first, so that the places before stay where they are.
  return [...notes.found]
    .sort((one, other) => other - one)
    .reduce((noted, place) => noted.slice(0, place) + note(notes.path, place) + noted.slice(place), text);
}

function note(path, place) {
  return `(globalThis.pmqaReached ??= new Set()).add(${JSON.stringify(`${path}:${place}`)});`;
}

module.exports = {
  createTransformer: (options) => {
    const inner = swc.createTransformer(options);
    return {
      ...inner,
      getCacheKey: (text, file, ...rest) => inner.getCacheKey(change(text, file), file, ...rest),
      process: (text, file, ...rest) => inner.process(change(text, file), file, ...rest),
    };
  },
};
