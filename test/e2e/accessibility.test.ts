/** axe in every state of the pane and on the preview page, with real colours and a real layout. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import {
  closeBrowser,
  createAssessment,
  keepPicture,
  openPreview,
  showSheet,
  type OpenPreview,
} from './open-preview';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

afterAll(closeBrowser);

/** Fabric fades its messages in: half-way a colour is not yet what it will be. Spinners never end and are let be. */
async function settleAnimations(target: Frame | Page): Promise<void> {
  await target.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

async function violations(target: Frame | Page): Promise<readonly string[]> {
  await settleAnimations(target);
  await target.evaluate(axeSource);
  const results = await target.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    // Each frame is judged by itself, so that a finding names the page it is on.
    return axe.run({ iframes: false });
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

function paneFrame({ page }: OpenPreview): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane is not open');
  return frame;
}

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
    await pane.getByRole('tab', { name: /ช่องว่าง/ }).click();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await pane.getByRole('tab', { name: /ข้อมูล/ }).click();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await pane.getByRole('button', { name: 'EN' }).click();
    expect(await violations(paneFrame(preview))).toEqual([]);
  });

  test('on the preview page with a category sheet open', async () => {
    await showSheet(preview.page, 'หมวด 1');
    expect(await violations(preview.page)).toEqual([]);
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
    await preview.page.locator('iframe').evaluate((element, { width, height }) => {
      Object.assign((element as HTMLElement).style, {
        width: `${width}px`,
        height: `${height}px`,
        flex: 'none',
      });
    }, size);
    for (const tab of [/ภาพรวม/, /ช่องว่าง/, /ข้อมูล/]) {
      await preview.pane.getByRole('tab', { name: tab }).click();
      const overflow = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
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
