/** What a person takes out of the assessment in the preview: a list of gaps, a copy as a file, printed sheets. */
import { readFile } from 'node:fs/promises';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { loadPmqaRubric } from '../taskpane/load-rubric';
import {
  cell,
  closeBrowser,
  createAssessment,
  keepPicture,
  openPreview,
  rowOfCode,
  showSheet,
  typeInto,
  type OpenPreview,
} from './open-preview';

const ticked = ['B1', 'B3', 'RB2'];
let preview: OpenPreview;

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

afterEach(() => {
  expect(preview.complaints()).toEqual([]);
});

test('a copy is downloaded that holds the same ticks and evidence', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'ดาวน์โหลดสำเนา (.xlsx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/กรมตัวอย่าง .*\.xlsx$/);
  const bytes = await readFile(await download.path());
  const index = indexRubric(loadPmqaRubric());
  const read = await readWorkbookFile(index, new Uint8Array(bytes));
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
  await choose(`K${row}`, 'ไม่ผ่าน');
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  await pane.getByRole('button', { name: 'เปิดส่วนเปรียบเทียบและปิดรอบ' }).click();
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
  expect(await cell(page, `L${row}`).textContent()).toContain('หลักฐานเป็นของปีก่อน');
});

test('printing is prepared and the person is told what to press', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  await pane.getByRole('button', { name: 'เตรียมพิมพ์' }).click();
  await pane.getByText(/กด Ctrl\+P/).waitFor();
  await page.locator('[data-sheet="สรุป"]').waitFor();
  await keepPicture(page, 'print-ready');
});
