/** The parts that checks and tests are made of; side-by-side.mjs runs them. The long ones stand first. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, installChromium } from './find-chromium.mjs';
import { browserTests, missingBrowser, previewBuild } from './e2e.mjs';
import { hostingTests, missingServer } from './hosting.mjs';
import { libreOfficeTests, missingOffice } from './libreoffice.mjs';
import { toolPath } from './run-step.mjs';
import { collect } from './side-by-side.mjs';

/** Shares of the unit tests: small enough that the last one leaves nobody waiting for long. */
const shares = 6;

const node = (args, env) => collect(process.execPath, args, env);
const tool = (packageName, command, args, env) => node([toolPath(packageName, command), ...args], env);

/** ESLint for what the text tells, oxlint for what types tell. */
export function lintParts() {
  return [
    { name: 'lint', run: () => tool('eslint', 'eslint', ['.', '--max-warnings', '0']) },
    { name: 'lint with types', run: () => tool('oxlint', 'oxlint', ['.']) },
  ];
}

/** What must hold before a change lands, tests aside. */
export function checkParts() {
  return [
    ...lintParts(),
    { name: 'types', run: () => tool('typescript-native', 'tsc', ['-b']) },
    // Both builds keep their modules in one place, and would write it at the same time.
    { name: 'build', after: ['preview'], run: () => tool('webpack', 'webpack', ['--mode', 'production']) },
    { name: 'format', run: () => tool('oxfmt', 'oxfmt', ['--check', '.']) },
    { name: 'bundle', after: ['build'], run: () => node(['scripts/check-bundle.mjs']) },
    { name: 'manifest', run: () => node(['scripts/manifest-check.mjs']) },
    { name: 'house', run: house },
  ];
}

/** Its table, which says how near the limits are even when all is well. */
async function house() {
  const result = await node(['scripts/check-house.mjs']);
  return { ...result, note: result.stdout };
}

/** The promises of the bench, held against what was built. */
export function benchPart() {
  return { name: 'bench', after: ['build'], run: () => node(['scripts/bench.mjs', '--check']) };
}

/** What was built, as an agency hosts it. */
export function hostingPart() {
  return {
    ...jestPart('hosting tests', async (account) => {
      const call = await hostingTests(account);
      return call === null ? leftOut(missingServer) : node(...call);
    }),
    after: ['build'],
  };
}

/** The manifests against Microsoft's schema, with the system's own xmllint. */
export function schemaParts() {
  const schema = 'scripts/manifest-xsd/OfficeAppManifestV1_1.xsd';
  const part = (name, file, after) => ({
    name,
    after,
    run: () => collect('xmllint', ['--noout', '--schema', schema, file]),
  });
  return [part('schema', 'manifest.xml', []), part('schema of the build', 'dist/manifest.xml', ['build'])];
}

/** @param {{ quick?: boolean }} [options] without the slow ones */
export function unitParts({ quick = false } = {}) {
  const env = quick ? { ...process.env, PMQA_QUICK: '1' } : process.env;
  return Array.from({ length: shares }, (_, at) => {
    const name = `unit tests ${at + 1} of ${shares}`;
    const share = ['--runInBand', `--shard=${at + 1}/${shares}`];
    // Tests make and drop whole workbooks: with room for the young ones an eighth of the time is saved.
    const room = '--max-semi-space-size=64';
    return jestPart(name, (account) => node([room, toolPath('jest', 'jest'), ...account, ...share], env));
  });
}

/** The tests in a browser and those in LibreOffice. */
export async function programParts() {
  const browser = (await findChromium()) ?? (await installChromium());
  return [
    jestPart('LibreOffice tests', (account) => {
      const call = libreOfficeTests(account);
      return call === null ? leftOut(missingOffice) : node(...call);
    }),
    ...(browser === null ? [] : [{ name: 'preview', run: () => node(...previewBuild()) }]),
    {
      ...jestPart('browser tests', (account) =>
        browser === null ? leftOut(missingBrowser) : node(...browserTests(browser, account)),
      ),
      after: ['preview'],
    },
  ];
}

/** In CI nothing may be left out. */
async function leftOut(words) {
  return process.env.CI ? { code: 1, output: words } : { code: 0, leftOut: words };
}

/** Jest keeps an account of what it ran; what tests print of themselves goes to standard output, jest's own words do not. */
function jestPart(name, run) {
  const file = accountOf(name);
  return {
    name,
    run: async () => {
      rmSync(file, { force: true });
      const result = await run(['--json', `--outputFile=${file}`]);
      return { ...result, note: result.stdout };
    },
  };
}

function accountOf(name) {
  return `build/tests/${name.replaceAll(' ', '-')}.json`;
}

/** What really ran, counted from jest's own accounts of these parts. */
export function countTests(names) {
  const accounts = names
    .map(accountOf)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const sum = (field) => accounts.reduce((total, account) => total + account[field], 0);
  return {
    passed: sum('numPassedTests'),
    // A test file that does not even load counts as one failure: jest has no test to count in it.
    failed: sum('numFailedTests') + sum('numRuntimeErrorTestSuites'),
    skipped: sum('numPendingTests') + sum('numTodoTests'),
  };
}
