/** What a person takes out of the assessment in the preview: a list of gaps, a copy as a file, printed sheets. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import { withResults } from '../../src/core/layout/results/with-results';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { readFileGrids, readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { loadPmqaRubric } from '../taskpane/load-rubric';
import {
  bytesOf,
  cell,
  closeBrowser,
  createAssessment,
  keepPicture,
  letterOf,
  openPreview,
  rowOfCode,
  showSheet,
  typeInto,
  type OpenPreview,
} from './open-preview';
import { farFromReading, hasLostFocus, paneFrame, watchLongTasks } from './look-over';

const ticked = ['B1', 'B3', 'RB2'];
let preview: OpenPreview;
let copyOfOurs: Uint8Array = new Uint8Array();

beforeAll(async () => {
  preview = await openPreview();
  await createAssessment(preview, 'กรมตัวอย่าง');
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 1');
  for (const code of ticked) {
    await cell(page, `E${await rowOfCode(page, code)}`)
      .getByRole('checkbox')
      .check();
  }
  await typeInto(page, `F${await rowOfCode(page, 'B1')}`, 'คำสั่งที่ 12/2569');
  await pane.getByRole('tab', { name: /^รายการงาน 314 / }).waitFor();
});

afterAll(async () => {
  await preview.close();
  await closeBrowser();
});

afterEach(async () => {
  expect(preview.complaints()).toEqual([]);
  expect(await hasLostFocus(paneFrame(preview))).toBe(false);
});

/** Once opened it stays so. */
async function openRounds(): Promise<void> {
  const { pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  const button = pane.getByRole('button', { name: 'เปิดส่วนเปรียบเทียบและปิดรอบ' });
  const files = pane.getByLabel(/^ไฟล์แบบประเมิน/);
  await button.or(files).first().waitFor();
  if (await button.isVisible()) await button.click();
}

test('a copy is downloaded that holds the same ticks and evidence', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'ดาวน์โหลดสำเนา (.xlsx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/กรมตัวอย่าง .*\.xlsx$/);
  copyOfOurs = await bytesOf(download);
  const index = indexRubric(loadPmqaRubric());
  const read = await readWorkbookFile(index, copyOfOurs);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { answers, problems, profile } = read.value;
  expect(problems).toEqual([]);
  expect(profile.agencyName).toBe('กรมตัวอย่าง');
  const met = [...answers].filter(([, answer]) => answer.met).map(([id]) => id);
  expect(met).toEqual(ticked.map((code) => `1.1.${code}`));
  expect(answers.get('1.1.B1')?.evidence).toBe('คำสั่งที่ 12/2569');
  await pane.getByText(/ให้ดาวน์โหลดแล้ว/).waitFor();
  await keepPicture(page, 'copy-downloaded');
});

const bad = ['ขาดครึ่ง.xlsx', 'ไม่ใช่เวิร์กบุ๊ก.xlsx', 'หน่วยที่ 1ซ้ำ.xlsx'];

/** Twenty files: sixteen units, the copy of this workbook, and three that do not count or that something is said about. */
async function writeUnits(folder: string, copy: Uint8Array): Promise<readonly string[]> {
  const index = indexRubric(loadPmqaRubric());
  const made = await Promise.all(
    Array.from({ length: 16 }, async (_, at) => {
      const request = {
        profile: { agencyName: `หน่วยที่ ${at + 1}`, agencyType: 'department', fiscalYear: 2569, round: '1' },
        language: 'th',
        typeface: { name: 'TH Sarabun New', size: 16 },
        answers: new Map(),
      } as const;
      const plan = withResults(planWorkbook(index, request), index, request);
      return [`หน่วยที่ ${at + 1}.xlsx`, await writeWorkbookFile(plan, { protect: false })] as const;
    }),
  );
  const [first = copy] = made.map(([, bytes]) => bytes);
  const files = [
    ...made,
    ['ของเรา.xlsx', copy],
    [bad[0], copy.subarray(0, 20_000)],
    [bad[1], Buffer.from('ชื่อ,คะแนน')],
    [bad[2], first],
  ] as const;
  return Promise.all(
    files.map(async ([name = '', bytes]) => {
      await writeFile(join(folder, name), bytes);
      return join(folder, name);
    }),
  );
}

test('twenty files of units are added up beside the pane, three set aside, and who has not sent is named', async () => {
  const { page, pane } = preview;
  const folder = await mkdtemp(join(tmpdir(), 'units-'));
  const paths = await writeUnits(folder, copyOfOurs);
  const list = join(folder, 'units.csv');
  const units = [...paths.slice(0, 16).map((_, at) => `หน่วยที่ ${at + 1},กระทรวงหนึ่ง`), 'หน่วยที่ไม่ส่ง,กระทรวงสอง'];
  await writeFile(list, ['ชื่อหน่วยงาน,กระทรวง', ...units].join('\n'));
  await openRounds();
  await pane.getByLabel('ไฟล์แบบประเมิน (.xlsx เลือกได้หลายไฟล์)').setInputFiles([...paths]);
  await pane.getByLabel('รายชื่อหน่วยงานที่ต้องส่ง (.csv ไม่เลือกก็ได้)').setInputFiles(list);
  await pane.getByText('มี 17 หน่วยงานในรายชื่อ').waitFor();
  const longTasks = await watchLongTasks(paneFrame(preview));
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.waitForEvent('worker'),
    pane.getByRole('button', { name: 'รวมผล 20 ไฟล์' }).click(),
  ]);
  await pane.getByText(/^นับได้ 17 ชุดจาก 20 ไฟล์ ยังไม่ส่ง 1 จาก 17 หน่วยงานในรายชื่อ/).waitFor();
  for (const name of bad) await pane.getByText(new RegExp(`^${name}: `)).waitFor();
  expect((await longTasks()).filter((milliseconds) => milliseconds > farFromReading)).toEqual([]);
  expect(page.workers()).toHaveLength(0);
  const read = await readFileGrids(await bytesOf(download));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const missing = read.value.grids.find(({ name }) => name === 'ยังไม่ส่ง');
  expect(missing?.values.flat()).toContain('หน่วยที่ไม่ส่ง');
  await pane.getByText(/^นับได้ 17 ชุด/).scrollIntoViewIfNeeded();
  await keepPicture(page, 'rollup-made');
  await rm(folder, { recursive: true });
});

test('a list of gaps is made, shown, and its row tells what is open', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  await pane.getByRole('button', { name: 'ทำรายการช่องว่างในเวิร์กบุ๊ก' }).click();
  await pane.getByText(/ทำรายการแล้วในแผ่นงาน/).waitFor({ timeout: 30_000 });
  const tab = page.locator('[data-sheet-name^="ช่องว่าง "]');
  const name = (await tab.getAttribute('data-sheet-name')) ?? '';
  await page.locator(`[data-sheet="${name}"]`).waitFor();
  const shown = page.locator('[data-cell]');
  await shown
    .filter({ hasText: /ต้องทำก่อน \d+ ข้อ · ขาดหลักฐาน 2 ข้อ/ })
    .first()
    .waitFor();
  await shown
    .filter({ hasText: /^1\.1 B2$/ })
    .first()
    .waitFor();
  await keepPicture(page, 'gap-list');
  // The list is no part of the answers: the pane goes on without a word about it.
  expect(await pane.getByText(/แผ่นงานหายไป|ซ้ำกับแผ่นอื่น/).count()).toBe(0);
});

test('an assessor’s round: what differs goes on a list, what is agreed there is shown first and comes back by a press', async () => {
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 1');
  const row = await rowOfCode(page, 'B1');
  const choose = async (address: string, word: string): Promise<void> => {
    await cell(page, address).dblclick();
    await cell(page, address).locator('select').selectOption(word);
  };
  await choose(`${letterOf('assessorMet')}${row}`, 'ไม่ผ่าน');
  await openRounds();
  await pane.getByText('เห็นต่างจากหน่วยงาน 1 ข้อ').waitFor();
  await pane.getByRole('button', { name: 'ทำรายการข้อที่เห็นต่าง' }).click();
  await pane.getByText(/^ทำรายการในแผ่นงาน/).waitFor({ timeout: 30_000 });
  const name = (await page.locator('[data-sheet-name^="ความเห็นต่าง "]').getAttribute('data-sheet-name')) ?? '';
  await page.locator(`[data-sheet="${name}"]`).waitFor();
  const code = page
    .locator('[data-cell^="B"]')
    .filter({ hasText: /^1\.1 B1$/ })
    .first();
  const listed = ((await code.getAttribute('data-cell')) ?? '').slice(1);
  await choose(`H${listed}`, 'ไม่ผ่าน');
  await typeInto(page, `I${listed}`, 'หลักฐานเป็นของปีก่อน');
  await keepPicture(page, 'differences-list');
  await pane.getByRole('button', { name: 'ดูผลที่ตกลงและแผนในรายการ' }).click();
  await pane.getByText('ทำแล้ว: ทำแล้ว → ยังไม่ทำ').waitFor();
  await keepPicture(page, 'differences-agreed');
  await pane.getByRole('button', { name: 'แก้แผ่นงานของหมวด 1 ข้อตามที่เลือก' }).click();
  await pane.getByText('แก้แผ่นงานของหมวดแล้ว 1 ข้อ').waitFor({ timeout: 30_000 });
  await showSheet(page, 'หมวด 1');
  expect(await cell(page, `E${row}`).getByRole('checkbox').isChecked()).toBe(false);
  expect(await cell(page, `${letterOf('assessorNote')}${row}`).textContent()).toContain('หลักฐานเป็นของปีก่อน');
});

test('a round is closed, and what has changed since is listed at a press', async () => {
  const { page, pane } = preview;
  await openRounds();
  await pane.getByLabel('ผู้ปิดรอบ (บันทึกตามที่พิมพ์)').fill('สมใจ');
  await pane.getByRole('button', { name: 'ปิดรอบ', exact: true }).click();
  await pane.getByText(/^ปิดรอบแล้ว เก็บไว้ในแผ่นงาน/).waitFor({ timeout: 30_000 });
  const show = pane.getByRole('button', { name: 'ดูสิ่งที่เปลี่ยนหลังปิดรอบ' });
  await show.click();
  const since = pane.getByRole('region', { name: /^สิ่งที่เปลี่ยนหลังปิดรอบ/ });
  await since.getByText('ไม่มีข้อใดที่ผลเปลี่ยน').waitFor();
  await showSheet(page, 'หมวด 1');
  await cell(page, `E${await rowOfCode(page, 'RB3')}`)
    .getByRole('checkbox')
    .check();
  // As fresh as the pane's own figures; who looked at the row meanwhile asks again.
  await openRounds();
  await show.click();
  await since.getByText('ข้อที่ผลเปลี่ยน 1 ข้อ').waitFor();
  await since.getByText(/^ผ่านเพิ่ม/).waitFor();
  await since.scrollIntoViewIfNeeded();
  await keepPicture(page, 'since-closing');
});

test('printing is prepared and the person is told what to press', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  await pane.getByRole('button', { name: 'เตรียมพิมพ์' }).click();
  await pane.getByText(/กด Ctrl\+P/).waitFor();
  await page.locator('[data-sheet="สรุป"]').waitFor();
  await keepPicture(page, 'print-ready');
});
