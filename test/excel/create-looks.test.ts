/** @slow 8 s: a workbook for every member of Excel that creating uses, each refused once */
import type { Failure } from '../../src/core/failures/failures';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { noDecisions } from '../../src/core/standing/question';
import type { Checkup } from '../../src/core/upkeep/checkup';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import { isFuzz, shareInTurn } from '../fuzz/how-often';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import {
  createRequest,
  noProgress,
  openWorkbook,
  pictureOf,
  sheetNamed,
  tinyRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';

/** What the workbook is made of: where one of these is refused, nothing stays. */
const core: ReadonlySet<string> = new Set([
  'ConditionalFormatCollection.add',
  'ConditionalRangeFill.color',
  'ConditionalRangeFont.bold',
  'ConditionalRangeFont.color',
  'ConditionalFormatRule.formula',
  'DataValidation.clear',
  'DataValidation.errorAlert',
  'DataValidation.rule',
  'FormatProtection.locked',
  'NamedItemCollection.add',
  'Range.control',
  'Range.copyFrom',
  'Range.formulas',
  'Range.formulasR1C1',
  'Range.merge',
  'Range.numberFormat',
  'Range.setColumnProperties',
  'Range.setRowProperties',
  'Range.values',
  'RangeBorder.color',
  'RangeBorder.style',
  'RangeFill.color',
  'RangeFont.bold',
  'RangeFont.color',
  'RangeFont.name',
  'RangeFont.size',
  'RangeFormat.columnWidth',
  'RangeFormat.horizontalAlignment',
  'RangeFormat.indentLevel',
  'RangeFormat.rowHeight',
  'RangeFormat.verticalAlignment',
  'RangeFormat.wrapText',
  'Worksheet.name',
  'WorksheetCollection.add',
]);

async function membersUsed(): Promise<string[]> {
  const { host, workbook } = await openWorkbook({ excelApi: '1.18' });
  valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  // Showing a sheet writes nothing, and can be refused all the same.
  return [...host.traffic.writesByMember.keys(), 'Worksheet.activate'];
}

const refused: Failure = {
  kind: 'unexpected',
  code: 'GeneralException',
  message: 'There was an internal error while processing the request.',
};

/** Cells and names, which is what the workbook counts with. */
function counted(host: EmbeddedHost): string {
  return JSON.stringify(pictureOf(host), (key, value: unknown) =>
    key === 'id' || key === 'visibility' ? null : value,
  ).replaceAll(/run run-\d+-\w+ done(?: without [A-Za-z ]+)?/g, 'run done');
}

/** What a person sees beside the cells. */
function looksOf(host: EmbeddedHost): unknown {
  return host.workbook.sheets.map((sheet) => {
    const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
    const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      hidden: [
        rows.filter((row) => sheet.rowHidden(row)),
        columns.filter((column) => sheet.columnHidden(column)),
      ],
      fitted: rows.filter((row) => sheet.rowFits(row)),
      tabColor: sheet.tabColor,
      // A chart goes with its cells when some before them are hidden; the host lets it lie.
      charts: sheet.charts.map((chart) => ({ ...chart, left: 0, top: 0 })),
      page: sheet.pageLayout,
    };
  });
}

const request = createRequest(tinyRubric);

function keeping({ host, environment }: OpenWorkbook) {
  const of = { index: indexRubric(tinyRubric), language: 'th', typeface: request.typeface } as const;
  const upkeep = createUpkeep(environment);
  return {
    host,
    check: async () => valueOf(await upkeep.check({ ...of, decisions: noDecisions })),
    repair: async ({ steps }: Checkup) => {
      const agreed = new Set(steps.map(({ key }) => key));
      const { profile, run } = createRequest(tinyRubric);
      const asked = { ...of, decisions: noDecisions, profile, run, agreed, madeOn: '2026-11-28' };
      return valueOf(await upkeep.repair(asked, noProgress));
    },
  };
}

/** The check names what was refused, and a repair sets it once Excel lets it be. */
async function expectMended(
  open: OpenWorkbook,
  member: string,
  part: string,
  whole: EmbeddedHost,
): Promise<void> {
  const { host, check, repair } = keeping(open);
  const found = await check();
  const kinds = new Set(found.steps.map(({ kind }) => kind));
  expect([member, kinds]).toEqual([member, new Set(['restoreLooks'])]);
  expect(found.faults).toHaveLength(found.steps.length);
  for (const fault of found.faults) expect(fault).toMatchObject({ kind: 'looksUnset', parts: [part] });
  host.faults.clear();
  const { done, unset } = await repair(found);
  expect([member, unset, done]).toEqual([member, [], found.steps]);
  const { faults, steps } = await check();
  expect([member, faults, steps]).toEqual([member, [], []]);
  expect([member, counted(host)]).toEqual([member, counted(whole)]);
  expect([member, looksOf(host)]).toEqual([member, looksOf(whole)]);
}

test('whichever member Excel refuses, the workbook is made whole or not at all, and for looks it is made, and mended later', async () => {
  const mended = new Set<string>();
  const whole = await openWorkbook({ excelApi: '1.18' });
  valueOf(await whole.workbook.create(createRequest(tinyRubric), noProgress));
  const members = await membersUsed();
  expect(members.filter((member) => !core.has(member)).length).toBeGreaterThan(20);
  // A workbook for each takes its time: at a push a third is mended, and half of the rest refused; all within six.
  const inTurn = new Set(shareInTurn(members, 3, 'mended looks'));
  const tried = new Set([...inTurn, ...shareInTurn(members, 2, 'refused members')]);
  const open = await openWorkbook({ excelApi: '1.18' });
  const { host, workbook } = open;
  const empty = host.save();
  for (const member of members) {
    if (!tried.has(member)) continue;
    host.faults.clear();
    host.restore(empty);
    const before = pictureOf(host);
    host.faults.refuseMember(member);
    const outcome = await workbook.create(createRequest(tinyRubric), noProgress);
    if (core.has(member)) {
      expect([member, outcome]).toEqual([
        member,
        { ok: false, failure: { kind: 'rolledBack', cause: refused } },
      ]);
      expect(pictureOf(host)).toEqual(before);
      continue;
    }
    if (!outcome.ok) throw new Error(`${member}: ${JSON.stringify(outcome.failure)}`);
    expect([member, outcome.value.unset]).toEqual([
      member,
      [{ part: expect.any(String) as string, cause: refused }],
    ]);
    expect([member, counted(host)]).toEqual([member, counted(whole.host)]);
    // A chart that was begun and refused would show wrong figures.
    const charts = sheetNamed(host, 'สรุป').charts.map(({ series }) => series[0]?.values.length);
    expect([member, charts]).toEqual([member, outcome.value.unset[0]?.part === 'chart' ? [] : [2]]);
    const part = outcome.value.unset[0]?.part ?? 'nothing';
    // Which sheet is shown is of the moment; rules that show boxes are counted with the colours.
    if (part === 'shown' || part === 'marks' || !inTurn.has(member)) continue;
    mended.add(part);
    await expectMended(open, member, part, whole.host);
  }
  // All but page breaks: so few rows need none.
  const all = ['chart', 'footer', 'frozenPanes', 'hidden', 'paper', 'printArea', 'rowHeights', 'tabColour'];
  expect(mended.size).toBeGreaterThan(2);
  expect([...mended].filter((part) => !all.includes(part))).toEqual([]);
  if (isFuzz) expect([...mended].sort()).toEqual(all);
}, 120_000);

describe('what was refused', () => {
  async function withoutPanes(): Promise<OpenWorkbook> {
    const open = await openWorkbook({ excelApi: '1.18' });
    open.host.faults.refuseMember('WorksheetFreezePanes.freezeAt');
    valueOf(await open.workbook.create(request, noProgress));
    return open;
  }

  test('is reported again where it is refused again, and stays what it was: no press makes another to press', async () => {
    const { host, check, repair } = keeping(await withoutPanes());
    const found = await check();
    const before = pictureOf(host);
    const shown = looksOf(host);
    for (const press of [1, 2]) {
      const { done, unset } = await repair(found);
      expect([press, done, unset]).toEqual([press, [], [{ part: 'frozenPanes', cause: refused }]]);
      expect(await check()).toEqual(found);
      expect(pictureOf(host)).toEqual(before);
      // Panes are frozen while nothing is hidden: the keys are hidden again all the same.
      expect(looksOf(host)).toEqual(shown);
    }
  });

  test('goes where rows and columns stand by then', async () => {
    const { host, check, repair } = keeping(await withoutPanes());
    const category = sheetNamed(host, 'หมวด 1');
    const [summary] = (await check()).faults;
    expect(summary).toMatchObject({ kind: 'looksUnset' });
    host.faults.clear();
    host.hands.insertRows(category.id, 1, 2);
    host.hands.insertColumns(category.id, 3, 1);
    await repair(await check());
    const whole = await openWorkbook({ excelApi: '1.18' });
    valueOf(await whole.workbook.create(request, noProgress));
    const planned = sheetNamed(whole.host, 'หมวด 1');
    expect([category.frozenRows, category.frozenColumns]).toEqual([
      planned.frozenRows + 2,
      planned.frozenColumns + 1,
    ]);
    expect((await check()).steps).toEqual([]);
  });
});

test('what is refused costs one request more, and everything else is set', async () => {
  const { host, workbook } = await openWorkbook({ excelApi: '1.18' });
  host.faults.refuseMember('WorksheetFreezePanes.freezeAt');
  host.faults.refuseMember('PageLayout.paperSize');
  const { unset } = valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  expect(unset.map(({ part }) => part)).toEqual(['frozenPanes', 'paper']);
  expect(host.traffic.roundTrips).toBe(6);
  const category = sheetNamed(host, 'หมวด 1');
  expect([category.frozenRows, category.rowHidden(0), category.columnHidden(0)]).toEqual([0, true, true]);
  expect(category.tabColor).not.toBe('');
  expect(category.pageLayout.footer.left).toBe('กรมตัวอย่าง · ปีงบประมาณ 2569 · รอบ 1');
  expect(sheetNamed(host, '_pmqa').visibility).toBe('Hidden');
});

test('a connection that is lost while the looks are set takes nothing back, and is said of all of them', async () => {
  const { host, workbook } = await openWorkbook({ excelApi: '1.18' });
  host.faults.failRequest(4, 'ConnectionFailure');
  const { added, unset } = valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  expect(added).toEqual(['สรุป', 'หมวด 1', 'หมวด 2', '_pmqa']);
  expect(unset.length).toBeGreaterThan(5);
  expect(new Set(unset.map(({ cause }) => cause.kind))).toEqual(new Set(['connectionLost']));
  expect(valueOf(await workbook.read(tinyRubric)).problems).toEqual([]);
});

test('a hidden sheet gets no page set-up, which would ask the printer for nothing', async () => {
  const { host, workbook } = await openWorkbook({ excelApi: '1.18' });
  valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  expect(host.traffic.writesByMember.get('PageLayout.paperSize')).toBe(3);
});

test('markers of the radar have the colour of its line', async () => {
  const { host, workbook } = await openWorkbook();
  valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  const [series] = sheetNamed(host, 'สรุป').charts[0]?.series ?? [];
  expect(series?.color).toMatch(/^#/);
  expect(series?.markerColor).toBe(series?.color);
});

test('an agency with a name longer than a footer takes gets its footer all the same', async () => {
  const { host, workbook } = await openWorkbook();
  const agencyName = 'สำนักงาน & คณะ'.repeat(40);
  const profile = { agencyName, agencyType: 'department', fiscalYear: 2569, round: '1' } as const;
  expect(valueOf(await workbook.create(createRequest(tinyRubric, { profile }), noProgress)).unset).toEqual(
    [],
  );
  const { left } = sheetNamed(host, 'หมวด 1').pageLayout.footer;
  const [name = '', ...facts] = left.split(' · ');
  expect(agencyName.replaceAll('&', '&&').startsWith(name)).toBe(true);
  expect(facts).toEqual(['ปีงบประมาณ 2569', 'รอบ 1']);
});
