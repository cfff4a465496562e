/**
 * One jsdom a process instead of one a test file: to load it takes a third of a second of processor time, and most files
 * open a workbook in Microsoft's client. It keeps nothing between windows; each test opens its own.
 */
const { dirname, join } = require('node:path');

/** Where one-jsdom.cjs finds it. */
exports.giveJsdom = (global) => {
  // Read and never held by the environment: at the end of a file Jest takes apart what that holds.
  Object.defineProperty(global, Symbol.for('pmqa.jsdom'), { configurable: true, get: jsdomOfProcess });
};

exports.jsdomOfProcess = jsdomOfProcess;

function jsdomOfProcess() {
  passOverOtherTags();
  return require('jsdom');
}

let isDone = false;

/**
 * For the style of an element jsdom tries it on each of the hundred and more rules of a browser's own style sheet, most of
 * which are for elements of another name: a sixth of the time of a test that axe looks over. Those are passed over here.
 */
function passOverOtherTags() {
  if (isDone) return;
  isDone = true;
  const selectors = require(join(dirname(require.resolve('jsdom')), 'jsdom/living/helpers/selectors.js'));
  const { matchesDontThrow } = selectors;
  const known = new Map();
  // Who uses it takes it from there once, when jsdom is loaded.
  selectors.matchesDontThrow = (element, selector) => {
    if (!known.has(selector)) known.set(selector, namesIn(selector));
    const names = known.get(selector);
    return (names === null || names.has(element._localName)) && matchesDontThrow(element, selector);
  };
}

/** The names one of which an element has to have; null where any will do, or where it is not plain to see. */
function namesIn(selector) {
  // A rule of frames and the like.
  if (selector === undefined) return null;
  const withoutAttributes = selector.replace(/\[[^\]]*\]/gu, '');
  if (/[^a-z0-9,:>+~\s-]/u.test(withoutAttributes)) return null;
  const names = withoutAttributes
    .split(',')
    .map((one) => /(?:^|[\s>+~])([a-z][a-z0-9]*)(?::[a-z:-]+)?\s*$/u.exec(one)?.[1]);
  return names.includes(undefined) ? null : new Set(names);
}
