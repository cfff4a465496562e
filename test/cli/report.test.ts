/**
 * What `report` makes of a workbook: a pack as sheets, or as a PDF where there is LibreOffice.
 * @slow 5 s: whole packs are written and read again
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReport, type ReportIo } from '../../src/cli/commands/run-report';
import { failed, succeeded } from '../../src/core/failures/outcome';
import { emptyAnswer } from '../../src/core/assessment/answers';
import { readFileGrids } from '../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { planOf, pmqaIndex } from '../core/layout/rubrics';
import { saidBy } from './said-by';

let folder = '';
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  const answers = new Map([['1.1.B1', { ...emptyAnswer, met: true, evidence: 'คำสั่ง', owner: 'กพร.' }]]);
  const file = await writeWorkbookFile(planOf(pmqaIndex, 'th', { answers }), { protect: false });
  await writeFile(inFolder('w.xlsx'), file);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const report = (argv: readonly string[], toPdf: ReportIo['toPdf'] = null) =>
  saidBy('2026-11-28', (io) => runReport(argv, { ...io, toPdf }));

it('is a workbook of sheets ready to print where an .xlsx is asked for', async () => {
  const path = inFolder('r.xlsx');
  expect(await report(['--workbook', inFolder('w.xlsx'), '--out', path])).toEqual({
    code: 0,
    out: `${path}\n`,
    err: '',
  });
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
});

it('is what LibreOffice made of the same sheets where a .pdf is asked for', async () => {
  const path = inFolder('r.pdf');
  const given: Uint8Array[] = [];
  const toPdf = (workbook: Uint8Array) => {
    given.push(workbook);
    return Promise.resolve(succeeded(new TextEncoder().encode('%PDF /BaseFont/AAAAAA+THSarabunNew')));
  };
  const argv = ['--workbook', inFolder('w.xlsx'), '--out', path, '--categories', '1, 3', '--language', 'en'];
  expect((await report(argv, toPdf)).code).toBe(0);
  expect(await readFile(path, 'utf8')).toContain('%PDF');
  expect(given.map((file) => Buffer.from(file.subarray(0, 2)).toString())).toEqual(['PK']);
});

it('is laid out anew, and says so, where the font of the sheets is missing', async () => {
  const given: Uint8Array[] = [];
  const toPdf = (workbook: Uint8Array) => {
    given.push(workbook);
    return Promise.resolve(succeeded(new TextEncoder().encode(`%PDF ${given.length} /BaseFont/Loma`)));
  };
  const path = inFolder('wide.pdf');
  const { code, err } = await report(['--workbook', inFolder('w.xlsx'), '--out', path], toPdf);
  expect(code).toBe(0);
  expect(await readFile(path, 'utf8')).toContain('%PDF 2');
  expect(err).toContain('TH Sarabun New');
  expect(err).toContain('ไม่มีแบบอักษรนี้');
});

it('says plainly where LibreOffice is missing, and touches no file', async () => {
  const path = inFolder('none.pdf');
  const { code, err } = await report(['--workbook', inFolder('w.xlsx'), '--out', path]);
  expect(code).toBe(2);
  expect(err).toContain('ไม่พบ LibreOffice');
  expect(err).toContain('LibreOffice was not found');
  expect(err).toContain('--out report.xlsx');
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});

it('says what LibreOffice said when it fails', async () => {
  const toPdf = () => Promise.resolve(failed('no more disk'));
  const argv = ['--workbook', inFolder('w.xlsx'), '--out', inFolder('failed.pdf')];
  const { code, err } = await report(argv, toPdf);
  expect(code).toBe(2);
  expect(err).toContain('no more disk');
});

it('is a list by itself where one is asked for: what the assessor sees otherwise, or a sheet for each owner', async () => {
  const answers = new Map([
    ['1.1.B1', { ...emptyAnswer, met: true, evidence: 'คำสั่ง', assessorMet: 'fail' as const }],
    ['1.1.B2', { ...emptyAnswer, owner: 'กพร.' }],
    ['1.1.B3', { ...emptyAnswer, owner: 'กองแผนงาน' }],
  ]);
  const file = await writeWorkbookFile(planOf(pmqaIndex, 'th', { answers }), { protect: false });
  await writeFile(inFolder('lists.xlsx'), file);
  const listed = async (list: string) => {
    const path = inFolder(`${list}.xlsx`);
    const argv = ['--workbook', inFolder('lists.xlsx'), '--out', path, '--list', list];
    expect((await report(argv)).code).toBe(0);
    const read = await readFileGrids(new Uint8Array(await readFile(path)));
    if (!read.ok) throw new Error(read.failure.kind);
    return read.value.grids.map(({ name, values }) => [
      name,
      values.flatMap(([id]) => (typeof id === 'string' && pmqaIndex.criteria.has(id) ? [id] : [])),
    ]);
  };
  expect(await listed('differences')).toEqual([['ความเห็นต่าง 28 พ.ย. 69', ['1.1.B1']]]);
  expect(await listed('owners')).toEqual([
    ['กพร.', ['1.1.B2']],
    ['กองแผนงาน', ['1.1.B3']],
  ]);
  const nobody = await report([
    ...['--workbook', inFolder('w.xlsx'), '--out', inFolder('nobody.xlsx'), '--list', 'owners'],
  ]);
  expect([nobody.code, nobody.err.includes('ยังไม่มีผู้รับผิดชอบ')]).toEqual([2, true]);
});

it('finds every mistake in what it was told', async () => {
  const argv = ['--out', 'r.docx', '--language', 'lo', '--trust', 'me', '--paper'];
  const { code, err } = await report(argv);
  expect(code).toBe(2);
  for (const where of ['--workbook', '--out', '--language', '--trust', '--paper'])
    expect(err).toContain(where);
  const unknown = await report(['--workbook', inFolder('w.xlsx'), '--out', 'r.xlsx', '--categories', '1,7']);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain('ไม่มีหมวด “7”');
});

it('never replaces the workbook it reads, and another file only when told to', async () => {
  const argv = (path: string, ...more: string[]) => [
    '--workbook',
    inFolder('w.xlsx'),
    '--out',
    path,
    ...more,
  ];
  expect((await report(argv(inFolder('w.xlsx'), '--force'))).err).toContain('ไฟล์เดียวกับที่กำลังอ่าน');
  await writeFile(inFolder('mine.xlsx'), 'mine');
  expect((await report(argv(inFolder('mine.xlsx')))).code).toBe(2);
  expect((await report(argv(inFolder('mine.xlsx'), '--force'))).code).toBe(0);
});

it('explains itself in both languages', async () => {
  const { code, out } = await report(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('ทำชุดรายงาน');
  expect(out).toContain('Makes a report pack');
});
