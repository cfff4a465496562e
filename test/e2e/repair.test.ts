/** A workbook that people broke: what the pane finds, what it asks, and that repair puts back what is ours alone. */
import type { Frame, Page } from 'playwright-core';
import { hasLostFocus, overflowOf, paneFrame, resizePane, violations } from './look-over';
import {
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

const evidence = 'แผนปฏิบัติราชการประจำปี 2569 หน้า 12–18';
const otherEvidence = 'คำสั่งที่ 45/2569';

let preview: OpenPreview;

beforeAll(async () => {
  preview = await openPreview({ width: 1800, height: 1000 });
  await createAssessment(preview);
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 1');
  for (const code of ['B1', 'B2', 'B4']) {
    await cell(page, `E${await rowOfCode(page, code)}`)
      .getByRole('checkbox')
      .check();
  }
  await typeInto(page, `F${await rowOfCode(page, 'B1')}`, evidence);
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

test('a fresh workbook has nothing to repair', async () => {
  const { pane } = preview;
  await openData(preview);
  await pane.locator('.check-state').getByText('ไม่พบสิ่งผิดปกติ').waitFor();
  await pane.getByText('ไม่มีสิ่งที่ต้องซ่อม').waitFor();
});

test('what people broke is found by itself, in words, without anything being written', async () => {
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 1');
  const status = `${letterOf('status')}${await rowOfCode(page, 'B2')}`;
  await cell(page, status).click();
  await page.keyboard.press('Delete');
  await typeInto(page, status, 'เสร็จแล้ว');
  await deleteRow(page, await rowOfCode(page, 'B3'));
  const heading = await rowOfText(page, '1.2');
  await cell(page, `C${heading}`).click();
  await page.keyboard.press('Delete');
  await repeatRow(paneFrame(preview), 'หมวด 1', await rowOfCode(page, 'B1'), otherEvidence);
  await hideSheet(paneFrame(preview), 'หมวด 5');
  await renameSheet(page, 'หมวด 3', 'หมวด 3 ผู้รับบริการ');
  await pane.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click();
  for (const title of [
    'สูตรถูกเขียนทับ',
    'แถวของข้อเกณฑ์หายไป',
    'ข้อความของเกณฑ์หรือแบบฟอร์มถูกแก้',
    'ข้อเดียวกันมีหลายแถว',
    'แผ่นงานถูกซ่อน',
    'แผ่นงานถูกเปลี่ยนชื่อ',
  ]) {
    await pane.getByText(title).first().waitFor();
  }
  await pane.getByText(/ตรวจพบสิ่งผิดปกติ: ซ่อมได้/).waitFor();
  await keepPicture(page, 'repair-found');
});

test('two rows of one criterion stand side by side, and a person chooses', async () => {
  const { pane } = preview;
  const question = pane.getByRole('group', { name: /จะนับแถวใดเป็นข้อ 1\.1 B1/ });
  await question.getByText(evidence).waitFor();
  await question.getByText(otherEvidence).waitFor();
  await question.getByText('ต่างกัน').first().waitFor();
  await question.getByRole('radio').first().check();
  await pane.getByText(/ไม่นับแถวที่ไม่ได้เลือกในแผ่น “หมวด 1”/).waitFor();
});

test.each([320, 400])('axe finds nothing in it at %i pixels, and nothing sticks out', async (width) => {
  const { page, pane } = preview;
  await resizePane(preview, { width, height: 940 });
  const frame = paneFrame(preview);
  for (const language of ['EN', 'ไทย']) {
    await pane.getByRole('button', { name: language }).click();
    expect(await violations(frame)).toEqual([]);
    expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
  }
  await keepPicture(page, `repair-found-${width}`);
  await pane.getByRole('group', { name: /จะนับแถวใด/ }).evaluate((element) => element.scrollIntoView());
  await keepPicture(page, `repair-question-${width}`);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(frame)).toEqual([]);
  await keepPicture(page, `repair-contrast-${width}`);
  await page.emulateMedia({ forcedColors: 'none' });
});

test('repair says what it will do, does it, and says what it did', async () => {
  const { page, pane } = preview;
  await pane.getByText('สิ่งที่การซ่อมแซมจะทำ').evaluate((element) => element.scrollIntoView());
  await keepPicture(page, 'repair-steps');
  await pane.getByRole('button', { name: 'ซ่อมแซม', exact: true }).click();
  const report = pane.getByRole('heading', { name: 'ซ่อมแซมแล้ว' });
  await report.waitFor({ timeout: 60_000 });
  expect(await report.evaluate((element) => element === document.activeElement)).toBe(true);
  await pane.getByText(/แทรกแถวของข้อเกณฑ์ในแผ่น “หมวด 1” 1 ข้อแล้ว/).waitFor();
  expect(await violations(paneFrame(preview))).toEqual([]);
  await keepPicture(page, 'repair-report');
});

test('afterwards formulas count again, no answer was touched, and nothing is left to repair', async () => {
  const { page, pane } = preview;
  await pane.getByText('ไม่มีสิ่งที่ต้องซ่อม').waitFor();
  await pane.getByText(/ตรวจพบสิ่งผิดปกติ/).waitFor({ state: 'detached' });
  await pane.getByText('ผลของบานหน้าต่างตรงกับสูตรในไฟล์ทุกตัว').waitFor();
  await pane.getByRole('tab', { name: /ภาพรวม/ }).click();
  await pane.getByText('ผ่าน 3 จาก 317 ข้อ').waitFor();
  await showSheet(page, 'หมวด 1');
  const row = await rowOfCode(page, 'B1');
  expect(await cell(page, `F${row}`).innerText()).toBe(evidence);
  // The row that was not chosen is still there, with all that was written into it.
  await page.locator('[data-cell^="F"]').filter({ hasText: otherEvidence }).waitFor();
  await cell(page, `${letterOf('status')}${await rowOfCode(page, 'B2')}`)
    .filter({ hasText: 'ขาดหลักฐาน' })
    .waitFor();
  await cell(page, `${letterOf('status')}${await rowOfCode(page, 'B3')}`)
    .filter({ hasText: 'ต้องทำก่อน' })
    .waitFor();
  await keepPicture(page, 'repair-after');
});

async function openData({ pane }: OpenPreview): Promise<void> {
  await pane.getByRole('tab', { name: 'ตรวจ' }).click();
}

async function deleteRow(page: Page, row: number): Promise<void> {
  await cell(page, `C${row}`).click();
  await page.getByText('ลองทำ').click();
  await page.getByRole('button', { name: 'ลบแถวที่เลือก' }).click();
  await page.keyboard.press('Escape');
}

async function renameSheet(page: Page, name: string, newName: string): Promise<void> {
  await showSheet(page, name);
  await page.getByText('ลองทำ').click();
  await page.getByLabel('ชื่อแผ่นงานใหม่').fill(newName);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function rowOfText(page: Page, text: string): Promise<number> {
  const found = page.locator('[data-cell^="C"]').filter({ hasText: text }).first();
  const address = await found.getAttribute('data-cell');
  if (address === null) throw new Error(`No row begins with ${text}`);
  return Number(address.slice(1));
}

/** What the preview has no button for is done as any other add-in could do it. */
async function repeatRow(frame: Frame, sheet: string, row: number, text: string): Promise<void> {
  await frame.evaluate(
    async ([name, at, words, status, note]) => {
      await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const original = worksheet.getRange(`A${at}:${status}${at}`);
        original.load('values');
        await context.sync();
        worksheet.getRange(`${at + 1}:${at + 1}`).insert('Down');
        const copy = worksheet.getRange(`A${at + 1}:${note}${at + 1}`);
        const [values] = original.values as unknown[][];
        copy.values = [(values ?? []).slice(0, -1).map((value, column) => (column === 5 ? words : value))];
        await context.sync();
      });
    },
    [sheet, row, text, letterOf('status'), letterOf('assessorNote')] as const,
  );
}

async function hideSheet(frame: Frame, sheet: string): Promise<void> {
  await frame.evaluate(async (name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).visibility = 'Hidden';
      await context.sync();
    });
  }, sheet);
}
