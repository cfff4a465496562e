/** Everything that is in a release, by its place there. `dist/` has been built before. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { noticesName } from './accompanying-files.mjs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { bundleCommandLine } from './bundle-command-line.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';
import { blankForms, samples } from './workbook-files.mjs';

/**
 * @param {string} root folder of the repository
 * @param {string} version of this release
 * @returns {Promise<[string, Uint8Array | string][]>}
 */
export async function releaseFiles(root, version) {
  const program = await bundleCommandLine(root);
  // What the pages are made of stands in dist/ already, as webpack found it.
  const packages = [
    ...packagesNamedIn(root, readFileSync(join(root, 'dist', noticesName), 'utf8')),
    ...bundledPackages(root, program.modules),
  ];
  const text = (...path) => readFileSync(join(root, ...path), 'utf8');
  return [
    ['README.txt', text('scripts', 'release', 'read-me.txt').replaceAll('{version}', version)],
    ['LICENSE.txt', text('LICENSE')],
    ['CHANGELOG.md', text('CHANGELOG.md')],
    [noticesName, thirdPartyNotices(packages)],
    ['sbom.cdx.json', billOfMaterials(root, packages)],
    ['command-line/pmqa.cjs', program.text],
    // Maps are for whoever has the sources.
    ...filesBelow(join(root, 'dist'), 'web').filter(([name]) => !name.endsWith('.map')),
    ...(await blankForms(root)).map(([name, bytes]) => [`forms/${name}`, bytes]),
    ...(await samples(root)).map(([name, bytes]) => [`sample/${name}`, bytes]),
    ...filesBelow(join(root, 'queries'), 'queries'),
    ...filesBelow(join(root, 'server'), 'server'),
  ];
}

function packagesNamedIn(root, notices) {
  const names = [...notices.matchAll(/^ {2}(\S+) \d\S* {2}\S+$/gmu)].map(([, name]) => name);
  if (names.length === 0) throw new Error('dist/ names no package; build it first');
  return bundledPackages(
    root,
    names.map((name) => `node_modules/${name}/package.json`),
  );
}

function filesBelow(folder, place) {
  if (!existsSync(folder)) throw new Error(`${folder} is not there`);
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => [[place, ...relative(folder, path).split(sep)].join('/'), readFileSync(path)]);
}
