/**
 * What people come for, with the presses it takes beyond typing counted, nothing moving under the finger, and the time
 * from what Excel tells to what is painted. The figures are left in build/pane-flows.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { hasLostFocus, paneFrame } from './look-over';
import { cell, closeBrowser, openPreview, rowOfCode, showSheet, type OpenPreview } from './open-preview';

let preview: OpenPreview;
let presses = 0;
let painted: number[] = [];
/** Of a pane that is opened over an assessment: milliseconds to its first figures, and its own tasks over 50. */
interface Opening {
  readonly figures: number;
  readonly tasks: number[];
  readonly others: number;
}

let opening: Opening | null = null;
const flows: { readonly flow: string; readonly presses: number; readonly shift: number }[] = [];

beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByLabel('ชื่อหน่วยงาน').waitFor();
  await frame().evaluate(() => {
    const seen = { shift: 0, painted: [] as number[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // Chromium's own kind, which the types of the page do not know.
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) seen.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'pmqa:painted') seen.painted.push(duration);
    }).observe({ type: 'measure' });
  });
});

afterAll(async () => {
  mkdirSync('build', { recursive: true });
  writeFileSync(
    join('build', 'pane-flows.json'),
    `${JSON.stringify({ flows, painted, opening }, null, 2)}\n`,
  );
  await preview.close();
  await closeBrowser();
});

afterEach(async () => {
  expect(preview.complaints()).toEqual([]);
  expect(await hasLostFocus(paneFrame(preview))).toBe(false);
});

interface Seen {
  shift: number;
  painted: number[];
}

const frame = (): Frame => paneFrame(preview);

function seen(): Promise<Seen> {
  return frame().evaluate(() => (window as unknown as { seen: Seen }).seen);
}

async function press(target: Locator): Promise<void> {
  presses += 1;
  await target.click();
}

/** @param most presses beyond typing */
async function inFlow(flow: string, most: number, act: () => Promise<void>): Promise<void> {
  presses = 0;
  await frame().evaluate(() => void ((window as unknown as { seen: Seen }).seen.shift = 0));
  await act();
  // What comes late moves things, too.
  await preview.page.waitForTimeout(700);
  const { shift } = await seen();
  flows.push({ flow, presses, shift });
  expect(presses).toBeLessThanOrEqual(most);
  expect(shift).toBeLessThanOrEqual(0.05);
}

const row = (name: RegExp): Locator => preview.pane.getByRole('heading', { level: 2, name });

test('a sample to look at takes 1 press', () =>
  inFlow('sample', 1, async () => {
    const handedOver = preview.page.waitForEvent('download');
    await press(preview.pane.getByRole('button', { name: 'ดูตัวอย่าง' }));
    await preview.pane.getByText(/เป็นหน่วยงานสมมติ/).waitFor();
    expect((await handedOver).suggestedFilename()).toBe('pmqa-sample-th.xlsx');
  }));

test('creating takes 1 press', () =>
  inFlow('create', 1, async () => {
    const { pane } = preview;
    await pane.getByLabel('ชื่อหน่วยงาน').fill('กรมตัวอย่าง');
    await press(pane.getByRole('button', { name: 'สร้างแบบประเมิน' }));
    await pane.getByRole('tab', { name: 'ภาพรวม' }).waitFor({ timeout: 60_000 });
  }));

test('a tick and its evidence take 2 presses, and go to the sheet', async () => {
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 1');
  const line = await rowOfCode(page, 'B1');
  await inFlow('tick and evidence', 2, async () => {
    await press(cell(page, `E${line}`).getByRole('checkbox'));
    await row(/^1\.1 B1 ขาดหลักฐาน/).waitFor();
    await press(pane.getByLabel(/^คำอธิบาย/));
    await page.keyboard.type('คำสั่งที่ 12/2569');
    await page.keyboard.press('Enter');
    await row(/^1\.1 B1 ผ่าน/).waitFor();
    await cell(page, `F${line}`).filter({ hasText: 'คำสั่งที่ 12/2569' }).waitFor();
  });
});

test('why an item has its level takes 1 press', () =>
  inFlow('why this level', 1, async () => {
    await press(preview.pane.getByRole('button', { name: 'กลับไปหัวข้อ 1.1' }));
    await preview.pane.getByText('เหตุที่ได้ระดับนี้').waitFor();
  }));

test('the next gap takes 1 press, and the sheet goes along', async () => {
  const { page, pane } = preview;
  await cell(page, `E${await rowOfCode(page, 'B1')}`).click({ position: { x: 3, y: 3 } });
  await row(/^1\.1 B1/).waitFor();
  await inFlow('next gap', 1, async () => {
    await press(pane.getByRole('button', { name: 'ช่องว่างถัดไป' }));
    await row(/^1\.1 B2/).waitFor();
    await page.locator(`[data-cell="E${await rowOfCode(page, 'B2')}"][aria-selected="true"]`).waitFor();
  });
});

test('missing evidence is filled in with 3 presses', async () => {
  const { page, pane } = preview;
  await cell(page, `E${await rowOfCode(page, 'B3')}`)
    .getByRole('checkbox')
    .check();
  await row(/^1\.1 B3/).waitFor();
  await pane.getByRole('tab', { name: 'ภาพรวม' }).click();
  await inFlow('fill missing evidence', 3, async () => {
    await press(pane.getByRole('button', { name: 'ขาดหลักฐาน 1' }));
    await press(pane.getByRole('button', { name: /^ไปที่แถวของ 1\.1 B3/ }));
    await press(pane.getByLabel(/^คำอธิบาย/));
    await page.keyboard.type('รายงานการประชุม');
    await page.keyboard.press('Enter');
    await row(/^1\.1 B3 ผ่าน/).waitFor();
  });
});

test('printing everything takes 2 presses here, and nothing moves', () =>
  inFlow('print all', 2, async () => {
    const { pane } = preview;
    await press(pane.getByRole('tab', { name: 'พิมพ์และส่ง' }));
    await press(pane.getByRole('button', { name: 'เตรียมพิมพ์' }));
    await pane.getByText(/กด Ctrl\+P/).waitFor();
  }));

test('a workbook that somebody broke is repaired with 2 presses', async () => {
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 1');
  const broken = `C${await rowOfCode(page, 'B4')}`;
  await cell(page, broken).click();
  await page.locator(`[data-cell="${broken}"][aria-selected="true"]`).waitFor();
  await page.getByText('ลองทำ').click();
  await page.getByRole('button', { name: 'ลบแถวที่เลือก' }).click();
  await page.keyboard.press('Escape');
  await pane.getByText('ตรวจพบสิ่งผิดปกติ: ซ่อมได้ 1 เรื่อง').waitFor();
  await pane.getByRole('tab', { name: 'ภาพรวม' }).click();
  await inFlow('repair', 2, async () => {
    await press(pane.getByRole('button', { name: 'ดูรายละเอียด' }));
    await press(pane.getByRole('button', { name: 'ซ่อมแซม', exact: true }));
    await pane.getByText('แก้แล้ว 1 เรื่อง').waitFor({ timeout: 30_000 });
  });
});

test('what Excel tells is painted within 50 ms, as a rule', async () => {
  painted = [...(await seen()).painted].sort((a, b) => a - b);
  expect(painted.length).toBeGreaterThan(5);
  expect(painted[Math.floor(painted.length / 2)]).toBeLessThanOrEqual(50);
});

async function openAnew(): Promise<Opening> {
  const { page, pane } = preview;
  await page.getByRole('button', { name: 'โหลดบานหน้าต่างใหม่' }).click();
  await pane.getByRole('tab', { name: 'รายการงาน' }).waitFor();
  await page.waitForTimeout(300);
  return frame().evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        const figures = performance.getEntriesByName('pmqa:figures')[0]?.duration ?? Number.NaN;
        const entries: PerformanceEntry[] = [];
        new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
          type: 'longtask',
          buffered: true,
        });
        setTimeout(() => {
          const own = entries.filter(({ name }) => name === 'self');
          const others = entries.filter(({ name, startTime }) => name !== 'self' && startTime < figures);
          const sum = others.reduce((total, { duration }) => total + duration, 0);
          resolve({ figures, tasks: own.map(({ duration }) => duration), others: sum });
        }, 100);
      }),
  );
}

test('a pane that is opened shows figures in half a second, beside what the stand-in for Excel takes', async () => {
  // The best of three: a busy machine is no failure.
  let best = await openAnew();
  for (let tries = 1; tries < 3 && best.figures - best.others > 500; tries += 1) best = await openAnew();
  opening = best;
  expect(best.figures - best.others).toBeLessThanOrEqual(500);
});
