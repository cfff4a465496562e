/** Answers of an earlier edition come into the open workbook of the preview. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import { writeWorkbookFile, xlsxMediaType } from '../../src/xlsx/write-xlsx';
import { earlierAnswers, earlierEdition } from '../taskpane/carry-sources';
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

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let preview: OpenPreview;

async function earlierFile(): Promise<Buffer> {
  const index = indexRubric(earlierEdition(loadPmqaRubric()));
  const plan = planWorkbook(index, {
    profile: { agencyName: 'กรมตัวอย่าง', agencyType: 'department', fiscalYear: 2568, round: '1' },
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    answers: earlierAnswers,
  });
  return Buffer.from(await writeWorkbookFile(plan, { protect: false }));
}

beforeAll(async () => {
  preview = await openPreview();
  await createAssessment(preview, 'กรมตัวอย่าง');
  const { page } = preview;
  await showSheet(page, 'หมวด 1');
  await typeInto(page, `F${await rowOfCode(page, 'B1')}`, 'ของปีนี้');
});

afterAll(async () => {
  await preview.close();
  await closeBrowser();
});

afterEach(() => {
  expect(preview.complaints()).toEqual([]);
});

test('a file of an earlier edition is chosen, looked at, and carried in', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  await pane.getByRole('button', { name: 'เริ่มนำคำตอบเข้า' }).click();
  const buffer = await earlierFile();
  await pane
    .getByLabel('ไฟล์ที่มีคำตอบ (.xlsx)')
    .setInputFiles({ name: 'แบบประเมิน 2568.xlsx', mimeType: xlsxMediaType, buffer });
  await pane.getByText('รหัสเดิม แต่ข้อความเปลี่ยน 2 ข้อ').waitFor();
  await pane.getByRole('radio', { name: 'นำเข้าลงข้อ 1.1.B4' }).scrollIntoViewIfNeeded();
  await keepPicture(page, 'carry-proposal');
  await pane.getByRole('radio', { name: /^นำเข้าลงข้อ 1\.1\.B1/ }).check();
  await pane.getByRole('checkbox', { name: /ยืนยันว่าเป็นข้อเดียวกัน/ }).check();
  await pane.getByText('ลงคำตอบ 4 ข้อ').scrollIntoViewIfNeeded();
  await keepPicture(page, 'carry-chosen');
  await pane.getByRole('button', { name: 'นำเข้าเวิร์กบุ๊กนี้' }).click();
  await pane.getByText('ลงคำตอบแล้ว 4 ข้อ').waitFor({ timeout: 30_000 });
  await keepPicture(page, 'carry-done');
  await pane.getByRole('button', { name: /ไปที่ข้อแรกที่ลง/ }).click();
  await cell(page, `F${await rowOfCode(page, 'B1')}`)
    .filter({ hasText: 'คำสั่งของข้อที่เปลี่ยนถ้อยคำ' })
    .waitFor();
  await pane.getByRole('tab', { name: /ภาพรวม/ }).click();
  await pane.getByText('ผ่าน 4 จาก 317 ข้อ').waitFor();
});

test('what was not carried, and what was replaced, is on a dated sheet', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  await pane.getByRole('button', { name: /ไปที่แผ่นงาน “คำตอบยังไม่มีที่ลง/ }).click();
  const shown = page.locator('[data-cell]');
  for (const text of ['ของปีนี้', 'รายงานกระดาษ', 'จัดทำรายงานกระดาษทุกเดือน']) {
    await shown
      .filter({ hasText: new RegExp(`^${text}$`) })
      .first()
      .waitFor();
  }
  await keepPicture(page, 'carry-leftovers');
});

test('the choices fit on 320 pixels, and axe finds nothing in them', async () => {
  const narrow = await openPreview();
  await createAssessment(narrow);
  const { page, pane } = narrow;
  await page.locator('iframe').evaluate((element) => {
    Object.assign((element as HTMLElement).style, { width: '320px', flex: 'none' });
  });
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  await pane.getByRole('button', { name: 'เริ่มนำคำตอบเข้า' }).click();
  const buffer = await earlierFile();
  await pane
    .getByLabel('ไฟล์ที่มีคำตอบ (.xlsx)')
    .setInputFiles({ name: 'แบบประเมิน 2568.xlsx', mimeType: xlsxMediaType, buffer });
  await pane.getByText('รหัสเดิม แต่ข้อความเปลี่ยน 2 ข้อ').waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane is not open');
  const overflow = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await frame.evaluate(axeSource);
  const found = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return axe.run();
  });
  expect(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
  await pane.getByRole('radio', { name: 'นำเข้าลงข้อ 1.1.B4' }).scrollIntoViewIfNeeded();
  await keepPicture(page, 'carry-narrow');
  expect(narrow.complaints()).toEqual([]);
  await narrow.close();
});
