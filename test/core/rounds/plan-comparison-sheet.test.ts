import fc from 'fast-check';
import { emptyAnswer, type Answer, type Answers } from '../../../src/core/assessment/answers';
import { assess, itemResults } from '../../../src/core/assessment/attainment';
import { comparisonMarker } from '../../../src/core/layout/markers';
import { rowHeight } from '../../../src/core/plan/text-metrics';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import { compare } from '../../../src/core/rounds/compare';
import { standingClasses } from '../../../src/core/rounds/comparison';
import { at } from '../../../src/core/rounds/comparison-rows';
import type { ComparedSide } from '../../../src/core/rounds/comparison-words';
import { planComparisonSheet } from '../../../src/core/rounds/plan-comparison-sheet';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { expectApproved } from '../approved';
import { editionOf, editionPairs, someAnswersFor } from '../editions/random-editions';
import { planPage } from '../layout/plan-page';
import { randomAnswers } from '../layout/random-answers';
import { bothRubrics, planOf, pmqaIndex, sampleProfile, twoByFiveIndex } from '../layout/rubrics';
import { gridsOf } from '../sheet/grids';
import { howOften, replay } from '../../fuzz/how-often';

const typeface = { name: 'TH Sarabun New', size: 16 } as const;

function side(index: RubricIndex, answers: Answers, more: Partial<ComparedSide> = {}): ComparedSide {
  const profile = { ...sampleProfile, agencyType: 'department' };
  const assessment = assess(index, answers, profile.agencyType);
  return { index, answers, agencyType: profile.agencyType, assessment, profile, title: '', ...more };
}

function sheetOf(before: ComparedSide, after: ComparedSide, language: 'th' | 'en' = 'th'): SheetPlan {
  const comparison = compare(before, after);
  return planComparisonSheet({ comparison, before, after, language, typeface, madeOn: '2026-11-28' });
}

function textsOf(sheet: SheetPlan): string[] {
  return sheet.cells.flat().filter((content): content is string => typeof content === 'string');
}

/** Every third criterion is met; another third a year later, of which some without evidence. */
function everyThird(index: RubricIndex, first: number): Answers {
  const met: Answer = { ...emptyAnswer, met: true, evidence: 'รายงาน' };
  return new Map(
    [...index.criteria.keys()].flatMap((id, place) =>
      place % 3 === first || place % 6 === 0
        ? [[id, place % 12 === 0 && first === 1 ? { ...met, evidence: '' } : met] as const]
        : [],
    ),
  );
}

it('the comparison of two rounds', () => {
  const index = twoByFiveIndex;
  const before = side(index, everyThird(index, 0), { title: 'year-2569.xlsx' });
  const after = side(index, everyThird(index, 1), {
    profile: { ...sampleProfile, fiscalYear: 2570, round: '2' },
  });
  expectApproved('rounds/approved/comparison.txt', planPage(sheetOf(before, after, 'en')));
});

it('the comparison of two editions', () => {
  const old = editionOf([[['ผู้บริหารกำหนดทิศทาง', 'มีช่องทางสื่อสาร'], ['รายงานผลทุกไตรมาส']]], '1');
  const target = editionOf([[['มีช่องทางสื่อสาร', 'ประเมินผลทุกปี'], ['รายงานผลทุกเดือน']]], '2');
  expectApproved(
    'rounds/approved/editions.txt',
    planPage(sheetOf(side(old, new Map()), side(target, new Map()))),
  );
});

describe.each(bothRubrics)('the sheet of two rounds of %s', (_name, index, language) => {
  const rounds = fc.tuple(randomAnswers(index), randomAnswers(index));

  it('has every criterion whose result changed once, and no other', () => {
    fc.assert(
      fc.property(rounds, ([one, other]) => {
        const [before, after] = [side(index, one), side(index, other)];
        const ids = sheetOf(before, after, language)
          .cells.slice(1)
          .map((line) => line[at.id])
          .filter((id) => typeof id === 'string' && index.criteria.has(id));
        const changed = compare(before, after).criteria.filter(
          ({ change }) => !standingClasses.includes(change),
        );
        expect(ids).toEqual(changed.map((criterion) => criterion.after));
      }),
      { ...replay, numRuns: howOften({ push: 4, fuzz: 80 }) },
    );
  });

  it('has the points of both sides, and what the chart shows are those of the categories', () => {
    fc.assert(
      fc.property(rounds, ([one, other]) => {
        const [before, after] = [side(index, one), side(index, other)];
        const sheet = sheetOf(before, after, language);
        const rowOf = (id: string) => sheet.cells.find((line) => line[at.id] === id);
        const ofAfter = itemResults(after.assessment);
        itemResults(before.assessment).forEach(({ id, points }, place) => {
          expect(rowOf(id)?.[at.pointsBefore]).toBe(points);
          expect(rowOf(id)?.[at.pointsAfter]).toBe(ofAfter[place]?.points);
        });
        const [chart] = sheet.charts;
        const shown = (area = chart?.values) =>
          sheet.cells
            .slice(area?.row, (area?.row ?? 0) + (area?.rows ?? 0))
            .map((line) => line[area?.column ?? 0]);
        expect(shown()).toEqual(before.assessment.categories.map(({ points }) => points));
        expect(shown(chart?.second?.values)).toEqual(after.assessment.categories.map(({ points }) => points));
      }),
      { ...replay, numRuns: howOften({ push: 3, fuzz: 50 }) },
    );
  });

  it('is marked, made of plain values, and passed over by the reading', () => {
    const sheet = sheetOf(side(index, new Map()), side(index, everyThird(index, 0)), language);
    expect(sheet.cells[0]?.[0]).toBe(comparisonMarker);
    expect(sheet.cells.flat().filter((content) => content !== null && typeof content === 'object')).toEqual(
      [],
    );
    const plan = planOf(index, language);
    const grids = gridsOf({ ...plan, sheets: [...plan.sheets, sheet] });
    expect(readSnapshot(index, grids)).toEqual(readSnapshot(index, gridsOf(plan)));
  });

  it('has room for every text', () => {
    const sheet = sheetOf(side(index, new Map()), side(index, everyThird(index, 0)), language);
    sheet.cells.slice(1).forEach((line, below) => {
      line.forEach((content, column) => {
        if (typeof content !== 'string' || column === at.id) return;
        const row = below + 1;
        const merge = sheet.merges.find((area) => area.row === row && area.column === column);
        const width = sheet.columns
          .slice(column, column + (merge?.columns ?? 1))
          .reduce((sum, each) => sum + each.width, 0);
        const needed = rowHeight([{ text: content, width }], typeface);
        expect([content, (sheet.rowHeights[row] ?? 0) >= needed]).toEqual([content, true]);
      });
    });
  });
});

describe('what the sheet says', () => {
  it('which levels moved, from what to what', () => {
    const [first, second] = pmqaIndex.items.get('1.1')?.item.levels ?? [];
    const met = (ids: readonly { id: string }[] = []): Answers =>
      new Map(ids.map(({ id }) => [id, { ...emptyAnswer, met: true, evidence: 'คำสั่ง' }]));
    const before = side(pmqaIndex, met(first?.criteria));
    const after = side(pmqaIndex, met([...(first?.criteria ?? []), ...(second?.criteria ?? [])]));
    const texts = textsOf(sheetOf(before, after));
    expect(texts).toContain('หัวข้อที่ระดับเปลี่ยน: 1.1 Basic → Advance');
    expect(texts).toContain('+1 ระดับ');
    expect(textsOf(sheetOf(after, before))).toContain('−1 ระดับ');
    expect(textsOf(sheetOf(before, before))).toContain('ไม่มีข้อใดที่ผลเปลี่ยน');
  });

  it('the title of an item by the edition after, and of one that it has alone', () => {
    const titled = (edition: string, items: number, more: string): RubricIndex => {
      const { rubric } = editionOf(
        Array.from({ length: items }, () => [['ข้อ', 'อีกข้อ']]),
        edition,
      );
      const categories = rubric.categories.map((category) => ({
        ...category,
        items: category.items.map((item) => ({ ...item, title: `${item.title}${more}` })),
      }));
      return indexRubric({ ...rubric, categories });
    };
    const [old, target] = [titled('1', 1, ' เดิม'), titled('2', 2, ' ใหม่')];
    const texts = textsOf(sheetOf(side(old, new Map()), side(target, new Map())));
    expect(texts).toEqual(expect.arrayContaining(['หัวข้อ 1.1 ใหม่', 'หัวข้อ 1.2 ใหม่']));
    expect(texts).not.toContain('หัวข้อ 1.1 เดิม');
  });

  it('of a criterion that only the edition before has, under a heading of its own', () => {
    fc.assert(
      fc.property(
        editionPairs().chain(({ old, target }) =>
          fc.record({
            before: someAnswersFor(old).map((answers) => side(old, answers)),
            after: someAnswersFor(target).map((answers) => side(target, answers)),
          }),
        ),
        ({ before, after }) => {
          const sheet = sheetOf(before, after);
          const gone = compare(before, after).criteria.filter((each) => each.after === null);
          const band = sheet.cells.findIndex((line) => line[at.name] === 'มีเฉพาะฉบับก่อน');
          const below = band < 0 ? [] : sheet.cells.slice(band + 1).map((line) => line[at.id]);
          expect(below).toEqual(gone.map((each) => each.before));
        },
      ),
      { ...replay, numRuns: howOften({ push: 15, fuzz: 300 }) },
    );
  });
});
