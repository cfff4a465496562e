/** A thread that reads workbooks: it is told a path and answers with what is known of it, one after the other. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Rubric } from '../../core/rubric/rubric';
import { indexRubric } from '../../core/rubric/rubric-index';
import { readUnitFile } from './read-unit-file';
import { recordStore } from './record-store';

/** What a thread needs to know once. All of it is plain data. */
export interface ReaderTask {
  readonly rubric: Rubric;
  readonly folder: string;
  readonly storeFolder: string;
  readonly withEvidence: boolean;
}

export interface ReaderData {
  readonly pmqaReader: ReaderTask;
}

function taskOf(data: unknown): ReaderTask | null {
  // Only `reader-pool.ts` starts threads of this program.
  return typeof data === 'object' && data !== null && 'pmqaReader' in data
    ? (data as ReaderData).pmqaReader
    : null;
}

/** Does nothing in the thread that a command runs in. */
export function readWhereThread(): boolean {
  const task = isMainThread ? null : taskOf(workerData);
  const port = parentPort;
  if (task === null || port === null) return false;
  const { rubric, folder, withEvidence, storeFolder } = task;
  const reading = { index: indexRubric(rubric), folder, withEvidence, store: recordStore(storeFolder) };
  port.on('message', (file: string) => {
    void readUnitFile(file, reading).then((head) => port.postMessage(head));
  });
  return true;
}
