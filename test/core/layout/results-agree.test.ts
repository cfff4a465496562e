/**
 * What is put beside the formulas of a file is what a spreadsheet engine makes of them: every one of them, of any rubric.
 * @slow 10 s: every formula of many workbooks, computed by an engine
 */
import fc from 'fast-check';
import type { Answers, Profile } from '../../../src/core/assessment/answers';
import { withResults } from '../../../src/core/layout/results/with-results';
import { planCopy } from '../../../src/core/papers/plan-copy';
import { isFormula, type FormulaResult, type WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import { cellAddress } from '../../../src/core/sheet/cell-address';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { howOften, replay } from '../../fuzz/how-often';
import { randomAssessment } from '../assessment/random-assessment';
import { answersOf, sampleRubric, smallShape } from '../assessment/sample-rubric';
import { gridsOf } from '../sheet/grids';
import { ComputedWorkbook } from './computed-workbook';
import { randomAgencyType, randomAnswers } from './random-answers';
import { bothRubrics, planOf, sampleProfile, twoByFiveIndex } from './rubrics';

/** Every formula whose result is missing or another than the engine's. */
function disagreements(plan: WorkbookPlan): string[] {
  const workbook = new ComputedWorkbook(plan);
  return plan.sheets.flatMap(({ marker, name, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((content, column) => {
        if (!isFormula(content)) return [];
        const computed = workbook.value(marker, row, column);
        if (isSame(content.result, computed)) return [];
        return [`${name}!${cellAddress(row, column)}: ${String(content.result)}, not ${String(computed)}`];
      }),
    ),
  );
}

/** The engine gives 15 digits. */
function isSame(result: FormulaResult | undefined, computed: CellValue): boolean {
  if (typeof result === 'number' && typeof computed === 'number') {
    return Math.abs(result - computed) <= 1e-9 * Math.max(1, Math.abs(computed));
  }
  return result === computed;
}

function planned(
  index: RubricIndex,
  language: 'th' | 'en',
  answers: Answers,
  agencyType: string | null,
  more: Partial<Profile> = {},
): WorkbookPlan {
  const profile = { ...sampleProfile, agencyType, ...more };
  // A leap day, so that what is due soon ends in another month; now and then none.
  const planDay = agencyType === null ? null : '2028-02-29';
  const plan = planOf(index, language, { answers, profile, planDay });
  return withResults(plan, index, { answers, profile, language, planDay });
}

describe.each(bothRubrics)('the results beside the formulas of %s', (_, index, language) => {
  it('are what an engine computes, for random answers', () => {
    fc.assert(
      fc.property(randomAnswers(index), randomAgencyType(index), (answers, agencyType) => {
        expect(disagreements(planned(index, language, answers, agencyType))).toEqual([]);
      }),
      {
        ...replay,
        numRuns: howOften(index === twoByFiveIndex ? { push: 4, fuzz: 150 } : { push: 2, fuzz: 40 }),
      },
    );
  });

  it('are there where nobody has said who assesses itself', () => {
    const nobody: Profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };
    expect(disagreements(planned(index, language, new Map(), null, nobody))).toEqual([]);
  });
});

it('the results beside the formulas of any rubric are what an engine computes', () => {
  fc.assert(
    fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
      expect(disagreements(planned(indexRubric(rubric), 'th', answers, agencyType))).toEqual([]);
    }),
    { ...replay, numRuns: howOften({ push: 4, fuzz: 150 }) },
  );
});

it('a result that is not that of its formula is found', () => {
  const plan = planned(twoByFiveIndex, 'en', new Map(), null);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line) =>
      line.map((content) =>
        isFormula(content) && content.result === 0 ? { ...content, result: 1 } : content,
      ),
    ),
  }));
  expect(disagreements({ ...plan, sheets })).not.toEqual([]);
});

it('a copy of what was read holds the same answers and results, under the names that the sheets bear now', () => {
  const index = indexRubric(sampleRubric(smallShape));
  const answers = answersOf(['1.1.B1']);
  const plan = planned(index, 'th', answers, null);
  const grids = gridsOf(plan).map((grid, at) => (at === 1 ? { ...grid, name: 'แผนกเรา' } : grid));
  const look = { language: 'th', typeface: { name: 'TH Sarabun New', size: 16 } } as const;
  const copy = planCopy(index, readSnapshot(index, grids), look);
  expect(copy.sheets.map(({ name }) => name)).toEqual(grids.map(({ name }) => name));
  const contents = copy.sheets.flatMap(({ cells }) => cells.flat());
  expect(contents.filter(isFormula).every(({ result }) => result !== undefined)).toBe(true);
  expect(contents.filter((content) => content === true)).toHaveLength(1);
});
