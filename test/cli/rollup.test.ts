/** @slow 4 s: whole folders of workbooks, and a database that reads what came of them */
import { DuckDBInstance } from '@duckdb/node-api';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRollUp } from '../../src/cli/commands/run-rollup';
import { runWorkbook } from '../../src/cli/commands/run-workbook';
import { readFileFromDisk } from '../../src/cli/disk/read-file';
import { writeFileToDisk } from '../../src/cli/disk/write-file';
import { emptyAnswer, type Answer, type Answers } from '../../src/core/assessment/answers';
import { assess, itemResults } from '../../src/core/assessment/attainment';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { parseRubric } from '../../src/core/rubric/parse-rubric';
import { parseCsv } from '../../src/core/rollup/csv-text';
import { readFileGrids } from '../../src/xlsx/read-xlsx';
import twoByFive from '../fixtures/rubric-two-by-five.json';

jest.setTimeout(60_000);

const projectRoot = join(__dirname, '..', '..');
const rubricPath = join(projectRoot, 'test', 'fixtures', 'rubric-two-by-five.json');
const parsed = parseRubric(twoByFive);
if (!parsed.ok) throw new Error('The rubric is refused');
const index = indexRubric(parsed.value);
/** One for which every criterion is. */
const type =
  [...index.criteria.values()].flatMap(({ criterion }) => criterion.appliesTo ?? [])[0] ?? 'no type';

interface Sent {
  readonly file: string;
  readonly name: string;
  readonly year: number;
  readonly answers: Answers;
}

/** Some of the criteria, others for each, some without evidence. */
function someAnswers(seed: number): Answers {
  return new Map(
    [...index.criteria.keys()].map((id, at): [string, Answer] => {
      if ((at * 7 + seed) % 5 === 0) return [id, { ...emptyAnswer, owner: 'กองแผน', due: '2026-03-31' }];
      const evidence = (at + seed) % 6 === 0 ? '' : 'รายงาน';
      return [id, { ...emptyAnswer, met: true, evidence }];
    }),
  );
}

const sent: readonly Sent[] = [
  { file: 'กลาง/a.xlsx', name: 'กรม ก', year: 2569, answers: someAnswers(1) },
  { file: 'กลาง/b.xlsx', name: 'กรม ข', year: 2569, answers: someAnswers(2) },
  { file: 'กลาง/b-last-year.xlsx', name: 'กรม ข', year: 2568, answers: someAnswers(3) },
  { file: 'จังหวัด/c.xlsx', name: 'จังหวัด ค', year: 2569, answers: someAnswers(4) },
  { file: 'จังหวัด/d.xlsx', name: '=จังหวัด ง', year: 2569, answers: new Map() },
];

let folder = '';
const inFolder = (...names: string[]) => join(folder, ...names);

const io = (out: string[]) => ({
  readFile: readFileFromDisk,
  writeFile: writeFileToDisk,
  writeOut: (text: string) => void out.push(text),
  writeError: (text: string) => void out.push(text),
  now: () => Date.parse('2026-11-28T12:00:00'),
  defaultRubricPath: rubricPath,
  program: null,
});

async function rollUp(out: string, ...more: string[]) {
  const said: string[] = [];
  const argv = [inFolder('in'), '--out', inFolder(out), '--units', inFolder('units.csv'), ...more];
  const code = await runRollUp(argv, io(said));
  return { code, said: said.join('') };
}

async function writeSent({ file, name, year, answers }: Sent): Promise<void> {
  const given = { agency: { name, type }, fiscalYear: year, answers: Object.fromEntries(answers) };
  await writeFile(inFolder('answers.json'), JSON.stringify(given));
  await mkdir(join(inFolder('in', file), '..'), { recursive: true });
  const said: string[] = [];
  const argv = ['--out', inFolder('in', file), '--answers', inFolder('answers.json'), '--force'];
  expect([await runWorkbook(argv, io(said)), said.slice(1)]).toEqual([0, []]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollup-'));
  for (const each of sent) await writeSent(each);
  const whole = await readFile(inFolder('in', 'กลาง/a.xlsx'));
  await writeFile(inFolder('in', 'half.xlsx'), whole.subarray(0, whole.length / 2));
  await writeFile(inFolder('in', 'กลาง/copy-of-a.xlsx'), whole);
  await writeFile(inFolder('in', '~$a.xlsx'), 'lock');
  await writeFile(inFolder('in', 'notes.txt'), 'no workbook');
  await writeFile(
    inFolder('units.csv'),
    'unit_id,name,ministry\n01,กรม ก,กระทรวง 1/2\n02,กรม ข,กระทรวง 1/2\n03,จังหวัด ค,มหาดไทย\n04,จังหวัด จ,มหาดไทย\n',
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .filter((name) => !name.startsWith('.'))
    .sort();
}

const single = ({ answers }: Sent) => assess(index, answers, type);

it('counts what can be counted, sets the rest aside with its reason, and names who has not sent', async () => {
  const { code, said } = await rollUp('out');
  expect(code).toBe(0);
  expect(said).toContain('5 assessments counted of 7 files, 3 problems and notes, 1 units have not sent');
  const csv = async (name: string) => parseCsv(await readFile(inFolder('out', 'csv', name), 'utf8'));
  const problems = (await csv('problems.csv')).slice(1).map(([file, kind]) => [file, kind]);
  expect(problems).toEqual([
    ['half.xlsx', 'damaged'],
    ['กลาง/copy-of-a.xlsx', 'copy'],
    ['จังหวัด/d.xlsx', 'notListed'],
  ]);
  const [head = [], ...units] = await csv('units.csv');
  const at = (name: string) => head.indexOf(name);
  const found = units.map((row) => [row[at('file')], row[at('unit_id')], Number(row[at('points')])]);
  expect(found).toHaveLength(sent.length);
  for (const each of sent) {
    const row = found.find(([file]) => file === each.file);
    expect([each.file, row?.[2]]).toEqual([each.file, single(each).overall.points]);
  }
  // A name that Excel would compute is a text there.
  expect(found.map(([, id]) => id)).toContain("'=จังหวัด ง");
});

it('makes a workbook whose figures are sums of single assessments', async () => {
  await rollUp('out');
  const grids = await readFileGrids(await readFile(inFolder('out', 'rollup.xlsx')));
  if (!grids.ok) throw new Error(JSON.stringify(grids.failure));
  const sheet = grids.value.grids[0];
  const values = sheet?.values ?? [];
  for (const [place, { item }] of [...index.items.values()].entries()) {
    const row = values.find((cells) => cells.includes(item.id) && cells.includes(item.title)) ?? [];
    const levels = sent.map((each) => itemResults(single(each))[place]?.level);
    const counts = Array.from(
      { length: index.rubric.levels.length + 1 },
      (_, level) => levels.filter((each) => each === level).length,
    );
    expect(row.slice(row.indexOf(item.title) + 1, -1)).toEqual([sent.length, ...counts, 0]);
  }
});

it('comes out the same to the byte whoever read the files, and in threads of a process of its own', async () => {
  await rollUp('one', '--workers', '1');
  await rollUp('three', '--workers', '3');
  const script = join(projectRoot, 'scripts', 'rollup.mjs');
  const argv = [inFolder('in'), '--out', inFolder('threads'), '--units', inFolder('units.csv')];
  execFileSync(process.execPath, [script, ...argv, '--rubric', rubricPath, '--workers', '2'], {
    timeout: 60_000,
  });
  const files = await filesBelow(inFolder('one'));
  expect(files.filter((name) => name.endsWith('.parquet'))).toHaveLength(3 * 5 + 5 + 2);
  for (const other of ['three', 'threads']) {
    expect(await filesBelow(inFolder(other))).toEqual(files);
    for (const name of files) {
      if (name === 'rollup.xlsx' && other === 'threads') continue;
      const [a, b] = [await readFile(inFolder('one', name)), await readFile(inFolder(other, name))];
      expect([name, a.equals(b)]).toEqual([name, true]);
    }
  }
});

it('a second run writes nothing, and a changed file only its own partition', async () => {
  await rollUp('again');
  const before = await stat(inFolder('again', 'rollup.xlsx'));
  expect((await rollUp('again')).said).toContain('nothing has changed');
  expect((await stat(inFolder('again', 'rollup.xlsx'))).mtimeMs).toBe(before.mtimeMs);
  const original = await readFile(inFolder('in', 'จังหวัด/c.xlsx'));
  try {
    await writeSent({ file: 'จังหวัด/c.xlsx', name: 'จังหวัด ค', year: 2569, answers: someAnswers(9) });
    expect((await rollUp('again')).said).toContain('1 of 4 partitions written');
    await rm(inFolder('in', 'จังหวัด/c.xlsx'));
    expect((await rollUp('again')).said).toContain('2 units have not sent; 0 of 3 partitions written');
    const gone = (await filesBelow(inFolder('again'))).filter((name) => name.includes('ministry=มหาดไทย'));
    expect(gone).toEqual([]);
  } finally {
    await writeFile(inFolder('in', 'จังหวัด/c.xlsx'), original);
  }
});

it('keeps evidence only when it is asked to', async () => {
  await rollUp('out');
  await rollUp('evidence', '--with-evidence');
  const kept = async (out: string) =>
    (await Promise.all((await filesBelow(inFolder(out))).map((name) => readFile(inFolder(out, name)))))
      .map((bytes) => bytes.includes('รายงาน'))
      .some(Boolean);
  expect([await kept('out'), await kept('evidence')]).toEqual([false, true]);
});

it('refuses what it cannot do, with every reason, and leaves a folder of somebody else alone', async () => {
  const said: string[] = [];
  expect(await runRollUp(['--workers', '0', '--units', inFolder('none.csv')], io(said))).toBe(2);
  for (const where of ['rollup\n', '--out\n', '--workers\n', `${inFolder('none.csv')}\n`])
    expect(said.join('')).toContain(where);
  await mkdir(inFolder('theirs'));
  await writeFile(inFolder('theirs', 'mine.txt'), '');
  expect((await rollUp('theirs')).code).toBe(2);
  expect(await readdir(inFolder('theirs'))).toEqual(['mine.txt']);
});

describe('the queries that are shipped', () => {
  async function ask(name: string): Promise<Record<string, unknown>[]> {
    const { code } = await rollUp('out');
    expect(code).toBe(0);
    const text = await readFile(join(projectRoot, 'queries', 'duckdb', name), 'utf8');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    try {
      const placed = text.replaceAll("'tables/", `'${inFolder('out', 'tables')}/`);
      return (await connection.runAndReadAll(placed)).getRowObjectsJson();
    } finally {
      connection.closeSync();
    }
  }

  it('count the units of each ministry at each level', async () => {
    const rows = await ask('levels-by-ministry.sql');
    expect(rows.reduce((sum, { units }) => sum + Number(units), 0)).toBe(sent.length);
    expect([...new Set(rows.map(({ ministry }) => ministry))]).toEqual(['กระทรวง 1/2', 'มหาดไทย', null]);
  });

  it('find the gaps that single assessments have', async () => {
    const open = new Map(
      [...index.criteria.keys()].map((id) => [
        id,
        sent.filter(({ answers }) => answers.get(id)?.met !== true).length,
      ]),
    );
    const rows = await ask('common-gaps.sql');
    expect(new Map(rows.map((row) => [row.criterion_id, Number(row.units_open)]))).toEqual(
      new Map([...open].filter(([, count]) => count > 0)),
    );
  });

  it('give the points of items, what is overdue, and what a year brought', async () => {
    const ofYear = sent.filter(({ year }) => year === 2569).map(single);
    const rows = await ask('item-points.sql');
    for (const [place, id] of [...index.items.keys()].entries()) {
      const row = rows.find((each) => each.item_id === id && Number(each.fiscal_year) === 2569);
      const points = ofYear.map((assessment) => itemResults(assessment)[place]?.points ?? 0);
      expect(Number(row?.mean_points)).toBeCloseTo(
        points.reduce((sum, each) => sum + each, 0) / points.length,
        9,
      );
    }
    const planned = sent.flatMap(({ answers }) => [...answers.values()].filter(({ due }) => due !== ''));
    expect(await ask('overdue.sql')).toEqual([
      { owner: 'กองแผน', criteria: String(planned.length), earliest: '2026-03-31' },
    ]);
    const [later, earlier] = [sent[1]?.answers, sent[2]?.answers];
    const count = (one = earlier, other = later) =>
      [...index.criteria.keys()].filter((id) => one?.get(id)?.met !== true && other?.get(id)?.met === true)
        .length;
    expect(await ask('year-to-year.sql')).toEqual([
      { unit_id: '02', fiscal_year: '2569', gained: String(count()), lost: String(count(later, earlier)) },
    ]);
  });

  it('say the same in the words of Spark, but for what it calls otherwise', async () => {
    const names = await readdir(join(projectRoot, 'queries', 'duckdb'));
    expect(await readdir(join(projectRoot, 'queries', 'spark'))).toEqual(names);
    for (const name of names) {
      const [duck, spark] = await Promise.all(
        ['duckdb', 'spark'].map((engine) => readFile(join(projectRoot, 'queries', engine, name), 'utf8')),
      );
      const said = (duck ?? '')
        .replaceAll(
          /read_parquet\('tables\/(\w+)\/\*\*\/\*\.parquet', hive_partitioning = true\)/g,
          'parquet.`tables/$1`',
        )
        .replace(/SET VARIABLE (\w+) = (.*);/, 'DECLARE VARIABLE $1 DATE DEFAULT $2;')
        .replaceAll('TRY_CAST', 'try_cast')
        .replaceAll("getvariable('as_of')", 'as_of');
      expect(spark).toBe(said);
    }
  });
});
