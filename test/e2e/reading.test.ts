/** A large file is read beside the pane's own thread: the pane goes on meanwhile, and reading can be called off. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { farFromReading, paneFrame, watchLongTasks } from './look-over';
import { closeBrowser, createAssessment, openPreview, type OpenPreview } from './open-preview';

const checklist = [
  ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
  ['1.1.B1', 'ใช่', 'คำสั่งที่ 12/2569'],
  ['1.1.B2', 'ไม่', ''],
];
/** Beside the checklist, and none itself. */
const table = Array.from({ length: 45_000 }, (_, row) =>
  Array.from({ length: 8 }, (_, column) =>
    column % 3 === 0 ? row * 8 + column : `รายการที่ ${row} ช่อง ${column}`,
  ),
);

/** A checklist itself: to propose what of it goes where takes as long as to read it. */
const longList = [
  ['รหัส', 'เกณฑ์', 'ทำแล้ว'],
  ['1.1.B1', '', '✓'],
  ...Array.from({ length: 12_000 }, (_, row) => ['', `รายการที่หน่วยงานเพิ่มเองและยังไม่ได้ตอบ ลำดับที่ ${row}`, '']),
];

let preview: OpenPreview;
let folder: string;

beforeAll(async () => {
  const sheets = [
    { name: 'ตรวจตนเอง', rows: checklist },
    { name: 'ทะเบียน', rows: table },
  ];
  folder = await mkdtemp(join(tmpdir(), 'reading-'));
  await writeFile(join(folder, 'ทะเบียนใหญ่.xlsx'), await writeXlsx({ sheets }));
  await writeFile(
    join(folder, 'รายการยาว.xlsx'),
    await writeXlsx({ sheets: [{ name: 'ตรวจตนเอง', rows: longList }] }),
  );
  preview = await openPreview();
  await createAssessment(preview, 'กรมตัวอย่าง');
  const { pane } = preview;
  await pane.getByRole('tab', { name: 'พิมพ์และส่ง' }).click();
  await pane.getByRole('button', { name: 'เริ่มนำคำตอบเข้า' }).click();
  await pane.getByLabel('ไฟล์ที่มีคำตอบ (.xlsx)').waitFor();
}, 120_000);

afterAll(async () => {
  await preview.close();
  await closeBrowser();
  await rm(folder, { recursive: true });
});

afterEach(() => {
  expect(preview.complaints()).toEqual([]);
});

/** By its path, as a person does: bytes that a test hands over would keep the page busy themselves. */
async function choose(name = 'ทะเบียนใหญ่.xlsx'): Promise<void> {
  await preview.pane.getByLabel('ไฟล์ที่มีคำตอบ (.xlsx)').setInputFiles(join(folder, name));
}

test('reading can be called off, and another file chosen', async () => {
  const { pane } = preview;
  const started = preview.page.waitForEvent('worker');
  await choose();
  await started;
  await pane.getByRole('button', { name: 'ยกเลิกการอ่าน' }).click();
  await pane.getByLabel('ไฟล์ที่มีคำตอบ (.xlsx)').waitFor();
  // Nothing of it comes later: its worker is gone.
  await preview.page.waitForTimeout(2_000);
  expect(preview.page.workers()).toHaveLength(0);
  await pane.getByLabel('ไฟล์ที่มีคำตอบ (.xlsx)').waitFor();
});

test('while 45,000 rows of 8 cells are read the pane has no task that could be the reading', async () => {
  const { pane } = preview;
  const longTasks = await watchLongTasks(paneFrame(preview));
  await choose();
  await pane.getByText(/^กำลังอ่าน… อ่านแล้ว 1 จาก 2 แผ่นงาน$/).waitFor();
  await pane.getByText('ไม่พบรายการตรวจในแผ่นงาน ทะเบียน').waitFor({ timeout: 30_000 });
  expect((await longTasks()).filter((milliseconds) => milliseconds > farFromReading)).toEqual([]);
});

test('and while it is proposed what of a checklist of 12,000 rows goes where, it has none either', async () => {
  const { pane } = preview;
  await pane.getByRole('button', { name: 'เลือกไฟล์อื่น' }).click();
  const longTasks = await watchLongTasks(paneFrame(preview));
  await choose('รายการยาว.xlsx');
  await pane.getByRole('button', { name: 'นำเข้าเวิร์กบุ๊กนี้' }).waitFor({ timeout: 60_000 });
  expect((await longTasks()).filter((milliseconds) => milliseconds > farFromReading)).toEqual([]);
  // What is carried needs the worker no more.
  await pane.getByRole('button', { name: 'นำเข้าเวิร์กบุ๊กนี้' }).click();
  await pane.getByRole('heading', { name: 'นำเข้าแล้ว' }).waitFor();
  expect(preview.page.workers()).toHaveLength(0);
});
