/** Fills part of an assessment as an agency half-way through the year would, and takes the picture of the README. */
import {
  cell,
  closeBrowser,
  createAssessment,
  keepPicture,
  letterOf,
  openPreview,
  renewsPictures,
  rowOfCode,
  showSheet,
  typeInto,
  type OpenPreview,
} from './open-preview';

/** The size that listings ask for. */
const listed = { width: 1366, height: 768 };

afterAll(closeBrowser);

test('a half-filled category shows every state in words and colours', async () => {
  const preview = await openPreview({ path: '?zoom=75', width: 1480, height: 860 });
  const { page, pane } = preview;
  if (renewsPictures) await takeStartPictures(preview);
  await createAssessment(preview, 'กรมตัวอย่างเพื่อการพัฒนา');
  await showSheet(page, 'หมวด 2');
  for (const code of ['B1', 'B2', 'B3', 'RB1', 'RB2', 'A1']) {
    await cell(page, `E${await rowOfCode(page, code)}`)
      .getByRole('checkbox')
      .check();
  }
  for (const [code, evidence] of [
    ['B1', 'แผนปฏิบัติราชการประจำปี 2569 หน้า 12–18'],
    ['B2', 'รายงานการประชุมเชิงปฏิบัติการ 3 ครั้ง'],
    ['RB1', 'เล่มแผนยุทธศาสตร์ พ.ศ. 2566–2570'],
    ['A1', 'ผลวิเคราะห์แนวโน้มและความเสี่ยง'],
  ] as const) {
    await typeInto(page, `F${await rowOfCode(page, code)}`, evidence);
  }
  await typeInto(page, `${letterOf('notApplicable')}${await rowOfCode(page, 'A3')}`, 'ไม่มีภารกิจนี้');
  const words = await page.locator(`[data-cell^="${letterOf('status')}"]`).allInnerTexts();
  for (const word of ['ผ่าน', 'ขาดหลักฐาน', 'ต้องทำก่อน', 'รอระดับล่าง', 'ระดับถัดไป', 'ไม่เกี่ยวข้อง']) {
    expect(words.map((text) => text.trim())).toContain(word);
  }
  await pane.getByRole('tab', { name: /^รายการงาน 310 / }).waitFor();
  await cell(page, `E${await rowOfCode(page, 'B1')}`).click({ position: { x: 3, y: 3 } });
  await keepPicture(page, 'preview');
  if (renewsPictures) await takeGuidePictures(preview);
  expect(preview.complaints()).toEqual([]);
  await preview.close();
});

async function takeStartPictures({ page, pane }: OpenPreview): Promise<void> {
  const { width, height } = page.viewportSize() ?? listed;
  await page.setViewportSize(listed);
  for (const [button, language] of [
    ['EN English', 'en'],
    ['ไทย', 'th'],
  ] as const) {
    await pane.getByRole('button', { name: button }).click();
    await keepPicture(page, `start-${language}`);
  }
  await page.setViewportSize({ width, height });
}

/** What guides and listings show, in the size that listings ask for. Nothing is tried here that other tests do not try. */
async function takeGuidePictures({ page, pane }: OpenPreview): Promise<void> {
  await page.setViewportSize(listed);
  const names = [
    ['ไทย', 'th', /^ภาพรวม/, /^รายการงาน/, /^พิมพ์และส่ง/],
    ['EN English', 'en', /^Overview/, /^Work/, /^Print/],
  ] as const;
  for (const [button, language, overview, work, papers] of names) {
    await pane.getByRole('button', { name: button }).click();
    await showSheet(page, 'หมวด 2');
    await cell(page, `C${await rowOfCode(page, 'B2')}`).click();
    await keepPicture(page, `row-${language}`);
    await pane.getByRole('tab', { name: work }).click();
    await keepPicture(page, `work-${language}`);
    await pane.getByRole('tab', { name: papers }).click();
    await keepPicture(page, `papers-${language}`);
    await showSheet(page, 'สรุป');
    await pane.getByRole('tab', { name: overview }).click();
    await keepPicture(page, `overview-${language}`);
  }
}
