/** Files from disk, never more of one than a limit: a wrong path must not fill the memory. */
import { open, type FileHandle } from 'node:fs/promises';
import type { FileFault } from '../words/cli-words.th';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';

export type ReadFile = (path: string, maxBytes: number) => Promise<Outcome<Uint8Array, FileFault>>;

export const readFileFromDisk: ReadFile = async (path, maxBytes) => {
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'r');
    const bytes = await readUpTo(file, maxBytes + 1);
    return bytes.length > maxBytes ? failed({ kind: 'tooLarge', maxBytes }) : succeeded(bytes);
  } catch (error) {
    return failed(faultOf(error));
  } finally {
    await file?.close();
  }
};

/** Reads by amount and not by the file's stated size, which pipes and devices do not have. */
async function readUpTo(file: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total < maxBytes) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(65_536, maxBytes - total)));
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
  }
  return Buffer.concat(chunks);
}

function faultOf(error: unknown): FileFault {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing' };
    case 'EISDIR':
      return { kind: 'isFolder' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'denied' };
    default:
      return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Node's own word for what went wrong, such as `ENOENT`; undefined when the error is not one of Node's. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
