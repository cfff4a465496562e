/** What a person may wish of a workbook that is printed: columns left out, a page for each item, some categories alone. */
import { categoryColumns, columnOf, type CategoryColumnKey } from '../../src/core/layout/columns';
import { summaryColumns } from '../../src/core/layout/plan-summary';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import { allOnPaper, type PrintChoices } from '../../src/core/ports/workbook-port';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { serialFromIsoDate } from '../../src/core/sheet/excel-date';
import { range } from '../../src/core/sheet/runs';
import type { Rubric } from '../../src/core/rubric/rubric';
import type { SheetView } from '../../src/embedded-host/workbook-view';
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

const withoutEmpty: PrintChoices = { ...allOnPaper, leaveOutEmpty: true };
const oneCategory: Rubric = { ...pmqaRubric, categories: pmqaRubric.categories.slice(0, 1) };

async function press({ workbook }: OpenWorkbook, choices: PrintChoices, rubric: Rubric = smallRubric) {
  const snapshot = valueOf(await workbook.read(rubric));
  const { language, typeface } = createRequest(rubric);
  return valueOf(
    await workbook.preparePrint({
      rubric,
      snapshot,
      language,
      typeface,
      printedOn: '2026-11-28',
      choices,
    }),
  );
}

function shownIn(sheet: SheetView): CategoryColumnKey[] {
  return categoryColumns.map(({ key }) => key).filter((key) => !sheet.columnHidden(columnOf(key)));
}

function firstRow(rubric: Rubric, id: string): number {
  const plan = planWorkbook(indexRubric(rubric), createRequest(rubric));
  const rows = plan.sheets.flatMap(({ roles }) => roles.findIndex(({ criterion }) => criterion === id));
  return Math.max(...rows);
}

/** Of rows and columns; 0 where they are hidden. */
function sizesOf(sheet: SheetView): number[] {
  return [
    ...range(0, sheet.columnCount).map((at) => (sheet.columnHidden(at) ? 0 : sheet.columnWidth(at))),
    ...range(0, sheet.rowCount).map((at) => (sheet.rowHidden(at) ? 0 : sheet.rowHeight(at))),
  ];
}

const always = ['code', 'text', 'met', 'evidence', 'status'];

test('columns in which nothing stands are left out, and their width goes to criterion and evidence', async () => {
  const open = await openCreated();
  const [first, second] = ['หมวด 1', 'หมวด 2'].map((name) => sheetNamed(open.host, name));
  if (first === undefined || second === undefined) throw new Error('No categories');
  open.host.hands.type(first.id, firstRow(smallRubric, '1.1.B1'), columnOf('owner'), 'กพร.');
  const cells = pictureOf(open.host);
  await press(open, withoutEmpty);
  expect(shownIn(first)).toEqual(['code', 'text', 'met', 'evidence', 'owner', 'status']);
  expect(shownIn(second)).toEqual(always);
  for (const key of ['text', 'evidence'] as const) {
    const planned = categoryColumns.find((column) => column.key === key)?.width ?? 0;
    expect(second.columnWidth(columnOf(key))).toBeGreaterThan(planned);
  }
  // No cell is touched but that of the plan's day, and nothing is added.
  const summary = sheetNamed(open.host, 'สรุป');
  const days = range(0, summary.rowCount).filter((row) => summary.cell(row, 0).value === 'planDay');
  for (const row of days) {
    expect(summary.cell(row, summaryColumns.points).value).toBe(serialFromIsoDate('2026-11-28'));
    open.host.hands.type(summary.id, row, summaryColumns.points, '');
  }
  expect(days).toHaveLength(1);
  expect(pictureOf(open.host)).toEqual(cells);
});

test('all of it comes back as it was made, and what was hidden for good stays hidden', async () => {
  const open = await openCreated(oneCategory);
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const before = sizesOf(sheet);
  await press(open, withoutEmpty, oneCategory);
  expect(shownIn(sheet)).toEqual(always);
  expect(sizesOf(sheet)).not.toEqual(before);
  await press(open, allOnPaper, oneCategory);
  expect(sizesOf(sheet)).toEqual(before);
});

test('a column with something in a row of somebody’s own stays', async () => {
  const open = await openCreated();
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const row = firstRow(smallRubric, '1.1.B2');
  open.host.hands.insertRows(sheet.id, row, 1);
  open.host.hands.type(sheet.id, row, columnOf('link'), 'ไฟล์กลาง');
  await press(open, withoutEmpty);
  expect(shownIn(sheet)).toContain('link');
  expect(shownIn(sheet)).not.toContain('owner');
});

test('columns that people have moved or added keep their place and stay', async () => {
  const open = await openCreated();
  const sheet = sheetNamed(open.host, 'หมวด 1');
  open.host.hands.insertColumns(sheet.id, columnOf('link'), 1);
  open.host.hands.type(sheet.id, firstRow(smallRubric, '1.1.B1'), columnOf('link'), 'ของเรา');
  await press(open, withoutEmpty);
  expect(sheet.columnHidden(columnOf('link'))).toBe(false);
  for (const key of ['link', 'owner', 'due', 'notApplicable'] as const) {
    expect([key, sheet.columnHidden(columnOf(key) + 1)]).toEqual([key, true]);
  }
  expect(sheet.columnHidden(columnOf('status') + 1)).toBe(false);
});

test('every item can begin a page of its own', async () => {
  const open = await openCreated();
  const sheet = sheetNamed(open.host, 'หมวด 1');
  expect(sheet.pageLayout.horizontalBreakRows).toEqual([]);
  await press(open, { ...allOnPaper, pagePerItem: true });
  const plan = planWorkbook(indexRubric(smallRubric), createRequest()).sheets[1];
  const headings = smallRubric.categories[0]?.items.map(({ id }) =>
    plan?.roles.findIndex(({ group }) => group[0] === id),
  );
  expect(sheet.pageLayout.horizontalBreakRows).toEqual(headings?.slice(1));
});

test('categories that were not chosen stay as they are, and the summary is always ready', async () => {
  const open = await openCreated();
  const [first, second] = ['หมวด 1', 'หมวด 2'].map((name) => sheetNamed(open.host, name));
  const before = first?.pageLayout;
  const { sheets } = await press(open, { ...withoutEmpty, categories: new Set(['2']) });
  expect(sheets).toEqual(['สรุป', 'หมวด 2']);
  expect(first?.pageLayout).toEqual(before);
  if (first === undefined || second === undefined) throw new Error('No categories');
  expect(shownIn(first)).toContain('owner');
  expect(shownIn(second)).toEqual(always);
});

test('where the font of the sheets is missing, pages end by the heights that its widest substitute takes', async () => {
  const open = await openCreated(oneCategory);
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const before = sheet.pageLayout.horizontalBreakRows.length;
  const snapshot = valueOf(await open.workbook.read(oneCategory));
  const { language } = createRequest(oneCategory);
  const typeface = { name: 'Leelawadee UI', size: 11 } as const;
  const request = { rubric: oneCategory, snapshot, language, typeface, printedOn: '2026-11-28' };
  valueOf(await open.workbook.preparePrint(request));
  expect(sheet.pageLayout.horizontalBreakRows.length).toBeGreaterThan(before);
});
