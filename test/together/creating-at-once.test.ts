/**
 * Two people press “create” in one workbook at the same moment. Whatever the order in which their requests arrive,
 * and wherever one of them breaks off: one set results, nothing of a colleague's is lost, and no name is.
 * @slow 8 s: every order in which the requests of two people can arrive, a creation for each
 */
import fc from 'fast-check';
import type { Failure } from '../../src/core/failures/failures';
import { columnOf } from '../../src/core/layout/columns';
import { longestCreation } from '../../src/core/creation/plan-creation';
import type { SavedState } from '../../src/embedded-host/contract';
import { howOften, isFuzz, replay, seed, shareInTurn } from '../fuzz/how-often';
import {
  createRequest,
  noProgress,
  pictureOf,
  sheetNamed,
  tinyRubric,
  valueOf,
} from '../excel/open-workbook';
import {
  allOrders,
  halfMadeSheets,
  lostNames,
  openTwoPeople,
  press,
  runPresses,
  type Press,
  type TwoPeople,
} from './two-people';

const allSheets = ['สรุป', 'หมวด 1', 'หมวด 2', '_pmqa'];

let two: TwoPeople;
/** What there is before the two press. */
let workbooks: Record<'empty' | 'whole' | 'withoutOne' | 'withoutNames', SavedState>;
/** Writing actions of one whole creation: every position at which it can break off. */
let writes = 0;

beforeAll(async () => {
  two = await openTwoPeople();
  const { host, somchai } = two;
  const empty = host.save();
  host.traffic.reset();
  // The fourth request sets how it looks, and takes nothing back.
  host.faults.failRequest(4);
  valueOf(await somchai.workbook.create(createRequest(tinyRubric), noProgress));
  writes = host.traffic.writes;
  const whole = host.save();
  host.hands.deleteSheet(sheetNamed(host, 'หมวด 1').id);
  const withoutOne = host.save();
  await somchai.environment.Excel.run(async (context) => {
    for (const { name, refersTo } of host.workbook.names) {
      if (refersTo.includes('#REF!')) context.workbook.names.getItem(name).delete();
    }
    await context.sync();
  });
  workbooks = { empty, whole, withoutOne, withoutNames: host.save() };
});
afterAll(() => two.close());

function failureOf({ outcome }: Press): Failure | null {
  return outcome === null || outcome.ok ? null : outcome.failure;
}

function sheetNames(): string[] {
  return two.host.workbook.sheets.map(({ name }) => name);
}

/** One set and all names; or two sheets for one marker, where it was made in two languages, and that is said. */
async function expectWhole(mayBeTwice = false): Promise<void> {
  expect(await lostNames(two)).toEqual([]);
  expect(await halfMadeSheets(two)).toEqual([]);
  const [one, other] = [
    valueOf(await two.malee.workbook.read(tinyRubric)),
    valueOf(await two.somchai.workbook.read(tinyRubric)),
  ];
  expect(one).toEqual(other);
  const twice = sheetNames().length - allSheets.length - 1;
  expect(one.problems.map(({ kind }) => kind)).toEqual(new Array(twice).fill('sheetTwice'));
  if (!mayBeTwice) expect(twice).toBe(0);
}

/** On a push three of the twenty, others each time; all of them under fuzz. */
function someOrders(): readonly (readonly boolean[])[] {
  const all = allOrders(3, 3);
  const length = howOften({ push: 3, fuzz: all.length });
  const [some = []] = fc.sample(fc.shuffledSubarray(all, { minLength: length, maxLength: length }), {
    numRuns: 1,
    seed,
  });
  return some;
}

describe.each([
  ['th', 'th'],
  ['th', 'en'],
] as const)('two panes, in %s and %s', (one, other) => {
  test.each(['empty', 'withoutOne', 'withoutNames'] as const)(
    'make one set of a workbook that is %s, in whichever order their requests arrive',
    async (base) => {
      const missing = base === 'empty' ? 4 : 1;
      for (const order of someOrders()) {
        two.host.restore(workbooks[base]);
        const presses = [
          press(two.somchai, { language: one }),
          press(two.malee, { language: other }),
        ] as const;
        await runPresses(...presses, order);
        const counts = presses.map(({ outcome }) =>
          outcome?.ok === true ? outcome.value.added.length : outcome,
        );
        // Two languages have two names for a category: then Excel takes both, and both stay.
        const mayBeTwice = base === 'withoutOne' && one !== other;
        expect([order, counts.sort()]).toEqual([
          order,
          counts[0] === missing && mayBeTwice ? counts : [0, missing],
        ]);
        await expectWhole(mayBeTwice);
      }
    },
  );
});

test('answers typed between the first one’s writing and the second’s are all there', async () => {
  const { host, somchai, malee } = two;
  host.restore(workbooks.empty);
  const [first, second] = [press(somchai), press(malee)];
  let typed = 0;
  // Both look; the first writes and starts to fill in, and only then the second writes.
  await runPresses(first, second, [true, true, false, false, true], (next) => {
    if (first.outcome === null || next !== second) return;
    const sheet = sheetNamed(host, 'หมวด 1');
    typed += 1;
    host.hands.insertRows(sheet.id, 5, 1);
    host.hands.type(sheet.id, 5, 5, `คำตอบที่ ${typed}`);
  });
  expect(second.outcome).toEqual({ ok: true, value: { added: [], kept: allSheets, unset: [] } });
  expect(typed).toBeGreaterThan(4);
  const cells = JSON.stringify(pictureOf(host));
  const answers = Array.from({ length: typed }, (_, number) => `คำตอบที่ ${number + 1}`);
  expect(answers.filter((answer) => !cells.includes(answer))).toEqual([]);
  expect(await lostNames(two)).toEqual([]);
});

/** Breaks the first one's writing off at a write, between the other's requests. */
async function breakOff(
  base: keyof typeof workbooks,
  position: number,
  order: readonly boolean[],
  language: 'th' | 'en' = 'th',
): Promise<void> {
  const { host, somchai, malee } = two;
  host.restore(workbooks[base]);
  const before = pictureOf(host);
  const [first, second] = [press(somchai), press(malee, { language })];
  await runPresses(first, second, order, (next) => {
    // Its third request is the writing. The fault is taken away should it not have come to it.
    host.faults.clear();
    if (next === first && next.steps === 2) host.faults.failWriteAfter(position);
  });
  host.faults.clear();
  const failures = [failureOf(first), failureOf(second)].filter((failure) => failure !== null);
  const known = failures.every(
    (failure) => failure.kind === 'rolledBack' || failure.kind === 'creationUnderWay',
  );
  expect([position, order, failures, known]).toEqual([position, order, failures, true]);
  // Either nobody made it, and nothing is left; or it stands whole, whoever made it.
  if (failures.length === 2) expect(pictureOf(host)).toEqual(before);
  else await expectWhole(language !== 'th');
}

/** Under `npm run fuzz` every write breaks off once, which takes minutes. */
const patience = isFuzz ? 900_000 : 60_000;

/** Of those that make the sheets, point the names and end it every other one, by turns; of the hundreds of formats between, some. */
function breakingPoints(): readonly number[] {
  const all = Array.from({ length: writes }, (_, position) => position + 1);
  const some = all.filter(
    (position) => position <= 16 || position > writes - 6 || position % (isFuzz ? 1 : 24) === 0,
  );
  return shareInTurn(some, 2, 'a creation that breaks off');
}

/** Somchai's window closes in the middle of his creation, long before its end. Nothing of his takes it back. */
async function breakOffForGood(): Promise<void> {
  const { host, somchai } = two;
  host.restore(workbooks.empty);
  host.faults.failWriteAfter(writes - 3);
  const outcome = await somchai.workbook.create(createRequest(tinyRubric, { now: began }), {
    report: (stage) => {
      host.faults.readOnly = stage === 'finishing';
    },
    cancelled: () => false,
  });
  host.faults.clear();
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'halfWritten' } });
}

const began = Date.UTC(2026, 10, 23, 8, 15);

function answerIn(sheetName: string, id: string, evidence: string): void {
  const sheet = sheetNamed(two.host, sheetName);
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (sheet.content(row, 0).value === id)
      two.host.colleague.type(sheet.id, row, columnOf('evidence'), evidence);
  }
}

describe('sheets that somebody else is making', () => {
  test('are left alone for a quarter of an hour: nothing is written, and the person is told', async () => {
    const { host, malee } = two;
    await breakOffForGood();
    const before = pictureOf(host);
    for (const now of [began, began + longestCreation - 1]) {
      host.traffic.reset();
      const outcome = await malee.workbook.create(createRequest(tinyRubric, { now }), noProgress);
      expect(outcome).toEqual({ ok: false, failure: { kind: 'creationUnderWay' } });
      expect([host.traffic.writes, host.traffic.roundTrips]).toEqual([0, 2]);
    }
    expect(pictureOf(host)).toEqual(before);
  });

  test('are completed at once by the one who began', async () => {
    await breakOffForGood();
    const request = createRequest(tinyRubric, { now: began + 1 });
    expect(valueOf(await two.somchai.workbook.create(request, noProgress)).added).toEqual(allSheets);
    await expectWhole();
  });

  test('and broke off are replaced when it is over, with every answer; what is no answer keeps its sheet', async () => {
    const { host, malee } = two;
    await breakOffForGood();
    answerIn('หมวด 1', '1.1.B2', 'คำสั่งที่ 1/2569');
    const noted = sheetNamed(host, 'หมวด 2');
    host.colleague.type(noted.id, noted.rowCount + 1, 3, 'บันทึกของเพื่อน');
    const request = createRequest(tinyRubric, { now: began + longestCreation });
    expect(valueOf(await malee.workbook.create(request, noProgress)).added).toEqual(allSheets);
    const { answers, problems } = valueOf(await malee.workbook.read(tinyRubric));
    expect(answers.get('1.1.B2')?.evidence).toBe('คำสั่งที่ 1/2569');
    expect(problems).toEqual([]);
    expect(sheetNames()).toEqual(['Sheet1', 'หมวด 2 (2)', ...allSheets]);
    expect(sheetNamed(host, 'หมวด 2 (2)').id).toBe(noted.id);
    expect(await lostNames(two)).toEqual([]);
  });
});

describe('a creation that breaks off', () => {
  test('at its last write, and is taken back between a colleague’s two looks, lets them look again', async () => {
    await breakOff('empty', writes, [true, true, true, true, false, true, true, true, false], 'en');
  });

  test(
    'at any write, while a colleague creates, leaves the colleague’s or nothing',
    async () => {
      const looked = [true, true, false, false, true];
      // The other writes before, between or after the three requests that take back.
      const places = [0, 1, 2, 3].map((place) => [...looked, ...new Array<boolean>(place).fill(true), false]);
      for (const [turn, position] of breakingPoints().entries()) {
        await breakOff('empty', position, places[turn % places.length] ?? []);
      }
    },
    patience,
  );

  test('after it pointed names away from the colleague’s sheet, points them back at it', async () => {
    // Both look, the colleague completes in another language, so that no name of a sheet stands in the way.
    const order = [true, true, false, false, false, true];
    const positions = Array.from({ length: 12 }, (_, at) => at + 1);
    for (const position of shareInTurn(positions, 2, 'names pointed back'))
      await breakOff('withoutOne', position, order, 'en');
  });

  test('at its last write, and is taken back while a colleague takes theirs back, leaves no name behind', async () => {
    // Both look, the first breaks off, the second is refused; then the two look by turns, and the first deletes first.
    const turns = [false, true, true, false, true, false, false, true, false, true, true, true, false, true];
    await breakOff('empty', writes, turns);
    const byTurns = [
      false,
      true,
      true,
      false,
      true,
      false,
      true,
      false,
      false,
      true,
      false,
      true,
      true,
      true,
    ];
    await breakOff('empty', writes, byTurns, 'en');
  });

  test(
    'in any order, at any write, in any language, on any workbook',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('empty' as const, 'withoutOne' as const, 'withoutNames' as const),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.shuffledSubarray([...new Array<boolean>(8).fill(true), ...new Array<boolean>(6).fill(false)], {
            minLength: 14,
          }),
          fc.constantFrom('th' as const, 'en' as const),
          async (base, part, order, language) => {
            // Completing one sheet takes about a third of the writes.
            const most = base === 'empty' ? writes : writes / 3;
            await breakOff(base, 1 + Math.round(part * (most - 1)), order, language);
          },
        ),
        { numRuns: howOften({ push: 6, fuzz: 120 }), endOnFailure: true, ...replay },
      );
    },
    patience,
  );
});
