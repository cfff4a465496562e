/** What `jsdom` is in the tests: the one of the process; in a page, where with-jsdom.cjs is not, one of its own. */
module.exports = globalThis[Symbol.for('pmqa.jsdom')] ?? require('../node_modules/jsdom/lib/api.js');
