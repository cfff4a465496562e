/**
 * Makes a fresh clone work with nothing but Node: installs the dependencies when they are missing or are not
 * the ones that package-lock.json names. Everything it says goes to stderr, because the commands that call it
 * keep stdout for their own output. Uses Node alone: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Returns when the dependencies are in place; ends the process with npm's exit code when they cannot be.
 * @param {string} [root] folder that holds package.json, package-lock.json and node_modules
 */
export function ensureInstalled(root = projectRoot) {
  const reason = whyInstall(root);
  if (reason === null) return;
  process.stderr.write(`${reason}: running npm ci, which takes about half a minute\n`);
  const code = runNpmCi(root);
  if (code === 0) return;
  process.stderr.write(
    'npm ci failed; its own message is above. Check the network and run "npm ci" yourself.\n',
  );
  process.exit(code);
}

/**
 * Why an installation is needed, in words, or null when it is not. npm leaves a copy of the lock in
 * node_modules as its last step, so that copy also shows whether an installation was broken off. The contents
 * are compared and not the dates: a checkout changes dates, and `npm install` writes the two in either order.
 * @param {string} root
 * @returns {string | null}
 */
export function whyInstall(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (wanted === null) throw new Error(`No readable package-lock.json in ${root}`);
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'The dependencies are not installed yet';
  return Object.entries(wanted).every(([path, entry]) => isInPlace(path, entry, installed[path]))
    ? null
    : 'The installed dependencies are not those of package-lock.json';
}

function isInPlace(path, wanted, installed) {
  if (path === '') return true; // the project itself; npm leaves it out of its copy
  if (installed === undefined) return wanted.optional === true; // made for another platform
  return installed.version === wanted.version && installed.integrity === wanted.integrity;
}

function readPackages(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
  try {
    return JSON.parse(text).packages ?? null;
  } catch {
    return null; // cut off half-way: the same as not there, and a new installation mends it
  }
}

function runNpmCi(root) {
  // Given on the command line because an outer `npm run --silent` and NODE_ENV=production reach npm through
  // the environment, and would hide its errors and leave the development dependencies out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = runNpm(args, { cwd: root, stdio: ['ignore', process.stderr.fd, process.stderr.fd] });
  if (result.error !== undefined) process.stderr.write(`npm could not be started: ${result.error.message}\n`);
  return result.status ?? 1;
}

/** @param {readonly string[]} args words that need no quoting in a shell */
export function runNpm(args, options) {
  const outerNpm = process.env.npm_execpath;
  return outerNpm !== undefined && basename(outerNpm) === 'npm-cli.js'
    ? spawnSync(process.execPath, [outerNpm, ...args], options)
    : // On Windows npm is a .cmd file, which only a shell can start; the words are fixed and need no quoting.
      spawnSync(['npm', ...args].join(' '), { ...options, shell: true });
}
