/**
 * What `assess` says of workbooks that people and programs have changed (test/cli/workbooks).
 * @slow 3 s: workbooks made, damaged and read
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pmqa from '../../rubric/pmqa-4.0.json';
import type { AssessReport } from '../../src/cli/commands/assess-report';
import { runAssess } from '../../src/cli/commands/run-assess';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { planOf, pmqaIndex, sampleProfile } from '../core/layout/rubrics';
import { saidBy } from './said-by';

async function run(...argv: readonly string[]) {
  const { code, err, out } = await saidBy('2026-11-28', (io) => runAssess(argv, io));
  return { code, err, report: out === '' ? null : (JSON.parse(out) as AssessReport) };
}

const assess = (name: string, ...argv: readonly string[]) =>
  run('--workbook', join(__dirname, 'workbooks', name), ...argv);

describe("the workbook's own figures", () => {
  it('that somebody typed over are differences, beside what the answers give', async () => {
    const { code, err, report } = await assess('overwritten.xlsx');
    expect(code).toBe(0);
    expect(report?.overall).toEqual({ level: 3, points: 500 });
    expect(report?.differences).toEqual([
      { kind: 'overall', id: 'overall', field: 'level', workbook: 1, core: 3 },
      { kind: 'overall', id: 'overall', field: 'points', workbook: 123.4, core: 500 },
    ]);
    expect(err).toContain('ไม่ตรงกับคำตอบ 2 ค่า');
    expect(err).toContain('2 figures that the workbook computed itself differ');
  });

  it('that count no tick typed as a word are differences', async () => {
    const { code, report } = await assess('ticks-understood.xlsx');
    expect(code).toBe(0);
    expect(report?.differences).toContainEqual({
      kind: 'level',
      id: '1.1/1',
      field: 'met',
      workbook: 0,
      core: 7,
    });
  });

  it('are held against the answers for the type of agency that stands in the workbook', async () => {
    const { report } = await assess('overwritten.xlsx', '--agency', 'province');
    expect(report?.agency).toBe('province');
    expect(report?.differences).toHaveLength(2);
  });
});

it('a note on a hundred cells is one note, with the first of them and a count', async () => {
  const { code, err } = await assess('saved-as-ods-and-back.xlsx');
  expect(code).toBe(0);
  expect(err.split('\n').length).toBeLessThan(12);
});

describe('a type of agency that is filled in', () => {
  const typed = (name: string) => join('..', '..', 'incoming', 'files', 'agency-type-with-a-space', name);

  it('is compared as text is compared elsewhere', async () => {
    const [good, space] = await Promise.all([assess(typed('good.xlsx')), assess(typed('space.xlsx'))]);
    expect([good.code, space.code, good.report?.agency]).toEqual([0, 0, 'province']);
    expect(space.report).toEqual(good.report);
  });

  it('and is none of the rubric is a problem, in place of which nothing is taken', async () => {
    const { code, err, report } = await assess(typed('prov2.xlsx'));
    expect([code, report]).toEqual([3, null]);
    expect(err).toMatch(/prov2\.xlsx สรุป![A-Z]\d+\n/);
    expect(err).toContain('--agency');
    expect(err).not.toContain('--trust');
  });

  it('until somebody says the type; then it is told beside the report', async () => {
    const { code, err, report } = await assess(typed('prov2.xlsx'), '--agency', 'province');
    expect([code, report?.agency]).toEqual([0, 'province']);
    expect(err).toMatch(/prov2\.xlsx สรุป![A-Z]\d+\n/);
  });
});

describe('rows whose id and words are not of one criterion', () => {
  const standing = (name: string) => join('..', '..', 'fixtures', 'standing', name);

  it.each(['u01_sort_visible.xlsx', 'u06_cut_visible_block_to_cat2.xlsx', 'u41_delete_cell_A_shift_up.xlsx'])(
    'are listed, each with its place, and nothing is computed before somebody decides: %s',
    async (name) => {
      const { code, err, report } = await assess(standing(name));
      expect([code, report]).toEqual([3, null]);
      expect(err).toMatch(/\.xlsx หมวด \d!E\d+$/m);
      expect(err).toContain('--trust ids');
      expect(err).toContain('nothing was computed');
    },
  );

  it('count as one says, and are told beside the report', async () => {
    const name = standing('u01_sort_visible.xlsx');
    const byIds = await assess(name, '--trust', 'ids');
    const byWords = await assess(name, '--trust', 'words');
    expect([byIds.code, byWords.code]).toEqual([0, 0]);
    expect(byIds.err).toMatch(/\.xlsx หมวด \d!E\d+$/m);
    expect(byIds.report?.gaps).not.toEqual(byWords.report?.gaps);
  });

  it('can be decided on in no other words, and for a workbook only', async () => {
    const unknown = await assess(standing('u01_sort_visible.xlsx'), '--trust', 'me');
    expect([unknown.code, unknown.err.includes('must be one of ids, words')]).toEqual([2, true]);
    const { code, err } = await run('--answers', 'a.json', '--trust', 'ids');
    expect([code, err.includes('works only together with --workbook')]).toEqual([2, true]);
  });

  it('of two columns of one kind, nobody can say which counts: both are named', async () => {
    const { code, err, report } = await assess(standing('u25_copy_insert_col_evidence.xlsx'));
    expect([code, report]).toEqual([2, null]);
    expect(err.match(/หมวด \d![A-Z]+\d+/g)?.length).toBeGreaterThan(1);
  });
});

it('a workbook of another edition is refused with its name, unless --rubric names that edition', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  const [rubric, book] = [join(folder, 'rubric.json'), join(folder, 'book.xlsx')];
  await writeFile(rubric, JSON.stringify({ ...pmqa, edition: '5.0' }));
  const index = indexRubric({ ...pmqaIndex.rubric, edition: '5.0' });
  const profile = { ...sampleProfile, agencyType: 'department' };
  await writeFile(book, await writeWorkbookFile(planOf(index, 'th', { profile }), { protect: false }));
  const { code, err, report } = await run('--workbook', book);
  const named = await run('--workbook', book, '--rubric', rubric);
  await rm(folder, { recursive: true });
  expect([code, report]).toEqual([2, null]);
  expect(err).toContain('Edition 5.0');
  expect([named.code, named.err, named.report?.rubric]).toEqual([0, '', 'pmqa-4.0']);
});
