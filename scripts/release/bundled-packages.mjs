/** Which packages went into what we give away, and under which licence: asked of what was built, never of a list. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * @typedef {{ name: string, version: string, license: string, homepage: string, notice: string }} BundledPackage
 */

/** `node_modules/@a/b/node_modules/c` of a module's path, the innermost one; null for a module of our own. */
export function packageFolder(modulePath) {
  const path = modulePath.replaceAll('\\', '/');
  const at = path.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const [first, second] = path.slice(at + 'node_modules/'.length).split('/');
  const start = path.indexOf('node_modules/');
  const outer = path.slice(start, at);
  return posix.join(outer, 'node_modules', first.startsWith('@') ? `${first}/${second}` : first);
}

/**
 * @param {string} root folder that holds `node_modules`
 * @param {Iterable<string>} modules paths of modules
 * @returns {BundledPackage[]} by name
 */
export function bundledPackages(root, modules) {
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== null));
  const found = [...folders].map((folder) => describe(join(root, folder)));
  // Two copies of one version say the same.
  const byId = new Map(found.map((each) => [`${each.name}@${each.version}`, each]));
  return [...byId].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

function describe(folder) {
  const { name, version, license, homepage, repository, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const notice = noticeIn(folder);
  if (typeof license !== 'string' || notice === null) {
    throw new Error(`${name} ${version} is bundled, and its licence or the text of it was not found`);
  }
  const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  return { name, version, license, homepage: address, author: by, notice };
}

/** The licence and what else has to go along, as the package has it. */
function noticeIn(folder) {
  const names = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copyright|notice)/iu.test(name))
    .filter((name) => existsSync(join(folder, name)))
    .sort();
  if (names.length === 0) return null;
  return names
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
