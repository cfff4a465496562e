/**
 * npm run fuzz: thousands of random hands and histories, of which the tests try some at each push. Words: `--runs 5`
 * times as many, `--seed 1` begins there, `--path …` plays again what a failure named. Prints what was tried; a failure
 * is shrunk and printed as the actions that lead to it.
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  process.stderr.write('Say whole numbers: npm run fuzz -- --runs 5 --seed 1\n');
  process.exit(2);
}

ensureInstalled();
const { runTool } = await import('./run-step.mjs');
const { missingOffice, runLibreOfficeTests } = await import('./libreoffice.mjs');

Object.assign(process.env, { PMQA_RUNS: String(runs), PMQA_SEED: String(seed) });
if (values.path !== undefined) process.env.PMQA_PATH = values.path;
process.stdout.write(`seed ${seed}, the thousands ${runs === 1 ? 'once' : `${runs} times`}\n`);

/** Hands and histories; what breaks off and is tried again; editions that change. */
const laws = ['test/fuzz', 'test/together', 'test/excel/repair', 'test/core/editions', 'test/incoming'];
let code = runTool('jest', 'jest', laws);
const office = runLibreOfficeTests(['same-sequences']);
if (office === null) process.stderr.write(`${missingOffice}\n`);
else code ||= office;
process.exit(code);
