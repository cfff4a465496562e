/**
 * Pages of what comes out, kept beside the tests and held line by line. They hold that it stays so; that it is right is
 * held by laws and tables. `PMQA_GOLDEN=write` writes them anew, and whoever does so reads what has changed in them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param page path of the page from `test/core` */
export function expectApproved(page: string, lines: readonly string[]): void {
  const file = join(__dirname, page);
  const text = `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
  if (process.env.PMQA_GOLDEN === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`There is no page ${page} yet: PMQA_GOLDEN=write`);
  const approved = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  // Only the lines that differ: a whole page would be read by nobody.
  const [expected, found] = [approved.split('\n'), text.split('\n')];
  const length = Math.max(expected.length, found.length);
  const different = Array.from({ length }, (_, at) => at).filter((at) => expected[at] !== found[at]);
  const shown = (all: readonly string[]): string[] =>
    different.slice(0, 20).map((at) => `${page}:${at + 1} ${all[at] ?? '(nothing)'}`);
  expect(shown(found)).toEqual(shown(expected));
}
