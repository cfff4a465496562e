/**
 * A file on the disk, whole or not at all: written beside its place under another name and then moved there, so
 * that nobody ever finds half a file and a failure leaves what was there before.
 */
import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileFault } from './words/cli.th';
import { failed, succeeded, type Outcome } from '../core/failures/outcome';
import { errorCode } from './read-file';

export type WriteFile = (path: string, bytes: Uint8Array) => Promise<Outcome<void, FileFault>>;

export const writeFileToDisk: WriteFile = async (path, bytes) => {
  let draft: string | null = null;
  try {
    const target = await targetOf(path);
    if (target === null) return failed({ kind: 'isFolder' });
    draft = join(dirname(target), `.${randomUUID()}.tmp`);
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    return succeeded(undefined);
  } catch (error) {
    if (draft !== null) await rm(draft, { force: true });
    return failed(faultOf(error));
  }
};

/** A link stays a link: what it leads to is replaced. Null for a folder. */
async function targetOf(path: string): Promise<string | null> {
  try {
    const target = await realpath(path);
    return (await stat(target)).isDirectory() ? null : target;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

function faultOf(error: unknown): FileFault {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'folderMissing' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'writeDenied' };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'diskFull' };
    default:
      return { kind: 'unwritable', reason: error instanceof Error ? error.message : String(error) };
  }
}
