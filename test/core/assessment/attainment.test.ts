import { assess, reassess } from '../../../src/core/assessment/attainment';
import { itemResultsById } from './item-results-by-id';
import type { Answer } from '../../../src/core/assessment/answers';
import type { Assessment, ItemResult } from '../../../src/core/assessment/assessment';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { answersOf, bareTick, excused, sampleRubric, smallShape } from './sample-rubric';

function assessSample(met: readonly string[], others: Record<string, Answer> = {}): Assessment {
  return assess(indexRubric(sampleRubric(smallShape)), answersOf(met, others), 'department');
}

function itemOf(assessment: Assessment, id: string): ItemResult {
  const item = itemResultsById(assessment).get(id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

const basic = ['1.1.B1', '1.1.B2', '1.1.B3'];
const advance = ['1.1.A1', '1.1.A2'];
const significance = ['1.1.S1', '1.1.S2', '1.1.S3', '1.1.S4'];

describe('one item with 3, 2 and 4 criteria worth 300, 100 and 100 points', () => {
  it.each<{
    name: string;
    met: string[];
    others?: Record<string, Answer>;
    expected: Pick<ItemResult, 'level' | 'points' | 'frontier' | 'lockedPoints' | 'lockedTicks'>;
  }>([
    {
      name: 'has nothing without a tick',
      met: [],
      expected: { level: 0, points: 0, frontier: 1, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'earns the share of the first level that is met',
      met: ['1.1.B1', '1.1.B3'],
      expected: { level: 0, points: 200, frontier: 1, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'reaches the first level when all of it is met',
      met: basic,
      expected: { level: 1, points: 300, frontier: 2, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'earns a share of the second level only on top of a complete first',
      met: [...basic, '1.1.A2'],
      expected: { level: 1, points: 350, frontier: 2, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'locks a tick above an incomplete level and counts its points as waiting',
      met: ['1.1.B1', '1.1.A1'],
      expected: { level: 0, points: 100, frontier: 1, lockedPoints: 50, lockedTicks: ['1.1.A1'] },
    },
    {
      name: 'lets ticks two levels up wait without points while the level between stays incomplete',
      met: ['1.1.B1', '1.1.A1', '1.1.S1'],
      expected: { level: 0, points: 100, frontier: 1, lockedPoints: 50, lockedTicks: ['1.1.A1', '1.1.S1'] },
    },
    {
      name: 'releases two levels at once when the one between is complete already',
      met: [...advance, '1.1.S1'],
      expected: { level: 0, points: 0, frontier: 1, lockedPoints: 125, lockedTicks: [...advance, '1.1.S1'] },
    },
    {
      name: 'gives nothing for ticks that are all locked',
      met: [...advance, ...significance],
      expected: {
        level: 0,
        points: 0,
        frontier: 1,
        lockedPoints: 200,
        lockedTicks: [...advance, ...significance],
      },
    },
    {
      name: 'has no frontier when everything is met',
      met: [...basic, ...advance, ...significance],
      expected: { level: 3, points: 500, frontier: null, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'leaves a criterion that does not apply out of the share',
      met: ['1.1.B1'],
      others: { '1.1.B2': excused },
      expected: { level: 0, points: 150, frontier: 1, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'does not count a tick on a criterion that does not apply',
      met: ['1.1.B1'],
      others: { '1.1.B2': { ...excused, met: true } },
      expected: { level: 0, points: 150, frontier: 1, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'does not list a tick that does not apply among the locked',
      met: [],
      others: { '1.1.A1': { ...excused, met: true } },
      expected: { level: 0, points: 0, frontier: 1, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'takes a level in which nothing applies for complete and gives its points',
      met: basic,
      others: { '1.1.A1': excused, '1.1.A2': excused },
      expected: { level: 2, points: 400, frontier: 3, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'releases a level in which nothing applies, and what is met above it',
      met: ['1.1.S1'],
      others: { '1.1.A1': excused, '1.1.A2': excused },
      expected: { level: 0, points: 0, frontier: 1, lockedPoints: 125, lockedTicks: ['1.1.S1'] },
    },
    {
      name: 'starts from a first level in which nothing applies',
      met: ['1.1.A1'],
      others: { '1.1.B1': excused, '1.1.B2': excused, '1.1.B3': excused },
      expected: { level: 1, points: 350, frontier: 2, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'is complete when nothing at all applies',
      met: [],
      others: Object.fromEntries([...basic, ...advance, ...significance].map((id) => [id, excused])),
      expected: { level: 3, points: 500, frontier: null, lockedPoints: 0, lockedTicks: [] },
    },
    {
      name: 'counts a tick without evidence like any other',
      met: [],
      others: { '1.1.B1': bareTick },
      expected: { level: 0, points: 100, frontier: 1, lockedPoints: 0, lockedTicks: [] },
    },
  ])('$name', ({ met, others, expected }) => {
    expect(itemOf(assessSample(met, others), '1.1')).toMatchObject(expected);
  });

  it('tells for every level its share, its points now, and whether nothing applies in it', () => {
    const { levels } = itemOf(
      assessSample(['1.1.B1', '1.1.S1', '1.1.S2'], {
        '1.1.A1': excused,
        '1.1.A2': excused,
        '1.1.S2': bareTick,
      }),
      '1.1',
    );
    expect(levels).toEqual([
      {
        level: 'level-1',
        number: 1,
        applicable: 3,
        met: 1,
        notApplicable: 0,
        withoutEvidence: 0,
        looked: 0,
        passed: 0,
        verdict: { level: null, points: null },
        complete: false,
        obstacle: null,
        vacuous: false,
        share: 1 / 3,
        points: 100,
      },
      {
        level: 'level-2',
        number: 2,
        applicable: 0,
        met: 0,
        notApplicable: 2,
        withoutEvidence: 0,
        looked: 0,
        passed: 0,
        verdict: { level: null, points: 0 },
        complete: true,
        obstacle: null,
        vacuous: true,
        share: 1,
        points: 0,
      },
      {
        level: 'level-3',
        number: 3,
        applicable: 4,
        met: 2,
        notApplicable: 0,
        withoutEvidence: 1,
        looked: 0,
        passed: 0,
        verdict: { level: null, points: null },
        complete: false,
        obstacle: null,
        vacuous: false,
        share: 0.5,
        points: 0,
      },
    ]);
  });
});

describe('categories and the whole', () => {
  // 1.1: Basic complete and half of Advance = 350; 1.2: half of Basic = 150; 2.1: Basic and Advance = 400.
  const met = [...basic, '1.1.A1', '1.2.B1', '2.1.B1', '2.1.A1', '2.1.A2'];

  it('take the lowest level and the mean points of their parts', () => {
    const { overall, categories } = assessSample(met);
    expect(categories.map(({ id, level, points }) => ({ id, level, points }))).toEqual([
      { id: '1', level: 0, points: 250 },
      { id: '2', level: 2, points: 400 },
    ]);
    // The mean of the categories (325), not that of the three items (300).
    expect(overall).toMatchObject({ level: 0, points: 325 });
  });

  it('add up the counts of their parts', () => {
    const { overall, categories } = assessSample(met, { '1.2.S1': excused, '1.2.A1': bareTick });
    expect(categories[0]).toMatchObject({ applicable: 12, met: 6, notApplicable: 1, withoutEvidence: 1 });
    expect(categories[1]).toMatchObject({ applicable: 4, met: 3, notApplicable: 0, withoutEvidence: 0 });
    expect(overall).toMatchObject({ applicable: 16, met: 9, notApplicable: 1, withoutEvidence: 1 });
  });

  it('reach the highest level and the full points when everything is met', () => {
    const index = indexRubric(sampleRubric(smallShape));
    const { overall } = assess(index, answersOf([...index.criteria.keys()]), 'department');
    expect(overall).toMatchObject({ level: 3, points: 500, applicable: 17, met: 17 });
  });
});

describe('a tick assessed from the assessment before it', () => {
  const index = indexRubric(sampleRubric(smallShape));
  const before = assess(index, answersOf(['1.1.B1']), 'department');
  const answers = answersOf(['1.1.B1', '1.2.B1']);

  it('gives what a whole assessment gives', () => {
    const after = reassess(index, before, answers, 'department', new Set(['1.2']));
    expect(after).toEqual(assess(index, answers, 'department'));
    expect(after).not.toEqual(before);
  });

  it('leaves the results of other items and categories the same objects', () => {
    const after = reassess(index, before, answers, 'department', new Set(['1.2']));
    expect(after.categories[1]).toBe(before.categories[1]);
    expect(itemOf(after, '1.1')).toBe(itemOf(before, '1.1'));
    expect(itemOf(after, '1.2')).not.toBe(itemOf(before, '1.2'));
  });

  it('is the assessment before when no known item changed', () => {
    expect(reassess(index, before, answers, 'department', new Set())).toBe(before);
    expect(reassess(index, before, answers, 'department', new Set(['9.9']))).toBe(before);
  });
});
