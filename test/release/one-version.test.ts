/** The version stands in package.json; whatever else says it says the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string): string => readFileSync(join(__dirname, '..', '..', name), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

test('it is a version as semantic versioning has it, and one that a manifest may have', () => {
  expect(version).toMatch(/^[1-9]\d*\.\d+\.\d+$/u);
});

test('the manifest says it with a fourth number', () => {
  expect(/<Version>([^<]*)<\/Version>/u.exec(read('manifest.xml'))?.[1]).toBe(`${version}.0`);
});

test('the lockfile says it', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
});

test('the changelog begins with it', () => {
  expect(/^## (\S+)/mu.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
