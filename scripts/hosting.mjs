/**
 * node scripts/hosting.mjs: the built folder as an agency hosts it, in a real nginx with the configuration of server/, looked
 * at with a real Chromium. Builds dist/ first where it is not there.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { findChromium } from './find-chromium.mjs';
import { runNode, runTool, toolPath } from './run-step.mjs';

export const missingServer =
  'Left out: the tests of hosting, because nginx or a Chromium was not found. On Debian they come with: ' +
  'apt install nginx-light chromium. Or set PMQA_NGINX and PMQA_CHROMIUM; then run "node scripts/hosting.mjs".';

/** Path of the program, or null. Debian keeps it where only administrators look. */
function findNginx() {
  const named = process.env.PMQA_NGINX;
  if (named) return existsSync(named) ? named : null;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((place) => existsSync(place)) ?? null;
}

/** What Node is given, arguments and environment, or null when what it takes is not to be had. */
export async function hostingTests(jestArguments = []) {
  const nginx = findNginx();
  const browser = await findChromium();
  if (nginx === null || browser === null) return null;
  const env = { ...process.env, PMQA_NGINX: nginx, PMQA_CHROMIUM: browser };
  const match = ['--testMatch', '<rootDir>/test/hosting/**/*.test.ts'];
  return [[toolPath('jest', 'jest'), '--config', 'jest.e2e.config.mjs', ...match, ...jestArguments], env];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  const call = await hostingTests(process.argv.slice(2));
  if (call === null) {
    process.stderr.write(`${missingServer}\n`);
    process.exit(1);
  }
  const built = existsSync('dist/health.html') ? 0 : runTool('webpack', 'webpack', ['--mode', 'production']);
  process.exit(built === 0 ? runNode(call[0], { env: call[1] }) : built);
}
