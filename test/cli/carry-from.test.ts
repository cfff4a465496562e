/** @slow 3 s: files carried as people start it */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { runWorkbook } from '../../src/cli/commands/run-workbook';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { leftoverColumns } from '../../src/core/papers/plan-leftover-sheet';
import { readFileGrids, readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { planOf, pmqaIndex } from '../core/layout/rubrics';
import { earlierAnswers, earlierEdition, met } from '../taskpane/carry-sources';
import { saidBy } from './said-by';

jest.setTimeout(20_000);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carry-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);

const run = (...argv: readonly string[]) => saidBy('2026-11-25', (io) => runWorkbook(argv, io));

async function earlierFile(): Promise<string> {
  const plan = planOf(indexRubric(earlierEdition(pmqaIndex.rubric)), 'th', { answers: earlierAnswers });
  await writeFile(inFolder('เดิม.xlsx'), await writeWorkbookFile(plan, { protect: false }));
  return inFolder('เดิม.xlsx');
}

/** Answers and profile of the file, and the contents of its sheet of leftovers. */
async function contentsOf(path: string) {
  const bytes = new Uint8Array(await readFile(path));
  const read = await readWorkbookFile(pmqaIndex, bytes);
  const grids = await readFileGrids(bytes);
  if (!read.ok || !grids.ok) throw new Error('It cannot be read');
  const { answers, profile, problems } = read.value;
  expect(problems).toEqual([]);
  const leftovers = grids.value.grids.find(({ name }) => name.startsWith('คำตอบยังไม่มีที่ลง'));
  return {
    profile,
    met: new Map([...answers].filter(([, answer]) => answer.met)),
    kept: leftovers?.values.map((line) => line[leftoverColumns.content] ?? null) ?? [],
  };
}

describe('workbook --carry-from', () => {
  it('makes a file of this edition: what is plain is carried, the rest is on the sheet of leftovers', async () => {
    const from = await earlierFile();
    const before = await readFile(from);
    const out = inFolder('ใหม่.xlsx');
    const said = await run('--carry-from', from, '--out', out);
    expect([said.code, said.out]).toEqual([0, `${out}\n`]);
    for (const line of [
      'จาก เดิม.xlsx · กรมส่งเสริมการเกษตร & สหกรณ์ · ปีงบประมาณ 2569',
      'นำคำตอบมา 2 ข้อ',
      'carried: 2 answers',
      'for a person to decide, so not carried: 3 rows',
      'kept on the sheet of leftovers: 3',
    ])
      expect(said.err).toContain(line);
    const made = await contentsOf(out);
    expect([...made.met.keys()]).toEqual(['1.1.A1', '1.2.B1']);
    expect(made.profile).toMatchObject({ agencyName: 'กรมส่งเสริมการเกษตร & สหกรณ์', fiscalYear: 2569 });
    expect(made.kept).toEqual(expect.arrayContaining(['รายงานกระดาษ', 'หลักฐานของข้อที่ย้าย']));
    // The earlier file is as it was.
    expect(await readFile(from)).toEqual(before);
  });

  it('with --moved carries criteria known by their text as well, and --year goes before the earlier one', async () => {
    const out = inFolder('ใหม่.xlsx');
    await run('--carry-from', await earlierFile(), '--moved', '--year', '2570', '--out', out);
    const made = await contentsOf(out);
    expect(made.met.get('1.1.B3')?.evidence).toBe('หลักฐานของข้อที่ย้าย');
    expect(made.profile.fiscalYear).toBe(2570);
  });

  it('with --report says what goes where, with a file or without', async () => {
    const from = await earlierFile();
    const { code, out } = await run('--carry-from', from, '--report');
    expect(code).toBe(0);
    const report = JSON.parse(out) as { counts: unknown; entries: { kind: string; id: string }[] };
    expect(report).toMatchObject({
      source: { file: 'เดิม.xlsx', rubric: 'pmqa-4.0', edition: '3.0', passedOver: [] },
      target: { rubric: 'pmqa-4.0', edition: pmqaIndex.rubric.edition },
      counts: { same: 2, moved: 1, reworded: 2 },
      carried: 2,
      leftovers: 3,
    });
    expect(report.entries[0]).toMatchObject({
      kind: 'reworded',
      place: 'หมวด 1!E8',
      id: '1.1.B1',
      target: '1.1.B1',
      carriedTo: null,
      similar: expect.arrayContaining([expect.objectContaining({ id: '1.1.B1' })]) as unknown,
    });
    expect((await run('--carry-from', from, '--report', '--out', inFolder('a.xlsx'))).out).toBe(out);
    expect((await contentsOf(inFolder('a.xlsx'))).met.size).toBe(2);
  });

  it('takes in a checklist made by hand', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'ตรวจ',
          rows: [
            ['1.1 ระบบการนำองค์กร'],
            ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
            ['B1', '✓', 'คำสั่ง'],
            ['B99', '✓', 'ข้อที่ไม่มี'],
          ],
        },
      ],
    });
    await writeFile(inFolder('ทำเอง.xlsx'), bytes);
    const out = inFolder('ใหม่.xlsx');
    expect((await run('--carry-from', inFolder('ทำเอง.xlsx'), '--out', out)).code).toBe(0);
    const made = await contentsOf(out);
    expect(made.met).toEqual(new Map([['1.1.B1', met('คำสั่ง')]]));
    expect(made.kept).toContain('ข้อที่ไม่มี');
  });

  it('says every problem, in both languages, and writes nothing', async () => {
    const out = inFolder('ใหม่.xlsx');
    await writeFile(inFolder('a.csv'), 'รหัส,ทำแล้ว');
    const broken = await run('--carry-from', inFolder('a.csv'), '--answers', 'x.json', '--out', out);
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก Excel');
    expect(broken.err).toContain('--carry-from\n');
    const alone = await run('--moved', '--report');
    expect([alone.code, alone.out]).toEqual([2, '']);
    expect(alone.err.match(/--carry-from/g)?.length).toBeGreaterThanOrEqual(4);
    expect((await run('--carry-from', inFolder('ไม่มี.xlsx'), '--out', out)).err).toContain('ไม่พบไฟล์นี้');
    await expect(readFile(out)).rejects.toThrow();
  });
});
