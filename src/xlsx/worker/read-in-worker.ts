/**
 * Reads a file in a worker and has it propose there, so that the pane goes on while a large one is read. Where no worker
 * can be had, or it breaks, the pane's own thread does the same by the same code.
 */
import type { CarryAsk, CarrySource, ProposedOutcome } from '../../core/editions/propose-source';
import type { FileFailure } from '../../core/failures/file-failure';
import { succeeded, type Outcome } from '../../core/failures/outcome';
import type { ReadingProgress } from '../read-xlsx';
import { readHere } from './answer-reading';
import type { FileToRead, ReadingMessage, ReadingRequest } from './reading-messages';

/** What is used of a browser's worker. */
export type ReadingWorker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

export interface ReadingOptions {
  /** Throws where the browser gives none. */
  readonly startWorker: () => ReadingWorker;
  readonly onProgress: (progress: ReadingProgress) => void;
  /** Of the reading; a source that was read is closed. */
  readonly signal: AbortSignal;
}

/** @returns null when it was called off. Never rejects. */
export async function readInWorker(
  what: FileToRead,
  { startWorker, onProgress, signal }: ReadingOptions,
): Promise<Outcome<CarrySource, FileFailure> | null> {
  if (signal.aborted) return null;
  const worker = started(startWorker);
  if (worker === null) return readHere(what, onProgress);
  const ended = await new Promise<Outcome<null, FileFailure> | 'broken' | 'calledOff'>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingMessage>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'read') resolve(data.outcome);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve('broken');
    };
    signal.addEventListener('abort', () => resolve('calledOff'), { once: true });
    tell(worker, { kind: 'read', what });
  });
  if (ended !== 'broken' && ended !== 'calledOff' && ended.ok) return succeeded(new FarSource(worker, what));
  worker.terminate();
  if (ended === 'calledOff') return null;
  // Its script did not load, or it ran out of memory; what it has told until then is told again.
  return ended === 'broken' ? readHere(what, onProgress) : ended;
}

function started(startWorker: () => ReadingWorker): ReadingWorker | null {
  try {
    return startWorker();
  } catch {
    // Refused by a policy of the page that frames us.
    return null;
  }
}

function tell(worker: ReadingWorker, request: ReadingRequest): void {
  worker.postMessage(request);
}

interface Waiting {
  readonly ask: CarryAsk;
  readonly then: (outcome: ProposedOutcome) => void;
}

/** The source of which the worker holds the cells. */
class FarSource implements CarrySource {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private isClosed = false;
  /** Once the worker broke. */
  private here: Promise<Outcome<CarrySource, FileFailure>> | null = null;

  constructor(
    private readonly worker: ReadingWorker,
    private readonly what: FileToRead,
  ) {
    worker.onmessage = ({ data }: MessageEvent<ReadingMessage>) => {
      if (data.kind === 'proposed') this.answer(data.number, data.outcome);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.bringHere();
    };
  }

  propose(ask: CarryAsk, then: Waiting['then']): void {
    this.asked += 1;
    this.waiting.set(this.asked, { ask, then });
    if (this.here === null) tell(this.worker, { kind: 'propose', number: this.asked, ask });
    else void this.askHere(this.here, this.asked);
  }

  close(): void {
    this.isClosed = true;
    this.waiting.clear();
    this.worker.terminate();
  }

  private answer(number: number, outcome: ProposedOutcome): void {
    const one = this.waiting.get(number);
    this.waiting.delete(number);
    if (!this.isClosed) one?.then(outcome);
  }

  private bringHere(): void {
    this.worker.terminate();
    const here = readHere(this.what, () => undefined);
    this.here = here;
    for (const number of this.waiting.keys()) void this.askHere(here, number);
  }

  private async askHere(here: Promise<Outcome<CarrySource, FileFailure>>, number: number): Promise<void> {
    const source = await here;
    const one = this.waiting.get(number);
    if (one === undefined) return;
    if (source.ok) source.value.propose(one.ask, (outcome) => this.answer(number, outcome));
    else this.answer(number, source);
  }
}
