/** What `jsdom` is to a test: the one of the process. */
module.exports = globalThis[Symbol.for('pmqa.jsdom')];
