/**
 * Files that were made to harm: the command says what is wrong, soon, in little memory, and the terminal only shows it.
 * @slow 4 s: a program of its own for each file, held to time and memory
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWithin } from '../budget/run-within';

const budget = { cpuSeconds: 2, megabytes: 300 };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function assess(option: '--answers' | '--workbook', name: string, content?: string | Uint8Array) {
  const path = content === undefined ? name : join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  const run = await runWithin(['scripts/assess.mjs', option, path], budget);
  expect(run.exceeded).toEqual([]);
  // What a terminal would obey, the ends of lines aside.
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/(?!\n)[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
  return run;
}

async function refused(content: string | Uint8Array) {
  const run = await assess('--answers', 'answers.json', content);
  expect([run.status, run.stdout]).toEqual([2, '']);
  return run.stderr;
}

const members = (count: number, member: (n: number) => string) =>
  `{${Array.from({ length: count }, (_, n) => member(n)).join(',')}}`;

describe('a file of answers that was made to harm is refused in a moment', () => {
  it('with a long name over 20,000 members: the first problems, and how many more', async () => {
    const name = 'ก'.repeat(40_000);
    const said = await refused(`{"answers":{"${name}":${members(20_000, (n) => `"x${n}":1`)}}}`);
    expect(said).toContain('พบปัญหา 20001 รายการ');
    expect(said).toContain('20001 problems found');
    expect(said).toContain('… and 19901 more');
    expect(said.split('\n').length).toBeLessThan(400);
    expect(said.length).toBeLessThan(100_000);
  });

  it('with 130,000 names that stand twice', async () => {
    const said = await refused(members(130_001, () => '"a":1'));
    expect(said).toContain('this name stands already in line 1');
    expect(said).toContain('130001 problems found');
    expect(said).toContain('… and 129901 more');
  });

  it.each([
    ['lists', '['.repeat(500_000), 'fewer levels of nesting'],
    ['objects', '{"a":'.repeat(200_000), 'fewer levels of nesting'],
    ['one text without end', `{"a":"${'ก'.repeat(2_000_000)}`, 'the closing quotation mark'],
  ])('nested or open without end: %s', async (_, text, words) => {
    expect(await refused(text)).toContain(words);
  });

  it.each([
    ['1e999', 'found Infinity'],
    ['-1e999', 'found -Infinity'],
    ['9'.repeat(1_000_000), 'found Infinity'],
    ['123456789012345678901234567890', 'from 2400 to 2700'],
  ])('with a number beyond all numbers', async (number, words) => {
    expect(await refused(`{"fiscalYear":${number}}`)).toContain(words);
  });

  it('with halves of characters in names and texts', async () => {
    const said = await refused('{"answers":{"\\ud800":{},"1.1.B1":{"evidence":"\\udfff"}}}');
    expect(said).toContain('answers["\\ud800"]');
    expect(said).toContain('U+DFFF');
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\uFEFF{"answers":{}}', 'utf16le')],
    ['UTF-16 without', Buffer.from('{"answers":{"ก":{}}}', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\uFEFF{"answers":{}}', 'utf16le').swap16()],
  ])('in %s', async (_, bytes) => {
    expect(await refused(bytes)).toContain('UTF-8');
  });

  it('with escape sequences in names, texts and stray characters', async () => {
    const said = await refused('{"answers":{"\\u001b[2J\\u202e":{"met":"\\u001b]0;x\\u0007\\u009b"}}}');
    expect(said).toContain('\\u001b[2J\\u202e');
    expect(await refused('{"a": \u001b}')).toContain('found \\u001b');
  });
});

it('escape sequences in the path, the sheets and the ids of a workbook are shown and not obeyed', async () => {
  const workbook = join(__dirname, '..', 'fixtures', 'escape-sequences.xlsx');
  const run = await assess('--workbook', workbook);
  expect(run.stderr).toContain('\\u001b');
  const missing = await assess('--workbook', join(folder, '\u001b[31mno.xlsx'));
  expect([missing.status, missing.stderr.includes('\\u001b[31mno.xlsx')]).toEqual([2, true]);
});
