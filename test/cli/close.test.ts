import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runClose } from '../../src/cli/commands/run-close';
import { runWorkbook } from '../../src/cli/commands/run-workbook';
import { partsOf, withParts } from '../xlsx/zip-file';
import { saidBy } from './said-by';

jest.setTimeout(20_000);

const rubricPath = join(__dirname, '..', 'fixtures', 'rubric-two-by-five.json');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'close-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const inFolder = (name: string) => join(folder, name);

const run = (command: typeof runClose, ...argv: string[]) =>
  saidBy('2026-09-30', (io) => command(argv, { ...io, defaultRubricPath: rubricPath }));

async function workbook(name: string, answers: unknown) {
  const given = { agency: { name: 'Agency' }, fiscalYear: 2569, answers };
  await writeFile(inFolder('answers.json'), JSON.stringify(given));
  const path = inFolder(name);
  expect((await run(runWorkbook, '--out', path, '--answers', inFolder('answers.json'))).code).toBe(0);
  return path;
}

const closing = async (path: string, out: string) =>
  run(runClose, '--workbook', path, '--by', 'สมใจ รักงาน', '--out', inFolder(out));

it('seals a round, protected, and finds it as it was', async () => {
  const path = await workbook('a.xlsx', { 'LEAD-1.K1': { met: true, evidence: 'order 12' } });
  const closed = await closing(path, 'closed.xlsx');
  expect(closed).toMatchObject({ code: 0, err: '' });
  expect(closed.out).toMatch(/^.*closed\.xlsx\nSHA-256 [0-9a-f]{64}\n$/);
  const parts = await partsOf(await readFile(inFolder('closed.xlsx')));
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
  const { code, out } = await run(runClose, '--check', inFolder('closed.xlsx'));
  expect(code).toBe(0);
  expect(out).toContain('closed on 2026-09-30 by สมใจ รักงาน (as typed), unchanged since');
});

it('shows that a value of the sheet was changed since', async () => {
  await closing(
    await workbook('a.xlsx', { 'LEAD-1.K1': { met: true, evidence: 'order 12' } }),
    'closed.xlsx',
  );
  const edited = await withParts(await readFile(inFolder('closed.xlsx')), {
    'xl/sharedStrings.xml': (xml) => xml.replace('order 12', 'order 13'),
  });
  await writeFile(inFolder('edited.xlsx'), edited);
  const { code, out } = await run(runClose, '--check', inFolder('edited.xlsx'));
  expect(code).toBe(3);
  expect(out).toContain('the seal does not fit');
});

it('lists what the workbook has that the closed round had not', async () => {
  const before = await workbook('a.xlsx', { 'LEAD-1.K1': { met: true, evidence: 'order 12' } });
  await closing(before, 'closed.xlsx');
  const after = await workbook('b.xlsx', { 'LEAD-1.K2': { met: true, evidence: 'order 13' } });
  const { code, out } = await run(
    runClose,
    '--check',
    inFolder('closed.xlsx'),
    '--workbook',
    after,
    '--json',
  );
  expect(code).toBe(0);
  const [report] = JSON.parse(out) as {
    since: { counts: unknown; criteria: { change: string; after: string }[] };
  }[];
  expect(report?.since.counts).toMatchObject({ gained: 1, lost: 1 });
  const changed = report?.since.criteria.filter(({ change }) => change === 'gained' || change === 'lost');
  expect(changed?.map(({ change, after: id }) => [id, change])).toEqual([
    ['LEAD-1.K1', 'lost'],
    ['LEAD-1.K2', 'gained'],
  ]);
});

it('asks for what it needs, and refuses what holds no closed round', async () => {
  const { code, err } = await run(runClose, '--json');
  expect(code).toBe(2);
  for (const name of ['--workbook', '--by', '--out']) expect(err).toContain(`${name}\n`);
  const path = await workbook('a.xlsx', {});
  const none = await run(runClose, '--check', path, '--by', 'x');
  expect(none.code).toBe(2);
  expect(none.err).toContain('holds no sheet of a round that was closed');
  expect(none.err).toContain('--by\n');
});
