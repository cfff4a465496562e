/**
 * Reads files of many units in workers, so that the pane goes on meanwhile. Each worker holds one file at a time and keeps
 * nothing of it; a file at which one breaks is set aside with the reason, and another worker goes on with the next. Where
 * no worker can be had, the pane's own thread reads by the same code and gives the page its turn after each file.
 */
import { readerFailed } from '../../core/rollup/reader-failed';
import type { ReadFile } from '../../core/rollup/settle-units';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { readUnitHere } from './answer-units';
import type { ReadingWorker } from './read-in-worker';
import type { UnitFile, UnitMessage, UnitRequest } from './unit-messages';

export interface UnitsReading {
  /** Throws where the browser gives none. */
  readonly startWorker: () => ReadingWorker;
  /** How many read at once. */
  readonly workers: number;
  /** Told after every file. */
  readonly onRead: (done: number) => void;
  readonly signal: AbortSignal;
}

/** @returns in the order of the files, or null when it was called off. Never rejects. */
export async function readUnits(
  index: RubricIndex,
  files: readonly UnitFile[],
  { startWorker, workers, onRead, signal }: UnitsReading,
): Promise<readonly ReadFile[] | null> {
  const waiting = files.entries();
  const read: ReadFile[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    const reader = new UnitReader(index, startWorker);
    const stop = (): void => reader.close();
    signal.addEventListener('abort', stop);
    for (const [at, file] of waiting) {
      if (signal.aborted) break;
      const one = await reader.read(file);
      if (one === null) break;
      read[at] = one;
      done += 1;
      onRead(done);
    }
    signal.removeEventListener('abort', stop);
    reader.close();
  };
  const most = Math.max(1, Math.min(workers, files.length));
  await Promise.all(Array.from({ length: most }, work));
  return signal.aborted ? null : read;
}

type State =
  /** Started, and perhaps its script never comes. */
  | { readonly kind: 'starting' | 'begun'; readonly worker: ReadingWorker }
  | { readonly kind: 'none' | 'refused' | 'closed' };

/** Reads one file at a time. */
class UnitReader {
  private state: State = { kind: 'none' };
  private endWaiting: (() => void) | null = null;

  constructor(
    private readonly index: RubricIndex,
    private readonly startWorker: () => ReadingWorker,
  ) {}

  /** @returns null when it was closed meanwhile */
  async read(unit: UnitFile): Promise<ReadFile | null> {
    if (this.state.kind === 'none') this.state = this.started();
    if (this.state.kind === 'closed') return null;
    const far = 'worker' in this.state ? await this.readFar(this.state.worker, unit) : 'refused';
    if (far !== 'refused') return far;
    const here = await readUnitHere(this.index, unit);
    await theTurnOfThePage();
    return this.isClosed() ? null : here;
  }

  close(): void {
    if ('worker' in this.state) this.state.worker.terminate();
    this.state = { kind: 'closed' };
    this.endWaiting?.();
  }

  private isClosed(): boolean {
    return this.state.kind === 'closed';
  }

  private started(): State {
    try {
      const worker = this.startWorker();
      tell(worker, { kind: 'begin', rubric: this.index.rubric });
      return { kind: 'starting', worker };
    } catch {
      // By a policy of the page that frames us.
      return { kind: 'refused' };
    }
  }

  private readFar(worker: ReadingWorker, unit: UnitFile): Promise<ReadFile | 'refused' | null> {
    return new Promise((resolve) => {
      this.endWaiting = () => resolve(null);
      worker.onmessage = ({ data }: MessageEvent<UnitMessage>) => {
        if (data.kind === 'begun') this.state = { kind: 'begun', worker };
        else resolve(data.read);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        const isOfFile = this.state.kind === 'begun';
        this.state = { kind: isOfFile ? 'none' : 'refused' };
        resolve(isOfFile ? failedAt(unit, event) : 'refused');
      };
      tell(worker, { kind: 'read', unit });
    });
  }
}

function tell(worker: ReadingWorker, request: UnitRequest): void {
  worker.postMessage(request);
}

function failedAt({ name }: UnitFile, event: Event): ReadFile {
  const reason = 'message' in event && typeof event.message === 'string' ? event.message : '';
  return { file: name, sha256: '', record: { counted: null, problems: [readerFailed(reason)] } };
}

/** A reading on the page's own thread is one long task; what the person does comes between two of them. */
function theTurnOfThePage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
