/** The page that tries Excel, gone through in a browser against the embedded host, from the question to the report. */
import type { Frame } from 'playwright-core';
import { behaviours } from '../../src/conformance/behaviours';
import { parseReport } from '../conformance/parse-report';
import { overflowOf, resizePane, violations } from './look-over';
import { bytesOf, closeBrowser, keepPicture, openPreview, typeInto, type OpenPreview } from './open-preview';

afterAll(closeBrowser);

function frameOf({ page }: OpenPreview): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('conformance.html'));
  if (frame === undefined) throw new Error('the page is not open');
  return frame;
}

async function sheetNames({ page }: OpenPreview): Promise<(string | null)[]> {
  return page
    .locator('[data-sheet-name]')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-sheet-name')));
}

test('by the keyboard alone: it begins at a press, asks for one undo, and ends with a report that is downloaded', async () => {
  const preview = await openPreview({ path: '?pane=conformance' });
  const { page, pane } = preview;
  await pane.getByRole('button', { name: 'เริ่มทดลอง' }).waitFor();
  // The stand-in tells of events at once.
  await frameOf(preview).goto(`${preview.url}conformance.html?patience=25`);
  const start = pane.getByRole('button', { name: 'เริ่มทดลอง' });
  await start.waitFor();
  expect(await violations(frameOf(preview))).toEqual([]);
  await keepPicture(page, 'conformance-before');
  await start.focus();
  await page.keyboard.press('Enter');
  await pane.getByText('กำลังทดลอง').waitFor();
  expect(await violations(frameOf(preview))).toEqual([]);
  const pressed = pane.getByRole('button', { name: 'กดแล้ว' });
  await pressed.waitFor({ timeout: 110_000 });
  expect(await violations(frameOf(preview))).toEqual([]);
  await keepPicture(page, 'conformance-undo');
  await pane.getByRole('button', { name: 'ข้ามข้อนี้' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'รายงาน' }).waitFor({ timeout: 30_000 });
  await pane.getByText('ลบสิ่งที่ทดลองออกจากเวิร์กบุ๊กครบแล้ว').waitFor();
  expect(await violations(frameOf(preview))).toEqual([]);
  await keepPicture(page, 'conformance-report');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'ดาวน์โหลดรายงาน' }).press('Enter'),
  ]);
  const report = parseReport(Buffer.from(await bytesOf(download)).toString('utf8'));
  if (typeof report === 'string') throw new Error(report);
  expect(report.rows.map(({ id }) => id)).toEqual(behaviours.map(({ id }) => id));
  expect(report.rows.filter(({ verdict }) => verdict === 'different')).toEqual([]);
  // What takes hands is done by members that the host does not have, and undo was skipped.
  expect(report.rows.filter(({ id, verdict }) => id === 'undo.write' && verdict === 'untried')).toHaveLength(
    1,
  );
  expect(await sheetNames(preview)).toEqual(['Sheet1']);
  expect(preview.complaints()).toEqual([]);
  await pane.getByRole('button', { name: 'English' }).click();
  await pane.getByRole('heading', { name: 'Report' }).waitFor();
  await resizePane(preview, { width: 320, height: 720 });
  expect(await overflowOf(frameOf(preview))).toBeLessThanOrEqual(0);
  expect(await violations(frameOf(preview))).toEqual([]);
  await preview.close();
});

test('in a workbook in use it does nothing until the person agrees, and stops when told to', async () => {
  const preview = await openPreview({ path: '?pane=conformance' });
  const { page, pane } = preview;
  await pane.getByRole('button', { name: 'เริ่มทดลอง' }).waitFor();
  await typeInto(page, 'B2', 'ของหน่วยงาน');
  await frameOf(preview).goto(`${preview.url}conformance.html`);
  await pane.getByText('เวิร์กบุ๊กนี้มีข้อมูลอยู่แล้ว').waitFor();
  const start = pane.getByRole('button', { name: 'เริ่มทดลอง' });
  expect(await start.isDisabled()).toBe(true);
  expect(await violations(frameOf(preview))).toEqual([]);
  await keepPicture(page, 'conformance-in-use');
  await pane.getByRole('checkbox').check();
  await start.click();
  await pane.getByRole('button', { name: 'หยุด' }).click();
  await pane.getByText('หยุดก่อนครบทุกข้อ').waitFor({ timeout: 30_000 });
  expect(await sheetNames(preview)).toEqual(['Sheet1']);
  expect(await page.locator('[data-cell="B2"]').innerText()).toContain('ของหน่วยงาน');
  expect(preview.complaints()).toEqual([]);
  await preview.close();
});

test('outside Excel it says what it is and how to open it there', async () => {
  const preview = await openPreview({ width: 360, height: 700 });
  const { page } = preview;
  await page.route(/office-js|pane-bridge/, (route) => route.abort());
  await page.goto(`${preview.url}conformance.html`);
  await page.getByText('หน้านี้ไม่ได้เปิดอยู่ใน Excel').waitFor({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);
  await preview.close();
});
