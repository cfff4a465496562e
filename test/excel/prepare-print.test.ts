/** @slow 7 s: a workbook made, prepared for print and filled in anew for every choice */
import { planDayKey } from '../../src/core/layout/markers';
import { columnOf } from '../../src/core/layout/columns';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import type { Rubric } from '../../src/core/rubric/rubric';
import type { PageLayoutView } from '../../src/embedded-host/workbook-view';
import {
  createRequest,
  openCreated,
  pictureOf,
  pmqaRubric,
  sheetNamed,
  smallRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';

const printedOn = '2026-11-28';
/** Its one category takes more than a page. */
const longRubric: Rubric = { ...pmqaRubric, categories: pmqaRubric.categories.slice(0, 1) };

async function press({ workbook }: OpenWorkbook, rubric: Rubric = smallRubric) {
  const snapshot = valueOf(await workbook.read(rubric));
  const { language, typeface } = createRequest(rubric);
  return workbook.preparePrint({ rubric, snapshot, language, typeface, printedOn });
}

function layoutOf({ host }: OpenWorkbook, name: string): PageLayoutView {
  return sheetNamed(host, name).pageLayout;
}

/** What a person may have done in Excel's page set-up. */
async function spoil({ environment }: OpenWorkbook, name: string): Promise<void> {
  await environment.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.pageLayout.setPrintArea('A1:D9');
    sheet.pageLayout.setPrintTitleRows('7:8');
    sheet.pageLayout.orientation = 'Portrait';
    sheet.pageLayout.zoom = { scale: 250 };
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'ร่าง';
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.horizontalPageBreaks.add('A5');
    await context.sync();
  });
}

test('untouched sheets keep the set-up they were made with but for the day of print, and no cell changes', async () => {
  const open = await openCreated(pmqaRubric);
  const names = ['สรุป', 'หมวด 1', 'หมวด 2', 'หมวด 3', 'หมวด 4', 'หมวด 5', 'หมวด 6'];
  const before = names.map((name) => layoutOf(open, name));
  const picture = pictureOf(open.host);
  expect(valueOf(await press(open, pmqaRubric)).sheets).toEqual(names);
  const dated = before.map((layout) => ({
    ...layout,
    footer: { ...layout.footer, center: `${layout.footer.center} · พิมพ์เมื่อ 28 พ.ย. 2569` },
  }));
  expect(names.map((name) => layoutOf(open, name))).toEqual(dated);
  // But for the day of the plan, the one cell that is written.
  const summary = sheetNamed(open.host, 'สรุป');
  for (let row = 0; row < summary.rowCount; row += 1)
    if (summary.cell(row, 0).value === planDayKey) open.host.hands.type(summary.id, row, 4, '');
  expect(pictureOf(open.host)).toEqual(picture);
}, 20_000);

test('takes 2 syncs, and shows the summary', async () => {
  const open = await openCreated();
  open.host.hands.activateSheet(sheetNamed(open.host, 'หมวด 2').id);
  const snapshot = valueOf(await open.workbook.read(smallRubric));
  const { language, typeface } = createRequest();
  open.host.traffic.reset();
  valueOf(await open.workbook.preparePrint({ rubric: smallRubric, snapshot, language, typeface, printedOn }));
  expect(open.host.traffic.roundTrips).toBe(2);
  expect(open.host.workbook.activeSheetId).toBe(sheetNamed(open.host, 'สรุป').id);
});

test('what somebody changed in the page set-up is put right', async () => {
  const open = await openCreated();
  const before = layoutOf(open, 'หมวด 1');
  await spoil(open, 'หมวด 1');
  expect(layoutOf(open, 'หมวด 1')).not.toEqual(before);
  valueOf(await press(open));
  const footer = { ...before.footer, center: '&A · พิมพ์เมื่อ 28 พ.ย. 2569' };
  expect(layoutOf(open, 'หมวด 1')).toEqual({ ...before, footer });
});

test('rows inserted above, between and below are printed, with the headings and breaks where they are now', async () => {
  const open = await openCreated(longRubric);
  const { hands } = open.host;
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const plan = planWorkbook(indexRubric(longRubric), createRequest(longRubric)).sheets[1];
  const header = plan?.print.titleRows?.first ?? 0;
  const breaks = plan?.print.pageBreakRows ?? [];
  const rows = plan?.cells.length ?? 0;
  await spoil(open, 'หมวด 1');
  hands.insertRows(sheet.id, header, 2);
  hands.insertRows(sheet.id, header + 6, 3);
  hands.type(sheet.id, rows + 5 + 3, 5, 'บันทึกของกอง');
  valueOf(await press(open, longRubric));
  const { printArea, titleRows, horizontalBreakRows } = layoutOf(open, 'หมวด 1');
  expect(titleRows).toBe(`${header + 3}:${header + 3}`);
  expect(printArea).toBe(`A1:O${rows + 5 + 3 + 1}`);
  expect(breaks.length).toBeGreaterThan(0);
  expect(horizontalBreakRows.length).toBeGreaterThanOrEqual(breaks.length);
  const snapshot = valueOf(await open.workbook.read(longRubric));
  const ours = [...snapshot.places.values()]
    .filter(({ sheetId }) => sheetId === sheet.id)
    .map(({ row }) => row);
  // No page ends with a heading: above each break stands a criterion, or the matrix and what somebody added there.
  for (const row of horizontalBreakRows) {
    expect(ours.includes(row - 1) || row > Math.max(...ours)).toBe(true);
  }
  expect(Math.max(...ours)).toBeLessThan(rows + 5);
});

test('inserted columns and a column of somebody’s own beside ours are printed; notes far off are not', async () => {
  const open = await openCreated();
  const sheet = sheetNamed(open.host, 'หมวด 1');
  open.host.hands.insertColumns(sheet.id, 6, 1);
  open.host.hands.type(sheet.id, 5, 14, 'ของเรา');
  open.host.hands.type(sheet.id, 5, 20, 'กระดาษทด');
  valueOf(await press(open));
  const { printArea, scale, fitWide } = layoutOf(open, 'หมวด 1');
  expect(printArea).toMatch(/^A1:P\d+$/);
  // How wide the new columns are nobody has asked: one page across is what Excel can be asked for.
  expect({ scale, fitWide }).toEqual({ scale: null, fitWide: 1 });
});

test('page breaks stay as they are where a heading was rewritten', async () => {
  const open = await openCreated(longRubric);
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const before = sheet.pageLayout.horizontalBreakRows;
  const plan = planWorkbook(indexRubric(longRubric), createRequest(longRubric)).sheets[1];
  const heading = plan?.roles.findIndex(({ group }) => group[0] === '1.2') ?? -1;
  open.host.hands.type(sheet.id, heading, columnOf('code'), 'หัวข้อที่เราเรียกเอง');
  valueOf(await press(open, longRubric));
  expect(before.length).toBeGreaterThan(0);
  expect(layoutOf(open, 'หมวด 1').horizontalBreakRows).toEqual(before);
});

test('a sheet in the other language than the pane keeps its headings', async () => {
  const open = await openCreated();
  const snapshot = valueOf(await open.workbook.read(smallRubric));
  const before = layoutOf(open, 'หมวด 1').titleRows;
  const { typeface } = createRequest();
  valueOf(
    await open.workbook.preparePrint({ rubric: smallRubric, snapshot, language: 'en', typeface, printedOn }),
  );
  expect(layoutOf(open, 'หมวด 1').titleRows).toBe(before);
});

test('a refusal is said, and pressing again afterwards works', async () => {
  const open = await openCreated();
  const snapshot = valueOf(await open.workbook.read(smallRubric));
  const { language, typeface } = createRequest();
  const request = { rubric: smallRubric, snapshot, language, typeface, printedOn };
  open.host.faults.readOnly = true;
  expect((await open.workbook.preparePrint(request)).ok).toBe(false);
  open.host.faults.clear();
  expect((await open.workbook.preparePrint(request)).ok).toBe(true);
});

test.each([
  ['PageLayout.orientation', 'paper'],
  ['PageLayout.setPrintTitleRows', 'printArea'],
  ['HeaderFooter.leftFooter', 'footer'],
  ['PageBreakCollection.add', 'pageBreaks'],
  ['RangeFormat.autofitRows', 'rowHeights'],
])('an Excel that refuses %s sets up the rest, and says what it did not', async (member, part) => {
  const open = await openCreated(longRubric);
  const made = layoutOf(open, 'หมวด 1');
  const before = { ...made, footer: { ...made.footer, center: '&A · พิมพ์เมื่อ 28 พ.ย. 2569' } };
  await spoil(open, 'หมวด 1');
  open.host.faults.refuseMember(member);
  const { sheets, unset } = valueOf(await press(open, longRubric));
  expect(sheets).toContain('หมวด 1');
  expect(unset.map((look) => look.part)).toEqual([part]);
  const after = layoutOf(open, 'หมวด 1');
  const areOf = {
    paper: 'orientation',
    printArea: 'titleRows',
    footer: 'footer',
    pageBreaks: 'horizontalBreakRows',
  };
  for (const [other, key] of Object.entries(areOf)) {
    if (other !== part) expect({ ...after }).toHaveProperty(key, { ...before }[key as keyof PageLayoutView]);
  }
});
