/** axe in every state of the pane and on the preview page, with real colours and a real layout. */
import {
  closeBrowser,
  createAssessment,
  keepPicture,
  openPreview,
  showSheet,
  type OpenPreview,
} from './open-preview';
import { overflowOf, paneFrame, resizePane, violations } from './look-over';

afterAll(closeBrowser);

describe('axe finds nothing', () => {
  let preview: OpenPreview;

  beforeAll(async () => {
    preview = await openPreview();
    await preview.pane.getByLabel('ชื่อหน่วยงาน').waitFor();
  });

  afterAll(async () => {
    await preview.close();
  });

  test('in the start form, empty and with its messages', async () => {
    expect(await violations(paneFrame(preview))).toEqual([]);
    await preview.pane.getByRole('button', { name: 'สร้างแบบประเมิน' }).click();
    await preview.pane.getByText('กรอกชื่อหน่วยงาน', { exact: true }).first().waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
  });

  test('in overview, category, item, gaps and data, in both languages', async () => {
    await createAssessment(preview);
    const { page, pane } = preview;
    await page.waitForTimeout(500);
    expect(await violations(paneFrame(preview))).toEqual([]);
    await pane
      .getByRole('button', { name: /หมวด 3/ })
      .first()
      .click();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await pane.getByRole('button', { name: /3\.4/ }).first().click();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await pane.getByRole('tab', { name: /รายการงาน/ }).click();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await pane.getByRole('tab', { name: 'ตรวจ' }).click();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await pane.getByRole('button', { name: 'EN' }).click();
    expect(await violations(paneFrame(preview))).toEqual([]);
  });

  test('on the preview page with a category sheet open', async () => {
    await showSheet(preview.page, 'หมวด 1');
    // What stands in the first fifty rows is of every kind there is.
    expect(await violations(preview.page, 'tbody tr:nth-child(n + 51)')).toEqual([]);
  });

  test('when office.js cannot be had, as outside Excel', async () => {
    // A window of its own: the language chosen above is remembered in this one.
    const alone = await openPreview({ width: 360, height: 700 });
    await alone.page.route(/office-js|pane-bridge/, (route) => route.abort());
    await alone.page.goto(`${alone.url}taskpane.html`);
    await alone.page.getByText('ยังไม่ได้เชื่อมกับ Excel').first().waitFor({ timeout: 30_000 });
    expect(await violations(alone.page)).toEqual([]);
    await keepPicture(alone.page, 'outside-excel');
    await alone.close();
  });
});

describe('The pane keeps its shape', () => {
  test.each([
    ['at 320 pixels', { width: 320, height: 720 }],
    ['at 200 % zoom of a 640 pixel window', { width: 320, height: 450 }],
  ])('%s nothing sticks out sideways', async (_, size) => {
    const preview = await openPreview();
    await createAssessment(preview);
    const frame = paneFrame(preview);
    await resizePane(preview, size);
    for (const tab of [/ภาพรวม/, /รายการงาน/, /พิมพ์และส่ง/, /ตรวจ/]) {
      await preview.pane.getByRole('tab', { name: tab }).click();
      expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
    }
    await preview.close();
  });

  test('in a Windows contrast theme words and focus stay visible', async () => {
    const preview = await openPreview();
    await preview.page.emulateMedia({ forcedColors: 'active' });
    await createAssessment(preview);
    expect(await violations(paneFrame(preview))).toEqual([]);
    await keepPicture(preview.page, 'contrast-theme');
    await preview.close();
  });
});
