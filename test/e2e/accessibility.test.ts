/**
 * axe in every view of the pane, in both themes and both languages, and on the preview page, with real colours and a real
 * layout. One workbook for all of it: what takes long is making it.
 */
import {
  cell,
  closeBrowser,
  createAssessment,
  keepPicture,
  openPreview,
  rowOfCode,
  showSheet,
  type OpenPreview,
} from './open-preview';
import type { Frame } from 'playwright-core';
import { misfits, paneFrame, resizePane, setTextSize, violations } from './look-over';

let preview: OpenPreview;

beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByLabel('ชื่อหน่วยงาน').waitFor();
});

afterAll(closeBrowser);

const pictured: ReadonlySet<string> = new Set(['start-wrong', 'overview ไทย', 'row ไทย', 'check EN']);

/** As if Office had it: the client knows of no theme where nothing tells it of one, and says white. */
async function setTheme(theme: 'dark' | 'light'): Promise<void> {
  await paneFrame(preview).evaluate((isDarkTheme) => {
    Object.assign(Office.context.officeTheme, { isDarkTheme });
  }, theme === 'dark');
  // The pane looks again when the system changes.
  await preview.page.emulateMedia({ colorScheme: theme });
  await preview.pane.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
}

/** In both themes. */
async function expectSound(view: string): Promise<void> {
  const frame = paneFrame(preview);
  const found: string[] = [];
  for (const theme of ['dark', 'light'] as const) {
    await setTheme(theme);
    // Between the themes nothing but colours is other.
    const rules = theme === 'dark' ? ['color-contrast'] : undefined;
    found.push(...(await violations(frame, undefined, rules)).map((each) => `${view}, ${theme}: ${each}`));
    if (theme === 'dark' && pictured.has(view)) await keepPicture(preview.page, `dark-${view}`);
  }
  expect(found).toEqual([]);
  // Whoever goes on with the keyboard goes on from where they are.
  expect(await frame.evaluate(() => document.activeElement === document.body)).toBe(false);
}

interface Language {
  readonly button: string;
  readonly tabs: Readonly<Record<'overview' | 'work' | 'papers' | 'check', RegExp>>;
}

const languages: readonly Language[] = [
  { button: 'ไทย', tabs: { overview: /ภาพรวม/, work: /รายการงาน/, papers: /พิมพ์และส่ง/, check: /ตรวจ/ } },
  { button: 'EN', tabs: { overview: /Overview/, work: /Work/, papers: /Print/, check: /Check/ } },
];

describe('axe finds nothing', () => {
  test('in the start form, empty and with its messages', async () => {
    await preview.pane.getByLabel('ชื่อหน่วยงาน').focus();
    await expectSound('start');
    await preview.pane.getByRole('button', { name: 'สร้างแบบประเมิน' }).click();
    await preview.pane.getByText('กรอกชื่อหน่วยงาน', { exact: true }).first().waitFor();
    await expectSound('start-wrong');
  });

  test('in overview, category, item, row, work, papers and check, in both languages and both themes', async () => {
    await createAssessment(preview);
    const { page, pane } = preview;
    await showSheet(page, 'หมวด 3');
    const line = await rowOfCode(page, 'B1');
    for (const { button, tabs } of languages) {
      await pane.getByRole('button', { name: button }).click();
      await pane.getByRole('tab', { name: tabs.overview }).click();
      await expectSound(`overview ${button}`);
      await pane
        .getByRole('button', { name: /(หมวด|Category) 3/ })
        .first()
        .click();
      await expectSound(`category ${button}`);
      await pane.getByRole('button', { name: /3\.4/ }).first().click();
      await expectSound(`item ${button}`);
      await cell(page, `F${line}`).click();
      await pane.getByRole('heading', { level: 2, name: /^3\.1 B1/ }).waitFor();
      await pane.getByRole('textbox').first().focus();
      await expectSound(`row ${button}`);
      for (const tab of ['work', 'papers', 'check'] as const) {
        await pane.getByRole('tab', { name: tabs[tab] }).click();
        await expectSound(`${tab} ${button}`);
      }
    }
  });

  test('in a Windows contrast theme, where words and focus stay visible', async () => {
    await preview.page.emulateMedia({ forcedColors: 'active' });
    await preview.pane.getByRole('tab', { name: /Overview/ }).click();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await keepPicture(preview.page, 'contrast-theme');
    await preview.page.emulateMedia({ forcedColors: 'none' });
  });

  test('on the preview page with a category sheet open', async () => {
    await showSheet(preview.page, 'หมวด 1');
    // What stands in the first twenty rows is of every kind there is.
    expect(await violations(preview.page, 'tbody tr:nth-child(n + 21)')).toEqual([]);
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
    ['at 320 pixels', { width: 320, height: 720 }, 1],
    ['at 200 % zoom of a 640 pixel window', { width: 320, height: 450 }, 1],
    ['at 320 pixels with text twice as large', { width: 320, height: 720 }, 2],
    ['at 450 pixels with text twice as large', { width: 450, height: 720 }, 2],
  ])('%s nothing sticks out, is cut off or broken, in either language', async (_, size, text) => {
    const frame = paneFrame(preview);
    await resizePane(preview, size);
    await setTextSize(frame, text);
    for (const { button, tabs } of languages) {
      await preview.pane.getByRole('button', { name: button }).click();
      for (const tab of Object.values(tabs)) {
        await preview.pane.getByRole('tab', { name: tab }).click();
        expect(await misfits(frame)).toEqual([]);
      }
    }
    await setTextSize(frame, 1);
  });
});

/** What is drawn round the thing that has the focus, whichever part of it the ring goes round; empty where nothing is. */
function ringOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const field = focused.closest('.ms-TextField-fieldGroup, .ms-SearchBox');
    const drawn = [focused, field, focused.nextElementSibling]
      .flatMap((element) =>
        element === null ? [] : [getComputedStyle(element), getComputedStyle(element, '::after')],
      )
      .filter(({ outlineStyle, content, display }) => ![outlineStyle, content, display].includes('none'))
      .map(
        ({ outlineWidth, outlineStyle, outlineColor }) => `${outlineWidth} ${outlineStyle} ${outlineColor}`,
      );
    return [...new Set(drawn)].join(', ');
  });
}

test.each([
  ['in the light theme', 'none', /^2px solid rgb\(20, 55, 94\)$/],
  // In the colour that the system has for it.
  ['in a contrast theme', 'active', /^2px solid rgba?\([^)]*\)$/],
] as const)('one focus ring goes round everything there is to press %s', async (_, forcedColors, ring) => {
  const { page, pane } = preview;
  const frame = paneFrame(preview);
  await page.emulateMedia({ forcedColors });
  const seen = new Map<string, string>();
  for (const tab of ['overview', 'work', 'papers'] as const) {
    await pane.getByRole('tab', { name: languages[1]?.tabs[tab] ?? '' }).focus();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('Tab');
      const what = await frame.evaluate(() => document.activeElement?.outerHTML.slice(0, 90) ?? '');
      seen.set(what, await ringOf(frame));
    }
  }
  expect(seen.size).toBeGreaterThan(12);
  expect([...seen].filter(([, drawn]) => !ring.test(drawn))).toEqual([]);
  expect(new Set(seen.values()).size).toBe(1);
  await page.emulateMedia({ forcedColors: 'none' });
});
