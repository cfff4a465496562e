/** The main job, from an empty workbook to a living assessment, as a newcomer does it in the preview. */
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

const basicOfItem = ['B1', 'B2', 'B3', 'B4', 'RB1', 'RB2', 'RB3'];

let preview: OpenPreview;

beforeAll(async () => {
  preview = await openPreview();
  await createAssessment(preview);
});

afterAll(async () => {
  await preview.close();
  await closeBrowser();
});

afterEach(() => {
  expect(preview.complaints()).toEqual([]);
});

test('creating gives a summary, six category sheets and a pane that knows 317 criteria', async () => {
  const { page, pane } = preview;
  const names = await page
    .locator('[data-sheet-name]')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-sheet-name')));
  expect(names).toEqual(['Sheet1', 'สรุป', 'หมวด 1', 'หมวด 2', 'หมวด 3', 'หมวด 4', 'หมวด 5', 'หมวด 6']);
  await pane.getByText('ผ่าน 0 จาก 317 ข้อ').waitFor();
  await keepPicture(page, 'created');
});

test('whoever turns to the first category finds its first box chosen, in sight on a screen of 1366 × 768', async () => {
  const { page } = preview;
  const before = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width: 1366, height: 768 });
  await showSheet(page, 'หมวด 1');
  const first = cell(page, `E${await rowOfCode(page, 'B1')}`);
  expect(await first.getAttribute('aria-selected')).toBe('true');
  const place = await first.getByRole('checkbox').boundingBox();
  expect((place?.y ?? Number.POSITIVE_INFINITY) + (place?.height ?? 0)).toBeLessThan(768);
  await page.setViewportSize(before);
});

test('ticking the whole of Basic of one item raises its level, its points and the summary', async () => {
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 1');
  for (const code of basicOfItem) {
    const row = await rowOfCode(page, code);
    await cell(page, `E${row}`).getByRole('checkbox').check();
  }
  // Beside the row that was ticked last: the whole is one press away.
  await pane.getByRole('heading', { name: /^1\.1 RB3/ }).waitFor();
  await pane.getByRole('tab', { name: 'รายการงาน 310 ข้อที่ยังไม่ทำ' }).waitFor();
  await pane.getByRole('tab', { name: 'ภาพรวม' }).click();
  await pane.getByText('ผ่าน 7 จาก 317 ข้อ').waitFor();
  await pane.getByRole('button', { name: 'ขาดหลักฐาน 7' }).waitFor();
  // The workbook's own formulas, seen in the grid: status word, item heading, summary sheet.
  await expectText(`${letterOf('status')}${await rowOfCode(page, 'B1')}`, 'ขาดหลักฐาน');
  await showSheet(page, 'สรุป');
  await expectText('F17', 'Basic');
  await expectText('E17', '300.0');
});

test('evidence changes the status word and the colour of its row', async () => {
  const { page, pane } = preview;
  await showSheet(page, 'หมวด 1');
  const row = await rowOfCode(page, 'B1');
  const before = await fill(`${letterOf('status')}${row}`);
  await typeInto(page, `F${row}`, 'แผนปฏิบัติราชการประจำปี 2569 หน้า 12–18');
  await expectText(`${letterOf('status')}${row}`, 'ผ่าน');
  expect(await fill(`${letterOf('status')}${row}`)).not.toBe(before);
  await pane.getByRole('tab', { name: 'ภาพรวม' }).click();
  await pane.getByRole('button', { name: 'ขาดหลักฐาน 6' }).waitFor();
});

test('a tick above the frontier waits, and the sheet says so', async () => {
  const { page } = preview;
  await showSheet(page, 'หมวด 2');
  const row = await rowOfCode(page, 'A1');
  await cell(page, `E${row}`).getByRole('checkbox').check();
  await typeInto(page, `F${row}`, 'รายงาน');
  await expectText(`${letterOf('status')}${row}`, 'รอระดับล่าง');
  await keepPicture(page, 'category-sheet');
});

test('the gap list is searched, filtered, and leads to the row', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: /รายการงาน/ }).click();
  await pane.getByRole('searchbox').fill('5.3.B2');
  await pane.getByText('แสดง 1 จาก').waitFor();
  await pane.getByRole('button', { name: /ไปที่แถวของ 5\.3 B2/ }).click();
  await page.locator('[data-sheet="หมวด 5"]').waitFor();
  const selected = page.locator('[data-cell][aria-selected="true"]');
  await selected.first().waitFor();
  const address = await selected.first().getAttribute('data-cell');
  expect(address).toMatch(/^E\d+$/);
  expect(await cell(page, `C${address?.slice(1) ?? ''}`).innerText()).toBe('5.3 B2');
  await pane.getByRole('heading', { name: /^5\.3 B2/ }).waitFor();
  await keepPicture(page, 'gap-jump');
  await pane.getByRole('button', { name: 'กลับไปรายการงาน' }).click();
  await pane.getByRole('searchbox').fill('');
});

test('the item view says why the level is what it is and what is locked', async () => {
  const { page, pane } = preview;
  await pane.getByRole('tab', { name: /ภาพรวม/ }).click();
  await pane
    .getByRole('button', { name: /หมวด 2/ })
    .first()
    .click();
  await pane.getByRole('button', { name: /2\.1/ }).first().click();
  await pane.getByText('เหตุที่ได้ระดับนี้').waitFor();
  await pane
    .getByText(/ปลดล็อก|ปล่อย|รอระดับล่าง/)
    .first()
    .waitFor();
  await keepPicture(page, 'item-view');
});

test('the pane speaks English when asked, and goes on from where it was', async () => {
  const { page, pane } = preview;
  await pane.getByRole('button', { name: 'EN' }).click();
  await pane.getByText('Why this level').waitFor();
  await pane.getByRole('tab', { name: /Overview/ }).click();
  await pane.getByText('8 of 317 criteria met').waitFor();
  await keepPicture(page, 'english');
  await pane.getByRole('button', { name: 'ไทย' }).click();
  await pane.getByText('ผ่าน 8 จาก 317 ข้อ').waitFor();
});

test('reloading the pane loses nothing: it is read again from the cells', async () => {
  const { page, pane } = preview;
  await page.getByRole('button', { name: 'โหลดบานหน้าต่างใหม่' }).click();
  await pane.getByText('ผ่าน 8 จาก 317 ข้อ').waitFor({ timeout: 30_000 });
  await showSheet(page, 'หมวด 1');
  await cell(page, `E${await rowOfCode(page, 'B1')}`)
    .getByRole('checkbox')
    .uncheck();
  await pane.getByRole('tab', { name: 'รายการงาน 310 ข้อที่ยังไม่ทำ' }).waitFor();
});

async function expectText(address: string, text: string): Promise<void> {
  await cell(preview.page, address).filter({ hasText: text }).waitFor({ timeout: 10_000 });
}

function fill(address: string): Promise<string> {
  return cell(preview.page, address).evaluate((element) => getComputedStyle(element).backgroundColor);
}
