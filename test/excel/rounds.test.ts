import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import { assess } from '../../src/core/assessment/attainment';
import { closeRound } from '../../src/core/rounds/closed-round';
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
