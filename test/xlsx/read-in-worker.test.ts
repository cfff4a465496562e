/** A file read on another thread: what comes back is what reading it here gives, and it can be called off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { noChoices } from '../../src/core/editions/source';
import type { CarryAsk, CarrySource, ProposedOutcome } from '../../src/core/editions/propose-source';
import type { Outcome } from '../../src/core/failures/outcome';
import type { ReadingProgress } from '../../src/xlsx/read-xlsx';
import { answerRequests, readHere } from '../../src/xlsx/worker/answer-reading';
import { readInWorker, type ReadingWorker } from '../../src/xlsx/worker/read-in-worker';
import type { FileToRead, ReadingMessage, ReadingRequest } from '../../src/xlsx/worker/reading-messages';
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

  private readonly answer = answerRequests((message) => this.tell(message));

  postMessage(request: ReadingRequest): void {
    this.answer(structuredClone(request));
  }

  terminate(): void {
    this.isEnded = true;
    WorkerHere.ended += 1;
  }

  private tell(message: ReadingMessage): void {
    const event = { data: structuredClone(message) } as MessageEvent;
    setTimeout(() => {
      if (!this.isEnded) this.onmessage?.call(this as unknown as Worker, event);
    });
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

const ask: CarryAsk = {
  standing: new Map(),
  profile: { agencyName: '', agencyType: null, fiscalYear: null, round: '' },
  choices: noChoices,
  fields: null,
};
const titled = (file: Blob): FileToRead => ({ file, title: 'เดิม.xlsx', rubric });
const silent = (): void => undefined;

function proposed(source: CarrySource, what = ask): Promise<ProposedOutcome> {
  return new Promise((resolve) => source.propose(what, resolve));
}

/** What the file gives in the end: a proposal, or why there is none. */
async function outcomeOf(read: Outcome<CarrySource, unknown> | null): Promise<unknown> {
  return read?.ok === true ? proposed(read.value) : read;
}

it.each([
  ['with what lies on the cells', links],
  ['of our own', new Blob([bytes('agency-type-with-a-space/good.xlsx')])],
  ['that was never computed', new Blob([bytes('never-computed/hand.xlsx')])],
  ['that is none', noWorkbook],
])('of a file %s the same is proposed as on the own thread', async (_, file) => {
  const { how } = options(() => new WorkerHere());
  const read = await readInWorker(titled(file), how);
  expect(await outcomeOf(read)).toEqual(await outcomeOf(await readHere(titled(file), silent)));
  if (read?.ok === true) read.value.close();
  expect(WorkerHere.ended).toBe(1);
});

it('it is asked again for other choices, and tells nothing more once it is closed', async () => {
  const { how } = options(() => new WorkerHere());
  const read = await readInWorker(titled(links), how);
  if (read?.ok !== true) throw new Error('It is not read.');
  const fewer = { ...ask, fields: new Set(['met'] as const) };
  const again = await proposed(read.value, fewer);
  expect(again.ok && again.value.fields).toEqual(new Set(['met']));
  const told: unknown[] = [];
  read.value.propose(ask, (outcome) => told.push(outcome));
  read.value.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toHaveLength(0);
});

it('where the worker breaks after it has read, the file is read here and the question answered', async () => {
  const worker = new WorkerHere();
  const { how } = options(() => worker);
  const read = await readInWorker(titled(links), how);
  if (read?.ok !== true) throw new Error('It is not read.');
  worker.postMessage = () => {
    worker.onerror?.call(worker as unknown as Worker, new ErrorEventHere());
  };
  const first = proposed(read.value);
  const second = proposed(read.value);
  const expected = await outcomeOf(await readHere(titled(links), silent));
  expect([await first, await second]).toEqual([expected, expected]);
});

it('says how many of the sheets are read', async () => {
  const { how, progress } = options(() => new WorkerHere());
  await readInWorker(titled(new Blob([bytes('agency-type-with-a-space/good.xlsx')])), how);
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
  await readInWorker(titled(new Blob([Uint8Array.from(file)])), how);
  expect(progress).toEqual([[1, 2, 0], ...[1, 2, 3].map((thousand) => [1, 2, thousand * 1_000]), [2, 2, 0]]);
});

it('that is called off gives nothing, and its worker is ended', async () => {
  const controller = new AbortController();
  const { how, progress } = options(() => new WorkerHere(), controller.signal);
  const reading = readInWorker(titled(links), how);
  controller.abort();
  expect(await reading).toBeNull();
  expect([WorkerHere.ended, progress]).toEqual([1, []]);
  expect(await readInWorker(titled(links), how)).toBeNull();
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
  expect(await outcomeOf(await readInWorker(titled(links), how))).toEqual(
    await outcomeOf(await readHere(titled(links), silent)),
  );
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
