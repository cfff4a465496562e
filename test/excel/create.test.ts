/** @slow 6 s: whole workbooks, many times */
import fc from 'fast-check';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import type { Rubric } from '../../src/core/rubric/rubric';
import { growingRows } from '../../src/core/plan/growing-rows';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { tickAlert } from '../../src/core/words/tick-alert';
import { areaAddress } from '../../src/core/sheet/cell-address';
import { cellInput } from '../../src/excel/send/cell-input';
import type { SheetPlan } from '../../src/core/plan/sheet-plan';
import { sampleRubric } from '../core/assessment/sample-rubric';
import type { CellArea } from '../../src/core/sheet/cell-area';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import {
  cellsOf,
  createRequest,
  noProgress,
  openCreated,
  openWorkbook,
  pictureOf,
  pmqaRubric,
  sheetNamed,
  smallRubric,
  tinyRubric,
  valueOf,
} from './open-workbook';

/** The plan's cells against the workbook's: formulas as formulas, text as the very text. */
function differences(host: EmbeddedHost, plan: SheetPlan): string[] {
  const sheet = sheetNamed(host, plan.name);
  const found: string[] = [];
  plan.cells.forEach((line, row) => {
    line.forEach((content, column) => {
      const cell = sheet.cell(row, column);
      const isSame =
        content !== null && typeof content === 'object'
          ? cell.formula === content.formula
          : cell.value === (content === '' ? null : content);
      if (!isSame)
        found.push(`${plan.name} ${row} ${column}: ${cell.formula} is not ${String(cellInput(content))}`);
    });
  });
  return found;
}

describe('the real rubric', () => {
  test('is written in 4 syncs, at most 665 writes in 1,995 actions, and under 762 kB', async () => {
    const { host, workbook } = await openWorkbook({ excelApi: '1.18' });
    const request = createRequest(pmqaRubric);
    const report = valueOf(await workbook.create(request, noProgress));
    expect(host.traffic.roundTrips).toBe(4);
    expect(host.traffic.writes).toBeLessThanOrEqual(665);
    expect(host.traffic.actions).toBeLessThanOrEqual(1_995);
    expect(host.traffic.requestBytes).toBeLessThan(762_000);
    expect(report).toEqual({
      added: ['สรุป', 'หมวด 1', 'หมวด 2', 'หมวด 3', 'หมวด 4', 'หมวด 5', 'หมวด 6', '_pmqa'],
      kept: [],
      unset: [],
    });
    const plan = planWorkbook(indexRubric(pmqaRubric), request);
    expect(plan.sheets.flatMap((sheet) => differences(host, sheet))).toEqual([]);
  }, 20_000);
});

test('where Excel takes no formula for many cells at once, each gets its own', async () => {
  const rubric = sampleRubric({ points: [300], items: { '1': { '1.1': [15] } } });
  const { host, workbook } = await openWorkbook({ excelApi: '1.18' });
  host.faults.refuseMember('Range.formulasR1C1', 'InvalidArgument');
  const request = createRequest(rubric);
  expect(valueOf(await workbook.create(request, noProgress)).unset).toEqual([]);
  // It was tried, taken back and done anew.
  expect(host.traffic.roundTrips).toBeGreaterThan(4);
  const { sheets } = planWorkbook(indexRubric(rubric), request);
  expect(sheets.flatMap((sheet) => differences(host, sheet))).toEqual([]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...sheets.map(({ name }) => name)]);
});

test('where Excel copies no rules from sheet to sheet, each gets its own in the request for looks', async () => {
  const whole = await openWorkbook({ excelApi: '1.18' });
  valueOf(await whole.workbook.create(createRequest(smallRubric), noProgress));
  const { host, workbook, environment } = await openWorkbook({ excelApi: '1.18' });
  const copied = jest.spyOn(environment.Excel.Range.prototype, 'copyFrom').mockReturnValue();
  expect(valueOf(await workbook.create(createRequest(smallRubric), noProgress)).unset).toEqual([]);
  expect(copied).toHaveBeenCalled();
  copied.mockRestore();
  expect(host.traffic.roundTrips).toBe(4);
  for (const sheet of host.workbook.sheets) {
    const ofSheet = (all: readonly { readonly area: CellArea; readonly formula: string }[]): unknown =>
      all.map(({ area, formula }) => [areaAddress(area), formula]);
    const made = whole.host.workbook.sheets.find(({ name }) => name === sheet.name);
    expect([sheet.name, ofSheet(sheet.conditionalFormats)]).toEqual([
      sheet.name,
      ofSheet(made?.conditionalFormats ?? []),
    ]);
  }
  expect(sheetNamed(host, 'หมวด 2').conditionalFormats.length).toBeGreaterThan(10);
});

test('every name of the plan leads to its area', async () => {
  const { host } = await openCreated();
  const plan = planWorkbook(indexRubric(smallRubric), createRequest());
  expect(host.workbook.names.map(({ name }) => name).sort()).toEqual(
    plan.names.map(({ name }) => name).sort(),
  );
  expect(host.workbook.names.every(({ refersTo }) => !refersTo.includes('#REF!'))).toBe(true);
});

test('sizes, merges, frozen panes, tab, print set-up, rules and chart are those of the plan', async () => {
  const { host } = await openCreated();
  const plan = planWorkbook(indexRubric(smallRubric), createRequest());
  for (const planned of plan.sheets) {
    const sheet = sheetNamed(host, planned.name);
    expect(sheet.visibility).toBe(planned.visibility === 'hidden' ? 'Hidden' : 'Visible');
    expect(sheet.tabColor.toUpperCase()).toBe(planned.tabColor.toUpperCase());
    const growing = growingRows(planned);
    planned.rowHeights.forEach((height, row) => {
      // Rows of criteria fit what stands in them, whoever wrote it.
      expect([row, sheet.rowFits(row)]).toEqual([row, growing.has(row) || height === 0]);
      if (growing.has(row)) return;
      expect([row, sheet.rowHidden(row) ? 0 : sheet.rowHeight(row)]).toEqual([row, height]);
    });
    planned.columns.forEach(({ width }, column) => {
      expect([column, sheet.columnHidden(column) ? 0 : sheet.columnWidth(column)]).toEqual([column, width]);
    });
    expect(sheet.frozenRows).toBe(planned.frozenRows);
    const byPlace = (a: CellArea, b: CellArea): number => a.row - b.row || a.column - b.column;
    expect([...sheet.merges].sort(byPlace)).toEqual([...planned.merges].sort(byPlace));
    expect(sheet.conditionalFormats.map((rule) => rule.formula)).toEqual(
      planned.conditionalFormats.map((rule) => rule.formula),
    );
    expect(sheet.charts.map((chart) => [chart.name, chart.title, chart.minimum, chart.maximum])).toEqual(
      planned.charts.map((chart) => [chart.name, chart.title, chart.minimum, chart.maximum]),
    );
    // Nobody prints a hidden sheet.
    if (planned.visibility === 'hidden') continue;
    expect(sheet.pageLayout).toMatchObject({
      orientation: planned.print.orientation === 'portrait' ? 'Portrait' : 'Landscape',
      paperSize: 'A4',
      scale: planned.print.scale,
      fitWide: planned.print.scale === null ? planned.print.fitToPagesWide : null,
      fitTall:
        planned.print.scale === null && planned.print.fitToPagesTall > 0
          ? planned.print.fitToPagesTall
          : null,
      margins: planned.print.margins,
      footer: planned.print.footer,
      horizontalBreakRows: planned.print.pageBreakRows,
      centerHorizontally: planned.print.centerHorizontally,
    });
  }
});

test('the chart shows the categories with their labels', async () => {
  const { host } = await openCreated();
  const [chart] = sheetNamed(host, 'สรุป').charts;
  expect(chart?.type).toMatch(/^Radar/);
  expect(chart?.series).toHaveLength(1);
  expect(chart?.series[0]?.labels).toHaveLength(smallRubric.categories.length);
  expect(chart?.series[0]?.values).toEqual([0, 0]);
});

test('the person is shown the summary, and stays where they are when nothing was missing', async () => {
  const { host, workbook } = await openCreated();
  expect(host.workbook.activeSheetId).toBe(sheetNamed(host, 'สรุป').id);
  const other = sheetNamed(host, 'หมวด 2').id;
  host.hands.activateSheet(other);
  valueOf(await workbook.create(createRequest(), noProgress));
  expect(host.workbook.activeSheetId).toBe(other);
});

test('an untouched form shows no gap in colour, and the first tick of an item shows those of the item', async () => {
  const { host } = await openCreated();
  const sheet = sheetNamed(host, 'หมวด 1');
  const gap = '#FDF0E6';
  const coloured = (): number[] =>
    Array.from({ length: 60 }, (_, row) => row).filter((row) => sheet.cell(row, 3).style.fill === gap);
  expect(coloured()).toEqual([]);
  const plan = planWorkbook(indexRubric(smallRubric), createRequest()).sheets[1];
  const rows = plan?.roles.flatMap(({ criterion }, row) => (criterion === null ? [] : [row])) ?? [];
  const [first = 0, second = 0] = rows;
  host.hands.type(sheet.id, first, plan?.checkboxes[0]?.column ?? 0, 'TRUE');
  expect(coloured()).toContain(second);
  const other = plan?.roles.findIndex(({ criterion }) => criterion?.startsWith('1.2.') === true) ?? -1;
  expect(coloured()).not.toContain(other);
});

test('whoever turns to the first category finds the first box chosen, not a cell in a hidden row', async () => {
  const { host } = await openCreated();
  const plan = planWorkbook(indexRubric(smallRubric), createRequest()).sheets[1];
  host.hands.activateSheet(sheetNamed(host, 'หมวด 1').id);
  const { row, column } = host.workbook.selection;
  const [box] = plan?.checkboxes ?? [];
  expect({ row, column }).toEqual({ row: box?.row, column: box?.column });
});

describe.each([
  ['1.18', true],
  ['1.14', false],
] as const)('with ExcelApi %s', (excelApi, native) => {
  test(`ticks are ${native ? 'checkboxes' : 'a list of TRUE and FALSE shown as boxes'}, and hold FALSE either way`, async () => {
    const { host, workbook } = await openCreated(smallRubric, { excelApi });
    expect(workbook.tier).toEqual({ api: excelApi, nativeCheckboxes: native });
    const plan = planWorkbook(indexRubric(smallRubric), createRequest());
    for (const planned of plan.sheets) {
      const sheet = sheetNamed(host, planned.name);
      for (const area of planned.checkboxes) {
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          const cell = sheet.cell(row, area.column);
          expect([cell.value, cell.text, cell.checkbox, cell.listValues]).toEqual([
            false,
            '☐',
            native,
            native ? null : ['TRUE', 'FALSE'],
          ]);
        }
      }
    }
  });
});

test.each(['1.18', '1.14'] as const)(
  'with ExcelApi %s what is no tick is refused in a tick cell',
  async (excelApi) => {
    const { host, environment } = await openCreated(smallRubric, { excelApi });
    const plan = planWorkbook(indexRubric(smallRubric), createRequest());
    const rules = await environment.Excel.run(async (context) => {
      const asked = plan.sheets.flatMap((planned) =>
        planned.checkboxes.map((area) => {
          const sheet = context.workbook.worksheets.getItem(sheetNamed(host, planned.name).id);
          const { dataValidation } = sheet.getRange(areaAddress(area));
          return dataValidation.load('rule,errorAlert');
        }),
      );
      await context.sync();
      return asked.map(({ rule, errorAlert }) => ({ rule, errorAlert }));
    });
    expect(rules.length).toBeGreaterThan(3);
    for (const { rule, errorAlert } of rules) {
      expect(rule).toEqual({ list: { inCellDropDown: excelApi === '1.14', source: 'TRUE,FALSE' } });
      expect(errorAlert).toEqual({ showAlert: true, style: 'Stop', ...tickAlert });
    }
  },
);

describe('pressed again', () => {
  test('nothing is written, and all of it is reported as kept', async () => {
    const { host, workbook } = await openCreated();
    const before = pictureOf(host);
    const report = valueOf(await workbook.create(createRequest(), noProgress));
    expect(report.added).toEqual([]);
    expect(report.kept).toEqual(['สรุป', 'หมวด 1', 'หมวด 2', '_pmqa']);
    expect(host.traffic.roundTrips).toBe(2);
    expect(host.traffic.writes).toBe(0);
    expect(pictureOf(host)).toEqual(before);
  });

  test('renamed sheets are known again', async () => {
    const { host, workbook } = await openCreated();
    host.hands.renameSheet(sheetNamed(host, 'หมวด 1').id, 'การนำองค์การ');
    const report = valueOf(await workbook.create(createRequest(), noProgress));
    expect(report).toEqual({ added: [], kept: ['สรุป', 'การนำองค์การ', 'หมวด 2', '_pmqa'], unset: [] });
  });

  test('a deleted category sheet comes back in its place, and the figures live again', async () => {
    const { host, workbook } = await openCreated();
    host.hands.deleteSheet(sheetNamed(host, 'หมวด 1').id);
    expect(host.workbook.names.some(({ refersTo }) => refersTo.includes('#REF!'))).toBe(true);
    const report = valueOf(await workbook.create(createRequest(), noProgress));
    expect(report).toEqual({ added: ['หมวด 1'], kept: ['สรุป', 'หมวด 2', '_pmqa'], unset: [] });
    expect(host.traffic.roundTrips).toBe(4);
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      'สรุป',
      'หมวด 1',
      'หมวด 2',
      '_pmqa',
    ]);
    expect(host.workbook.names.some(({ refersTo }) => refersTo.includes('#REF!'))).toBe(false);
    const snapshot = valueOf(await workbook.read(smallRubric));
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.figures.get('level 1.1/1')).toMatchObject({ applicable: 3, met: 0 });
  });
});

describe('what is the user’s own', () => {
  test('stays: a sheet called สรุป makes ours สรุป (2)', async () => {
    const { host, workbook } = await openWorkbook();
    const own = host.hands.addSheet('สรุป');
    host.hands.paste(own, 0, 0, [
      ['งบประมาณ', '=1+1'],
      ['', '1/2'],
    ]);
    const before = pictureOf(host);
    const report = valueOf(await workbook.create(createRequest(), noProgress));
    expect(report.added[0]).toBe('สรุป (2)');
    const after = pictureOf(host) as { sheets: { id: string }[] };
    const theirs = (before as { sheets: { id: string }[] }).sheets;
    expect(after.sheets.filter(({ id }) => theirs.some((sheet) => sheet.id === id))).toEqual(theirs);
  });
});

describe('whatever a user has in their sheets', () => {
  const typed = fc.oneof(
    // Formulas are taken from the list: Excel refuses a broken one while it is being typed.
    fc.string({ maxLength: 12 }).filter((words) => !words.startsWith('=')),
    fc.constantFrom('=1+1', '=Sheet1!A1', '1/2', 'TRUE', 'หมวด 1'),
  );
  const block = fc.array(fc.tuple(typed, typed, typed), { minLength: 1, maxLength: 5 });

  test('is the same afterwards, made or taken back', async () => {
    await fc.assert(
      fc.asyncProperty(block, block, fc.boolean(), async (first, second, fails) => {
        const { host, workbook } = await openWorkbook();
        const sheets = [host.workbook.activeSheetId, host.hands.addSheet('สรุป')];
        host.hands.paste(sheets[0] ?? '', 0, 0, first);
        host.hands.paste(sheets[1] ?? '', 3, 2, second);
        const before = sheetsOf(host, sheets);
        if (fails) host.faults.failWriteAfter(120);
        expect((await workbook.create(createRequest(tinyRubric), noProgress)).ok).toBe(!fails);
        expect(sheetsOf(host, sheets)).toEqual(before);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 20_000);
});

function sheetsOf(host: EmbeddedHost, ids: readonly string[]): unknown {
  return ids.map((id) => {
    const sheet = host.workbook.sheets.find((candidate) => candidate.id === id);
    return sheet === undefined ? null : { name: sheet.name, cells: cellsOf(sheet) };
  });
}

describe('a cancel', () => {
  test.each(['looking', 'planning'] as const)('while %s writes nothing', async (stage) => {
    const { host, workbook } = await openWorkbook();
    let at = '';
    const outcome = await workbook.create(createRequest(), {
      report: (now) => {
        at = now;
      },
      cancelled: () => at === stage,
    });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(host.traffic.writes).toBe(0);
  });

  test.each(['writing', 'finishing'] as const)('while %s takes everything back', async (stage) => {
    const { host, workbook } = await openWorkbook();
    const before = pictureOf(host);
    let at = '';
    const outcome = await workbook.create(createRequest(), {
      report: (now) => {
        at = now;
      },
      cancelled: () => at === stage,
    });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(pictureOf(host)).toEqual(before);
  });
});

test('a workbook made from another rubric is left alone', async () => {
  const { host, workbook } = await openCreated();
  const before = pictureOf(host);
  const outcome = await workbook.create(createRequest(pmqaRubric), noProgress);
  expect(outcome).toEqual({
    ok: false,
    failure: { kind: 'otherRubric', found: smallRubric.id, expected: pmqaRubric.id },
  });
  expect(pictureOf(host)).toEqual(before);
});

test('a rubric that cannot be planned is a failure in words, not an error thrown at the pane', async () => {
  const { host, workbook } = await openWorkbook();
  const before = pictureOf(host);
  // What the parser never lets through; it stands for any fault of ours while planning.
  const broken = { ...smallRubric, levels: null } as unknown as Rubric;
  const outcome = await workbook.create(createRequest(broken), noProgress);
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'unexpected' } });
  expect(pictureOf(host)).toEqual(before);
});
