/**
 * Which tests are slow: those that say so, in a line of their first comment, with the seconds of processor time they
 * take and why: `@slow 25 s: every order in which the requests of two people can arrive`. `npm test -- --quick` leaves
 * them out, and a whole run begins with them. `node scripts/slow-tests.mjs` lists them.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Browser and LibreOffice are slow as a whole, and have runners of their own. */
const apart = /^(?:e2e|libreoffice)[\\/]/u;

/**
 * @param {string} root folder of the repository
 * @returns {{ path: string, seconds: number, why: string }[]} the slowest first
 */
export function slowTests(root) {
  const folder = join(root, 'test');
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.test\.tsx?$/u.test(name) && !apart.test(name))
    .map((name) => ({ path: join(folder, name), ...slownessOf(readFileSync(join(folder, name), 'utf8')) }))
    .filter(({ seconds }) => seconds > 0)
    .sort((one, other) => other.seconds - one.seconds);
}

/** What a test file says of itself. */
function slownessOf(text) {
  const comment = /^\s*\/\*\*([\s\S]*?)\*\//u.exec(text)?.[1] ?? '';
  const found = /@slow (?<seconds>\d+) s: (?<why>[^\n]*\S)/u.exec(comment);
  if (found === null) return { seconds: 0, why: '' };
  return { seconds: Number(found.groups.seconds), why: found.groups.why.replace(/\s*\*\/$/u, '') };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  for (const { path, seconds, why } of slowTests(root)) {
    process.stdout.write(`${String(seconds).padStart(3)} s  ${path.slice(root.length + 1)}: ${why}\n`);
  }
}
