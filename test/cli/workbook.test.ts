/** @slow 4 s: whole workbooks are written to disk and read again */
import { mkdtemp, readdir, readFile, rm, symlink, lstat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAssess } from '../../src/cli/commands/run-assess';
import { runWorkbook } from '../../src/cli/commands/run-workbook';
import { writeFileToDisk, type WriteFile } from '../../src/cli/disk/write-file';
import { partsOf, withParts } from '../xlsx/zip-file';
import { saidBy, type Said } from './said-by';

jest.setTimeout(20_000);

const projectRoot = join(__dirname, '..', '..');
const twoByFive = join(projectRoot, 'test', 'fixtures', 'rubric-two-by-five.json');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const run = (
  command: 'workbook' | 'assess',
  argv: readonly string[],
  writeFileOfRun: WriteFile = writeFileToDisk,
): Promise<Said> =>
  saidBy('2026-11-23', (io) =>
    command === 'workbook' ? runWorkbook(argv, { ...io, writeFile: writeFileOfRun }) : runAssess(argv, io),
  );

const inFolder = (name: string) => join(folder, name);

async function answersFile(content: unknown): Promise<string> {
  await writeFile(inFolder('answers.json'), JSON.stringify(content));
  return inFolder('answers.json');
}

/** A workbook written by the command. */
async function written(...argv: readonly string[]): Promise<string> {
  const path = inFolder('แบบประเมิน.xlsx');
  expect(await run('workbook', ['--out', path, '--force', ...argv])).toEqual({
    code: 0,
    out: `${path}\n`,
    err: '',
  });
  return path;
}

/** The lines that say where the problems are: they stand at the margin. */
function placesOf({ err }: Said): string[] {
  return err
    .trimEnd()
    .split('\n')
    .slice(0, -2)
    .filter((line) => !line.startsWith('  '));
}

const answers = {
  agency: { name: 'จังหวัดเชียงใหม่', type: 'province' },
  fiscalYear: 2569,
  round: '2',
  answers: {
    '1.1.B1': { met: true, evidence: '=SUM(A1)', link: 'https://www.chiangmai.go.th/แผน', due: '2026-12-31' },
    '1.1.B2': { met: true },
    '2.4.A4': { notApplicable: 'ไม่มีพื้นที่ชายแดน' },
    '6.4.RS1': { met: true, evidence: 'รายงาน\nสองบรรทัด 😀' },
  },
};

test('a form that is handed out says no day of print, and its headings may be in another language', async () => {
  const sheetOf = async (path: string): Promise<string> =>
    (await partsOf(await readFile(path))).get('xl/worksheets/sheet2.xml') ?? '';
  const textsOf = async (path: string): Promise<string> =>
    (await partsOf(await readFile(path))).get('xl/sharedStrings.xml') ?? '';
  const dated = await written('--agency', 'department');
  expect(await sheetOf(dated)).toContain('23 พ.ย. 2569');
  expect(await textsOf(dated)).toContain('ผู้รับผิดชอบ');
  const form = await written('--agency', 'department', '--undated', '--language', 'en');
  expect(await sheetOf(form)).toContain('oddFooter');
  expect(await sheetOf(form)).not.toMatch(/2569|2026/u);
  expect(await textsOf(form)).toContain('<t>Responsible</t>');
  expect(await textsOf(form)).not.toContain('ผู้รับผิดชอบ<');
  expect((await run('workbook', ['--out', form, '--language', 'de'])).err).toContain('--language');
});

describe('workbook writes a file that assess reads', () => {
  it('with the same report as from the answers themselves', async () => {
    const path = await answersFile(answers);
    const workbook = await written('--answers', path);
    const fromWorkbook = await run('assess', ['--workbook', workbook]);
    expect(fromWorkbook).toEqual(await run('assess', ['--answers', path]));
    expect(fromWorkbook.out).toContain('"agency":"province"');
    const asDepartment = await run('assess', ['--workbook', workbook, '--agency', 'department']);
    expect(asDepartment).toEqual(await run('assess', ['--answers', path, '--agency', 'department']));
  });

  it('for a rubric of another shape', async () => {
    const path = await answersFile({ answers: { 'LEAD-1.K1': { met: true, evidence: 'minutes' } } });
    const workbook = await written('--answers', path, '--rubric', twoByFive);
    const given = ['--rubric', twoByFive, '--agency', 'ministry'];
    const fromWorkbook = await run('assess', ['--workbook', workbook, ...given]);
    expect(fromWorkbook).toEqual(await run('assess', ['--answers', path, ...given]));
  });

  it('blank, with name, type and year from the command line before those of the answers', async () => {
    const workbook = await written('--name', 'กรม A & B', '--agency', 'department', '--year', '2570');
    const texts = (await partsOf(await readFile(workbook))).get('xl/sharedStrings.xml');
    expect(texts).toContain('<t>กรม A &amp; B</t>');
    const report = JSON.parse((await run('assess', ['--workbook', workbook])).out) as { gaps: unknown[] };
    expect(report.gaps).toHaveLength(317);
    const named = await written('--answers', await answersFile(answers), '--name', 'จังหวัดน่าน');
    const namedTexts = (await partsOf(await readFile(named))).get('xl/sharedStrings.xml');
    expect(namedTexts).toContain('<t>จังหวัดน่าน</t>');
    expect(namedTexts).not.toContain('จังหวัดเชียงใหม่');
  });

  it('protected when asked', async () => {
    const parts = await partsOf(await readFile(await written('--protect')));
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<sheetProtection sheet="1"');
  });
});

async function bookOf(path: string): Promise<string> {
  return (await partsOf(await readFile(path))).get('xl/workbook.xml') ?? '';
}

describe('workbook --gaps', () => {
  it('adds the list of today behind the categories, and assess reads the same as without it', async () => {
    const path = await answersFile(answers);
    const plain = await run('assess', ['--workbook', await written('--answers', path)]);
    const file = await written('--answers', path, '--gaps');
    const book = await bookOf(file);
    const names = [...book.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
    expect(names.slice(-3)).toEqual(['หมวด 6', 'ช่องว่าง 23 พ.ย. 69', '_pmqa']);
    expect(book).toContain("'ช่องว่าง 23 พ.ย. 69'!$A$1:");
    const withList = await run('assess', ['--workbook', file]);
    expect(withList).toEqual(plain);
    expect(withList.code).toBe(0);
  });

  it('for a rubric of another shape, in its language', async () => {
    const file = await written('--rubric', twoByFive, '--gaps');
    expect(await bookOf(file)).toContain('name="Gaps 23 Nov 2026"');
  });
});

describe('workbook leaves whole files or none', () => {
  it('replaces one that is there when told to, and nothing else lies beside it', async () => {
    await writeFile(inFolder('แบบประเมิน.xlsx'), 'old');
    const path = await written();
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    expect(await readdir(folder)).toEqual(['แบบประเมิน.xlsx']);
  });

  it('follows a link to the file it stands for', async () => {
    await writeFile(inFolder('shared.xlsx'), 'old');
    await symlink(inFolder('shared.xlsx'), inFolder('แบบประเมิน.xlsx'));
    const path = await written();
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect((await readFile(inFolder('shared.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['the folder is not there', () => join(folder, 'none', 'a.xlsx'), 'there is no such folder'],
    ['it is a folder', () => folder, 'this is a folder'],
  ])('says so when %s', async (_, path, words) => {
    const result = await run('workbook', ['--out', path()]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(placesOf(result)).toEqual([path()]);
    expect(result.err).toContain(words);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so when the disk is full', async () => {
    const full: WriteFile = () => Promise.resolve({ ok: false, failure: { kind: 'diskFull' } });
    const result = await run('workbook', ['--out', inFolder('a.xlsx')], full);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('พื้นที่ในดิสก์ไม่พอ');
  });

  it('touches no file when anything is wrong, and says all of it', async () => {
    const path = inFolder('a.xlsx');
    await writeFile(path, 'old');
    const bad = await answersFile({ answers: { '1.1.B1': { met: 'yes' } } });
    const result = await run('workbook', [
      ...['--out', path, '--answers', bad, '--agency', 'x', '--year', '2026', '--protect=no', '--gap'],
    ]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(placesOf(result)).toEqual([
      '--protect',
      '--gap',
      `${bad}:1:23 answers["1.1.B1"].met`,
      '--agency',
      '--year',
    ]);
    expect(result.err).toContain('nothing was written');
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('needs to know where', async () => {
    expect(placesOf(await run('workbook', []))).toEqual(['--out']);
  });

  it('explains itself in both languages', async () => {
    const { code, out, err } = await run('workbook', ['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('เขียนทับ');
    expect(out).toContain('--force');
    expect(out).toContain('--protect');
    expect(out).toContain('is replaced');
  });
});

describe('assess says what is wrong with a workbook', () => {
  const firstCategory = 'xl/worksheets/sheet2.xml';

  async function changed(edits: Parameters<typeof withParts>[1]): Promise<string> {
    const path = await written('--answers', await answersFile(answers));
    await writeFile(path, await withParts(await readFile(path), edits));
    return path;
  }

  it('with file, sheet and cell where a tick cannot be told, and prints no report', async () => {
    const path = await changed({
      [firstCategory]: (xml) =>
        xml.replace(/<c r="(E\d+)" t="b" (s="\d+")><v>0<\/v>/, '<c r="$1" t="str" $2><v>เสร็จแล้ว</v>'),
    });
    const result = await run('assess', ['--workbook', path]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(placesOf(result)).toEqual([expect.stringMatching(/\.xlsx หมวด 1!E\d+$/)]);
    expect(result.err).toContain('“เสร็จแล้ว”');
    expect(result.err).toContain('make it TRUE or FALSE');
  });

  it('beside the report where no answer is in doubt', async () => {
    const path = await changed({
      [firstCategory]: (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="500"><c r="A500" t="inlineStr"><is><t>9.9.X1</t></is></c></row></sheetData>',
        ),
    });
    const result = await run('assess', ['--workbook', path]);
    expect(result.code).toBe(0);
    expect(result.out).toBe((await run('assess', ['--answers', inFolder('answers.json')])).out);
    expect(placesOf(result)).toEqual([`${path} หมวด 1!E500`]);
    expect(result.err).toContain('9.9.X1');
  });

  it('when two rows claim one criterion, or a category is gone', async () => {
    const path = await changed({
      [firstCategory]: (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="500"><c r="A500" t="inlineStr"><is><t>1.1.B1</t></is></c><c r="F500" t="inlineStr"><is><t>อีกแถว</t></is></c></row></sheetData>',
        ),
      'xl/workbook.xml': (xml) => xml.replace(/<sheet name="หมวด 2"[^>]*>/, ''),
    });
    const result = await run('assess', ['--workbook', path]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(placesOf(result)).toEqual([path, `${path} หมวด 1!E500`]);
    expect(result.err).toContain('“หมวด 2”');
  });

  it('when it is none, is of another rubric, or is not there', async () => {
    const noWorkbook = await answersFile({});
    const result = await run('assess', ['--workbook', noWorkbook]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก Excel');
    const other = await run('assess', ['--workbook', await written('--rubric', twoByFive)]);
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.err).toContain('not “pmqa-4.0”');
    expect((await run('assess', ['--workbook', inFolder('none.xlsx')])).err).toContain(
      'there is no such file',
    );
  });

  it('when answers are named as well', async () => {
    const path = await answersFile({});
    expect(placesOf(await run('assess', ['--answers', path, '--workbook', await written()]))).toEqual([
      '--workbook',
    ]);
  });
});
