/**
 * What holds for the difference between plan and workbook, whatever hands did.
 * @slow 5 s: random damages, each checked and repaired twice
 */
import fc from 'fast-check';
import type { RubricIndex } from '../../../src/core/rubric/rubric-index';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import type { WorkbookCondition } from '../../../src/core/standing/condition';
import { noDecisions } from '../../../src/core/standing/question';
import { checkWorkbook } from '../../../src/core/upkeep/check-workbook';
import type { Checkup } from '../../../src/core/upkeep/checkup';
import { diff, planProbes } from '../../../src/core/upkeep/diff';
import { agreedTo, type Edit } from '../../../src/core/upkeep/edit';
import { stepKey } from '../../../src/core/upkeep/repair-plan';
import { surveyWorkbook, type SheetsSurvey } from '../../../src/core/upkeep/survey-sheets';
import { howOften, replay } from '../../fuzz/how-often';
import { sampleRubric } from '../assessment/sample-rubric';
import { bothRubrics, planOf } from '../layout/rubrics';
import { conditionOf } from './condition-of';
import { damage, damaged, repaired } from './damaged';

const typeface = { name: 'TH Sarabun New', size: 16 } as const;
const tiny = indexRubric(
  sampleRubric({ points: [300, 100], items: { '1': { '1.1': [2, 1] }, '2': { '2.1': [1, 1] } } }),
);
const intact = conditionOf(planOf(tiny, 'th'));
const damages = fc.array(damage, { minLength: 1, maxLength: 4 });
const often = { ...replay, numRuns: howOften({ push: 20, fuzz: 2_000 }) };

function surveyOf(condition: WorkbookCondition, index: RubricIndex = tiny): SheetsSurvey {
  return surveyWorkbook({ index, language: 'th', typeface, decisions: noDecisions }, condition);
}

/** As if no box, list or colour were gone: those are no cells. */
function editsOf(survey: SheetsSurvey): Edit[] {
  return diff(
    survey,
    planProbes(survey).map(() => true),
  );
}

function keysOf(edits: readonly Edit[]): Set<string> {
  return new Set(edits.map(({ step, marker }) => stepKey(step, marker)));
}

function checkedOf(condition: WorkbookCondition, agreed: ReadonlySet<string> | null): Checkup {
  const survey = surveyOf(condition);
  const answers = planProbes(survey).map(() => true);
  return checkWorkbook(survey, answers, agreed);
}

function afterRepair(condition: WorkbookCondition, agreed: ReadonlySet<string> | null): WorkbookCondition {
  return repaired(condition, checkedOf(condition, agreed).plan);
}

/** Creating makes sheets, not a repair of cells. */
function beside(edits: readonly Edit[]): Edit[] {
  return edits.filter(({ kind }) => kind !== 'makeSheet');
}

describe('the difference', () => {
  test.each(bothRubrics)('between the plan of %s and itself is none', (_, index, language) => {
    expect(editsOf(surveyOf(conditionOf(planOf(index, language)), index))).toEqual([]);
  });

  test('is none any more once all of it is written', () => {
    fc.assert(
      fc.property(damages, (hands) => {
        const broken = damaged(intact, hands);
        fc.pre(broken.sheets.length > 0);
        expect(beside(editsOf(surveyOf(afterRepair(broken, null))))).toEqual([]);
      }),
      often,
    );
  });

  test('needs nothing that it does not offer: to agree to every step is to agree to all of it', () => {
    fc.assert(
      fc.property(damages, (hands) => {
        const edits = editsOf(surveyOf(damaged(intact, hands)));
        expect(agreedTo(edits, keysOf(edits))).toEqual(edits);
      }),
      often,
    );
  });

  test('is, after some steps of it, just that of the others, and of what waits for them', () => {
    fc.assert(
      fc.property(damages, fc.infiniteStream(fc.boolean()), (hands, choices) => {
        const broken = damaged(intact, hands);
        const edits = beside(editsOf(surveyOf(broken)));
        const agreed = new Set([...keysOf(edits)].filter(() => choices.next().value));
        const done = new Set(agreedTo(edits, agreed));
        // Whatever is kept has a place: nothing that it stands on was left out.
        const { plan } = checkedOf(broken, agreed);
        const written = [...done].filter(({ kind }) => kind === 'write' || kind === 'amend');
        expect(plan.sheets.flatMap(({ cells }) => cells)).toHaveLength(written.length);
        expect(JSON.stringify(plan.sheets.map(({ cells }) => cells))).not.toContain('#REF!');
        expect(plan.names).toHaveLength([...done].filter(({ kind }) => kind === 'pointName').length);
        const left = keysOf(edits.filter((edit) => !done.has(edit)));
        const open = beside(editsOf(surveyOf(afterRepair(broken, agreed))));
        const again = keysOf(open);
        // A cell of a new row in a column nobody agreed to is a cell of that column once the row is there, and a formula of the
        // row that reads the column waits for it.
        const ready = keysOf(open.filter(({ needs }) => !needs.some((key) => left.has(key))));
        expect([...ready].filter((key) => !left.has(key))).toEqual([]);
        expect([...keysOf(edits)].filter((key) => !agreed.has(key) && !again.has(key))).toEqual([]);
      }),
      often,
    );
  });

  test('leaves the formula of a row that is made to a column it reads and nobody agreed to, and offers it with that column', () => {
    const broken = damaged(intact, [
      { kind: 'delete', sheet: 1, axis: 'row', at: 6 },
      { kind: 'delete', sheet: 1, axis: 'row', at: 2 },
      { kind: 'clearRow', sheet: 1, at: 0 },
    ]);
    const [columns, rows, criteria] = ['insertColumn', 'insertRow', 'insertCriterion'].map(
      (step) => `${step} pmqa:category:1`,
    );
    expect([...keysOf(editsOf(surveyOf(broken)))]).toEqual([columns, rows, criteria]);
    const once = afterRepair(broken, new Set([String(criteria)]));
    const formulas = editsOf(surveyOf(once)).filter(({ step }) => step === 'restoreFormula');
    expect(formulas.map(({ subject, needs }) => [subject, needs])).toEqual([['1.1.B1', [columns, rows]]]);
    expect(editsOf(surveyOf(afterRepair(once, null)))).toEqual([]);
  });

  test('makes no column whose key and heading are yet to come: it would be missed and made again at every press', () => {
    const broken = damaged(intact, [
      { kind: 'away', sheet: 2, at: 0, to: 3 },
      { kind: 'clearRow', sheet: 2, at: 41 },
      { kind: 'away', sheet: 0, at: 0, to: 3 },
    ]);
    const [columns, rows] = ['insertColumn pmqa:category:2', 'insertRow pmqa:category:2'];
    expect([...keysOf(editsOf(surveyOf(broken)))]).toEqual(expect.arrayContaining([columns, rows]));
    const before = keysOf(editsOf(surveyOf(broken)));
    const agreed = new Set(['insertRow pmqa:summary', columns]);
    const done = agreedTo(editsOf(surveyOf(broken)), agreed);
    expect(done.map(({ step, marker }) => stepKey(step, marker))).not.toContain(columns);
    const once = afterRepair(broken, agreed);
    expect([...keysOf(editsOf(surveyOf(once)))].filter((key) => !before.has(key))).toEqual([]);
    expect(keysOf(editsOf(surveyOf(afterRepair(once, new Set([columns, rows])))))).not.toContain(columns);
  });

  test('does not depend on the order of the tabs', () => {
    fc.assert(
      fc.property(damages, fc.infiniteStream(fc.nat()), (hands, numbers) => {
        const broken = damaged(intact, hands);
        const weights = new Map(broken.sheets.map((sheet) => [sheet, numbers.next().value]));
        const sheets = [...broken.sheets].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
        expect(editsOf(surveyOf({ ...broken, sheets }))).toEqual(editsOf(surveyOf(broken)));
      }),
      often,
    );
  });
});
