/** What `assess` says of workbooks that people and programs have changed (test/cli/workbooks). */
import { join } from 'node:path';
import type { AssessReport } from '../../src/cli/commands/assess-report';
import { runAssess } from '../../src/cli/commands/run-assess';
import { readFileFromDisk } from '../../src/cli/disk/read-file';

const projectRoot = join(__dirname, '..', '..');

async function assess(name: string, ...argv: readonly string[]) {
  let out = '';
  let err = '';
  const code = await runAssess(['--workbook', join(__dirname, 'workbooks', name), ...argv], {
    readFile: readFileFromDisk,
    writeOut: (text) => (out += text),
    writeError: (text) => (err += text),
    defaultRubricPath: join(projectRoot, 'rubric', 'pmqa-4.0.json'),
  });
  return { code, err, report: out === '' ? null : (JSON.parse(out) as AssessReport) };
}

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
