/**
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 * @slow 4 s: whole rounds compared, closed and added up in the pane
 */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { emptyAnswer } from '../../../src/core/assessment/answers';
import type { WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import { countUnit } from '../../../src/core/rollup/count-unit';
import type { ReadFile } from '../../../src/core/rollup/settle-units';
import { assess } from '../../../src/core/assessment/attainment';
import { failed, succeeded } from '../../../src/core/failures/outcome';
import type {
  ClosingRequest,
  ComparisonRequest,
  DifferencesSheetRequest,
  ReturnedRequest,
} from '../../../src/core/ports/rounds-port';
import { closeRound, sealOf } from '../../../src/core/rounds/closed-round';
import { planClosedSheet } from '../../../src/core/rounds/plan-closed-sheet';
import type { SheetGrid } from '../../../src/core/sheet/sheet-grid';
import type { ComparedSide } from '../../../src/core/rounds/comparison-words';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import type { RoundsTools } from '../../../src/taskpane/store/rounds-contract';
import { loadPmqaRubric } from '../load-rubric';
import { settle } from '../manual-clock';
import { findings, renderPane } from './render-pane';

const index = indexRubric(loadPmqaRubric());

/** Last year: one criterion was met that no workbook of the tests has. */
function lastYear(id: string): ComparedSide {
  const answers = new Map([[id, { ...emptyAnswer, met: true, evidence: 'คำสั่ง' }]]);
  const profile = { agencyName: 'กรมตัวอย่าง', agencyType: 'department', fiscalYear: 2568, round: '' };
  const assessment = assess(index, answers, 'department');
  return { index, answers, agencyType: 'department', profile, title: 'ปีก่อน.xlsx', assessment };
}

/** A unit of which something is met, or a file that is no workbook. */
function unitOf(name: string): Omit<ReadFile, 'file'> {
  const problem = { kind: 'empty', place: '', thai: 'ไฟล์ว่างเปล่า', english: 'empty' };
  if (name.startsWith('เสีย')) return { sha256: '', record: { counted: null, problems: [problem] } };
  const { answers, profile } = lastYear('1.1.B1');
  const read = {
    answers,
    profile: { ...profile, agencyName: name },
    notAllCounted: new Set<string>(),
    figures: new Map(),
  };
  return {
    sha256: name,
    record: { counted: countUnit(index, read, { withEvidence: false }).unit, problems: null },
  };
}

/** By the type of the file, which is all that is said of it here; `read-units.test.ts` reads bytes. */
const unitLists: Readonly<Record<string, Awaited<ReturnType<RoundsTools['readUnitList']>>>> = {
  'text/csv': succeeded([
    { unitId: '1', name: 'กรม ก.xlsx', ministry: 'กระทรวงหนึ่ง' },
    { unitId: '2', name: 'กรมที่ยังไม่ส่ง', ministry: 'กระทรวงหนึ่ง' },
  ]),
  'text/plain': failed({ kind: 'faults', faults: [{ kind: 'twice', line: 3, first: 2, name: 'กรม ก' }] }),
};

async function openRounds(
  readSide: RoundsTools['readSide'],
  lists: readonly SheetGrid[] = [],
  other: Partial<RoundsTools> = {},
  port: Partial<RoundsTools['port']> = {},
) {
  const comparisons: ComparisonRequest[] = [];
  const closings: ClosingRequest[] = [];
  const differences: DifferencesSheetRequest[] = [];
  const applied: ReturnedRequest[] = [];
  const saved: WorkbookPlan[] = [];
  const place = { sheetId: 's9', sheetName: 'แผ่นใหม่', row: 1, column: 1 };
  const report = { name: 'แผ่นใหม่', place, unset: [] };
  const tools: RoundsTools = {
    port: {
      writeDifferences: (request) => {
        differences.push(request);
        return Promise.resolve(succeeded(report));
      },
      readReturned: () => Promise.resolve(succeeded(lists)),
      readClosed: () => Promise.resolve(succeeded(lists)),
      applyReturned: (request) => {
        applied.push(request);
        const written = request.changes.map(({ id }) => id);
        return Promise.resolve(succeeded({ written, first: null, leftovers: null, unset: [] }));
      },
      writeComparison: (request) => {
        comparisons.push(request);
        return Promise.resolve(succeeded(report));
      },
      closeRound: (request) => {
        closings.push(request);
        return Promise.resolve(succeeded(report));
      },
      ...port,
    },
    readSide,
    readUnits: (files) => Promise.resolve(files.map(({ name }) => ({ ...unitOf(name), file: name }))),
    readUnitList: ({ type }) => Promise.resolve(unitLists[type] ?? failed({ kind: 'notText' })),
    readLists: () => Promise.resolve(succeeded(lists)),
    saveOwners: (plan) => {
      saved.push(plan);
      return Promise.resolve(succeeded({ name: 'งาน.xlsx', way: 'downloaded' }));
    },
    saveRollUp: (plan) => {
      saved.push(plan);
      return Promise.resolve(succeeded({ name: 'รวม.xlsx', way: 'downloaded' }));
    },
    newRun: () => 'run-1',
    findTypeface: () => ({ name: 'Tahoma', size: 11 }),
    now: () => Date.parse('2026-11-28T09:00:00'),
    ...other,
  };
  const pane = await renderPane({ openRounds: () => Promise.resolve(succeeded(tools)) });
  await act(async () => {
    pane.store.setView({ tab: 'papers', category: null, item: null });
    await settle();
  });
  await press('เปิดส่วนเปรียบเทียบและปิดรอบ');
  await act(async () => {
    await import('../../../src/taskpane/views/compare/RoundsPanel');
    await settle();
  });
  return { pane, comparisons, closings, saved, differences, applied };
}

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(await screen.findByRole('button', { name }));
    await settle();
  });
}

async function chooseFile(): Promise<void> {
  const file = new File(['x'], 'ปีก่อน.xlsx');
  await act(async () => {
    fireEvent.change(await screen.findByLabelText('ไฟล์ “ก่อน” (.xlsx)'), { target: { files: [file] } });
    await settle();
  });
}

it('shows what changed since the file before, and writes the sheet of it at a press', async () => {
  const { comparisons } = await openRounds(() => Promise.resolve(succeeded(lastYear('6.4.S1'))));
  await chooseFile();
  const result = await screen.findByRole('region', { name: /^เปรียบเทียบผลการประเมิน/ });
  expect(result.textContent).toContain('ก่อน: กรมตัวอย่าง · ปีงบประมาณ 2568');
  expect(result.textContent).toContain('ไม่ผ่านแล้ว: ');
  expect(await findings()).toEqual([]);
  await press('ทำแผ่นงานเปรียบเทียบ');
  expect(comparisons).toHaveLength(1);
  expect(comparisons[0]).toMatchObject({ madeOn: '2026-11-28', language: 'th', run: 'run-1' });
  expect(result.textContent).toContain('เขียนแผ่นงาน “แผ่นใหม่” แล้ว');
});

it('says why a file cannot be compared', async () => {
  await openRounds(() => Promise.resolve(failed({ of: 'file', failure: { kind: 'notOurs' } })));
  await chooseFile();
  expect((await screen.findByRole('alert')).textContent).not.toBe('');
  expect(screen.queryByRole('region', { name: /^เปรียบเทียบ/ })).toBeNull();
});

it('closes a round only once somebody has typed who closes it, and shows the seal', async () => {
  const { closings } = await openRounds(() => Promise.resolve(succeeded(lastYear('1.1.B1'))));
  const button = await screen.findByRole('button', { name: 'ปิดรอบ' });
  expect(button).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByLabelText('ผู้ปิดรอบ (บันทึกตามที่พิมพ์)'), { target: { value: ' สมใจ ' } });
  await press('ปิดรอบ');
  const [request] = closings;
  if (request === undefined) throw new Error('nothing was closed');
  expect(request.round).toMatchObject({ closedBy: 'สมใจ', closedOn: '2026-11-28' });
  expect(screen.getByText(sealOf(request.round))).not.toBeNull();
});

/** As Excel gives the sheet of a round in which only this was met. */
function closedSheet(met: string, closedOn: string, closedBy = 'สมใจ'): SheetGrid {
  const side = lastYear(met);
  const round = closeRound(index, side, { closedOn, closedBy });
  const typeface = { name: 'Tahoma', size: 11 } as const;
  const { cells } = planClosedSheet(index, round, { language: 'th', typeface });
  const name = `ปิดรอบ ${closedOn}`;
  const values = cells.map((line) => line.map((content) => (content === '' ? null : content)));
  return { sheetId: name, name, visible: true, row: 0, column: 0, values: values as SheetGrid['values'] };
}

it('lists what has changed since a round was closed, the latest first', async () => {
  const sheets = [closedSheet('6.4.S1', '2026-03-31'), closedSheet('1.1.B1', '2026-09-30')];
  await openRounds(neverRead, sheets);
  await press('ดูสิ่งที่เปลี่ยนหลังปิดรอบ');
  expect(await screen.findByText('พบรอบที่ปิดไว้ 2 รอบ รอบล่าสุดอยู่บนสุด')).not.toBeNull();
  const summaries = [...document.querySelectorAll('.rounds summary')].map(({ textContent }) => textContent);
  expect(summaries).toEqual([
    'ปิดรอบ 2026-09-30: ปิดเมื่อ 30 ก.ย. 69 โดย สมใจ (ตามที่พิมพ์)',
    'ปิดรอบ 2026-03-31: ปิดเมื่อ 31 มี.ค. 69 โดย สมใจ (ตามที่พิมพ์)',
  ]);
  const earlier = screen.getByRole('region', { name: 'สิ่งที่เปลี่ยนหลังปิดรอบ: ปิดรอบ 2026-03-31', hidden: true });
  expect(earlier.textContent).toContain('ไม่ผ่านแล้ว: 6.4 S1');
  expect(screen.getAllByText(/^รหัสยืนยันตรง/)).toHaveLength(2);
  expect(await findings()).toEqual([]);
});

it('says so where no round was closed', async () => {
  await openRounds(neverRead);
  await press('ดูสิ่งที่เปลี่ยนหลังปิดรอบ');
  expect(await screen.findByText('เวิร์กบุ๊กนี้ยังไม่มีรอบที่ปิดไว้')).not.toBeNull();
  expect(await findings()).toEqual([]);
});

it('says why the sheets of closed rounds cannot be read', async () => {
  const port = { readClosed: () => Promise.resolve(failed({ kind: 'cellEditMode' } as const)) };
  await openRounds(neverRead, [], {}, port);
  await press('ดูสิ่งที่เปลี่ยนหลังปิดรอบ');
  expect(await screen.findByText(/^กำลังพิมพ์ค้างอยู่ในเซลล์/)).not.toBeNull();
});

it('says of a sheet that was changed since, and of a round of other criteria, what can be said', async () => {
  const changed = closedSheet('1.1.B1', '2026-09-30');
  const values = changed.values.map((line) => line.map((cell) => (cell === 'สมใจ' ? 'สมหมาย' : cell)));
  const { rubric } = index;
  const other = closedSheet('1.1.B1', '2026-10-01');
  const otherValues = other.values.map((line) =>
    line.map((cell) => (cell === rubric.id ? 'pmqa-5.0' : cell)),
  );
  await openRounds(neverRead, [
    { ...changed, values },
    { ...other, values: otherValues },
  ]);
  await press('ดูสิ่งที่เปลี่ยนหลังปิดรอบ');
  expect(await screen.findAllByText(/^รหัสยืนยันไม่ตรง/)).toHaveLength(2);
  const said = `รอบนี้ปิดด้วยเกณฑ์ pmqa-5.0 ${rubric.edition} จึงเทียบกับเวิร์กบุ๊กนี้ไม่ได้`;
  expect(screen.getByText(said)).not.toBeNull();
  expect(screen.getAllByRole('region', { name: /^สิ่งที่เปลี่ยนหลังปิดรอบ/, hidden: true })).toHaveLength(1);
});

const neverRead: RoundsTools['readSide'] = () => new Promise(() => undefined);

async function chooseUnits(names: readonly string[]): Promise<void> {
  const files = names.map((name) => new File(['x'], name));
  await act(async () => {
    fireEvent.change(await screen.findByLabelText('ไฟล์แบบประเมิน (.xlsx เลือกได้หลายไฟล์)'), {
      target: { files },
    });
    await settle();
  });
}

async function chooseList(type: string): Promise<void> {
  const files = [new File(['x'], 'units.csv', { type })];
  await act(async () => {
    fireEvent.change(await screen.findByLabelText('รายชื่อหน่วยงานที่ต้องส่ง (.csv ไม่เลือกก็ได้)'), {
      target: { files },
    });
    await settle();
  });
}

it('adds up many files into a workbook, and names those that do not count', async () => {
  const { saved } = await openRounds(() => Promise.resolve(succeeded(lastYear('1.1.B1'))));
  await chooseUnits(['กรม ก.xlsx', 'กรม ข.xlsx', 'เสีย.xlsx']);
  await press('รวมผล 3 ไฟล์');
  expect(await screen.findByText('นับได้ 2 ชุดจาก 3 ไฟล์ ดาวน์โหลด “รวม.xlsx” แล้ว')).not.toBeNull();
  expect(screen.getByText('เสีย.xlsx: ไฟล์ว่างเปล่า')).not.toBeNull();
  expect(saved).toHaveLength(1);
  const texts = saved[0]?.sheets.flatMap(({ cells }) => cells.flat()) ?? [];
  for (const text of ['กรม ก.xlsx', 'กรม ข.xlsx', 'เสีย.xlsx']) expect(texts).toContain(text);
  expect(await findings()).toEqual([]);
});

it('says who on a list has not sent, and adds up by ministry', async () => {
  const { saved } = await openRounds(neverRead);
  await chooseUnits(['กรม ก.xlsx']);
  await chooseList('text/csv');
  expect(screen.getByText('มี 2 หน่วยงานในรายชื่อ')).not.toBeNull();
  await press('รวมผล 1 ไฟล์');
  const said = 'นับได้ 1 ชุดจาก 1 ไฟล์ ยังไม่ส่ง 1 จาก 2 หน่วยงานในรายชื่อ ดาวน์โหลด “รวม.xlsx” แล้ว';
  expect(await screen.findByText(said)).not.toBeNull();
  const texts = saved[0]?.sheets.flatMap(({ cells }) => cells.flat()) ?? [];
  for (const text of ['กรมที่ยังไม่ส่ง', 'กระทรวงหนึ่ง']) expect(texts).toContain(text);
});

it('says what is wrong with a list, does not use it, and lets another be chosen', async () => {
  const { saved } = await openRounds(neverRead);
  await chooseUnits(['กรม ก.xlsx']);
  await chooseList('text/plain');
  expect(screen.getByText('บรรทัด 3: “กรม ก” หรือรหัสของหน่วยงานนี้มีแล้วในบรรทัด 2')).not.toBeNull();
  await chooseList('image/png');
  expect(screen.getByText(/^อ่านรายชื่อนี้ไม่ได้/)).not.toBeNull();
  expect(screen.queryByText(/^บรรทัด 3/)).toBeNull();
  await press('รวมผล 1 ไฟล์');
  expect(await screen.findByText('นับได้ 1 ชุดจาก 1 ไฟล์ ดาวน์โหลด “รวม.xlsx” แล้ว')).not.toBeNull();
  expect(saved).toHaveLength(1);
  expect(await findings()).toEqual([]);
});

it('shows how far the reading is, and makes nothing of it once it is stopped', async () => {
  const read: { done: (count: number) => void; signal: AbortSignal }[] = [];
  const readUnits: RoundsTools['readUnits'] = (_, { onRead, signal }) => {
    read.push({ done: onRead, signal });
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(null));
    });
  };
  const { saved } = await openRounds(neverRead, [], { readUnits });
  await chooseUnits(['กรม ก.xlsx', 'กรม ข.xlsx']);
  await press('รวมผล 2 ไฟล์');
  act(() => read[0]?.done(1));
  expect(screen.getByText('อ่านแล้ว 1 จาก 2 ไฟล์')).not.toBeNull();
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 1);
  expect(await findings()).toEqual([]);
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  screen.getByRole('button', { name: 'หยุด' }).focus();
  await press('หยุด');
  // The button is gone with the reading; who pressed it goes on at the one beside it.
  const again = screen.getByRole('button', { name: 'รวมผล 2 ไฟล์' });
  await waitFor(() => expect(document.activeElement).toBe(again));
  expect(read[0]?.signal.aborted).toBe(true);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(saved).toEqual([]);
});

it('makes a list of what the assessor sees otherwise, of the answers as they were read', async () => {
  const { differences } = await openRounds(neverRead);
  await press('ทำรายการข้อที่เห็นต่าง');
  expect(await screen.findByText('ทำรายการในแผ่นงาน “แผ่นใหม่” แล้ว')).toBeTruthy();
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({ madeOn: '2026-11-28', language: 'th', run: 'run-1' });
});

it('shows what lists say before anything is written, and writes only what was chosen', async () => {
  const row = (id: string, owner: string) => [id, owner, null];
  const list: SheetGrid = {
    sheetId: 'list',
    name: 'ช่องว่าง 1 พ.ย.',
    visible: true,
    row: 0,
    column: 0,
    values: [['pmqa:gaps', 'owner', 'due'], row('1.1.B1', 'กองแผนงาน'), row('1.1.B2', 'กพร.')],
  };
  const { applied } = await openRounds(neverRead, [list]);
  await press('ดูผลที่ตกลงและแผนในรายการ');
  expect(await screen.findByText('ผู้รับผิดชอบ: ว่าง → กองแผนงาน')).toBeTruthy();
  expect(applied).toEqual([]);
  await act(async () => {
    fireEvent.click(screen.getByRole('checkbox', { name: '1.1.B2' }));
    await settle();
  });
  await press('แก้แผ่นงานของหมวด 1 ข้อตามที่เลือก');
  expect(await screen.findByText('แก้แผ่นงานของหมวดแล้ว 1 ข้อ')).toBeTruthy();
  expect(applied.flatMap(({ changes }) => changes.map(({ id, after }) => [id, after.owner]))).toEqual([
    ['1.1.B1', 'กองแผนงาน'],
  ]);
});
