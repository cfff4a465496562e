/** @slow 3 s: files made and compared */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCompare } from '../../src/cli/commands/run-compare';
import { runWorkbook } from '../../src/cli/commands/run-workbook';
import { comparisonMarker } from '../../src/core/layout/markers';
import { readFileGrids } from '../../src/xlsx/read-xlsx';
import { saidBy } from './said-by';

jest.setTimeout(20_000);

const projectRoot = join(__dirname, '..', '..');
const twoByFive = join(projectRoot, 'test', 'fixtures', 'rubric-two-by-five.json');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);

const run = (command: typeof runCompare, argv: readonly string[]) =>
  saidBy('2026-11-28', (io) => command(argv, io));

async function written(name: string, fiscalYear: number, answers: unknown, ...more: string[]) {
  const agency = { name: 'กรมตัวอย่าง', ...(more.length === 0 ? { type: 'department' } : {}) };
  await writeFile(inFolder('answers.json'), JSON.stringify({ agency, fiscalYear, answers }));
  const path = inFolder(name);
  const made = await run(runWorkbook, ['--out', path, '--answers', inFolder('answers.json'), ...more]);
  expect(made).toMatchObject({ code: 0, err: '' });
  return path;
}

const met = { met: true, evidence: 'คำสั่งที่ 12/2569' };

async function twoYears() {
  return {
    before: await written('ปี 2568.xlsx', 2568, { '1.1.B1': met, '1.1.B2': met, '1.1.B3': { met: true } }),
    after: await written('ปี 2569.xlsx', 2569, { '1.1.B1': met, '1.1.B3': met, '1.2.B1': met }),
  };
}

it('says of two years what was gained and lost, in Thai and in English', async () => {
  const { before, after } = await twoYears();
  const { code, out, err } = await run(runCompare, ['--before', before, '--after', after]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('ก่อน: กรมตัวอย่าง · ปีงบประมาณ 2568 · เกณฑ์ฉบับ 4.0 · ปี 2568.xlsx');
  expect(out).toContain('After: กรมตัวอย่าง · Fiscal year B.E. 2569 · Edition 4.0 · ปี 2569.xlsx');
  expect(out).toContain('ผ่านเพิ่ม 1 ข้อ · ไม่ผ่านแล้ว 1 ข้อ · มีหลักฐานแล้ว 1 ข้อ · ');
  expect(out.trimEnd().split('\n').slice(-3)).toEqual([
    '1.1.B2  ไม่ผ่านแล้ว (Lost)',
    '1.1.B3  มีหลักฐานแล้ว (Evidence now there)',
    '1.2.B1  ผ่านเพิ่ม (Gained)',
  ]);
});

it('gives the same as JSON, every criterion in its class, and points as they are assessed', async () => {
  const { before, after } = await twoYears();
  const { code, out } = await run(runCompare, ['--before', before, '--after', after, '--json']);
  expect(code).toBe(0);
  const report: unknown = JSON.parse(out);
  expect(report).toMatchObject({
    before: { file: 'ปี 2568.xlsx', fiscalYear: 2568, edition: '4.0', agencyType: 'department' },
    after: { file: 'ปี 2569.xlsx', fiscalYear: 2569 },
    counts: { gained: 1, lost: 1, evidenceNew: 1, stillMet: 1 },
    moved: [],
  });
  const { criteria, items } = report as {
    criteria: readonly { change: string; after: string }[];
    items: readonly {
      id: string;
      before: { points: number };
      after: { points: number };
      pointsChange: number;
    }[];
  };
  expect(criteria).toHaveLength(319);
  expect(criteria.filter(({ change }) => change === 'gained').map(({ after: id }) => id)).toEqual(['1.2.B1']);
  const item = items.find(({ id }) => id === '1.1');
  expect(item?.pointsChange).toBe((item?.after.points ?? 0) - (item?.before.points ?? 0));
  expect(item?.pointsChange).toBeLessThan(0);
});

it('writes the dated sheet as a file that any program opens, and never over what it reads', async () => {
  const { before, after } = await twoYears();
  const out = inFolder('เปรียบเทียบ.xlsx');
  expect(await run(runCompare, ['--before', before, '--after', after, '--out', out])).toMatchObject({
    code: 0,
  });
  const grids = await readFileGrids(await readFile(out));
  expect(grids).toMatchObject({ ok: true, value: { grids: [{ name: 'เปรียบเทียบ 28 พ.ย. 69' }] } });
  if (grids.ok) expect(grids.value.grids[0]?.values[0]?.[0]).toBe(comparisonMarker);
  const again = await run(runCompare, ['--before', before, '--after', after, '--out', after, '--force']);
  expect(again.code).toBe(2);
  expect(again.out).toBe('');
});

it('asks for both files, and says of each what is wrong with it', async () => {
  const { code, out, err } = await run(runCompare, [
    '--after',
    inFolder('missing.xlsx'),
    '--agency',
    'school',
  ]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('--before\n');
  expect(err).toContain(`${inFolder('missing.xlsx')}\n`);
  expect(err).toContain('--agency\n');
});

it('needs the rubric of the workbook before where that is another', async () => {
  const before = await written('before.xlsx', 2568, {}, '--rubric', twoByFive);
  const after = await written('after.xlsx', 2569, { '1.1.B1': met });
  const refused = await run(runCompare, ['--before', before, '--after', after]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(before);
  const told = await run(runCompare, [
    ...['--before', before, '--after', after, '--before-rubric', twoByFive, '--json'],
  ]);
  expect(told.code).toBe(0);
  expect(JSON.parse(told.out)).toMatchObject({
    overall: { levelChange: null },
    counts: { onlyAfter: 319 },
  });
});
