/** What goes with the code: read by `accompany-plugin.cjs`, which puts it beside what webpack builds. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { guidePages } from '../guides/guide-pages.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';
import { samples } from './workbook-files.mjs';

/** Name of the file of notices, wherever it lies. */
export const noticesName = 'THIRD-PARTY-NOTICES.txt';

/** @returns {Promise<[string, Buffer | string][]>} by their place in the built folder */
export async function accompanyingFiles(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const books = await samples(root);
  return [...guidePages(root, version), ...books.map(([name, bytes]) => [`samples/${name}`, bytes])];
}

/** @param {readonly string[]} modules paths of the modules that were bundled */
export function noticesOf(root, modules) {
  const packages = bundledPackages(
    root,
    modules.map((path) => relative(root, path)),
  );
  return [noticesName, thirdPartyNotices(packages)];
}
