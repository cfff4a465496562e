import { columnOf } from '../../src/core/layout/columns';
import { readReturnedLists } from '../../src/core/editions/returned/returned-list';
import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import { assess } from '../../src/core/assessment/attainment';
import { closeRound } from '../../src/core/rounds/closed-round';
import { closedRoundsIn } from '../../src/core/rounds/closed-rounds';
import { compare } from '../../src/core/rounds/compare';
import type { ComparedSide } from '../../src/core/rounds/comparison-words';
import { planClosedSheet } from '../../src/core/rounds/plan-closed-sheet';
import { planComparisonSheet } from '../../src/core/rounds/plan-comparison-sheet';
import { readClosedSheet } from '../../src/core/rounds/read-closed-sheet';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import type { SheetPlan } from '../../src/core/plan/sheet-plan';
import { createRounds } from '../../src/excel/operations/create-rounds';
import { createRequest, openCreated, openWorkbook, sheetNamed, smallRubric, valueOf } from './open-workbook';

const index = indexRubric(smallRubric);
const { profile, language, typeface } = createRequest(smallRubric);
const ids = [...index.criteria.keys()];

function side(answers: Answers): ComparedSide {
  const { agencyType } = profile;
  return { index, answers, agencyType, profile, title: '', assessment: assess(index, answers, agencyType) };
}

const met = (some: readonly string[]): Answers =>
  new Map(some.map((id) => [id, { ...emptyAnswer, met: true, evidence: '=SUM(A1)', due: '2026-09-30' }]));

function valuesOf(open: Awaited<ReturnType<typeof openCreated>>, plan: SheetPlan) {
  const sheet = sheetNamed(open.host, plan.name);
  return plan.cells.map((line, row) => line.map((_, column) => sheet.cell(row, column).value));
}

const planned = (plan: SheetPlan) =>
  plan.cells.map((line) => line.map((content) => (content === '' ? null : content)));

test('a comparison is written as it is planned, with a chart of both sides, in 4 syncs', async () => {
  const open = await openCreated(smallRubric);
  const [before, after] = [side(met(ids.slice(0, 2))), side(met(ids.slice(1, 4)))];
  const request = {
    comparison: compare(before, after),
    before,
    after,
    language,
    typeface,
    madeOn: '2026-11-28',
  };
  const rounds = createRounds(open.environment);
  const trips = open.host.traffic.roundTrips;
  const report = valueOf(await rounds.writeComparison({ ...request, rubric: smallRubric, run: 'a-press' }));
  expect(open.host.traffic.roundTrips - trips).toBe(4);
  const plan = planComparisonSheet(request);
  expect(report).toMatchObject({ name: plan.name, unset: [] });
  expect(valuesOf(open, plan)).toEqual(planned(plan));
  const [chart] = sheetNamed(open.host, plan.name).charts;
  const points = ({ assessment }: ComparedSide) => assessment.categories.map((each) => each.points);
  const [drawn] = plan.charts;
  expect(chart?.series.map(({ name, color, values }) => [name, color, values])).toEqual([
    [drawn?.seriesName, drawn?.color, points(before)],
    [drawn?.second?.seriesName, drawn?.second?.color, points(after)],
  ]);
});

test('a closed round is protected, and read back from Excel with a seal that fits', async () => {
  const open = await openCreated(smallRubric);
  const answers = met(ids.slice(0, 3));
  const assessment = assess(index, answers, profile.agencyType);
  const round = closeRound(
    index,
    { answers, profile, assessment },
    { closedOn: '2026-09-30', closedBy: 'สมใจ' },
  );
  const rounds = createRounds(open.environment);
  const request = { rubric: smallRubric, run: 'a-press', round, language, typeface };
  const report = valueOf(await rounds.closeRound(request));
  const plan = planClosedSheet(index, round, { language, typeface });
  const sheet = sheetNamed(open.host, report.name);
  expect(sheet.isProtected).toBe(true);
  const grid = {
    sheetId: sheet.id,
    name: sheet.name,
    visible: true,
    row: 0,
    column: 0,
    values: valuesOf(open, plan),
  };
  expect(readClosedSheet(grid)).toMatchObject({
    isIntact: true,
    round: { closedBy: 'สมใจ', answers: round.answers },
  });
  const trips = open.host.traffic.roundTrips;
  const [found, ...others] = closedRoundsIn(valueOf(await rounds.readClosed()));
  expect(open.host.traffic.roundTrips - trips).toBe(3);
  expect(others).toEqual([]);
  expect(found).toEqual({ ...readClosedSheet(grid), sheet: report.name });
  // Another one stands beside it.
  expect(valueOf(await rounds.closeRound({ ...request, run: 'another' })).name).not.toBe(report.name);
});

test('neither is written where there is no assessment', async () => {
  const open = await openWorkbook();
  const one = side(new Map());
  const request = {
    comparison: compare(one, one),
    before: one,
    after: one,
    language,
    typeface,
    madeOn: '2026-11-28',
  };
  const written = await createRounds(open.environment).writeComparison({
    ...request,
    rubric: smallRubric,
    run: 'x',
  });
  expect(written).toMatchObject({ ok: false, failure: { kind: 'noAssessment' } });
});

test('what was agreed in a list of differences is written where the rows are by now, and nowhere else', async () => {
  const open = await openCreated(smallRubric);
  const { host, workbook } = open;
  const read = async () => valueOf(await workbook.read(smallRubric));
  const [first = '', second = '', third = ''] = ids;
  const { places } = await read();
  const type = (id: string, field: Parameters<typeof columnOf>[0], typed: string): void => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`No row ${id}`);
    host.hands.type(place.sheetId, place.row, columnOf(field), typed);
  };
  for (const id of [first, second]) type(id, 'met', 'TRUE');
  for (const id of [first, second, third]) type(id, 'assessorMet', id === third ? 'ผ่าน' : 'ไม่ผ่าน');
  const before = await read();
  const { answers } = before;
  const { overall } = assess(index, answers, profile.agencyType);
  const rounds = createRounds(open.environment);
  const order = { rubric: smallRubric, profile, language, typeface, madeOn: '2026-11-28' } as const;
  const report = valueOf(await rounds.writeDifferences({ ...order, answers, overall, run: 'a-press' }));
  const list = sheetNamed(host, report.name);
  const keyed = (key: string): number => {
    for (let column = 0; column < 20; column += 1) if (list.content(0, column).value === key) return column;
    throw new Error(`No column ${key}`);
  };
  for (let row = 1; row < list.rowCount; row += 1) {
    const id = list.content(row, 0).value;
    if (id === first) host.hands.type(list.id, row, keyed('agreed'), 'ไม่ผ่าน');
    if (id === third) host.hands.type(list.id, row, keyed('agreed'), 'ผ่าน');
  }
  // Somebody has put rows in between since the list was made, and another has changed an answer since it was shown.
  host.hands.insertRows(places.get(first)?.sheetId ?? '', 4, 2);
  host.traffic.reset();
  const grids = valueOf(await rounds.readReturned());
  expect([host.traffic.roundTrips, host.traffic.writes]).toEqual([3, 0]);
  const lists = readReturnedLists(grids, { index, answers, language, today: '2026-11-28' });
  const changes = lists.flatMap((each) => each.changes);
  expect(changes.map(({ id }) => id)).toEqual([first, third]);
  const moved = (await read()).places.get(third);
  host.hands.type(moved?.sheetId ?? '', moved?.row ?? 0, columnOf('assessorNote'), 'เพิ่งแก้');
  const applied = valueOf(
    await rounds.applyReturned({ ...order, changes, standing: answers, run: 'another-press' }),
  );
  expect(applied.written).toEqual([first]);
  expect(applied.leftovers?.count).toBe(1);
  const after = await read();
  const { met, assessorMet, assessorNote } = after.answers.get(first) ?? emptyAnswer;
  expect([met, assessorMet, assessorNote]).toEqual([false, 'fail', 'ตกลงเมื่อ 28 พ.ย. 2569: ไม่ผ่าน']);
  expect(after.answers.get(third)).toEqual({ ...answers.get(third), assessorNote: 'เพิ่งแก้' });
  for (const [id, answer] of answers)
    if (id !== first && id !== third) expect(after.answers.get(id)).toEqual(answer);
});
