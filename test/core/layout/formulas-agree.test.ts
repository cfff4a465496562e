/**
 * The workbook's own formulas, computed by a spreadsheet engine, say what the core says. All of it.
 * @slow 50 s: every formula of many workbooks, computed by an engine
 */
import fc from 'fast-check';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { assess, itemResultsById } from '../../../src/core/assessment/attainment';
import { criterionStatus } from '../../../src/core/assessment/status';
import { messagesFor } from '../../../src/core/words/messages';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import { answerCell } from '../../../src/core/layout/answer-cells';
import { answerFields, columnOf } from '../../../src/core/layout/columns';
import { compareFigures } from '../../../src/core/snapshot/compare-figures';
import { figureKeys } from '../../../src/core/snapshot/figures';
import { categoryMarker, dataMarker, summaryMarker } from '../../../src/core/layout/markers';
import { profileNames } from '../../../src/core/layout/names';
import type { CellContent, WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { randomAssessment } from '../assessment/random-assessment';
import { ComputedWorkbook } from './computed-workbook';
import { randomAgencyType, randomAnswers } from './random-answers';
import { bothRubrics, planOf, twoByFiveIndex } from './rubrics';

/** Row of every criterion on its own category's sheet. */
function criterionRows(plan: WorkbookPlan, index: RubricIndex): Map<string, { marker: string; row: number }> {
  const rows = new Map<string, { marker: string; row: number }>();
  for (const sheet of plan.sheets) {
    if (sheet.role.kind !== 'category') continue;
    sheet.cells.forEach(([id], row) => {
      if (typeof id === 'string' && index.criteria.has(id)) rows.set(id, { marker: sheet.marker, row });
    });
  }
  return rows;
}

function answer(
  workbook: ComputedWorkbook,
  index: RubricIndex,
  answers: Answers,
  agencyType: string | null,
): void {
  for (const [id, { marker, row }] of criterionRows(workbook.plan, index)) {
    for (const field of answerFields) {
      workbook.set(marker, row, columnOf(field), answerCell(answers.get(id) ?? emptyAnswer, field));
    }
  }
  const title = index.rubric.agencyTypes.find(({ id }) => id === agencyType)?.title ?? 'องค์การมหาชน';
  const cell = workbook.plan.names.find(({ name }) => name === profileNames.agencyTypeTitle)?.area;
  workbook.set(summaryMarker, cell?.row ?? 0, cell?.column ?? 0, title);
  workbook.evaluate();
}

/** Everything that the workbook and the core say differently about these answers. */
function disagreements(
  workbook: ComputedWorkbook,
  index: RubricIndex,
  language: 'th' | 'en',
  answers: Answers,
  agencyType: string | null,
): string[] {
  const assessment = assess(index, answers, agencyType);
  const snapshot = readSnapshot(index, [workbook.grid(dataMarker)]);
  const found = compareFigures(index, assessment, snapshot.figures).map(
    ({ kind, id, field, workbook: theirs, core }) => `${kind} ${id} ${field}: ${theirs}, not ${core}`,
  );
  for (const key of figureKeys(index)) {
    if (!snapshot.figures.has(key)) found.push(`${key} is not a figure`);
  }
  const items = itemResultsById(assessment);
  const words = messagesFor(language).sheet.status;
  for (const [id, { marker, row }] of criterionRows(workbook.plan, index)) {
    const entry = index.criteria.get(id);
    const item = items.get(entry?.item.id ?? '');
    if (entry === undefined || item === undefined) throw new Error(`No ${id}`);
    const word = words[criterionStatus(entry, answers.get(id) ?? emptyAnswer, agencyType, item)];
    const shown = workbook.value(marker, row, columnOf('status'));
    if (shown !== word) found.push(`${id} status: ${String(shown)}, not ${word}`);
  }
  return found;
}

function errorsIn(workbook: ComputedWorkbook): unknown[] {
  return workbook.plan.sheets.flatMap((sheet) =>
    workbook
      .grid(sheet.marker)
      .values.flat()
      .filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value)),
  );
}

describe.each(bothRubrics)('the planned formulas of %s', (name, index, language) => {
  const workbook = new ComputedWorkbook(planOf(index, language));

  it('give every figure and every status word that the core gives, for random answers', () => {
    fc.assert(
      fc.property(randomAnswers(index), randomAgencyType(index), (answers, agencyType) => {
        answer(workbook, index, answers, agencyType);
        expect(disagreements(workbook, index, language, answers, agencyType)).toEqual([]);
      }),
      { numRuns: name === 'PMQA 4.0' ? 15 : 40 },
    );
  });

  it('agree where nothing is answered and where everything is', () => {
    const full = { ...emptyAnswer, met: true, evidence: 'คำสั่งแต่งตั้งคณะทำงาน' };
    const none = { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจนี้' };
    for (const each of [emptyAnswer, full, none]) {
      const answers = new Map([...index.criteria.keys()].map((id) => [id, each]));
      answer(workbook, index, answers, null);
      expect(disagreements(workbook, index, language, answers, null)).toEqual([]);
    }
  });

  it('leave no error in any cell of any sheet', () => {
    answer(workbook, index, new Map(), null);
    expect(errorsIn(workbook)).toEqual([]);
  });
});

describe('the planned formulas of any rubric', () => {
  it('agree with the core, also where there is only one of something', () => {
    fc.assert(
      fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
        const index = indexRubric(rubric);
        const workbook = new ComputedWorkbook(planOf(index, 'th'));
        answer(workbook, index, answers, agencyType);
        expect(disagreements(workbook, index, 'th', answers, agencyType)).toEqual([]);
        expect(errorsIn(workbook)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the comparison', () => {
  const plan = planOf(twoByFiveIndex, 'en');
  const answers = new Map(
    [...twoByFiveIndex.criteria.keys()].map((id) => [id, { ...emptyAnswer, met: true, evidence: 'x' }]),
  );

  /** The plan with one formula put in place of another. */
  function mutated(
    marker: string,
    where: (row: readonly CellContent[]) => number,
    formula: string,
  ): WorkbookPlan {
    let changes = 0;
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) => {
        const column = sheet.marker === marker && changes === 0 ? where(row) : -1;
        if (column < 0) return row;
        changes += 1;
        return row.map((content, position) => (position === column ? { formula } : content));
      }),
    }));
    if (changes === 0) throw new Error('Nothing was changed');
    return { ...plan, sheets };
  }

  function found(broken: WorkbookPlan): string[] {
    const workbook = new ComputedWorkbook(broken);
    answer(workbook, twoByFiveIndex, answers, 'ministry');
    return disagreements(workbook, twoByFiveIndex, 'en', answers, 'ministry');
  }

  it('finds nothing in the plan as it is', () => {
    expect(found(plan)).toEqual([]);
  });

  it('finds a count that is off by one', () => {
    const broken = mutated(dataMarker, (row) => (row[0] === 'level' ? 3 : -1), '=0');
    expect(found(broken)).not.toEqual([]);
  });

  it('finds a mean that covers too few rows', () => {
    const broken = mutated(dataMarker, (row) => (row[0] === 'overall' ? 6 : -1), '=PMQA_AgencyType');
    expect(found(broken)).not.toEqual([]);
  });

  it('finds a status word that is not the one', () => {
    const first = twoByFiveIndex.rubric.categories[0]?.id ?? '';
    const broken = mutated(
      categoryMarker(first),
      ([id]) => (typeof id === 'string' && twoByFiveIndex.criteria.has(id) ? columnOf('status') : -1),
      '="Do first"',
    );
    expect(found(broken)).not.toEqual([]);
  });
});
