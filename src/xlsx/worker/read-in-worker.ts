/**
 * Reads a file in a worker, so that the pane goes on while a large one is read. Where no worker can be had, it is read on
 * the pane's own thread by the same code.
 */
import type { SheetBeside } from '../../core/editions/beside';
import type { FileFailure } from '../../core/failures/file-failure';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import type { FileGrids, ReadingProgress } from '../read-xlsx';
import { answerReading } from './answer-reading';
import type { ReadingMessage, ReadingRequest } from './reading-messages';

/** What is used of a browser's worker. */
export type ReadingWorker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

export interface ReadingOptions {
  /** Throws where the browser gives none. */
  readonly startWorker: () => ReadingWorker;
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
}

/** @returns null when it was called off. Never rejects. */
export async function readInWorker(
  request: ReadingRequest,
  { startWorker, onProgress, signal }: ReadingOptions,
): Promise<Outcome<FileGrids, FileFailure> | null> {
  if (signal.aborted) return null;
  const gathered = new GatheredFile(onProgress);
  const worker = started(startWorker);
  if (worker === null) {
    await answerReading(request, (message) => gathered.take(message));
    return gathered.outcome();
  }
  const ended = new Promise<'told' | 'broken' | 'calledOff'>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingMessage>) => {
      gathered.take(data);
      if (data.kind === 'end') resolve('told');
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve('broken');
    };
    signal.addEventListener('abort', () => resolve('calledOff'), { once: true });
    worker.postMessage(request);
  });
  const how = await ended;
  worker.terminate();
  if (how === 'calledOff') return null;
  if (how === 'told') return gathered.outcome();
  // Its script did not load, or it ran out of memory; what it has told until then is told again.
  return readInWorker(request, { startWorker: noWorker, onProgress, signal });
}

function started(startWorker: () => ReadingWorker): ReadingWorker | null {
  try {
    return startWorker();
  } catch {
    // Refused by a policy of the page that frames us.
    return null;
  }
}

function noWorker(): never {
  throw new Error('No worker');
}

class GatheredFile {
  private readonly grids: SheetGrid[] = [];
  private readonly beside = new Map<string, SheetBeside>();
  private end: Outcome<FileGrids, FileFailure> = failed({ kind: 'damaged', part: '' });

  constructor(private readonly onProgress: ReadingOptions['onProgress']) {}

  take(message: ReadingMessage): void {
    if (message.kind === 'progress') this.onProgress(message.progress);
    else if (message.kind === 'sheet') {
      this.grids.push(message.grid);
      if (message.beside !== null) this.beside.set(message.grid.sheetId, message.beside);
    } else if (message.outcome.ok) {
      const { grids, beside } = this;
      this.end = succeeded({ ...message.outcome.value, grids, beside });
    } else this.end = message.outcome;
  }

  outcome(): Outcome<FileGrids, FileFailure> {
    return this.end;
  }
}
