/**
 * A file on the disk, whole or not at all: written beside its place under another name and then moved there, so
 * that nobody ever finds half a file and a failure leaves what was there before.
 */
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { newDraftName, removeAbandonedDrafts } from './draft-files';
import { errorCode } from './read-file';
import type { FileFault } from '../words/cli-words.th';
import { findWriteTarget, type WriteOptions, type WriteTarget } from './write-target';

export type WriteFile = (
  path: string,
  bytes: Uint8Array,
  options: WriteOptions,
) => Promise<Outcome<void, FileFault>>;

export const writeFileToDisk: WriteFile = async (path, bytes, options) => {
  let draft: string | null = null;
  try {
    const target = await findWriteTarget(path, options);
    if (!target.ok) return target;
    const folder = dirname(target.value.path);
    await removeAbandonedDrafts(folder, Date.now());
    draft = join(folder, newDraftName());
    await writeDraft(draft, bytes, target.value.mode);
    await putInPlace(draft, target.value);
    await syncFolder(folder);
    return succeeded(undefined);
  } catch (error) {
    if (draft !== null) await rm(draft, { force: true });
    return failed(faultOf(error));
  }
};

async function writeDraft(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    if (mode !== null) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function putInPlace(draft: string, { path, mode }: WriteTarget): Promise<void> {
  if (mode !== null) return rename(draft, path);
  try {
    // Unlike a rename, a link refuses where a file has come to be in the meantime.
    await link(draft, path);
  } catch (error) {
    if (!withoutLinks.includes(String(errorCode(error)))) throw error;
    return rename(draft, path);
  }
  await rm(draft);
}

/** What file systems say that know no second name of a file, as those of memory sticks. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** So that the new name is on the disk as well. Where a system cannot, as Windows, the file is there all the same. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const cannot = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'];
    if (!cannot.includes(String(errorCode(error)))) throw error;
  }
}

function faultOf(error: unknown): FileFault {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'folderMissing' };
    case 'EEXIST':
      return { kind: 'exists' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'writeDenied' };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'diskFull' };
    case 'ELOOP':
      return { kind: 'leadsNowhere' };
    default:
      return { kind: 'unwritable', reason: error instanceof Error ? error.message : String(error) };
  }
}
