/**
 * A colleague inserts, deletes or sorts rows between a look and a write. No write lands on another criterion's row, no
 * text is lost, and what the person is told is so.
 * @slow 11 s: every way to write, with every way to move its rows
 */
import { emptyAnswer } from '../../src/core/assessment/answers';
import { columnOf } from '../../src/core/layout/columns';
import type { CarryInReport } from '../../src/core/ports/carry-port';
import type { Outcome } from '../../src/core/failures/outcome';
import { createRequest, noProgress, sheetNamed, valueOf } from '../excel/open-workbook';
import {
  answersIn,
  categoryOf,
  carriedTo,
  emptyIncoming,
  holdPress,
  ids,
  incoming,
  isUntouched,
  lostTexts,
  openWorlds,
  pressCarry,
  pressRepair,
  rowOf,
  rubric,
  settle,
  textsIn,
  wrongAnswers,
  type World,
} from './moved-rows';

type Deed = (world: World) => void;

const worlds = openWorlds();
let world: World;
beforeEach(async () => {
  world = await worlds.open();
});
afterAll(() => worlds.close());

function deleteRow(id: string): Deed {
  return (at) => {
    at.host.hands.deleteRows(categoryOf(at, id).id, rowOf(at, id), 1);
    at.truth.set(id, emptyAnswer);
  };
}

/** Twice: the first takes the checkbox's value, the second the checkbox. */
function emptyRow(id: string): Deed {
  return (at) => {
    const area = { row: rowOf(at, id), column: 0, rows: 1, columns: 13 };
    for (let times = 0; times < 2; times += 1) at.host.hands.clear(categoryOf(at, id).id, area);
    at.truth.set(id, emptyAnswer);
  };
}

function insertAbove(id: string): Deed {
  return (at) => at.host.colleague.insertRows(categoryOf(at, id).id, rowOf(at, id), 1);
}

function deleteAbove(id: string): Deed {
  return (at) => at.host.colleague.deleteRows(categoryOf(at, id).id, rowOf(at, id) - 1, 1);
}

function sortBy(key: 'owner' | 'evidence', id: string, rows: number): Deed {
  return (at) => {
    const { id: sheetId, columnCount } = categoryOf(at, id);
    const area = { row: rowOf(at, id), column: 0, rows, columns: columnCount };
    at.host.colleague.sortRows(sheetId, area, columnOf(key), false);
  };
}

function rowGoesAway(id: string, isDeleted: boolean): Deed {
  return (at) => {
    const [from, to] = [sheetNamed(at.host, 'หมวด 1'), sheetNamed(at.host, 'หมวด 2')];
    const row = rowOf(at, id);
    at.host.hands.cutPaste(from.id, { row, column: 0, rows: 1, columns: 13 }, to.id, to.rowCount + 1, 0);
    if (isDeleted) at.host.hands.deleteRows(from.id, row, 1);
  };
}

function overwritten(id: string): Deed {
  return (at) => {
    const { id: sheetId } = categoryOf(at, id);
    const row = rowOf(at, id);
    at.host.hands.type(sheetId, row, columnOf('text'), 'ข้อความแก้');
    at.host.hands.type(sheetId, row, columnOf('status'), 'เขียนทับ');
    at.host.hands.type(sheetId, row, 1, '');
  };
}

const both =
  (...deeds: readonly Deed[]): Deed =>
  (at) =>
    deeds.forEach((deed) => deed(at));

interface RepairStory {
  readonly name: string;
  readonly damage: Deed;
  readonly between: Deed;
  readonly repairs: 1 | 2;
}

const stories: readonly RepairStory[] = [
  {
    name: 'A0 nobody',
    damage: both(deleteRow('1.1.B2'), (at) =>
      at.host.hands.type(categoryOf(at, '1.1.A1').id, rowOf(at, '1.1.A1'), 0, ''),
    ),
    between: () => undefined,
    repairs: 1,
  },
  { name: 'A1 inserts a row above', damage: deleteRow('1.1.B2'), between: insertAbove('1.1.B1'), repairs: 1 },
  {
    name: 'A2 inserts a row above where words were written over',
    damage: overwritten('1.1.B2'),
    between: insertAbove('1.1.B1'),
    repairs: 1,
  },
  {
    name: 'A3 deletes a row of their own above',
    damage: both(
      (at) => at.host.hands.insertRows(categoryOf(at, '1.1.B1').id, rowOf(at, '1.1.B1'), 1),
      deleteRow('1.1.B2'),
    ),
    between: deleteAbove('1.1.B1'),
    repairs: 1,
  },
  {
    name: 'A4 sorts the rows of the level',
    damage: both(deleteRow('1.1.A1'), (at) =>
      at.host.hands.type(categoryOf(at, '1.1.B3').id, rowOf(at, '1.1.B3'), columnOf('text'), 'แก้'),
    ),
    between: sortBy('owner', '1.1.B1', 3),
    repairs: 1,
  },
  {
    name: 'A5 inserts a row above while a row elsewhere is brought home',
    damage: rowGoesAway('1.1.A1', true),
    between: insertAbove('1.1.B1'),
    repairs: 1,
  },
  {
    name: 'A6 repairs the same at once',
    damage: both(deleteRow('1.1.B2'), deleteRow('1.2.A1')),
    between: () => undefined,
    repairs: 2,
  },
  {
    name: 'A7 repairs at once while a third sorts',
    damage: deleteRow('1.1.B2'),
    between: sortBy('owner', '1.1.B1', 2),
    repairs: 2,
  },
  {
    name: 'A8 makes a deleted column again at once',
    damage: (at) => at.host.hands.deleteColumns(categoryOf(at, '1.1.B1').id, columnOf('assessorNote'), 1),
    between: () => undefined,
    repairs: 2,
  },
  {
    name: 'A9 inserts a column left of the ticks',
    damage: deleteRow('1.1.B2'),
    between: (at) => at.host.colleague.insertColumns(categoryOf(at, '1.1.B1').id, columnOf('met'), 1),
    repairs: 1,
  },
  {
    name: 'A10 inserts a row above while a row that was cut away is brought home',
    damage: rowGoesAway('1.1.B3', false),
    between: insertAbove('1.1.B1'),
    repairs: 1,
  },
  {
    name: 'A11 inserts a row above while an emptied row is filled',
    damage: emptyRow('1.1.B2'),
    between: insertAbove('1.1.B1'),
    repairs: 1,
  },
  {
    name: 'A12 sorts while an emptied row is filled',
    damage: emptyRow('1.1.B2'),
    between: sortBy('owner', '1.1.B1', 3),
    repairs: 1,
  },
  {
    name: 'A13 deletes a row of their own above while an emptied row is filled',
    damage: both(
      (at) => at.host.hands.insertRows(categoryOf(at, '1.1.B1').id, rowOf(at, '1.1.B1'), 1),
      emptyRow('1.1.B2'),
    ),
    between: deleteAbove('1.1.B1'),
    repairs: 1,
  },
];

/** A repair looks in three requests, and writes in the fourth. */
const looks = 3;

describe('while somebody repairs, a colleague', () => {
  test.each(stories)('$name', async ({ damage, between, repairs }) => {
    damage(world);
    const before = textsIn(world);
    const clients = [world.somchai, world.malee].slice(0, repairs);
    const presses = [];
    for (const client of clients) presses.push(await pressRepair(client));
    for (const press of presses) for (let each = 0; each < looks; each += 1) await press.next();
    between(world);
    const untouched = await answersIn(world);
    const outcomes = [];
    for (const press of presses) outcomes.push(await press.finish());

    const missing = new Set(ids.filter((id) => !untouched.has(id)));
    expect(await wrongAnswers(world, missing)).toEqual([]);
    expect(lostTexts(before, world)).toEqual([]);
    // A repair that says it was stopped says that nothing was written, or what was is right.
    for (const outcome of outcomes) expect(outcome.ok || isUntouched(outcome.failure)).toBe(true);
    expect(await settle(world)).toEqual([]);
    expect(await wrongAnswers(world)).toEqual([]);
    expect(lostTexts(before, world)).toEqual([]);
  });
});

/** What was said to have been written is there, and nothing else is otherwise than it was. */
async function expectTrue(outcome: Outcome<CarryInReport>): Promise<void> {
  if (outcome.ok) for (const id of outcome.value.written) world.truth.set(id, carriedTo(id));
  else expect(isUntouched(outcome.failure)).toBe(true);
  expect(await wrongAnswers(world)).toEqual([]);
}

describe('while somebody carries answers in, a colleague', () => {
  test.each<readonly [string, Deed]>([
    ['B0 does nothing', () => undefined],
    ['B1 inserts a row above', insertAbove('1.1.B1')],
    ['B2 sorts the level', sortBy('evidence', '1.1.B1', 3)],
    [
      'B4 deletes a row above',
      (at) => at.host.colleague.deleteRows(categoryOf(at, '1.1.B1').id, rowOf(at, '1.1.B1') - 1, 1),
    ],
  ])('%s', async (_, between) => {
    emptyIncoming(world);
    const press = await pressCarry(world, world.somchai);
    const before = textsIn(world);
    for (let each = 0; each < looks; each += 1) await press.next();
    between(world);
    const outcome = await press.finish();
    expect(valueOf(outcome).written).toEqual(incoming);
    await expectTrue(outcome);
    expect(lostTexts(before, world)).toEqual([]);
    await settle(world);
    expect(await wrongAnswers(world)).toEqual([]);
  });

  test('B3 types into the criterion: theirs stands, and what was to be carried is among the leftovers', async () => {
    emptyIncoming(world);
    const press = await pressCarry(world, world.somchai);
    for (let each = 0; each < looks; each += 1) await press.next();
    const sheet = categoryOf(world, '1.1.B2');
    world.host.colleague.type(sheet.id, rowOf(world, '1.1.B2'), columnOf('evidence'), 'พิมพ์เดี๋ยวนี้');
    world.truth.set('1.1.B2', { ...emptyAnswer, evidence: 'พิมพ์เดี๋ยวนี้' });
    const outcome = await press.finish();
    expect(valueOf(outcome)).toMatchObject({ written: ['1.2.B1'], leftovers: { count: 1 } });
    await expectTrue(outcome);
    expect([...textsIn(world)]).toEqual(expect.arrayContaining(['NEW<1.1.B2>', 'พิมพ์เดี๋ยวนี้']));
  });

  test('inserts a row before every attempt: in the end the person is told, and nothing was written', async () => {
    emptyIncoming(world);
    const press = await pressCarry(world, world.somchai);
    const before = textsIn(world);
    // Three looks, a write, and a look and a write that put back.
    const perAttempt = looks + 3;
    for (let requests = 0; press.outcome() === null; requests += 1) {
      if (requests % perAttempt === looks) insertAbove('1.1.B1')(world);
      await press.next();
    }
    const outcome = await press.finish();
    const cause = { kind: 'rowsMoved' };
    expect(outcome).toEqual({ ok: false, failure: { kind: 'rolledBack', cause } });
    await expectTrue(outcome);
    expect(lostTexts(before, world)).toEqual([]);
  });

  test('moves rows at every moment of the putting back as well: nothing of it stays either', async () => {
    emptyIncoming(world);
    const press = await pressCarry(world, world.somchai);
    const before = textsIn(world);
    for (let requests = 0; press.outcome() === null; requests += 1) {
      if (requests >= looks && requests < looks + 5) insertAbove('1.1.B1')(world);
      await press.next();
    }
    await expectTrue(await press.finish());
    expect(lostTexts(before, world)).toEqual([]);
  });
});

describe('while somebody carries answers in, Excel’s answer is lost', () => {
  test.each<readonly [string, Deed]>([
    ['and no row has moved: what was written is said', () => undefined],
    ['and a colleague inserts a row: it is not said that nothing was written', insertAbove('1.1.B1')],
  ])('%s', async (_, after) => {
    emptyIncoming(world);
    const press = await pressCarry(world, world.somchai);
    for (let each = 0; each < looks; each += 1) await press.next();
    world.somchai.loseNextAnswer(() => after(world));
    const outcome = await press.finish();
    const isMoved = _.includes('inserts');
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: 'carryHalfWritten', written: isMoved ? null : 2, cause: { kind: 'connectionLost' } },
    });
    for (const id of incoming) world.truth.set(id, carriedTo(id));
    expect(await wrongAnswers(world)).toEqual([]);
  });
});

describe('while somebody creates what is missing, a colleague renames a sheet', () => {
  test.each([
    ['C', 'สรุป', 'สรุป', 1],
    ['C', 'สรุป', 'สรุป', 2],
    ['C', 'สรุป', 'สรุป', 3],
    ['D', '_pmqa', 'แผ่นของเรา', 1],
    ['D', '_pmqa', 'แผ่นของเรา', 2],
    ['D', '_pmqa', 'แผ่นของเรา', 3],
  ])('%s of which %s is missing, to %s, after %i requests', async (_, missing, name, requests) => {
    const { host, somchai, malee } = world;
    const before = textsIn(world);
    host.hands.deleteSheet(sheetNamed(host, missing).id);
    const press = holdPress(somchai, () => somchai.workbook.create(createRequest(rubric), noProgress));
    for (let each = 0; each < requests; each += 1) await press.next();
    const isTaken = host.workbook.sheets.some((sheet) => sheet.name === name);
    if (!isTaken) host.colleague.renameSheet(sheetNamed(host, 'หมวด 1').id, name);
    await press.finish();
    expect(lostTexts(before, world)).toEqual([]);
    // Whatever came of it, the next press completes it, and repair has nothing to ask.
    valueOf(await malee.workbook.create(createRequest(rubric), noProgress));
    expect(await settle(world)).toEqual([]);
    expect(await wrongAnswers(world)).toEqual([]);
    expect(lostTexts(before, world)).toEqual([]);
  });
});
