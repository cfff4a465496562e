/** The same job with the keyboard alone, and in an Excel without native checkboxes. */
import type { Page } from 'playwright-core';
import {
  cell,
  closeBrowser,
  createAssessment,
  letterOf,
  openPreview,
  rowOfCode,
  showSheet,
  type OpenPreview,
} from './open-preview';

let preview: OpenPreview;

beforeAll(async () => {
  preview = await openPreview();
});

afterAll(closeBrowser);

test('creating, ticking and writing evidence need no mouse', async () => {
  const { page, pane } = preview;
  await pane.getByLabel('ชื่อหน่วยงาน').focus();
  await page.keyboard.type('กรมแป้นพิมพ์');
  await page.keyboard.press('Enter');
  await pane.getByText('ผ่าน 0 จาก 317 ข้อ').waitFor({ timeout: 60_000 });
  // Into the grid, to the next sheet, down to the first checkbox.
  await cell(page, 'D17').focus();
  await page.keyboard.press('Control+PageDown');
  await page.locator('[data-sheet="หมวด 1"]').waitFor();
  const row = await rowOfCode(page, 'B1');
  await page.keyboard.press('Control+Home');
  await walk(page, 'ArrowDown', `E${row}`);
  await page.keyboard.press('Space');
  await pane.getByRole('tab', { name: /^รายการงาน 316 / }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('หนังสือสั่งการ');
  await page.keyboard.press('Enter');
  await cell(page, `${letterOf('status')}${row}`)
    .filter({ hasText: 'ผ่าน' })
    .waitFor();
  expect(preview.complaints()).toEqual([]);
});

test("the add-in's keys go to the next gap, tick it and show it, in the sheet and in the pane; the menu of a cell opens it", async () => {
  const { page, pane } = preview;
  const all = 'Control+Shift+Alt';
  // Evidence of B1 was written: the person stands in the row of B2.
  await page.keyboard.press(`${all}+KeyG`);
  const next = `E${await rowOfCode(page, 'B3')}`;
  await page.locator(`[data-cell="${next}"][aria-selected="true"]`).waitFor();
  const tick = cell(page, next).getByRole('checkbox');
  await page.keyboard.press(`${all}+KeyK`);
  await pane.getByRole('tab', { name: /^รายการงาน 315 / }).waitFor();
  await pane.getByText(/^ทำเครื่องหมาย “ทำแล้ว” ที่ข้อ /).waitFor({ state: 'attached' });
  expect(await tick.isChecked()).toBe(true);
  // In the pane the same key takes it back.
  await pane.getByRole('tab', { name: 'ภาพรวม' }).press(`${all}+KeyK`);
  await pane.getByRole('tab', { name: /^รายการงาน 316 / }).waitFor();
  await page.getByRole('button', { name: 'บานหน้าต่าง PMQA' }).click();
  await page.locator('iframe').waitFor({ state: 'hidden' });
  await cell(page, `D${await rowOfCode(page, 'B2')}`).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'แสดงข้อนี้ใน PMQA' }).press('Enter');
  await pane.getByRole('heading', { name: /^1\.1 B2 / }).waitFor();
  expect(preview.complaints()).toEqual([]);
});

test('an edit by a colleague reaches the pane by itself', async () => {
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 4');
  await cell(page, `E${await rowOfCode(page, 'B1')}`).click();
  await page.getByText('ลองทำ').click();
  await page
    .getByRole('button', { name: /เพื่อนร่วมงาน/ })
    .first()
    .click();
  await pane.getByRole('tab', { name: /^รายการงาน 315 / }).waitFor();
  expect(preview.complaints()).toEqual([]);
});

test('in Excel without native checkboxes the cells show boxes and offer TRUE and FALSE, and levels follow', async () => {
  const older = await openPreview({ path: '?api=1.9' });
  const { page, pane } = older;
  await createAssessment(older);
  await showSheet(page, 'หมวด 1');
  const tick = cell(page, `E${await rowOfCode(page, 'B1')}`);
  expect(await tick.getByRole('checkbox').count()).toBe(0);
  expect(await tick.innerText()).toBe('☐');
  await tick.dblclick();
  await page.locator('[data-cell] select').selectOption('TRUE');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: /^รายการงาน 316 / }).waitFor();
  expect(await tick.innerText()).toBe('☑');
  expect(older.complaints()).toEqual([]);
  await older.close();
});

/** Presses the key until the name box shows the address. */
async function walk(page: Page, key: string, address: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await page.locator('.name-box').inputValue()) === address) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${address}`);
}
