/** The zip of a release: the same bytes for the same files, and sums that anybody can add up again. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { releaseArchive, sha256, sumsName } from '../../scripts/release/release-archive.mjs';

const files = [
  ['web/b.txt', 'สอง'],
  ['a.txt', 'one'],
] as const;

test('the order in which files are given, and the time zone of the computer, change nothing', () => {
  const made = sha256(releaseArchive('x-1.0.0', files));
  expect(sha256(releaseArchive('x-1.0.0', [...files].reverse()))).toBe(made);
  const program = `import('./scripts/release/release-archive.mjs').then(({ releaseArchive, sha256 }) =>
    process.stdout.write(sha256(releaseArchive('x-1.0.0', ${JSON.stringify(files)}))))`;
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
  const inside = unzipSync(releaseArchive('x-1.0.0', files));
  expect(Object.keys(inside).sort()).toEqual(['x-1.0.0/SHA256SUMS', 'x-1.0.0/a.txt', 'x-1.0.0/web/b.txt']);
  const sums = inside[`x-1.0.0/${sumsName}`];
  expect(sums === undefined ? '' : strFromU8(sums)).toBe(
    `${sha256('one')}  a.txt\n${sha256('สอง')}  web/b.txt\n`,
  );
});

test('two files of one name are refused', () => {
  expect(() => releaseArchive('x', [...files, ['a.txt', 'other']])).toThrow('a.txt is given twice');
});
