/** The release as one zip: the same files give the same bytes, wherever and whenever it is made. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

export const sumsName = 'SHA256SUMS';
/**
 * The moment that all files of a release have: its day, and a time of day made of its version. Servers tell by moment and
 * length whether a browser has to fetch a file again, so two releases must never share one. Its parts are those of a clock
 * on the wall, as a zip has them, so the time zone does not matter.
 * @param {string} changelog its first heading: `## 1.0.0 (2026-11-28)`
 */
export function momentOf(changelog) {
  const [, major, minor, patch, year, month, day] =
    /^## (\d+)\.(\d+)\.(\d+) \((\d{4})-(\d{2})-(\d{2})\)$/mu.exec(changelog)?.map(Number) ?? [];
  if (day === undefined) throw new Error('CHANGELOG.md does not begin with a version and its day');
  // A zip counts seconds by two.
  return new Date(year, month - 1, day, major % 24, minor % 60, (patch * 2) % 60);
}

/**
 * @param {string} folder that everything lies in
 * @param {Date} moment of every file
 * @param {Iterable<readonly [string, Uint8Array | string]>} files by their place in it
 * @returns {Uint8Array}
 */
export function releaseArchive(folder, moment, files) {
  const sorted = [...files]
    .map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const twice = sorted.find(([name], at) => name === sorted[at - 1]?.[0]);
  if (twice !== undefined) throw new Error(`${twice[0]} is given twice`);
  const all = [...sorted, [sumsName, strToU8(checksums(sorted))]];
  return zipSync(Object.fromEntries(all.map(([name, bytes]) => [`${folder}/${name}`, bytes])), {
    level: 9,
    mtime: moment,
  });
}

/** As `sha256sum --check` reads them. */
function checksums(files) {
  return files.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
