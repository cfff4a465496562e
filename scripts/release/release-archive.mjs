/** The release as one zip: the same files give the same bytes, wherever and whenever it is made. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

export const sumsName = 'SHA256SUMS';
/** The first moment a zip knows. Its parts are those of a clock on the wall, so the time zone does not matter. */
const firstMoment = new Date(1980, 0, 1);

/**
 * @param {string} folder that everything lies in
 * @param {Iterable<readonly [string, Uint8Array | string]>} files by their place in it
 * @returns {Uint8Array}
 */
export function releaseArchive(folder, files) {
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
    mtime: firstMoment,
  });
}

/** As `sha256sum --check` reads them. */
function checksums(files) {
  return files.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
