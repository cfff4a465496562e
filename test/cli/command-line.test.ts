/**
 * The commands as people start them: one bundled file, made of the sources as they are.
 * @slow 9 s: the command line is bundled anew, and started as people start it
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWithin } from '../budget/run-within';
import { partsOf } from '../xlsx/zip-file';

const projectRoot = join(__dirname, '..', '..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command line '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (...names: readonly string[]) => join(folder, ...names);

function run(...args: readonly string[]) {
  return runIn(folder, args);
}

function runIn(cwd: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the bundled command says what its sources say, byte for byte', () => {
  const bad = { fiscalYear: 2026, answers: { '9.9': { met: 'yes' } } };
  const commands: readonly (readonly [string, string, ...string[]])[] = [
    ['a report', 'assess', '--answers', 'good.json'],
    ['the problems', 'assess', '--answers', 'bad.json', '--rubic', 'x'],
    ['the help', 'assess', '--help'],
    ['the help', 'workbook', '--help'],
    ['why nothing is written', 'workbook', '--out', '.', '--year', '2569'],
    ['what was written', 'workbook', '--out', 'b.xlsx', '--name', 'กรม', '--year', '2569', '--protect'],
  ];
  let shared = '';
  let fromSources: readonly ReturnType<typeof run>[] = [];
  beforeAll(() => {
    shared = mkdtempSync(join(tmpdir(), 'command line '));
    writeFileSync(join(shared, 'good.json'), '{"answers":{"1.1.B1":{"met":true,"evidence":"คำสั่ง"}}}');
    writeFileSync(join(shared, 'bad.json'), JSON.stringify(bad));
    const runs = commands.map(([, ...words]) => words);
    const { stdout, stderr } = runIn(shared, [join(__dirname, 'run-source.mjs'), JSON.stringify(runs)]);
    expect(stderr).toBe('');
    fromSources = JSON.parse(stdout) as typeof fromSources;
    renameSync(join(shared, 'b.xlsx'), join(shared, 'a.xlsx'));
  });
  afterAll(() => {
    rmSync(shared, { recursive: true });
  });

  it.each(commands.map(([what, command, ...args], at) => [what, command, args, at] as const))(
    '%s of %s',
    (_, command, args, at) => {
      const bundled = runIn(shared, [join(projectRoot, 'scripts', `${command}.mjs`), ...args]);
      expect(bundled).toEqual(fromSources[at]);
      expect(`${bundled.stdout}${bundled.stderr}`).toMatch(/[ก-๙]|"rubric"|xlsx/);
    },
  );

  it('in every part of a workbook, the time of making aside', async () => {
    const made = async (name: string) => {
      const parts = await partsOf(readFileSync(join(shared, name)));
      const times = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
      return new Map([...parts].map(([part, text]) => [part, text.replace(times, 'when')]));
    };
    const bundled = await made('b.xlsx');
    expect(bundled.size).toBeGreaterThan(10);
    expect(bundled).toEqual(await made('a.xlsx'));
  });

  it('within half a second of processor time, Node itself included', async () => {
    writeFileSync(inFolder('good.json'), '{}');
    const script = join(projectRoot, 'scripts', 'assess.mjs');
    run(script, '--help');
    const budget = { cpuSeconds: 0.55, megabytes: 120 };
    const { exceeded, status } = await runWithin([script, '--answers', inFolder('good.json')], budget);
    expect([exceeded, status]).toEqual([[], 0]);
  });
});

describe('the bundle', () => {
  /** A project of its own, whose sources may be changed; a bundle of them is made once, and put back for each test. */
  let project = '';
  let first: ReturnType<typeof run>;
  const inProject = (...names: readonly string[]) => join(project, ...names);
  const made = () => inProject('build', 'cli');
  const aside = () => inProject('aside');
  const main = () => inProject('src', 'cli', 'main.ts');
  /** Where it waits while a test has another in its place: moved and not copied, it is as old as it was. */
  const waiting = () => inProject('main.ts');
  function change(from: string, to: string): void {
    if (!existsSync(waiting())) renameSync(main(), waiting());
    writeFileSync(main(), readFileSync(waiting(), 'utf8').replace(from, to));
  }
  const assess = () => runIn(project, [inProject('scripts', 'assess.mjs'), '--answers', 'a.json']);
  const stamp = () => readFileSync(inProject('build', 'cli', 'stamp.json'), 'utf8');

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'command line '));
    for (const name of ['package.json', 'package-lock.json', 'rubric', 'src', 'tsconfig.base.json'])
      cpSync(join(projectRoot, name), inProject(name), { recursive: true });
    for (const name of ['assess.mjs', 'command-line.mjs', 'ensure-installed.mjs'])
      cpSync(join(projectRoot, 'scripts', name), inProject('scripts', name));
    symlinkSync(join(projectRoot, 'node_modules'), inProject('node_modules'), 'junction');
    writeFileSync(inProject('a.json'), '{}');
    first = assess();
    cpSync(made(), aside(), { recursive: true });
  });
  afterEach(() => {
    rmSync(made(), { recursive: true });
    cpSync(aside(), made(), { recursive: true });
    if (existsSync(waiting())) renameSync(waiting(), main());
  });
  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  it('is made once, and needs no packages then', () => {
    const before = stamp();
    renameSync(inProject('node_modules'), inProject('packages'));
    expect(assess()).toEqual(first);
    renameSync(inProject('packages'), inProject('node_modules'));
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(stamp()).toBe(before);
    expect(readdirSync(made()).sort()).toEqual([
      expect.stringMatching(/^commands-[0-9a-f]{16}\.cjs$/),
      expect.stringMatching(/^commands-[0-9a-f]{16}\.cjs\.map$/),
      'stamp.json',
    ]);
  });

  it('is made again when a source is another, of the same size or not, and taken away a day after it was replaced', () => {
    const old = readdirSync(made()).filter((name) => name !== 'stamp.json');
    change('process.exitCode =', 'process.exitCode = 7; await');
    expect(assess().status).toBe(7);
    expect(readdirSync(made())).toEqual(expect.arrayContaining(old));
    for (const name of old) utimesSync(join(made(), name), 1, 1);
    change('process.exitCode =', 'process.exitCode = 8; await');
    expect(assess().status).toBe(8);
    expect(readdirSync(made()).filter((name) => old.includes(name))).toEqual([]);
  });

  it('is made again when it is gone, or its stamp is cut off', () => {
    for (const name of readdirSync(made())) {
      if (name !== 'stamp.json') rmSync(join(made(), name));
    }
    expect(assess()).toEqual(first);
    writeFileSync(join(made(), 'stamp.json'), stamp().slice(0, 40));
    expect(assess()).toEqual(first);
  });

  it('gives the places of errors in the sources', () => {
    change('  process.exitCode =', "  throw new Error('out');\n  process.exitCode =");
    const line =
      readFileSync(main(), 'utf8')
        .split('\n')
        .findIndex((text) => text.includes("Error('out')")) + 1;
    const { status, stderr } = assess();
    expect(status).toBe(1);
    expect(stderr).toContain(`${join('src', 'cli', 'main.ts')}:${line}:`);
  });
});
