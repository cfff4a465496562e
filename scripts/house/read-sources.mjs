/** The sources of a tree as the checks of the house see them: each file with its text and what it imports. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Source
 * @property {string} path from the root, with slashes: `src/core/text/likeness.ts`
 * @property {string} text
 * @property {string[]} imports paths of the sources it imports, types included
 */

/** @returns {Source[]} of all .ts and .tsx files below `src`, by path */
export function readSources(root) {
  const paths = filesBelow(root, 'src').filter((path) => /\.tsx?$/u.test(path));
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const imports = ts
      .preProcessFile(text, true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => posix.join(posix.dirname(path), fileName))
      .map((target) => [`${target}.ts`, `${target}.tsx`, target].find((name) => known.has(name)))
      .filter((target) => target !== undefined);
    return { path, text, imports: [...new Set(imports)] };
  });
}

/** @returns {string[]} every file below a folder of the root, from the root, with slashes, sorted */
export function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
