/**
 * npm run fuzz: thousands of random hands and histories, of which the tests try some at each push. Words: `--runs 5`
 * times as many, `--seed 1` begins there, `--path …` plays again what a failure named. Prints what was tried; a failure
 * is shrunk and printed as the actions that lead to it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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

/** Whatever asks how often to try: by itself, or through the hands that two files share. */
const asks = /from '[^']*(?:how-often|describe-hands)'/u;
const laws = readdirSync('test', { recursive: true })
  .map((name) => join('test', String(name)))
  .filter((name) => /\.test\.tsx?$/u.test(name) && !/^test[\\/](?:libreoffice|e2e)[\\/]/u.test(name))
  .filter((name) => asks.test(readFileSync(name, 'utf8')));
let code = runTool('jest', 'jest', ['--runTestsByPath', ...laws]);
const office = runLibreOfficeTests(['same-sequences', 'agreement']);
if (office === null) process.stderr.write(`${missingOffice}\n`);
else code ||= office;
process.exit(code);
