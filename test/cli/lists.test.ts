/** @slow 2 s: lists made, filled in and taken back */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLists } from '../../src/cli/commands/run-lists';
import { runWorkbook } from '../../src/cli/commands/run-workbook';
import type { Answers } from '../../src/core/assessment/answers';
import { columnsByKey } from '../../src/core/sheet/grid';
import { planOwnerSheets } from '../../src/core/papers/owners/plan-owner-sheets';
import type { CellContent } from '../../src/core/plan/sheet-plan';
import { serialFromIsoDate } from '../../src/core/sheet/excel-date';
import { readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { twoByFiveIndex as index } from '../core/layout/rubrics';
import { gridsOf } from '../core/sheet/grids';
import { saidBy } from './said-by';

jest.setTimeout(20_000);

const rubricPath = join(__dirname, '..', 'fixtures', 'rubric-two-by-five.json');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const inFolder = (name: string) => join(folder, name);

const run = (command: typeof runLists, ...argv: string[]) =>
  saidBy('2026-09-30', (io) => command(argv, { ...io, defaultRubricPath: rubricPath }));

const [first = '', second = ''] = index.criteria.keys();
const profile = { agencyName: 'Agency', agencyType: null, fiscalYear: 2569, round: '' };

async function workbook(): Promise<string> {
  const answers = {
    [first]: { owner: 'Planning', due: '2026-10-31' },
    [second]: { owner: 'Planning' },
  };
  await writeFile(inFolder('answers.json'), JSON.stringify({ agency: { name: 'Agency' }, answers }));
  const path = inFolder('a.xlsx');
  expect((await run(runWorkbook, '--out', path, '--answers', inFolder('answers.json'))).code).toBe(0);
  return path;
}

/** The sheet of the owner, as it came back with these cells filled in. */
async function cameBack(filled: Readonly<Record<string, Readonly<Record<string, CellContent>>>>) {
  const { answers } = await answersIn(inFolder('a.xlsx'));
  const plan = planOwnerSheets(index, {
    profile,
    language: 'en',
    typeface: { name: 'TH Sarabun New', size: 16 },
    answers,
    madeOn: '2026-09-01',
  });
  const [sheet] = plan?.sheets ?? [];
  const [grid] = plan === null ? [] : gridsOf(plan);
  if (plan === null || sheet === undefined || grid === undefined) throw new Error('no sheet of an owner');
  const columns = columnsByKey(grid, 0);
  const cells = sheet.cells.map((line) => {
    const copy = [...line];
    const id = typeof line[0] === 'string' ? line[0] : '';
    for (const [key, content] of Object.entries(filled[id] ?? {})) copy[columns.get(key) ?? -1] = content;
    return copy;
  });
  const path = inFolder('back.xlsx');
  await writeFile(
    path,
    await writeWorkbookFile({ ...plan, sheets: [{ ...sheet, cells }] }, { protect: false }),
  );
  return path;
}

async function answersIn(path: string): Promise<{ readonly answers: Answers }> {
  const read = await readWorkbookFile(index, await readFile(path));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const apply = async (...more: string[]) =>
  run(runLists, '--workbook', inFolder('a.xlsx'), '--list', inFolder('back.xlsx'), ...more);

it('says what came back before anything is written, and writes it into a new file', async () => {
  await workbook();
  await cameBack({
    [second]: { met: 'Done', evidence: 'order 12', doneOn: serialFromIsoDate('2026-09-12') },
  });
  const shown = await apply();
  expect(shown).toMatchObject({ code: 0, err: '' });
  expect(shown.out).toContain(`Planning: ${second} Done on: – → 2026-09-12\n`);
  expect(shown.out).toContain('1 criteria change\n');
  const before = await answersIn(inFolder('a.xlsx'));
  expect((await apply('--out', inFolder('b.xlsx'))).code).toBe(0);
  const after = await answersIn(inFolder('b.xlsx'));
  const taken = { met: true, evidence: 'order 12', doneOn: '2026-09-12' };
  expect(after.answers.get(second)).toEqual({ ...before.answers.get(second), ...taken });
  expect(after.answers.get(first)).toEqual(before.answers.get(first));
  expect(await answersIn(inFolder('a.xlsx'))).toEqual(before);
  // Taken twice it says nothing more.
  const again = await run(runLists, '--workbook', inFolder('b.xlsx'), '--list', inFolder('back.xlsx'));
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('say nothing') as unknown });
});

it('replaces a day that stands only when asked to, and ends as something to be decided until then', async () => {
  await workbook();
  await cameBack({ [first]: { due: serialFromIsoDate('2026-12-31') } });
  const { code, out } = await apply('--out', inFolder('b.xlsx'));
  expect(code).toBe(3);
  expect(out).toContain(`✗ Planning: ${first} Due: 2026-10-31 → 2026-12-31\n`);
  expect((await answersIn(inFolder('b.xlsx'))).answers.get(first)?.due).toBe('2026-10-31');
  const replaced = await apply('--out', inFolder('b.xlsx'), '--force', '--replace', '--json');
  expect(replaced.code).toBe(0);
  expect(JSON.parse(replaced.out)).toEqual([
    {
      kind: 'gaps',
      sheet: 'Planning',
      id: first,
      taken: true,
      fields: [{ field: 'due', before: '2026-10-31', after: '2026-12-31' }],
    },
  ]);
  expect((await answersIn(inFolder('b.xlsx'))).answers.get(first)?.due).toBe('2026-12-31');
});

it('refuses a file without lists, one that is not there, and to write over what it reads', async () => {
  const path = await workbook();
  const none = await run(runLists, '--workbook', path, '--list', path);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err).toContain('holds no list of gaps');
  expect((await run(runLists, '--workbook', path, '--list', inFolder('nothing.xlsx'))).code).toBe(2);
  expect((await run(runLists, '--workbook', path)).code).toBe(2);
  await cameBack({ [second]: { evidence: 'order 12' } });
  const over = await apply('--out', path, '--force');
  expect(over.code).toBe(2);
  expect((await answersIn(path)).answers.get(second)?.evidence).toBe('');
});

it('says how it is used', async () => {
  const { code, out } = await run(runLists, '--help');
  expect(code).toBe(0);
  for (const option of ['--workbook', '--list', '--out', '--replace', '--json'])
    expect(out).toContain(option);
});
