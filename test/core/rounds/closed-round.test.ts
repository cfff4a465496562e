/** @slow 3 s: random rounds closed whole, and read again */
import fc from 'fast-check';
import { emptyAnswer, type Answer, type Answers } from '../../../src/core/assessment/answers';
import { assess, itemResults } from '../../../src/core/assessment/attainment';
import { answerFields } from '../../../src/core/layout/columns';
import { closeRound, sealOf, type ClosedRound } from '../../../src/core/rounds/closed-round';
import { closedRoundsIn, isClosedWith } from '../../../src/core/rounds/closed-rounds';
import { planClosedSheet } from '../../../src/core/rounds/plan-closed-sheet';
import { readClosedSheet } from '../../../src/core/rounds/read-closed-sheet';
import type { RubricIndex } from '../../../src/core/rubric/rubric-index';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { readFileGrids } from '../../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../../src/xlsx/write-xlsx';
import { expectApproved } from '../approved';
import { planPage } from '../layout/plan-page';
import { randomAnswers } from '../layout/random-answers';
import { bothRubrics, planOf, sampleProfile, twoByFiveIndex } from '../layout/rubrics';
import { gridsOf } from '../sheet/grids';
import before from '../../fixtures/closed-before-done-on.json';
import { howOften, replay } from '../../fuzz/how-often';

const typeface = { name: 'TH Sarabun New', size: 16 } as const;

function closed(index: RubricIndex, answers: Answers): ClosedRound {
  const assessment = assess(index, answers, 'department');
  return closeRound(
    index,
    { answers, profile: { ...sampleProfile, agencyType: 'department' }, assessment },
    { closedOn: '2026-09-30', closedBy: 'นางสาวสมใจ รักงาน' },
  );
}

function gridOf(index: RubricIndex, round: ClosedRound): SheetGrid {
  const sheet = planClosedSheet(index, round, { language: 'th', typeface });
  const [grid] = gridsOf({ layoutVersion: 1, sheets: [sheet], names: [] });
  if (grid === undefined) throw new Error('no sheet');
  return grid;
}

function edited(grid: SheetGrid, row: number, column: number, value: CellValue): SheetGrid {
  const values = grid.values.map((cells, at) =>
    at === row ? Object.assign([...cells], { [column]: value }) : cells,
  );
  return { ...grid, values };
}

describe.each(bothRubrics)('a closed round of %s', (_name, index) => {
  it('is read back from its sheet as it was, with a seal that fits, even from a file', async () => {
    await fc.assert(
      fc.asyncProperty(randomAnswers(index), async (answers) => {
        const round = closed(index, answers);
        expect(readClosedSheet(gridOf(index, round))).toEqual({ round, seal: sealOf(round), isIntact: true });
        const sheet = planClosedSheet(index, round, { language: 'en', typeface });
        const bytes = await writeWorkbookFile(
          { layoutVersion: 1, sheets: [sheet], names: [] },
          { protect: false },
        );
        const read = await readFileGrids(bytes);
        const [grid] = read.ok ? read.value.grids : [];
        expect(grid && readClosedSheet(grid)).toMatchObject({ seal: sealOf(round), isIntact: true });
      }),
      { ...replay, numRuns: howOften({ push: 3, fuzz: 60 }) },
    );
  });

  it('holds the levels and points of its day', () => {
    fc.assert(
      fc.property(randomAnswers(index), (answers) => {
        const { figures } = closed(index, answers);
        for (const { id, level, points } of itemResults(assess(index, answers, 'department')))
          expect(figures.get(`item ${id}`)).toEqual({ level, points });
      }),
      { ...replay, numRuns: howOften({ push: 3, fuzz: 50 }) },
    );
  });

  it('shows any later change of a value, and none where rows were only sorted', () => {
    const answersAndCell = fc.tuple(randomAnswers(index), fc.nat(), fc.nat());
    fc.assert(
      fc.property(answersAndCell, ([answers, first, second]) => {
        const grid = gridOf(index, closed(index, answers));
        const rows = grid.values.flatMap((cells, row) =>
          typeof cells[0] === 'string' && cells[0].startsWith('answer ') ? [row] : [],
        );
        const row = rows[first % rows.length] ?? 0;
        const fields = answerFields.filter((field) => field !== 'assessorMet');
        const column = grid.values[0]?.indexOf(fields[second % fields.length] ?? '') ?? -1;
        const before = grid.values[row]?.[column] ?? null;
        const other = typeof before === 'boolean' ? !before : `${before ?? ''}ก`;
        expect(readClosedSheet(edited(grid, row, column, other))?.isIntact).toBe(false);
        const reversed = { ...grid, values: [...grid.values.slice(0, 1), ...grid.values.slice(1).reverse()] };
        expect(readClosedSheet(reversed)?.isIntact).toBe(true);
        const without = { ...grid, values: grid.values.filter((_, at) => at !== row) };
        expect(readClosedSheet(without)?.isIntact).toBe(false);
        const twice = { ...grid, values: [...grid.values, grid.values[row] ?? []] };
        expect(readClosedSheet(twice)?.isIntact).toBe(false);
      }),
      { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
    );
  });

  it('is passed over by whoever reads answers', () => {
    const plan = planOf(index, 'th');
    const sheet = planClosedSheet(index, closed(index, new Map()), { language: 'th', typeface });
    expect(readSnapshot(index, gridsOf({ ...plan, sheets: [...plan.sheets, sheet] }))).toEqual(
      readSnapshot(index, gridsOf(plan)),
    );
    for (const grid of gridsOf(plan)) expect(readClosedSheet(grid)).toBeNull();
  });
});

it('one that was closed before there was a day on which things were done still has its seal, and shows a later day', () => {
  const grid = { sheetId: 'closed', name: 'ปิดรอบ', visible: true, row: 0, column: 0, values: before.values };
  const read = readClosedSheet(grid);
  expect(read).toMatchObject({ seal: before.seal, isIntact: true });
  expect([...(read?.round.answers.values() ?? [])].map(({ doneOn }) => doneOn)).not.toContain(undefined);
  const withDay = before.values.map((cells, row) => {
    if (row === 0) return [...cells, 'doneOn'];
    return [...cells, String(cells[0]).startsWith('answer ') ? '2026-11-28' : null];
  });
  expect(readClosedSheet({ ...grid, values: withDay })?.isIntact).toBe(false);
});

it('a note is sealed behind the day, and only where there is one: rounds that were closed with days alone keep their seal', () => {
  const [id = ''] = twoByFiveIndex.criteria.keys();
  const sealed = (answer: Partial<Answer>): string =>
    sealOf(closed(twoByFiveIndex, new Map([[id, { ...emptyAnswer, ...answer }]])));
  const [day, note] = [{ doneOn: '2026-11-28' }, { note: '2026-11-28' }];
  const seals = [{}, day, note, { ...day, ...note }].map(sealed);
  expect(new Set(seals).size).toBe(4);
  // As it was sealed before there were notes.
  expect(sealed(day)).toBe('c86bb66b763faaee09ed49e34738a3dcf659b2909b2c08b47185b3a518c3b843');
});

it('every figure, fact and the name of who closed it is sealed', () => {
  const round = closed(twoByFiveIndex, new Map());
  const others: readonly Partial<ClosedRound>[] = [
    { closedBy: 'somebody else' },
    { closedOn: '2026-10-01' },
    { edition: '9' },
    { profile: { ...round.profile, agencyName: 'another' } },
    { figures: new Map([...round.figures, ['overall overall', { level: 3, points: 1 }]]) },
  ];
  const seals = [round, ...others.map((other) => ({ ...round, ...other }))].map(sealOf);
  expect(new Set(seals).size).toBe(seals.length);
});

it('an agency of no type has none in the sheet and in the seal', () => {
  const round = closed(twoByFiveIndex, new Map());
  const untyped = { ...round, profile: { ...round.profile, agencyType: null } };
  const sheet = planClosedSheet(twoByFiveIndex, untyped, { language: 'en', typeface });
  const row = sheet.cells.find(([key]) => typeof key === 'string' && key.endsWith('agencyType'));
  expect(row?.slice(2).every((content) => content === null)).toBe(true);
  expect(sealOf(untyped)).toBe(sealOf({ ...round, profile: { ...round.profile, agencyType: '' } }));
});

it('is sealed alike in whatever order its answers and figures stand', () => {
  const answer = { met: true, evidence: 'a', link: '', owner: '', due: '', notApplicable: '' };
  const ids = [...twoByFiveIndex.criteria.keys()].slice(0, 12);
  const round = closed(twoByFiveIndex, new Map(ids.map((id) => [id, { ...emptyAnswer, ...answer }])));
  const entries = [...round.answers];
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const answers = new Map(shuffled);
      const figures = new Map([...round.figures].reverse());
      expect(sealOf({ ...round, answers, figures })).toBe(sealOf(round));
    }),
    { ...replay, numRuns: howOften({ push: 10, fuzz: 200 }) },
  );
});

it('the sheet of a closed round', () => {
  const answers: Answers = new Map(
    [...twoByFiveIndex.criteria.keys()].slice(0, 6).map((id, at) => [
      id,
      {
        met: at % 2 === 0,
        evidence: at === 0 ? '=1+1' : 'a report',
        link: '',
        owner: '',
        due: at === 3 ? '2026-12-31' : '',
        doneOn: at === 0 ? '2026-11-28' : '',
        note: at === 2 ? 'printed in March' : '',
        notApplicable: at === 5 ? 'not ours' : '',
        assessorMet: '',
        assessorNote: '',
      },
    ]),
  );
  const sheet = planClosedSheet(twoByFiveIndex, closed(twoByFiveIndex, answers), {
    language: 'en',
    typeface,
  });
  expect(sheet.isLocked).toBe(true);
  expectApproved('rounds/approved/closed.txt', planPage(sheet));
});

it('closed rounds are found among other sheets, each by the name of its own, and known by their edition', () => {
  const round = closed(twoByFiveIndex, new Map());
  const grids = [
    ...gridsOf(planOf(twoByFiveIndex, 'en')),
    { ...gridOf(twoByFiveIndex, round), name: 'Round 1' },
  ];
  const found = closedRoundsIn(grids);
  expect(found).toMatchObject([{ sheet: 'Round 1', isIntact: true }]);
  const { rubric } = twoByFiveIndex;
  expect(isClosedWith(round, rubric)).toBe(true);
  expect(isClosedWith({ ...round, rubricId: 'another' }, rubric)).toBe(false);
  expect(isClosedWith({ ...round, edition: 'another' }, rubric)).toBe(false);
});
