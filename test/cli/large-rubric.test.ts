/**
 * A rubric a hundred and forty times the size of PMQA, through the command as people start it.
 * @slow 6 s: 45,000 criteria, three times in a process of its own
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWithin } from '../budget/run-within';

const levels = ['A', 'B', 'C'];
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

/** 50 categories of 20 items with 45 criteria each. */
const categories = numbers(50).map((category) => ({
  id: `${category}`,
  title: 'หมวด',
  goal: 'เป้าหมาย',
  items: numbers(20).map((item) => ({
    id: `${category}.${item}`,
    title: 'หัวข้อ',
    levels: levels.map((level) => ({
      level,
      description: 'ระดับ',
      criteria: numbers(15).map((n) => ({
        id: `${category}.${item}.${level}${n}`,
        code: `${level}${n}`,
        kind: 'approach',
        text: `ข้อความของข้อเกณฑ์ ${n}`,
      })),
    })),
  })),
}));
const ids = categories.flatMap(({ items }) =>
  items.flatMap((item) => item.levels.flatMap(({ criteria }) => criteria.map(({ id }) => id))),
);
const rubric = {
  id: 'large',
  edition: '1',
  title: 'เกณฑ์ขนาดใหญ่',
  language: 'th',
  levels: levels.map((id) => ({ id, title: id, points: 100 })),
  categories,
  scoring: { rule: 'sequential-share', name: 'x', source: 'x' },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-'));
  writeFileSync(join(folder, 'rubric.json'), JSON.stringify(rubric));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const assess = (answers: unknown) => {
  const path = join(folder, 'answers.json');
  writeFileSync(path, JSON.stringify(answers));
  return runWithin(['scripts/assess.mjs', '--rubric', join(folder, 'rubric.json'), '--answers', path], {
    cpuSeconds: 3,
    megabytes: 300,
  });
};

it('45,000 criteria are read and assessed within three seconds and 300 MB', async () => {
  expect(ids).toHaveLength(45_000);
  const answers = Object.fromEntries(ids.map((id) => [id, { met: true, evidence: 'คำสั่ง' }]));
  const { exceeded, status, stdout, stderr } = await assess({ answers });
  expect([exceeded, status, stderr]).toEqual([[], 0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ overall: { level: 3, points: 300 }, gaps: [] });
});

it('45,000 answers with a problem each are refused as soon', async () => {
  const answers = Object.fromEntries(ids.map((id) => [id.toLowerCase(), { met: 'yes', other: 1 }]));
  const { exceeded, status, stdout, stderr } = await assess({ answers });
  expect([exceeded, status, stdout]).toEqual([[], 2, '']);
  expect(stderr).toContain('135000 problems found');
});

it('a workbook of 18,000 criteria that share fifteen texts is read in four seconds and 300 MB', async () => {
  const [book, part] = [join(folder, 'book.xlsx'), join(folder, 'part.json')];
  writeFileSync(part, JSON.stringify({ ...rubric, categories: categories.slice(0, 20) }));
  const ample = { cpuSeconds: 20, megabytes: 1_000 };
  const made = await runWithin(['scripts/workbook.mjs', '--rubric', part, '--out', book], ample);
  expect([made.exceeded, made.status]).toEqual([[], 0]);
  const { exceeded, status, stderr } = await runWithin(
    ['scripts/assess.mjs', '--rubric', part, '--workbook', book],
    { cpuSeconds: 4, megabytes: 300 },
  );
  expect([exceeded, status, stderr]).toEqual([[], 0, '']);
});
