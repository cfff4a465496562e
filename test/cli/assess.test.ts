import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAssess } from '../../src/cli/commands/run-assess';
import type { AssessReport } from '../../src/cli/commands/assess-report';
import { saidBy, type Said } from './said-by';

const projectRoot = join(__dirname, '..', '..');
const twoByFive = join(projectRoot, 'test', 'fixtures', 'rubric-two-by-five.json');

/** Room for an answer in every criterion of a rubric many times the size of PMQA. */
const mostBytes = 8 * 1024 * 1024;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assess-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const run = (...argv: readonly string[]): Promise<Said> => saidBy('2026-11-28', (io) => runAssess(argv, io));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function reportOf(answers: unknown, ...options: readonly string[]): Promise<AssessReport> {
  const path = await file('answers.json', JSON.stringify(answers));
  const { code, out, err } = await run('--answers', path, ...options);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out.endsWith('}\n')).toBe(true);
  return JSON.parse(out) as AssessReport;
}

/** The lines that say where the problems are: they stand at the margin, before the two languages. */
function placesOf({ err }: Said): string[] {
  const lines = err.trimEnd().split('\n');
  return lines.slice(0, -2).filter((line) => !line.startsWith('  '));
}

async function refused(...argv: readonly string[]): Promise<Said> {
  const result = await run(...argv);
  expect(result.code).toBe(2);
  expect(result.out).toBe('');
  const count = placesOf(result).length;
  expect(count).toBeGreaterThan(0);
  expect(result.err).toContain(`พบปัญหา ${count} รายการ`);
  return result;
}

const met = { met: true, evidence: 'คำสั่งแต่งตั้งคณะทำงาน' };

describe('assess prints one JSON object', () => {
  it('for a department by hand-worked numbers', async () => {
    const report = await reportOf({
      agency: { name: 'กรมทดสอบ', type: 'department' },
      fiscalYear: 2569,
      answers: {
        '2.4.B1': met,
        '2.4.B2': met,
        '2.4.B3': met,
        '2.4.B4': { met: true },
        '2.4.B5': { notApplicable: 'ไม่มีภารกิจนี้' },
        '2.4.A1': met,
        '2.4.A2': { met: true, link: 'https://example.go.th/a2.pdf' },
      },
    });
    expect(Object.keys(report)).toEqual(['rubric', 'agency', 'overall', 'categories', 'items', 'gaps']);
    expect(report.rubric).toBe('pmqa-4.0');
    expect(report.agency).toBe('department');
    // Basic of 2.4: six criteria, one excused, four of five met = 240. Advance, without the one for
    // provinces: two of four = 50 waiting.
    expect(report.items.find(({ id }) => id === '2.4')).toEqual({
      id: '2.4',
      level: 0,
      points: 240,
      frontier: 1,
      lockedPoints: 50,
    });
    expect(report.categories[1]).toEqual({ id: '2', level: 0, points: 60 });
    expect(report.overall).toEqual({ level: 0, points: 10 });
    expect(report.gaps.filter(({ id }) => id.startsWith('2.4.'))).toEqual([
      { id: '2.4.B4', kind: 'evidence' },
      { id: '2.4.RB1', kind: 'frontier' },
      { id: '2.4.A3', kind: 'higher' },
      { id: '2.4.RA1', kind: 'higher' },
      { id: '2.4.S1', kind: 'higher' },
      { id: '2.4.S2', kind: 'higher' },
      { id: '2.4.RS1', kind: 'higher' },
    ]);
    expect(report.categories).toHaveLength(6);
    const assessed = await reportOf({
      agency: { type: 'department' },
      answers: { '2.4.B1': { met: true, assessorMet: 'fail' }, '2.4.B2': { assessorMet: true } },
    });
    expect(assessed.assessor).toEqual({
      level: null,
      points: null,
      looked: 2,
      unlooked: 315,
      differs: ['2.4.B1', '2.4.B2'],
    });
    expect(report.items).toHaveLength(24);
    // 317 for a department, one excused, five met with evidence; the sixth tick is a gap of evidence.
    expect(report.gaps).toHaveLength(317 - 1 - 5);
  });

  it('with --agency in place of the type in the file', async () => {
    const answers = { agency: { type: 'department' }, answers: {} };
    expect((await reportOf(answers)).gaps).toHaveLength(317);
    const province = await reportOf(answers, '--agency', 'province');
    expect(province.agency).toBe('province');
    expect(province.gaps).toHaveLength(319);
  });

  it("for the rubric's first agency type when none is named", async () => {
    expect((await reportOf({})).agency).toBe('department');
  });

  it('from a file with a byte order mark, as Notepad writes it', async () => {
    const path = await file('bom.json', '\uFEFF{"answers":{"1.1.B1":{"met":true,"evidence":"มี"}}}');
    const { code, out } = await run('--answers', path);
    expect(code).toBe(0);
    expect((JSON.parse(out) as AssessReport).items[0]?.points).toBeCloseTo(300 / 7, 12);
  });

  it('for a rubric of another shape: two categories, five levels, three agency types', async () => {
    const report = await reportOf(
      {
        agency: { type: 'agency' },
        answers: {
          'WORK-1.K1': met,
          'WORK-1.K2': met,
          'WORK-1.K3': met,
          'WORK-1.X1': met,
          'WORK-1.K4': met,
          'LEAD-2.K1': met,
          'LEAD-2.X1': met,
          'LEAD-2.K2': met,
          'LEAD-2.K3': met,
          'LEAD-2.X2': met,
          'WORK-2.K2': { met: true },
        },
      },
      '--rubric',
      twoByFive,
    );
    expect(report).toMatchObject({ rubric: 'two-by-five', agency: 'agency' });
    expect(report.items).toEqual([
      { id: 'LEAD-1', level: 0, points: 0, frontier: 1, lockedPoints: 0 },
      // K4 is for agencies: 10 + 20 x 2/3; the whole of level 3 waits, and none of level 4.
      { id: 'LEAD-2', level: 1, points: 10 + 40 / 3, frontier: 2, lockedPoints: 30 },
      // Nothing in the first level: 10 points without a tick.
      { id: 'LEAD-3', level: 1, points: 10, frontier: 2, lockedPoints: 0 },
      // 10 + 20 + 30 x 1/2; half of level 4 (25.5) waits.
      { id: 'WORK-1', level: 2, points: 45, frontier: 3, lockedPoints: 12.75 },
      // Level 2 waits, and with it level 3, which is empty: 20 + 30; of level 4 nothing is met.
      { id: 'WORK-2', level: 0, points: 0, frontier: 1, lockedPoints: 50 },
    ]);
    expect(report.categories).toEqual([
      { id: 'LEAD', level: 0, points: expect.closeTo((20 + 40 / 3) / 3, 12) as number },
      { id: 'WORK', level: 0, points: 22.5 },
    ]);
    expect(report.overall.level).toBe(0);
    expect(report.overall.points).toBeCloseTo(((20 + 40 / 3) / 3 + 22.5) / 2, 12);
    expect(report.gaps).toContainEqual({ id: 'WORK-2.K2', kind: 'evidence' });
    // K4 of LEAD-2 is not for a ministry, whose second level is complete then: 10 + 20 + 30.
    const ministry = await reportOf(
      {
        answers: { 'LEAD-2.K1': met, 'LEAD-2.X1': met, 'LEAD-2.K2': met, 'LEAD-2.K3': met, 'LEAD-2.X2': met },
      },
      '--rubric',
      twoByFive,
    );
    expect(ministry.agency).toBe('ministry');
    expect(ministry.items[1]).toEqual({ id: 'LEAD-2', level: 3, points: 60, frontier: 4, lockedPoints: 15 });
  });

  it('and for --help says how to use it, in Thai and in English', async () => {
    const { code, out, err } = await run('--help');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('--answers  ไฟล์คำตอบ');
    expect(out).toContain('--answers  file of answers');
  });
});

describe('bad input ends with code 2, nothing on stdout, and every problem with its place', () => {
  it('in the answers', async () => {
    const path = await file(
      'bad.json',
      [
        '{"fiscalYear": 2026,',
        ' "answers": {"1.1.B1": {"met": "yes"},',
        '  "9.9.X1": {"link": "C:\\\\a"}}}',
      ].join('\n'),
    );
    const result = await refused('--answers', path);
    expect(placesOf(result)).toEqual([
      `${path}:1:2 fiscalYear`,
      `${path}:2:25 answers["1.1.B1"].met`,
      `${path}:3:3 answers["9.9.X1"]`,
      `${path}:3:14 answers["9.9.X1"].link`,
    ]);
    expect(result.err).toContain('ปีงบประมาณต้องเป็น พ.ศ. ให้เขียน 2569 แทน 2026');
    expect(result.err).toContain('write 2569 instead of 2026');
  });

  it('in the answers and the rubric at once', async () => {
    const rubric = await file('rubric.json', '{"id": 5,\n "colour": "red"}');
    const answers = await file('bad.json', '{"answers": {"X": {"met": 1}}}');
    const places = placesOf(await refused('--answers', answers, '--rubric', rubric));
    expect(places).toContain(`${rubric}:1:2 id`);
    expect(places).toContain(`${rubric}:2:2 colour`);
    expect(places).toContain(`${rubric} levels`);
    expect(places).toContain(`${answers}:1:20 answers.X.met`);
    // Whether X is a criterion cannot be said without a rubric.
    expect(places).not.toContain(`${answers}:1:14 answers.X`);
  });

  it('when a criterion is answered twice', async () => {
    const path = await file(
      'twice.json',
      '{"answers": {"1.1.B1": {"met": true},\n"1.1.B1": {"met": false}}}',
    );
    const result = await refused('--answers', path);
    expect(placesOf(result)).toEqual([`${path}:2:1 answers["1.1.B1"]`]);
    expect(result.err).toContain('in line 1');
  });

  it('when a file is no JSON, with line and column', async () => {
    const path = await file('broken.json', '{"answers": {\n  "1.1.B1": {"met": true},\n}}');
    const result = await refused('--answers', path);
    expect(placesOf(result)).toEqual([`${path}:3:1`]);
    expect(result.err).toContain('found }');
  });

  it('when a file is not there, is a folder, or is not UTF-8', async () => {
    const missing = join(folder, 'missing.json');
    expect((await refused('--answers', missing)).err).toContain('ไม่พบไฟล์นี้');
    expect((await refused('--answers', folder)).err).toContain('เป็นโฟลเดอร์ ไม่ใช่ไฟล์');
    const both = await refused('--answers', missing, '--rubric', `${missing}-too`);
    expect(placesOf(both)).toEqual([`${missing}-too`, missing]);
    // กรม in the old Windows code page for Thai.
    const legacy = await file('windows-874.json', Buffer.from([0x22, 0xa1, 0xc3, 0xc1, 0x22]));
    expect((await refused('--answers', legacy)).err).toContain('save it again with UTF-8');
    const utf16 = await file('utf16.json', Buffer.from('\uFEFF{"answers":{}}', 'utf16le'));
    expect((await refused('--answers', utf16)).err).toContain('save it again with UTF-8');
  });

  it('when a file is larger than the limit, and not when it is as large', async () => {
    const full = await file('full.json', '{}'.padEnd(mostBytes));
    expect((await run('--answers', full)).code).toBe(0);
    const over = await file('over.json', '{}'.padEnd(mostBytes + 1));
    expect((await refused('--answers', over)).err).toContain('larger than 8 MB');
  });

  it.each([
    { argv: [], places: ['--answers'] },
    { argv: ['--answers'], places: ['--answers'] },
    { argv: ['--answers='], places: ['--answers'] },
    { argv: ['--answers', 'FILE', '--agency', 'กระทรวง'], places: ['--agency'] },
    { argv: ['--answers', 'FILE', '--agencies', '--rubic=a.json'], places: ['--agencies', '--rubic'] },
    { argv: ['--answers', 'FILE', 'province', '-x'], places: ['province', '-x'] },
    { argv: ['--answers', 'FILE', '--answers', 'FILE'], places: ['--answers'] },
    { argv: ['--answers', 'FILE', '--rubric', '--agency=province'], places: ['--rubric'] },
  ])('in the arguments $argv', async ({ argv, places }) => {
    const path = await file('good.json', '{}');
    const given = argv.map((word) => (word === 'FILE' ? path : word));
    expect(placesOf(await refused(...given))).toEqual(places);
  });

  it('in the arguments and the files at once', async () => {
    const path = await file('bad.json', '{"version": 1}');
    const places = placesOf(await refused('--answers', path, '--agency', 'x', '--quiet'));
    expect(places).toEqual(['--quiet', `${path}:1:2 version`, '--agency']);
  });
});
