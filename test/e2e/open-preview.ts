/**
 * Opens the built preview in a real Chromium and keeps account of what must never happen there: a request that
 * leaves this computer, an error on the console, a breach of the content policy.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, FrameLocator, Locator, Page } from 'playwright-core';
import { columnOf, type CategoryColumnKey } from '../../src/core/layout/columns';
import { columnName } from '../../src/embedded-host/cells/a1';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import type { BrowserDesk } from './launch-browser';
import { settleAnimations } from './settle-animations';

export interface OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly url: string;
  /** What went wrong so far, in words; empty when all is well. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface PreviewOptions {
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
}

const open = new Set<OpenPreview>();

export async function openPreview({
  path = '',
  width = 1500,
  height = 900,
}: PreviewOptions = {}): Promise<OpenPreview> {
  const { pmqaDesk } = globalThis;
  if (pmqaDesk === undefined)
    throw new Error('No browser was launched; run the browser tests by npm run e2e');
  // An address of its own: what one preview remembers is not there for the next.
  const server = await serveFolder('build/preview');
  const page = await takePage(pmqaDesk, { width, height });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost')
      complaints.push(`A request left: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${server.url}${path}`);
  const preview: OpenPreview = {
    page,
    pane: page.frameLocator('iframe'),
    url: server.url,
    complaints: () => complaints,
    close: async () => {
      if (!open.delete(preview)) return;
      await putBack(pmqaDesk, page);
      await server.close();
    },
  };
  open.add(preview);
  return preview;
}

/** A page that is warm, or a new one: a warm one takes half as long to open and to fill. */
async function takePage(desk: BrowserDesk, viewport: { width: number; height: number }): Promise<Page> {
  const warm = desk.warm.pop();
  if (warm === undefined) return (await desk.browser.newContext({ viewport, locale: 'th-TH' })).newPage();
  await warm.setViewportSize(viewport);
  return warm;
}

/** As new, but for what the browser has compiled. */
async function putBack(desk: BrowserDesk, page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll();
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.mouse.move(0, 0);
  await page.goto('about:blank');
  desk.warm.push(page);
}

/** Closes also what a failed test left open, and leaves the browser to the next file. */
export async function closeBrowser(): Promise<void> {
  for (const preview of [...open]) await preview.close();
}

/** What was downloaded. The browser is another program's, so its files are asked for and not looked up. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece as Uint8Array));
  return new Uint8Array(Buffer.concat(pieces));
}

/** Fills the start form and waits until the pane shows the new assessment. */
export async function createAssessment({ pane }: OpenPreview, agencyName = 'กรมตัวอย่าง'): Promise<void> {
  await pane.getByLabel('ชื่อหน่วยงาน').fill(agencyName);
  await pane.getByRole('button', { name: 'สร้างแบบประเมิน' }).click();
  await pane.getByRole('tab', { name: /ภาพรวม/ }).waitFor({ timeout: 60_000 });
}

export function cell(page: Page, address: string): Locator {
  return page.locator(`[data-cell="${address}"]`);
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator(`[data-sheet-name="${name}"]`).click();
  await page.locator(`[data-sheet="${name}"]`).waitFor();
}

/** Pictures that the documentation shows, with their folders; `npm run e2e -- --pictures` renews them. */
const published: ReadonlyMap<string, string> = new Map([
  ['preview', join('docs', 'images')],
  ...['start', 'overview', 'row', 'work', 'papers'].flatMap((name) =>
    ['th', 'en'].map((language) => [`${name}-${language}`, join('docs', 'help', 'images')] as const),
  ),
]);

/** Whether this run renews what the documentation shows. */
export const renewsPictures = process.env.PMQA_PICTURES !== undefined;

/** A picture takes as long as ten presses, and where a machine builds nobody looks at it. */
const keepsPictures = renewsPictures || !process.env.CI;

/** Keeps a picture for people to look at, in build/screenshots and, when asked, in the documentation. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  // Fabric fades its panels in. Awaited without a picture, too: the tests go the same way with and without.
  for (const frame of page.frames()) await settleAnimations(frame);
  if (!keepsPictures) return;
  const documentation = renewsPictures ? published.get(name) : undefined;
  const folders = [join('build', 'screenshots')];
  if (documentation !== undefined) folders.push(documentation);
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
}

/** The letter of a column of the category sheets, such as E for the boxes. */
export function letterOf(key: CategoryColumnKey): string {
  return columnName(columnOf(key));
}

/** Row, counted from 1, of the first criterion with this code on the sheet that is shown. */
export async function rowOfCode(page: Page, code: string): Promise<number> {
  const address = await page
    .locator('[data-cell^="C"]')
    .filter({ hasText: new RegExp(`^\\s*\\d+\\.\\d+ ${code}\\s*$`) })
    .first()
    .getAttribute('data-cell');
  if (address === null) throw new Error(`No row has the code ${code}`);
  return Number(address.slice(1));
}

/** Writes into a cell as a person does, into its editor, ended with Enter; all at once, as a paste. `keyboard.test.ts` types. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).dblclick();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}
