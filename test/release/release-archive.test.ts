/** The zip of a release: the same bytes for the same files, and sums that anybody can add up again. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { momentOf, releaseArchive, sha256, sumsName } from '../../scripts/release/release-archive.mjs';

const files = [
  ['web/b.txt', 'สอง'],
  ['a.txt', 'one'],
] as const;
const heading = '## 1.0.0 (2026-11-28)';
const moment = momentOf(heading);

test('the order in which files are given, and the time zone of the computer, change nothing', () => {
  const made = sha256(releaseArchive('x-1.0.0', moment, files));
  expect(sha256(releaseArchive('x-1.0.0', moment, [...files].reverse()))).toBe(made);
  const program = `import('./scripts/release/release-archive.mjs').then(({ momentOf, releaseArchive, sha256 }) =>
    process.stdout.write(sha256(releaseArchive('x-1.0.0', momentOf(${JSON.stringify(heading)}), ${JSON.stringify(files)}))))`;
  const root = join(__dirname, '..', '..');
  for (const TZ of ['Asia/Bangkok', 'America/Los_Angeles']) {
    const elsewhere = execFileSync(process.execPath, ['-e', program], {
      cwd: root,
      env: { ...process.env, TZ },
    });
    expect(elsewhere.toString()).toBe(made);
  }
});

test('everything lies in one folder, with the sum of each file as sha256sum reads it', () => {
  const inside = unzipSync(releaseArchive('x-1.0.0', moment, files));
  expect(Object.keys(inside).sort()).toEqual(['x-1.0.0/SHA256SUMS', 'x-1.0.0/a.txt', 'x-1.0.0/web/b.txt']);
  const sums = inside[`x-1.0.0/${sumsName}`];
  expect(sums === undefined ? '' : strFromU8(sums)).toBe(
    `${sha256('one')}  a.txt\n${sha256('สอง')}  web/b.txt\n`,
  );
});

test('two releases never share a moment, even those of one day: servers tell by it whether a file is another', () => {
  const moments = ['1.0.0', '1.0.1', '1.1.0', '2.0.0'].map((version) =>
    momentOf(`## ${version} (2026-11-28)`),
  );
  expect(new Set(moments.map(Number)).size).toBe(4);
  expect(moments.map((each) => each.getSeconds() % 2)).toEqual([0, 0, 0, 0]);
  expect(() => momentOf('## Unreleased')).toThrow('CHANGELOG.md does not begin with a version and its day');
});

test('two files of one name are refused', () => {
  expect(() => releaseArchive('x', moment, [...files, ['a.txt', 'other']])).toThrow('a.txt is given twice');
});
