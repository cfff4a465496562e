/**
 * Files of many units, by the very bytes and readers of the pane: in a worker, without one, and where one breaks.
 * @slow 2 s: files of many units, read in workers
 */
import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import { withResults } from '../../src/core/layout/results/with-results';
import { rollUpFiles } from '../../src/core/rollup/roll-up-files';
import type { ReadFile } from '../../src/core/rollup/settle-units';
import type { RubricIndex } from '../../src/core/rubric/rubric-index';
import { readUnitList } from '../../src/xlsx/read-list-of-units';
import { answerUnits, readUnitHere } from '../../src/xlsx/worker/answer-units';
import type { ReadingWorker } from '../../src/xlsx/worker/read-in-worker';
import { readUnits, type UnitsReading } from '../../src/xlsx/worker/read-units';
import type { UnitFile, UnitMessage, UnitRequest } from '../../src/xlsx/worker/unit-messages';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { pmqaIndex, twoByFiveIndex } from '../core/layout/rubrics';

jest.setTimeout(30_000);

const index = twoByFiveIndex;
const ids = [...index.criteria.keys()];

/** As many are met as the unit has a number. */
function answersOf(unit: number): Answers {
  return new Map(ids.slice(0, unit).map((id) => [id, { ...emptyAnswer, met: true, evidence: 'รายงาน' }]));
}

async function bytesOf(of: RubricIndex, agencyName: string, answers: Answers) {
  const request = {
    profile: { agencyName, agencyType: null, fiscalYear: 2569, round: '1' },
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    answers,
  } as const;
  const plan = withResults(planWorkbook(of, request), of, request);
  return Uint8Array.from(await writeWorkbookFile(plan, { protect: false }));
}

const good = ['กรม ก', 'กรม ข', 'จังหวัด ค', 'จังหวัด ง'];
let files: UnitFile[] = [];

beforeAll(async () => {
  const made = await Promise.all(good.map((name, at) => bytesOf(index, name, answersOf(at + 1))));
  const [first] = made;
  const units = made.map((bytes, at) => ({ file: new Blob([bytes]), name: `unit-${at}.xlsx` }));
  files = [
    { file: new Blob([first?.subarray(0, 9_000) ?? '']), name: 'ขาดครึ่ง.xlsx' },
    ...units.slice(0, 2),
    { file: new Blob(['รหัส,ทำแล้ว']), name: 'ไม่ใช่.xlsx' },
    ...units.slice(2),
    { file: new Blob([await bytesOf(pmqaIndex, 'กรมอื่น', new Map())]), name: 'เกณฑ์อื่น.xlsx' },
  ];
});

/** A worker in this thread; as in a real one everything that passes is copied, and what is told comes later. */
class WorkerHere implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  isEnded = false;

  private readonly answer = answerUnits((message) => this.tell(message));

  constructor(private readonly breaksAt: (request: UnitRequest) => boolean = () => false) {}

  postMessage(request: UnitRequest): void {
    if (this.breaksAt(request)) setTimeout(() => this.break());
    else this.answer(structuredClone(request));
  }

  terminate(): void {
    this.isEnded = true;
  }

  private tell(message: UnitMessage): void {
    const event = { data: structuredClone(message) } as MessageEvent;
    setTimeout(() => {
      if (!this.isEnded) this.onmessage?.call(this as unknown as Worker, event);
    });
  }

  private break(): void {
    const event = { preventDefault: () => undefined, message: 'out of memory' } as unknown as ErrorEvent;
    if (!this.isEnded) this.onerror?.call(this as unknown as Worker, event);
  }
}

interface Reading {
  readonly read: readonly ReadFile[] | null;
  readonly started: readonly WorkerHere[];
  readonly told: readonly number[];
}

async function readAll(
  begin: () => WorkerHere,
  more: Partial<Pick<UnitsReading, 'workers' | 'signal' | 'onRead'>> = {},
): Promise<Reading> {
  const started: WorkerHere[] = [];
  const told: number[] = [];
  const startWorker = (): WorkerHere => {
    const worker = begin();
    started.push(worker);
    return worker;
  };
  const { signal } = new AbortController();
  const onRead = (done: number): unknown => told.push(done);
  const read = await readUnits(index, files, { startWorker, workers: 1, signal, onRead, ...more });
  return { read, started, told };
}

const problemsOf = (read: readonly ReadFile[] | null): string[][] =>
  (read ?? []).map(({ record }) => (record.problems ?? []).map(({ kind }) => kind));
const alone = () => Promise.all(files.map((file) => readUnitHere(index, file)));

it('adds up the four that are whole and sets the three others aside with the reason, whoever reads', async () => {
  const { read, told, started } = await readAll(() => new WorkerHere());
  expect(read).toEqual(await alone());
  expect(problemsOf(read)).toEqual([['damaged'], [], [], ['notAWorkbook'], [], [], ['otherRubric']]);
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  const { totals, standings } = rollUpFiles(index, read ?? [], []);
  expect(totals.units).toBe(4);
  expect(standings.map(({ unit }) => unit.unitName)).toEqual(good);
});

it('gives them in the order of the files with several workers, too', async () => {
  const { read, started } = await readAll(() => new WorkerHere(), { workers: 3 });
  expect(read).toEqual(await alone());
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true, true]);
});

it.each([
  [
    'is refused by the browser',
    (): WorkerHere => {
      throw new Error('refused');
    },
  ],
  ['does not get its script', () => new WorkerHere(({ kind }) => kind === 'begin')],
])('reads here where a worker %s', async (_, begin) => {
  const { read, told } = await readAll(begin);
  expect(read).toEqual(await alone());
  expect(told).toHaveLength(7);
});

it('sets a file aside at which the worker breaks, and goes on with another', async () => {
  const breaksAt = (request: UnitRequest): boolean =>
    request.kind === 'read' && request.unit.name === 'unit-1.xlsx';
  const { read, started } = await readAll(() => new WorkerHere(breaksAt));
  expect(problemsOf(read)[2]).toEqual(['readerFailed']);
  expect(read?.[2]?.record.problems?.[0]?.english).toContain('out of memory');
  expect(rollUpFiles(index, read ?? [], []).totals.units).toBe(3);
  expect(started).toHaveLength(2);
});

it('gives nothing once it is called off, and ends its worker', async () => {
  const calledOff = new AbortController();
  const { read, started } = await readAll(() => new WorkerHere(), {
    signal: calledOff.signal,
    onRead: () => calledOff.abort(),
  });
  expect(read).toBeNull();
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  expect((await readAll(() => new WorkerHere(), { signal: calledOff.signal })).read).toBeNull();
});

const list = 'รหัสหน่วยงาน,ชื่อหน่วยงาน,กระทรวง\r\n1,กรม ก,กระทรวงหนึ่ง\r\n';
const listed = [{ unitId: '1', name: 'กรม ก', ministry: 'กระทรวงหนึ่ง' }];

/** Thai letters stand in the code page of Windows as in Unicode, 0xE00 less 0xA0 apart. */
function inCodePage(text: string): Uint8Array<ArrayBuffer> {
  const codes = [...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(codes, (code) => (code >= 0x0e01 ? code - 0x0e00 + 0xa0 : code));
}

it.each([
  ['in UTF-8', new Blob([list])],
  ['in UTF-8 with its mark', new Blob(['\uFEFF', list])],
  ['as Excel of a Thai Windows saves a CSV by itself', new Blob([inCodePage(list)])],
])('reads a list of units %s', async (_, file) => {
  expect(await readUnitList(file)).toEqual({ ok: true, value: listed });
});

it('says why a file is no list of units', async () => {
  const [unit] = files;
  if (unit === undefined) throw new Error('no file');
  expect(await readUnitList(unit.file)).toEqual({ ok: false, failure: { kind: 'notText' } });
  const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
  expect(await readUnitList(gone)).toEqual({ ok: false, failure: { kind: 'notText' } });
  expect(await readUnitList(new Blob(['name\nกรม ก\nกรม ก\n']))).toEqual({
    ok: false,
    failure: { kind: 'faults', faults: [{ kind: 'twice', line: 3, first: 2, name: 'กรม ก' }] },
  });
});
