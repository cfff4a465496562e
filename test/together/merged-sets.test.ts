/**
 * Two people created while they were offline, and Excel merged both sets into one workbook: every sheet is there
 * twice, with the same marker. Every pane counts the same one of each, says so, and nobody deletes anything.
 */
import { dataMarker } from '../../src/core/layout/markers';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { createRequest, noProgress, pictureOf, tinyRubric, valueOf } from '../excel/open-workbook';
import { openTwoPeople, tinyPlan, type TwoPeople } from './two-people';

let two: TwoPeople;
/** Names of the sheets by set, in plan order. */
const first = ['สรุป (2)', 'หมวด 1 (2)', 'หมวด 2 (2)', '_pmqa (2)'];
const second = ['สรุป', 'หมวด 1', 'หมวด 2', '_pmqa'];

/** Whose sheets the workbook's names lead into after the merge. */
const leads = {
  'the first set': (): boolean => true,
  'the second set': (): boolean => false,
  'either, sheet by sheet': (marker: string): boolean => marker.length % 2 === 0,
};

beforeEach(async () => {
  two = await openTwoPeople();
});
afterEach(() => two.close());

/** Makes a set, hides what makes it ours, makes another, and uncovers the first again. */
async function merge(isFirst: (marker: string) => boolean): Promise<void> {
  const { host, somchai, malee } = two;
  valueOf(await somchai.workbook.create(createRequest(tinyRubric), noProgress));
  const formulas = new Map(host.workbook.names.map(({ name, refersTo }) => [name, refersTo]));
  const ours = host.workbook.sheets.filter(({ name }) => second.includes(name));
  for (const { id, name } of ours) {
    host.hands.type(id, 0, 0, '');
    host.hands.renameSheet(id, `${name} (2)`);
  }
  await changeNames(somchai.environment, (names) => {
    for (const name of formulas.keys()) names.getItem(name).delete();
  });
  valueOf(await malee.workbook.create(createRequest(tinyRubric), noProgress));
  for (const { id, name } of ours) {
    const plan = tinyPlan.sheets.find((sheet) => `${sheet.name} (2)` === name);
    host.hands.type(id, 0, 0, plan?.marker ?? '');
  }
  await changeNames(somchai.environment, (names) => {
    for (const { name, marker } of tinyPlan.names.filter((one) => isFirst(one.marker))) {
      const sheet = tinyPlan.sheets.find((one) => one.marker === marker)?.name ?? '';
      const formula = formulas.get(name) ?? '';
      names.getItem(name).formula = formula.replace(/^=.*!/, `='${sheet} (2)'!`);
    }
  });
}

async function changeNames(
  { Excel }: ExcelEnvironment,
  change: (names: Excel.NamedItemCollection) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.names);
    await context.sync();
  });
}

function countedIn({ sheets }: WorkbookSnapshot): string[] {
  return tinyPlan.sheets.map(({ marker }) => sheets.get(marker)?.name ?? '');
}

function moveFirstSetToTheEnd(host: EmbeddedHost, { Excel }: ExcelEnvironment): Promise<void> {
  return Excel.run(async (context) => {
    for (const name of first) {
      context.workbook.worksheets.getItem(name).position = host.workbook.sheets.length - 1;
    }
    await context.sync();
  });
}

describe.each(Object.entries(leads))('names that lead into %s', (_whose, isFirst) => {
  test.each([false, true])('say which sheets count, in every pane, moved to the end: %s', async (moved) => {
    const { host, somchai, malee } = two;
    await merge(isFirst);
    if (moved) await moveFirstSetToTheEnd(host, somchai.environment);
    const expected = tinyPlan.sheets.map(({ marker }, at) => (isFirst(marker) ? first : second)[at]);
    const reading = valueOf(await somchai.workbook.read(tinyRubric));
    expect(valueOf(await malee.workbook.read(tinyRubric))).toEqual(reading);
    expect(countedIn(reading)).toEqual(expected);
    expect(reading.problems.map(({ kind }) => kind)).toEqual(new Array(4).fill('sheetTwice'));
    expect(reading.figures.size).toBe(reading.sheets.has(dataMarker) ? 9 : 0);

    const before = pictureOf(host);
    host.traffic.reset();
    const report = valueOf(await malee.workbook.create(createRequest(tinyRubric), noProgress));
    expect(report).toEqual({ added: [], kept: expected, unset: [] });
    expect(host.traffic.writes).toBe(0);
    expect(pictureOf(host)).toEqual(before);
  });
});
