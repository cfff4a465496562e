/**
 * @slow 20 s: a workbook made for every way in which keys can be marred or pushed aside
 *
 * Repair comes to an end: what was found is mended, and a second press has nothing to do.
 */
import { columnOf } from '../../src/core/layout/columns';
import { assess } from '../../src/core/assessment/attainment';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { compareFigures } from '../../src/core/snapshot/compare-figures';

import { sheetNamed, tinyRubric, valueOf, type OpenWorkbook } from './open-workbook';
import { answersOf, check, columnIn, openUsed, repairAll, rowOf, type KeptWorkbook } from './upkeep-workbook';

type Mar = (open: KeptWorkbook, category: ReturnType<typeof sheetNamed>) => void;

const unseen = { space: ' ', 'no-break space': '\u00a0', 'zero-width space': '\u200b' };

const marred: Readonly<Record<string, Mar>> = {
  ...Object.fromEntries(
    Object.entries(unseen).flatMap(([name, sign]): [string, Mar][] => [
      [`${name} in an id`, typeAt(0, (id) => `${id}${sign}`)],
      [`${name} in a level key`, typeAt(columnOf('level'), (key) => `${sign}${key}`)],
      [
        `${name} in the key of a column`,
        ({ host }, sheet) => host.hands.type(sheet.id, 0, columnIn(sheet, 'evidence'), `'evidence${sign}`),
      ],
      [`${name} in the mark`, ({ host }, { id }) => host.hands.type(id, 0, 0, `'pmqa:category:1${sign}`)],
    ]),
  ),
  'Thai digits in an id': typeAt(0, (id) => id.replace('1.1', '๑.๑')),
};

const moved: Readonly<Record<string, Mar>> = {
  'thirteen rows above': ({ host }, { id }) => host.hands.insertRows(id, 0, 13),
  'seven columns to the left': ({ host }, { id }) => host.hands.insertColumns(id, 0, 7),
  both: ({ host }, { id }) => {
    host.hands.insertRows(id, 0, 13);
    host.hands.insertColumns(id, 0, 7);
  },
};

function typeAt(column: number, change: (text: string) => string): Mar {
  return ({ host }, sheet) => {
    const row = rowOf(sheet, '1.1.B2');
    host.hands.type(sheet.id, row, column, `'${change(String(sheet.cell(row, column).value))}`);
  };
}

async function figuresApart({ workbook }: OpenWorkbook): Promise<unknown> {
  const index = indexRubric(tinyRubric);
  const { answers, profile, figures } = valueOf(await workbook.read(tinyRubric));
  return compareFigures(index, assess(index, answers, profile.agencyType), figures);
}

async function expectInOrder(open: KeptWorkbook): Promise<void> {
  const { faults, steps, questions } = await check(open);
  expect({ faults, steps, questions }).toEqual({
    faults: [],
    steps: [],
    questions: [],
  });
  expect(await figuresApart(open)).toEqual([]);
}

test.each(Object.entries(marred))('%s: found, named, mended in one press', async (_name, mar) => {
  const open = await openUsed(tinyRubric);
  const answers = new Map(await answersOf(open));
  mar(open, sheetNamed(open.host, 'หมวด 1'));
  expect((await check(open)).faults.map(({ kind }) => kind)).toContain('keyMarred');
  await repairAll(open);
  await expectInOrder(open);
  expect(new Map(await answersOf(open))).toEqual(answers);
});

test.each(Object.entries(moved))('%s: read and in order, with nothing to mend', async (_name, mar) => {
  for (const name of ['หมวด 1', 'สรุป', '_pmqa']) {
    const open = await openUsed(tinyRubric);
    const answers = new Map(await answersOf(open));
    mar(open, sheetNamed(open.host, name));
    await repairAll(open);
    await repairAll(open);
    await expectInOrder(open);
    expect(new Map(await answersOf(open))).toEqual(answers);
  }
});

test('a formula with a cell of text pasted over it is a formula again after one press', async () => {
  const open = await openUsed(tinyRubric);
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const row = rowOf(sheet, '1.1.B2');
  const [from, to] = [columnIn(sheet, 'evidence'), columnIn(sheet, 'status')];
  open.host.hands.copyPaste(sheet.id, { row, column: from, rows: 1, columns: 1 }, sheet.id, row, to);
  await repairAll(open);
  await expectInOrder(open);
});

test('the column that was not chosen becomes one of their own, and nothing in it changes', async () => {
  const open = await openUsed(tinyRubric);
  const answers = new Map(await answersOf(open));
  const { hands } = open.host;
  const sheet = sheetNamed(open.host, 'หมวด 1');
  const column = columnIn(sheet, 'evidence');
  hands.insertColumns(sheet.id, column, 1);
  hands.type(sheet.id, 0, column, 'evidence');
  const row = rowOf(sheetNamed(open.host, 'หมวด 1'), '1.1.B1');
  hands.type(sheet.id, row, column, 'ปีที่แล้ว');
  const asked = await check(open);
  expect(asked.questions).toMatchObject([{ kind: 'whichColumn', column: 'evidence', options: [{}, {}] }]);
  expect(asked.steps).toEqual([]);
  const [question] = asked.questions;
  const decisions = new Map([[question?.key ?? '', question?.options[1]?.key ?? '']]);
  await repairAll(open, { decisions });
  await expectInOrder(open);
  expect(new Map(await answersOf(open))).toEqual(answers);
  expect(sheetNamed(open.host, 'หมวด 1').cell(row, column).value).toBe('ปีที่แล้ว');
});
