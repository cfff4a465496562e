/**
 * npm run e2e: builds the preview and drives it in a real Chromium. Screenshots go to
 * build/screenshots; `--pictures` renews those that the documentation shows as well.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { findChromium, installChromium } from './find-chromium.mjs';
import { runNode, toolPath } from './run-step.mjs';

export const missingBrowser =
  'Left out: the browser tests, because no Chromium was found or could be installed. ' +
  'Install Chrome, Edge or Chromium, or set PMQA_CHROMIUM to one, and run "npm run e2e".';

/** What Node is given to build what the tests look at. */
export function previewBuild() {
  return [[toolPath('webpack', 'webpack'), '--env', 'preview', '--mode', 'production']];
}

/** What Node is given, arguments and environment, to run them in this browser. Extra arguments go to jest. */
export function browserTests(browser, jestArguments = [], pictures = false) {
  const env = {
    ...process.env,
    PMQA_CHROMIUM: browser,
    ...(pictures ? { PMQA_PICTURES: join('docs', 'images') } : {}),
  };
  return [[toolPath('jest', 'jest'), '--config', 'jest.e2e.config.mjs', ...jestArguments], env];
}

/** Gives an exit code, or null when no browser is to be had. */
async function runBrowserTests(jestArguments, pictures) {
  const browser = (await findChromium()) ?? (await installChromium());
  if (browser === null) return null;
  const built = runNode(...previewBuild());
  if (built !== 0) return built;
  const [args, env] = browserTests(browser, jestArguments, pictures);
  return runNode(args, { env });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  const words = process.argv.slice(2);
  const code = await runBrowserTests(
    words.filter((word) => word !== '--pictures'),
    words.includes('--pictures'),
  );
  if (code === null) {
    process.stderr.write(`${missingBrowser}\n`);
    process.exit(1);
  }
  process.exit(code);
}
