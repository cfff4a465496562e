/**
 * What a person says on the command line about a file that leaves it open, and what happens when nothing is said.
 * @slow 4 s: whole files written, read and carried for each choice
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { runWorkbook } from '../../src/cli/commands/run-workbook';
import type { Answer } from '../../src/core/assessment/answers';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { pmqaIndex } from '../core/layout/rubrics';
import { fileOf } from '../xlsx/sample-file';
import { met } from '../taskpane/carry-sources';
import { saidBy } from './said-by';

jest.setTimeout(20_000);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'choices-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const cases = join(__dirname, '..', 'incoming', 'files');
const out = (): string => join(folder, 'o.xlsx');

const carry = (file: string, ...more: readonly string[]) =>
  saidBy('2026-11-25', (io) => runWorkbook(['--carry-from', file, '--out', out(), ...more], io));

async function snapshotIn(path: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbookFile(pmqaIndex, new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

async function answersIn(path: string): Promise<ReadonlyMap<string, Answer>> {
  return (await snapshotIn(path)).answers;
}

async function agencyTypeIn(path: string): Promise<string | null> {
  return (await snapshotIn(path)).profile.agencyType;
}

async function tickedIn(path: string): Promise<string[]> {
  return [...(await answersIn(path))].filter(([, answer]) => answer.met).map(([id]) => id);
}

it('where nothing is recognised nothing is written, and a file that is there stays as it is', async () => {
  await writeFile(out(), 'ของเดิม');
  const { code, err } = await carry(join(cases, 'nothing-recognised/empty.xlsx'), '--force');
  expect([code, await readFile(out(), 'utf8')]).toEqual([2, 'ของเดิม']);
  expect(err).toContain('ไม่มีคำตอบที่นำมาได้');
  expect(err).toContain('there is no answer that can be carried');
});

it('a column nobody vouches for is named, and once it is chosen it is read', async () => {
  const file = join(cases, 'yes-column-that-is-no-tick/mandatory-yes.xlsx');
  const open = await carry(file, '--report');
  expect(open.code).toBe(2);
  expect(open.err).toContain('Mandatory = Yes');
  expect(JSON.parse(open.out)).toMatchObject({
    carried: 0,
    columnQuestions: [{ sheet: 'Sheet1', candidates: [{ title: 'Mandatory' }] }],
  });
  await expect(readFile(out())).rejects.toThrow();
  expect((await carry(file, '--tick-column', 'Mandatory')).code).toBe(0);
  expect(await tickedIn(out())).toHaveLength(8);
});

it('marks mean what is said, and one mark means one thing', async () => {
  const file = join(cases, 'marks/hand.xlsx');
  await carry(file);
  expect(await tickedIn(out())).toHaveLength(26);
  const said = await carry(file, '--force', '--marks', 'met=ü,þ,/,notMet=x,notApplicable=v');
  expect(said.code).toBe(0);
  const answers = await answersIn(out());
  expect(answers.get('1.1.B1')?.met).toBe(true);
  expect(answers.get('1.1.S1')?.met).toBe(false);
  expect(answers.get('1.1.RB3')).toMatchObject({ met: false, notApplicable: 'v' });
  const wrong = await carry(file, '--marks', 'met=x,notMet=x', '--fields', 'met,ticks');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('“notMet=x” cannot be read');
  expect(wrong.err).toContain('there is no field “ticks”');
});

it('a checklist recognised by its words alone comes in like one with ids', async () => {
  expect((await carry(join(cases, 'thai-look-alikes/hand.xlsx'))).code).toBe(0);
  expect(await tickedIn(out())).toHaveLength(15);
});

it('formulas that were never computed are refused, with their cells', async () => {
  for (const file of ['own.xlsx', 'hand.xlsx']) {
    const { code, err } = await carry(join(cases, 'never-computed', file));
    expect(code).toBe(2);
    expect(err).toContain('เปิดไฟล์ด้วย Excel บันทึก แล้วลองใหม่');
  }
  await expect(readFile(out())).rejects.toThrow();
});

it('a type of agency nobody knows is asked about with its cell, and nothing is written before it is said', async () => {
  const file = join(cases, 'agency-type-with-a-space/prov2.xlsx');
  const { code, err } = await carry(file);
  expect(code).toBe(3);
  expect(err).toContain('ไม่รู้จักประเภทหน่วยงานที่กรอกไว้: สรุป!E4 “จังหวัดเชียงใหม่”');
  expect(err).toContain(`${file} สรุป!E4`);
  expect(err).toContain('ระบุประเภทหน่วยงานด้วย --agency');
  await expect(readFile(out())).rejects.toThrow();
  await writeFile(out(), 'ของเดิม');
  expect((await carry(file, '--force')).code).toBe(3);
  expect(await readFile(out(), 'utf8')).toBe('ของเดิม');
  const said = await carry(file, '--agency', 'province', '--force');
  expect([said.code, await agencyTypeIn(out())]).toEqual([0, 'province']);
});

describe('from a form of ours', () => {
  const answer = { ...met('คำสั่ง'), due: '2026-09-30', assessorMet: 'pass' as const, owner: 'กพร.' };
  let file = '';
  beforeEach(async () => {
    file = join(folder, 'เดิม.xlsx');
    await writeFile(file, await fileOf(new Map([['1.1.B1', answer]])));
  });

  it('what an assessor ticked does not come along, and due dates only within the year', async () => {
    await carry(file);
    expect((await answersIn(out())).get('1.1.B1')).toEqual({ ...answer, assessorMet: '' });
    const next = await carry(file, '--year', '2570', '--force');
    expect((await answersIn(out())).get('1.1.B1')).toEqual({ ...answer, assessorMet: '', due: '' });
    expect(next.err).toContain('kept on the sheet of leftovers: 1');
  });

  it('and what is chosen comes along, nothing else', async () => {
    await carry(file, '--year', '2570', '--fields', 'met,due,assessorMet');
    expect((await answersIn(out())).get('1.1.B1')).toEqual({ ...answer, evidence: '', owner: '' });
  });
});

it('a large sheet of somebody else is passed over and named', async () => {
  const lines = Array.from({ length: 3_000 }, (_, row) => [`รายการ ${row}`, row, 'ก', 'ข']);
  const bytes = await writeXlsx({
    sheets: [
      { name: 'ข้อมูล', rows: lines },
      {
        name: 'ตรวจ',
        rows: [
          ['รหัส', 'ทำแล้ว'],
          ['1.1.B1', '✓'],
        ],
      },
    ],
  });
  await writeFile(join(folder, 'a.xlsx'), bytes);
  const { code, err } = await carry(join(folder, 'a.xlsx'));
  expect(code).toBe(0);
  expect(err).toContain('ไม่ได้อ่านแผ่นงาน ข้อมูล');
  expect(await tickedIn(out())).toEqual(['1.1.B1']);
});
