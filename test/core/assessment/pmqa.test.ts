/** The rules on the real rubric, with numbers worked out by hand. */
import { assess } from '../../../src/core/assessment/attainment';
import { itemResultsById } from './item-results-by-id';
import type { Answers } from '../../../src/core/assessment/answers';
import type { ItemResult } from '../../../src/core/assessment/assessment';
import { listGaps } from '../../../src/core/assessment/gaps';
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import pmqa from '../../../rubric/pmqa-4.0.json';
import { answersOf } from './sample-rubric';

const parsed = parseRubric(pmqa);
if (!parsed.ok) throw new Error('the rubric of this repository has problems');
const index = indexRubric(parsed.value);

function resultOf(itemId: string, answers: Answers, agencyType: string | null): ItemResult {
  const item = itemResultsById(assess(index, answers, agencyType)).get(itemId);
  if (item === undefined) throw new Error(`no item ${itemId}`);
  return item;
}

/** Ids of all criteria of an item at these levels, except those named. */
function idsOf(itemId: string, levels: readonly number[], except: readonly string[] = []): string[] {
  return [...index.criteria]
    .filter(
      ([id, entry]) => entry.item.id === itemId && levels.includes(entry.levelNumber) && !except.includes(id),
    )
    .map(([id]) => id);
}

describe('item 2.4, where A4 is for provinces only', () => {
  const allButA4 = answersOf(idsOf('2.4', [1, 2, 3], ['2.4.A4']));

  it('is complete for a department without A4', () => {
    expect(resultOf('2.4', allButA4, 'department')).toMatchObject({
      level: 3,
      points: 500,
      frontier: null,
      notApplicable: 1,
    });
  });

  it('stops a province at Basic without A4, with four of five Advance and all Significance waiting', () => {
    expect(resultOf('2.4', allButA4, 'province')).toMatchObject({
      level: 1,
      points: 380,
      frontier: 2,
      lockedTicks: ['2.4.S1', '2.4.S2', '2.4.RS1'],
      lockedPoints: 100,
      notApplicable: 0,
    });
  });

  it('cannot be computed for an agency of unknown type, and neither can its category and the whole', () => {
    for (const answers of [allButA4, answersOf([...index.criteria.keys()])]) {
      const unknown = { obstacle: 'agencyTypeUnknown', level: null, points: null };
      expect(resultOf('2.4', answers, null)).toMatchObject({ ...unknown, frontier: 2 });
      const { overall, categories } = assess(index, answers, null);
      expect(overall).toMatchObject(unknown);
      expect(categories.filter(({ points }) => points === null).map(({ id }) => id)).toEqual(['2']);
      expect(resultOf('2.2', answers, null)).toMatchObject({ obstacle: null });
    }
  });

  it('is complete for a province with A4', () => {
    expect(resultOf('2.4', answersOf(idsOf('2.4', [1, 2, 3])), 'province')).toMatchObject({ points: 500 });
  });

  it('gains a department nothing by ticking A4', () => {
    const withA4 = answersOf(['2.4.A4', ...idsOf('2.4', [1])]);
    expect(resultOf('2.4', withA4, 'department')).toMatchObject({ points: 300, met: 6, lockedTicks: [] });
    expect(resultOf('2.4', withA4, 'province')).toMatchObject({ points: 320, met: 7 });
  });
});

describe('item 2.3, where S4 is for provinces only', () => {
  it('divides Significance by five for a department and by six for a province', () => {
    const answers = answersOf([...idsOf('2.3', [1, 2]), '2.3.S1', '2.3.S2', '2.3.S3']);
    expect(resultOf('2.3', answers, 'department')).toMatchObject({ level: 2, points: 460, frontier: 3 });
    expect(resultOf('2.3', answers, 'province')).toMatchObject({ level: 2, points: 450, frontier: 3 });
  });
});

describe('the whole rubric', () => {
  it('is empty without answers: 317 criteria open for a department, 319 for a province', () => {
    const department = assess(index, new Map(), 'department');
    expect(department.overall).toEqual({
      obstacle: null,
      level: 0,
      points: 0,
      applicable: 317,
      met: 0,
      notApplicable: 2,
      withoutEvidence: 0,
      looked: 0,
      passed: 0,
      verdict: { level: null, points: null },
    });
    expect(assess(index, new Map(), 'province').overall).toMatchObject({ applicable: 319, notApplicable: 0 });
    const gaps = listGaps({ index, answers: new Map(), agencyType: 'department', assessment: department });
    expect(gaps).toHaveLength(317);
    // 80 B and 41 RB.
    expect(gaps.filter(({ kind }) => kind === 'frontier')).toHaveLength(121);
  });

  it('rises by 300/7 points of item 1.1 with its first tick, a twenty-fourth of that overall', () => {
    const { overall, categories } = assess(index, answersOf(['1.1.B1']), 'department');
    expect(categories[0]?.items[0]?.points).toBeCloseTo(42.857142857142854, 12);
    expect(categories[0]?.points).toBeCloseTo(10.714285714285714, 12);
    expect(overall.points).toBeCloseTo(1.7857142857142858, 12);
  });

  it('is at the top for a department that meets all that is not for provinces', () => {
    const all = answersOf([...index.criteria.keys()].filter((id) => id !== '2.3.S4' && id !== '2.4.A4'));
    expect(assess(index, all, 'department').overall).toMatchObject({ level: 3, points: 500 });
    expect(assess(index, all, 'province').overall).toMatchObject({ level: 1 });
  });
});
