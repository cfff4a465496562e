/** A file read on another thread: what comes back is what reading it here gives, and it can be called off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { readFile } from '../../src/xlsx/read-blob';
import type { ReadingProgress } from '../../src/xlsx/read-xlsx';
import { answerReading } from '../../src/xlsx/worker/answer-reading';
import { readInWorker, type ReadingWorker } from '../../src/xlsx/worker/read-in-worker';
import type { ReadingMessage, ReadingRequest } from '../../src/xlsx/worker/reading-messages';
import { pmqaIndex } from '../core/layout/rubrics';

const { rubric } = pmqaIndex;
const bytes = (name: string) => readFileSync(join(__dirname, '..', 'incoming', 'files', name));
const links = new Blob([bytes('links-behind-words/hand.xlsx')]);
const noWorkbook = new Blob(['รหัส,ทำแล้ว']);

/** A worker in this thread; as in a real one everything that passes is copied. */
class WorkerHere implements ReadingWorker {
  static ended = 0;
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  private isEnded = false;

  postMessage(request: ReadingRequest): void {
    void answerReading(request, (message) => this.tell(message));
  }

  terminate(): void {
    this.isEnded = true;
    WorkerHere.ended += 1;
  }

  private tell(message: ReadingMessage): void {
    if (this.isEnded || this.onmessage === null) return;
    this.onmessage.call(this as unknown as Worker, { data: structuredClone(message) } as MessageEvent);
  }
}

function options(startWorker: () => ReadingWorker, signal = new AbortController().signal) {
  const progress: (readonly [number, number, number])[] = [];
  const onProgress = ({ done, of, rows }: ReadingProgress): unknown => progress.push([done, of, rows]);
  return { progress, how: { startWorker, onProgress, signal } };
}

beforeEach(() => {
  WorkerHere.ended = 0;
});

it.each([
  ['with what lies on the cells', links],
  ['of our own', new Blob([bytes('agency-type-with-a-space/good.xlsx')])],
  ['that is none', noWorkbook],
])('a file %s is read as on the own thread', async (_, file) => {
  const { how } = options(() => new WorkerHere());
  expect(await readInWorker({ file, rubric }, how)).toEqual(await readFile(file));
  expect(WorkerHere.ended).toBe(1);
});

it('says how many of the sheets are read', async () => {
  const { how, progress } = options(() => new WorkerHere());
  await readInWorker({ file: new Blob([bytes('agency-type-with-a-space/good.xlsx')]), rubric }, how);
  expect(progress).toEqual(Array.from({ length: 8 }, (_, at) => [at + 1, 8, 0]));
});

it('says of a long sheet how many of its rows are read', async () => {
  const lines = Array.from({ length: 3_500 }, (_, row) => [`รายการ ${row}`]);
  const checklist = [
    ['รหัส', 'ทำแล้ว'],
    ['1.1.B1', '✓'],
  ];
  const file = await writeXlsx({
    sheets: [
      { name: 'สั้น', rows: checklist },
      { name: 'ยาว', rows: [...checklist, ...lines] },
    ],
  });
  const { how, progress } = options(() => new WorkerHere());
  await readInWorker({ file: new Blob([Uint8Array.from(file)]), rubric }, how);
  expect(progress).toEqual([[1, 2, 0], ...[1, 2, 3].map((thousand) => [1, 2, thousand * 1_000]), [2, 2, 0]]);
});

it('that is called off gives nothing, and its worker is ended', async () => {
  const controller = new AbortController();
  const { how, progress } = options(() => new WorkerHere(), controller.signal);
  const reading = readInWorker({ file: links, rubric }, how);
  controller.abort();
  expect(await reading).toBeNull();
  expect([WorkerHere.ended, progress]).toEqual([1, []]);
  expect(await readInWorker({ file: links, rubric }, how)).toBeNull();
});

it.each([
  [
    'is refused',
    () => {
      throw new Error('Refused');
    },
  ],
  [
    'breaks',
    (): ReadingWorker => {
      const worker = new WorkerHere();
      worker.postMessage = () => {
        worker.onerror?.call(worker as unknown as Worker, new ErrorEventHere());
      };
      return worker;
    },
  ],
])('where the worker %s, the file is read here', async (_, startWorker) => {
  const { how } = options(startWorker);
  expect(await readInWorker({ file: links, rubric }, how)).toEqual(await readFile(links));
});

/** Node has none. */
class ErrorEventHere extends Event {
  readonly message = 'broken';
  readonly filename = '';
  readonly lineno = 0;
  readonly colno = 0;
  readonly error = null;

  constructor() {
    super('error', { cancelable: true });
  }
}
