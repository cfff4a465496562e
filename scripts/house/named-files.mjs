/**
 * Files that pages name and that are not there: a page sends people astray the day a file is renamed. Looked at are the
 * pages at the root, those of `docs` and each README; not the decisions, which tell of their day.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './read-sources.mjs';

/** Where named files may lie, the root itself aside. */
const folders = ['src', 'test', 'scripts', 'docs', 'rubric', 'eslint-rules'];

const rootPages = ['README.md', 'CONTRIBUTING.md'];

/** A file in code letters, as far as a page writes of it: `state/step.ts`, or `step.ts` alone. */
const named = /`([\w./-]+\.(?:tsx?|mjs|cjs|css))`/gu;

/** @param {string} root @returns {string[]} in words, each with its page */
export function findMissingFiles(root) {
  const files = folders.flatMap((folder) => filesBelow(root, folder));
  const pages = [...rootPages.filter((page) => existsSync(join(root, page))), ...files.filter(isPage)];
  const isThere = (path) =>
    files.some((file) => `/${file}`.endsWith(`/${path}`)) || existsSync(join(root, path));
  return pages.flatMap((page) => {
    const paths = [...readFileSync(join(root, page), 'utf8').matchAll(named)].map(([, path]) => path);
    return [...new Set(paths)]
      .filter((path) => !isThere(path))
      .map((path) => `${page} names ${path}, which is not there`);
  });
}

function isPage(file) {
  return /(?:^|\/)README\.md$/u.test(file) || /^docs\/[^/]+\.md$/u.test(file);
}
