/**
 * What is written stands whole where it was asked for, or nothing is touched and the reason is said.
 * @slow 2 s: programs of their own, writing over each other
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newDraftName } from '../../src/cli/disk/draft-files';
import { writeFileToDisk } from '../../src/cli/disk/write-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writing-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);
const bytes = Buffer.from('new');
const write = (path: string, replace = false, sources: readonly string[] = []) =>
  writeFileToDisk(path, bytes, { replace, sources });

const refusal = (kind: string) => ({ ok: false, failure: { kind } });
const posix = process.platform === 'win32' ? it.skip : it;

describe('a file that is there', () => {
  it('stays as it is unless one says that it may be replaced', async () => {
    writeFileSync(inFolder('a.xlsx'), 'old');
    expect(await write(inFolder('a.xlsx'))).toEqual(refusal('exists'));
    expect(readFileSync(inFolder('a.xlsx'), 'utf8')).toBe('old');
    expect(await write(inFolder('a.xlsx'), true)).toEqual({ ok: true, value: undefined });
    expect(readFileSync(inFolder('a.xlsx'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  posix.each([0o600, 0o640, 0o664, 0o700])('keeps its mode when it is replaced: %d', async (mode) => {
    writeFileSync(inFolder('a.xlsx'), 'old');
    chmodSync(inFolder('a.xlsx'), mode);
    await write(inFolder('a.xlsx'), true);
    expect(statSync(inFolder('a.xlsx')).mode & 0o777).toBe(mode);
  });

  it('is left alone when it is read-only, whoever asks', async () => {
    writeFileSync(inFolder('a.xlsx'), 'old');
    chmodSync(inFolder('a.xlsx'), 0o444);
    expect(await write(inFolder('a.xlsx'), true)).toEqual(refusal('readOnly'));
    expect(readFileSync(inFolder('a.xlsx'), 'utf8')).toBe('old');
  });
});

describe('what is read is never replaced', () => {
  beforeEach(() => {
    writeFileSync(inFolder('source.xlsx'), 'old');
    mkdirSync(inFolder('sub'));
  });

  it.each<[string, () => string]>([
    ['by its own name', () => inFolder('source.xlsx')],
    ['by a relative path', () => relative(process.cwd(), inFolder('source.xlsx'))],
    ['by way of another folder', () => `${folder}/sub/../source.xlsx`],
    [
      'by a symbolic link',
      () => {
        symlinkSync(inFolder('source.xlsx'), inFolder('link.xlsx'));
        return inFolder('link.xlsx');
      },
    ],
    [
      'by a second name of the same file',
      () => {
        linkSync(inFolder('source.xlsx'), inFolder('twin.xlsx'));
        return inFolder('twin.xlsx');
      },
    ],
    [
      'through a linked folder',
      () => {
        symlinkSync(folder, `${folder}/sub/up`);
        return `${folder}/sub/up/source.xlsx`;
      },
    ],
  ])('%s', async (_, path) => {
    for (const replace of [true, false]) {
      expect(await write(path(), replace, [inFolder('none'), inFolder('source.xlsx')])).toEqual(
        refusal('isSource'),
      );
      rmSync(inFolder('link.xlsx'), { force: true });
      rmSync(inFolder('twin.xlsx'), { force: true });
      rmSync(`${folder}/sub/up`, { force: true });
    }
    expect(readFileSync(inFolder('source.xlsx'), 'utf8')).toBe('old');
  });

  it('in other capitals, where the system takes them for the same', async () => {
    const same = statSync(inFolder('SOURCE.XLSX'), { throwIfNoEntry: false }) !== undefined;
    const written = await write(inFolder('SOURCE.XLSX'), true, [inFolder('source.xlsx')]);
    expect(written).toEqual(same ? refusal('isSource') : { ok: true, value: undefined });
    expect(readFileSync(inFolder('source.xlsx'), 'utf8')).toBe('old');
  });
});

describe('what is no plain file is refused', () => {
  it('a folder', async () => {
    expect(await write(folder, true)).toEqual(refusal('isFolder'));
  });

  posix('a device', async () => {
    expect(await write('/dev/null', true)).toEqual(refusal('notAFile'));
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  posix('a pipe, without waiting for a reader', async () => {
    execFileSync('mkfifo', [inFolder('pipe')]);
    expect(await write(inFolder('pipe'), true)).toEqual(refusal('notAFile'));
    expect(statSync(inFolder('pipe')).isFIFO()).toBe(true);
  });

  it('a link to nothing, and one to itself', async () => {
    symlinkSync(inFolder('gone.xlsx'), inFolder('link.xlsx'));
    expect(await write(inFolder('link.xlsx'), true)).toEqual(refusal('leadsNowhere'));
    symlinkSync(inFolder('loop.xlsx'), inFolder('loop.xlsx'));
    expect(await write(inFolder('loop.xlsx'), true)).toEqual(refusal('leadsNowhere'));
    expect(readdirSync(folder).sort()).toEqual(['link.xlsx', 'loop.xlsx']);
  });

  it('a folder that is not there, and a file where a folder should be', async () => {
    writeFileSync(inFolder('file'), '');
    expect(await write(inFolder('none/a.xlsx'))).toEqual(refusal('folderMissing'));
    expect(await write(inFolder('file/a.xlsx'))).toEqual(refusal('folderMissing'));
  });
});

describe('a run that is killed', () => {
  const script = join(__dirname, '..', '..', 'scripts', 'workbook.mjs');
  const killer = pathToFileURL(join(__dirname, 'die-before.mjs')).href;
  const command = (...args: readonly string[]) =>
    spawnSync(process.execPath, [...args, '--out', inFolder('a.xlsx'), '--force'], {
      encoding: 'utf8',
      env: { ...process.env, PMQA_DIE_BEFORE: 'rename,link' },
    });

  posix('leaves the old file whole, and its draft goes with the next run once it is old', () => {
    writeFileSync(inFolder('a.xlsx'), 'old');
    const killed = command('--import', killer, script);
    expect(killed.signal).toBe('SIGKILL');
    expect(readFileSync(inFolder('a.xlsx'), 'utf8')).toBe('old');
    const [draft = '', ...others] = readdirSync(folder).filter((name) => name !== 'a.xlsx');
    expect([draft.startsWith('.pmqa-'), others]).toEqual([true, []]);
    utimesSync(inFolder(draft), 1, 1);
    expect(command(script).stderr).toBe('');
    expect(readFileSync(inFolder('a.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  posix('and nothing is taken away that is young, of a living process, or not ours', async () => {
    const dead = spawnSync(process.execPath, ['-e', '0']).pid;
    const ours = newDraftName();
    const ofTheDead = ours.replace(`-${process.pid}-`, `-${dead}-`);
    const names = [
      ours,
      ofTheDead.replace(/(\w)\.tmp$/, (_, last: string) => `${last === '0' ? '1' : '0'}.tmp`),
      ofTheDead.replace(/^\.pmqa-\w{8}/, '.pmqa-00000000'),
      ofTheDead.replace('.pmqa', '.other'),
      `${ofTheDead}.xlsx`,
    ];
    for (const name of [...names, ofTheDead]) writeFileSync(inFolder(name), '');
    for (const name of [ofTheDead, ...names.filter((_, at) => at !== 1)]) utimesSync(inFolder(name), 1, 1);
    await write(inFolder('a.xlsx'));
    expect(readdirSync(folder).sort()).toEqual([...names, 'a.xlsx'].sort());
  });
});

describe('the command', () => {
  it('never writes over the workbook it carries from', () => {
    const script = join(__dirname, '..', '..', 'scripts', 'workbook.mjs');
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
    writeFileSync(inFolder('a.json'), '{"answers":{"1.1.B1":{"met":true,"evidence":"คำสั่ง"}}}');
    expect(run('--out', 'x.xlsx', '--answers', 'a.json').status).toBe(0);
    const before = readFileSync(inFolder('x.xlsx'));
    const { status, stdout, stderr } = run('--carry-from', 'x.xlsx', '--out', './x.xlsx', '--force');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('เป็นไฟล์เดียวกับที่กำลังอ่าน');
    expect(readFileSync(inFolder('x.xlsx'))).toEqual(before);
  });
});
