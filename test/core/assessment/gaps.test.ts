import { assess } from '../../../src/core/assessment/attainment';
import { itemResultsById } from './item-results-by-id';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import type { CriterionStatus } from '../../../src/core/assessment/assessment';
import { answerOf } from '../../../src/core/assessment/applicability';
import { listGaps } from '../../../src/core/assessment/gaps';
import { rankNextSteps } from '../../../src/core/assessment/next-steps';
import { criterionStatus } from '../../../src/core/assessment/status';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { answersOf, bareTick, excused, sampleRubric, smallShape, type RubricShape } from './sample-rubric';

function gapsOf(shape: RubricShape, answers: Answers) {
  const index = indexRubric(sampleRubric(shape));
  return listGaps({
    index,
    answers,
    agencyType: 'department',
    assessment: assess(index, answers, 'department'),
  });
}

function stepsOf(shape: RubricShape, answers: Answers) {
  const index = indexRubric(sampleRubric(shape));
  return rankNextSteps({
    index,
    answers,
    agencyType: 'department',
    assessment: assess(index, answers, 'department'),
  });
}

function statusesOf(shape: RubricShape, answers: Answers): Record<string, CriterionStatus> {
  const index = indexRubric(sampleRubric(shape));
  const items = itemResultsById(assess(index, answers, 'department'));
  return Object.fromEntries(
    [...index.criteria].map(([id, entry]) => {
      const item = items.get(entry.item.id);
      if (item === undefined) throw new Error(`no result of ${entry.item.id}`);
      return [id, criterionStatus(entry, answerOf(answers, id), 'department', item)];
    }),
  );
}

const oneItem: RubricShape = { points: [300, 100, 100], items: { '1': { '1.1': [2, 3, 2] } } };

describe('gaps', () => {
  it('stand in rubric order with their kind, level, item and category', () => {
    const answers = answersOf(['1.1.B1', '1.1.A1'], { '1.1.A2': bareTick, '1.1.A3': excused });
    expect(gapsOf(oneItem, answers)).toEqual([
      { id: '1.1.B2', item: '1.1', category: '1', level: 1, kind: 'frontier' },
      { id: '1.1.A2', item: '1.1', category: '1', level: 2, kind: 'evidence' },
      { id: '1.1.S1', item: '1.1', category: '1', level: 3, kind: 'higher' },
      { id: '1.1.S2', item: '1.1', category: '1', level: 3, kind: 'higher' },
    ]);
  });

  it('include ticks without evidence below, at and above the frontier', () => {
    const answers = answersOf(['1.1.B2'], { '1.1.B1': bareTick, '1.1.A1': bareTick, '1.1.S1': bareTick });
    expect(
      gapsOf(oneItem, answers)
        .filter((gap) => gap.kind === 'evidence')
        .map((gap) => gap.id),
    ).toEqual(['1.1.B1', '1.1.A1', '1.1.S1']);
  });

  it('leave out what does not apply, ticked or not', () => {
    const answers = answersOf(['1.1.B1', '1.1.A1', '1.1.A2', '1.1.A3', '1.1.S1', '1.1.S2'], {
      '1.1.B2': { ...excused, met: true },
    });
    expect(gapsOf(oneItem, answers)).toEqual([]);
  });
});

describe('the status of a criterion', () => {
  it('is one of six words', () => {
    const answers = answersOf(['1.1.B1', '1.1.B2', '1.1.A1', '1.1.S1'], {
      '1.1.A3': excused,
      '1.1.S2': bareTick,
    });
    expect(statusesOf(oneItem, answers)).toEqual({
      '1.1.B1': 'met',
      '1.1.B2': 'met',
      '1.1.A1': 'met',
      '1.1.A2': 'frontierGap',
      '1.1.A3': 'notApplicable',
      '1.1.S1': 'locked',
      // Locked as well, but missing evidence is said first.
      '1.1.S2': 'withoutEvidence',
    });
  });

  it('is a higher gap above the first incomplete level, also in the level after the next', () => {
    const statuses = statusesOf(oneItem, answersOf(['1.1.B1']));
    expect(statuses['1.1.B2']).toBe('frontierGap');
    expect(statuses['1.1.A1']).toBe('higherGap');
    expect(statuses['1.1.S2']).toBe('higherGap');
  });

  it('is met everywhere when no level is incomplete', () => {
    const all = ['1.1.B1', '1.1.B2', '1.1.A1', '1.1.A2', '1.1.A3', '1.1.S1', '1.1.S2'];
    expect(new Set(Object.values(statusesOf(oneItem, answersOf(all))))).toEqual(new Set(['met']));
  });

  it('is not applicable before anything else', () => {
    const answers = new Map([['1.1.B1', { ...bareTick, notApplicable: 'ไม่มีภารกิจนี้' }]]);
    expect(statusesOf(oneItem, answers)['1.1.B1']).toBe('notApplicable');
  });
});

describe('next steps', () => {
  it('gain the rest of the frontier and what it releases, most points per tick first', () => {
    // 1.1: 1 of 3 met, 1 of 2 Advance locked: 200 + 50 for two ticks. 1.2: 1 of 2 met: 150 for one tick.
    // 2.1: Basic complete, 1 of 2 Advance: 50 for one tick, and a locked Significance of 100: 150 for one.
    const answers = answersOf(['1.1.B1', '1.1.A1', '1.2.B1', '2.1.B1', '2.1.A1', '2.1.S1']);
    expect(stepsOf(smallShape, answers)).toEqual([
      {
        item: '1.2',
        category: '1',
        frontier: 1,
        ticks: ['1.2.B2'],
        gain: 150,
        gainOfWhole: 37.5,
        lockedPoints: 0,
        gainPerTick: 150,
      },
      {
        item: '2.1',
        category: '2',
        frontier: 2,
        ticks: ['2.1.A2'],
        gain: 150,
        gainOfWhole: 75,
        lockedPoints: 100,
        gainPerTick: 150,
      },
      {
        item: '1.1',
        category: '1',
        frontier: 1,
        ticks: ['1.1.B2', '1.1.B3'],
        gain: 250,
        gainOfWhole: 62.5,
        lockedPoints: 50,
        gainPerTick: 125,
      },
    ]);
  });

  it('put the one with fewer ticks first among equals', () => {
    // Each tick of either item gives 150 points; the second needs one tick, the first two.
    const shape: RubricShape = { points: [300], items: { '1': { '1.1': [2], '1.2': [2] } } };
    expect(stepsOf(shape, answersOf(['1.2.B1'])).map((step) => step.item)).toEqual(['1.2', '1.1']);
  });

  it('see equals as equal although their arithmetic differs in the last digit', () => {
    // Seven criteria each: three missing in 1.1, one in 1.2. Per tick both give 300/7, but not the same float.
    expect((300 * 3) / 7 / 3).toBeGreaterThan(300 / 7);
    const shape: RubricShape = { points: [300], items: { '1': { '1.1': [7], '1.2': [7] } } };
    const met = (item: string, count: number) =>
      Array.from({ length: count }, (_, position) => `${item}.B${position + 1}`);
    const steps = stepsOf(shape, answersOf([...met('1.1', 4), ...met('1.2', 6)]));
    expect(steps.map((step) => step.item)).toEqual(['1.2', '1.1']);
  });

  it('leave out criteria that do not apply and items that are complete', () => {
    const answers = answersOf(['2.1.B1', '2.1.A1', '2.1.A2', '2.1.S1'], { '1.1.B2': excused });
    const steps = stepsOf(smallShape, answers);
    expect(steps.map((step) => step.item)).toEqual(['1.1', '1.2']);
    expect(steps[0]).toMatchObject({ ticks: ['1.1.B1', '1.1.B3'], gain: 300 });
  });

  it('have none when everything is met', () => {
    const index = indexRubric(sampleRubric(smallShape));
    expect(
      stepsOf(
        smallShape,
        new Map([...index.criteria.keys()].map((id) => [id, { ...emptyAnswer, met: true }])),
      ),
    ).toEqual([]);
  });
});
