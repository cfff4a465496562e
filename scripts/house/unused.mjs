/**
 * What nobody uses, as knip finds it (knip.json): exports, files, packages. An export of the product that only tests use
 * counts as unused, unless its comment has the mark `@internal` and says what a test needs it for.
 */
import { collect } from '../side-by-side.mjs';
import { toolPath } from '../run-step.mjs';

/** What knip gives for each file, and how it is said. */
const kinds = {
  files: () => 'is imported by nobody',
  exports: ({ name }) => `exports ${name}, which nobody imports`,
  nsExports: ({ name }) => `exports ${name}, which nobody imports`,
  types: ({ name }) => `exports the type ${name}, which nobody imports`,
  nsTypes: ({ name }) => `exports the type ${name}, which nobody imports`,
  duplicates: (names) =>
    `exports one thing as ${[names]
      .flat()
      .map(({ name }) => name)
      .join(' and ')}`,
  dependencies: ({ name }) => `lists ${name}, which nothing uses`,
  devDependencies: ({ name }) => `lists ${name}, which nothing uses`,
  unlisted: ({ name }) => `uses ${name}, which package.json does not list`,
  unresolved: ({ name }) => `imports ${name}, which is not there`,
};

/** @returns {Promise<string[]>} in words, each with its file */
export async function findUnused() {
  const [all, product] = await Promise.all([
    knip([]),
    knip(['--production', '--include', 'files,exports,types']),
  ]);
  return [...new Set([...all, ...product])].sort();
}

async function knip(words) {
  const args = [toolPath('knip', 'knip'), '--reporter', 'json', '--no-config-hints', ...words];
  const { code, output, stdout } = await collect(process.execPath, args);
  // 1 is “something was found”; above that knip itself failed.
  if (code > 1) throw new Error(output);
  return JSON.parse(stdout).issues.flatMap(({ file, ...found }) =>
    Object.entries(kinds).flatMap(([kind, words]) =>
      (found[kind] ?? []).map((issue) => `${file} ${words(issue)}`),
    ),
  );
}
