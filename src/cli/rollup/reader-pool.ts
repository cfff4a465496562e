/**
 * Several readers at once, each with one file at a time. A reader that dies takes nothing but its file with it: that is a
 * problem of the file, and a new reader goes on.
 */
import { Worker } from 'node:worker_threads';
import { readerFailed } from '../../core/rollup/reader-failed';
import type { ReadHead } from '../../core/rollup/settle-units';
import type { ReaderData, ReaderTask } from './reader-thread';

/** One that reads; it may throw, and is not asked again then. */
export interface Reader {
  read(file: string): Promise<ReadHead>;
  end(): Promise<void>;
}

/** @returns in no order that means anything */
export async function readWithPool(
  files: readonly string[],
  count: number,
  begin: () => Reader,
  onRead: (done: number) => void,
): Promise<readonly ReadHead[]> {
  const waiting = files[Symbol.iterator]();
  const heads: ReadHead[] = [];
  const work = async (): Promise<void> => {
    let reader = begin();
    for (const file of waiting) {
      try {
        heads.push(await reader.read(file));
      } catch (error) {
        heads.push(failedHead(file, error));
        await reader.end();
        reader = begin();
      }
      onRead(heads.length);
    }
    await reader.end();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(count, files.length)) }, work));
  return heads;
}

function failedHead(file: string, error: unknown): ReadHead {
  const reason = error instanceof Error ? error.message : String(error);
  return { file, sha256: '', profile: null, problems: [readerFailed(reason)] };
}

/** Enough for the largest file that is read, and a bound for one that is made to exhaust the memory. */
const threadMegabytes = 512;

/** @param program the bundled file, which begins with `readWhereThread` */
export function threadReader(program: string, task: ReaderTask): Reader {
  const workerData: ReaderData = { pmqaReader: task };
  const worker = new Worker(program, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
  });
  let waiting: {
    readonly resolve: (head: ReadHead) => void;
    readonly reject: (error: unknown) => void;
  } | null = null;
  let death: Error | null = null;
  const die = (error: Error): void => {
    death = error;
    waiting?.reject(error);
  };
  worker.on('message', (head: ReadHead) => waiting?.resolve(head));
  worker.on('error', die);
  worker.on('exit', (code) => die(death ?? new Error(`exit ${code}`)));
  return {
    read: (file) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        // It may have died while nobody waited for it.
        if (death === null) worker.postMessage(file);
        else reject(death);
      }),
    end: async () => {
      waiting = null;
      await worker.terminate();
    },
  };
}
