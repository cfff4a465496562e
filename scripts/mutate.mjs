/**
 * npm run mutate: edits the core in one place at a time and asks the tests whether they notice. Words: `--room upkeep`
 * one room, `--file src/core/…` one file, `--sample 100 --seed 1` so many mutants at random. Prints what was killed and
 * what survived, by file and by room. Survivors that test/mutation/survivors.json does not explain fail; so do explanations of
 * mutants that were killed.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { findReach } = await import('./mutation/find-reach.mjs');
const { keptOutcomes } = await import('./mutation/kept-outcomes.mjs');
const { makeMutants } = await import('./mutation/make-mutants.mjs');
const { openTypeCheck } = await import('./mutation/refused-by-types.mjs');
const { compareSurvivors, isAlive, sampleOf } = await import('./mutation/survivors.mjs');
const { orderTests } = await import('./mutation/order-tests.mjs');
const { tryMutant } = await import('./mutation/try-mutant.mjs');
const { readSources } = await import('./house/read-sources.mjs');

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const { values } = parseArgs({
  options: {
    room: { type: 'string' },
    file: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

/** Words that people are told and widths of letters are data: their tests would repeat them. */
const isData = /\.(?:th|en)\.ts$|\/words\/|-widths\.ts$/u;

const core = readSources(root)
  .filter(({ path }) => path.startsWith('src/core/') && !isData.test(path))
  .flatMap(({ path, text }) => makeMutants(path, text));
const all = core.filter(
  ({ path }) =>
    (values.room === undefined || path.startsWith(`src/core/${values.room}/`)) &&
    (values.file === undefined || path === values.file),
);
const chosen = values.sample === undefined ? all : sampleOf(all, Number(values.sample), Number(values.seed));
if (chosen.length === 0) {
  process.stderr.write('There is nothing to mutate: npm run mutate -- --room upkeep --sample 100 --seed 1\n');
  process.exit(2);
}

process.stdout.write(
  `${chosen.length} of ${all.length} mutants of ${new Set(all.map(({ path }) => path)).size} files\n`,
);
const begun = Date.now();
const isRefused = openTypeCheck(root, 'src/core/tsconfig.json');
const { digest, reached } = await findReach(core);
const order = orderTests(reached);
const outcomes = keptOutcomes('build/mutation/outcomes.txt', digest);
const looked = Date.now();

const results = [];
const waiting = [...chosen];
async function work() {
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    const outcome = outcomes.of(mutant) ?? (isRefused(mutant) ? 'refused' : await judged(mutant));
    if (outcomes.of(mutant) === undefined) outcomes.keep(mutant, outcome);
    results.push({ mutant, outcome });
    if (isAlive({ outcome })) process.stdout.write(`${outcome} ${inWords(mutant)}\n`);
    if (results.length % 25 === 0) process.stdout.write(`${results.length} of ${chosen.length}\n`);
  }
}
async function judged(mutant) {
  const reach = order.testsFor(mutant);
  const { outcome, killer } = await tryMutant(mutant, reach);
  order.note(mutant, reach.tests, killer);
  return outcome;
}

// Two at a time, as everything here.
await Promise.all([work(), work()]);

function inWords({ path, line, inside, was, becomes }) {
  const short = (text) => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replaceAll(/\s+/gu, ' ');
  return `${path}:${line} ${inside}: ${short(was)} -> ${short(becomes)}`;
}

const count = (found, outcome) => found.filter((result) => result.outcome === outcome).length;
const share = (found) => {
  const tried = found.length - count(found, 'refused');
  return tried === 0
    ? 'nothing to try'
    : `${Math.round((1 - found.filter(isAlive).length / tried) * 100)} % of ${tried}`;
};
const roomOf = (path) => path.split('/').slice(0, 3).join('/');
for (const placeOf of [(path) => path, roomOf]) {
  const places = new Set(results.map(({ mutant }) => placeOf(mutant.path)));
  for (const place of [...places].sort()) {
    const found = results.filter(({ mutant }) => placeOf(mutant.path) === place);
    process.stdout.write(
      `${place.padEnd(50)} killed ${share(found)}, survived ${found.filter(isAlive).length}\n`,
    );
  }
}
const minutes = (Date.now() - looked) / 60_000;
process.stdout.write(
  `killed ${share(results)}: ${count(results, 'survived')} survived, ${count(results, 'unreached')} reached by no test, ` +
    `${count(results, 'endless')} without end, ${count(results, 'refused')} refused by the compiler\n` +
    `${((looked - begun) / 60_000).toFixed(1)} min to learn what the tests reach, then ${minutes.toFixed(1)} min, ` +
    `${(results.length / minutes).toFixed(0)} mutants a minute\n`,
);

const known = JSON.parse(readFileSync('test/mutation/survivors.json', 'utf8'));
const { unexplained, stale } = compareSurvivors(results, known);
for (const mutant of unexplained) process.stdout.write(`unexplained: ${inWords(mutant)}\n`);
for (const entry of stale) process.stdout.write(`explained, and killed: ${JSON.stringify(entry)}\n`);
process.exitCode = unexplained.length + stale.length > 0 ? 1 : 0;
