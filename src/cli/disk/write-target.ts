/** Where a file is to be written: only where a plain file is or none, never over what is being read. */
import { lstat, realpath, stat } from 'node:fs/promises';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { errorCode } from './read-file';
import type { FileFault } from '../words/cli-words.th';

export interface WriteOptions {
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean;
  /** The files that were read: none of them is ever replaced. */
  readonly sources: readonly string[];
}

export interface WriteTarget {
  /** What a link leads to stands for the link. */
  readonly path: string;
  /** Of the file that is replaced; null where there is none. */
  readonly mode: number | null;
}

export async function findWriteTarget(
  path: string,
  { replace, sources }: WriteOptions,
): Promise<Outcome<WriteTarget, FileFault>> {
  const there = await ifThere(stat(path, { bigint: true }));
  if (there === null) {
    return (await ifThere(lstat(path))) === null
      ? succeeded({ path, mode: null })
      : failed({ kind: 'leadsNowhere' });
  }
  if (there.isDirectory()) return failed({ kind: 'isFolder' });
  if (!there.isFile()) return failed({ kind: 'notAFile' });
  for (const source of sources) {
    // By device and number: links, other spellings and, where the system takes them for one, other capitals are seen.
    const read = await ifThere(stat(source, { bigint: true }));
    if (read?.dev === there.dev && read.ino === there.ino) return failed({ kind: 'isSource' });
  }
  const mode = Number(there.mode) & 0o777;
  // Asked of the mode and not of the system, which lets an administrator write anything.
  if ((mode & 0o222) === 0) return failed({ kind: 'readOnly' });
  if (!replace) return failed({ kind: 'exists' });
  return succeeded({ path: await realpath(path), mode });
}

async function ifThere<Found>(found: Promise<Found>): Promise<Found | null> {
  try {
    return await found;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
