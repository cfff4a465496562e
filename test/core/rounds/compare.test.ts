import fc from 'fast-check';
import type { Answers } from '../../../src/core/assessment/answers';
import { emptyAnswer } from '../../../src/core/assessment/answers';
import type { Assessed } from '../../../src/core/assessment/assessed';
import { answerOf, isApplicable } from '../../../src/core/assessment/applicability';
import { assess, itemResults } from '../../../src/core/assessment/attainment';
import { changedCriteria, compare, countChanges, movedItems } from '../../../src/core/rounds/compare';
import type { ChangeClass, Comparison, FigureChange } from '../../../src/core/rounds/comparison';
import type { RubricIndex } from '../../../src/core/rubric/rubric-index';
import { editionOf, editionPairs, someAnswersFor } from '../editions/random-editions';
import { randomAgencyType, randomAnswers } from '../layout/random-answers';
import { bothRubrics, pmqaIndex } from '../layout/rubrics';
import { howOften, replay } from '../../fuzz/how-often';

function assessed(index: RubricIndex, answers: Answers, agencyType: string | null = 'department'): Assessed {
  return { index, answers, agencyType, assessment: assess(index, answers, agencyType) };
}

const mirrorOf: Readonly<Record<ChangeClass, ChangeClass>> = {
  gained: 'lost',
  lost: 'gained',
  evidenceGone: 'evidenceNew',
  evidenceNew: 'evidenceGone',
  nowApplies: 'noLongerApplies',
  noLongerApplies: 'nowApplies',
  textDiffers: 'textDiffers',
  onlyBefore: 'onlyAfter',
  onlyAfter: 'onlyBefore',
  stillMet: 'stillMet',
  stillOpen: 'stillOpen',
  stillNotApplicable: 'stillNotApplicable',
};

/** As lines in one order, whichever edition the list follows. */
function linesOf({ criteria, overall, categories, items }: Comparison, mirrored = false): string[] {
  const negative = (change: number | null): number | null =>
    change === null || !mirrored ? change : change === 0 ? 0 : -change;
  const sides = <Side>(before: Side, after: Side): Side[] => (mirrored ? [after, before] : [before, after]);
  return [
    ...criteria.map(({ change, before, after, changedFields }) =>
      JSON.stringify([mirrored ? mirrorOf[change] : change, ...sides(before, after), changedFields]),
    ),
    ...[overall, ...categories, ...items].map(({ kind, id, before, after, levelChange, pointsChange }) =>
      JSON.stringify([
        kind,
        id,
        ...sides(before?.points ?? null, after?.points ?? null),
        negative(levelChange),
        negative(pointsChange),
      ]),
    ),
  ].sort();
}

const twoEditions = editionPairs().chain(({ old, target }) =>
  fc.record({
    before: someAnswersFor(old).map((answers) => assessed(old, answers)),
    after: someAnswersFor(target).map((answers) => assessed(target, answers)),
  }),
);

describe('two assessments of whatever editions', () => {
  it('have every criterion of both in exactly one class', () => {
    fc.assert(
      fc.property(twoEditions, ({ before, after }) => {
        const { criteria } = compare(before, after);
        const ofBefore = criteria.flatMap(({ before: id }) => (id === null ? [] : [id]));
        const ofAfter = criteria.flatMap(({ after: id }) => (id === null ? [] : [id]));
        expect(ofBefore.sort()).toEqual([...before.index.criteria.keys()].sort());
        expect(ofAfter.sort()).toEqual([...after.index.criteria.keys()].sort());
      }),
    );
  });

  it('mirror each other when they change places', () => {
    fc.assert(
      fc.property(twoEditions, ({ before, after }) => {
        expect(linesOf(compare(before, after))).toEqual(linesOf(compare(after, before), true));
      }),
    );
  });

  it('have levels and points of each side as they are assessed by themselves', () => {
    fc.assert(
      fc.property(twoEditions, ({ before, after }) => {
        const { items, categories, overall } = compare(before, after);
        for (const side of ['before', 'after'] as const) {
          const { assessment } = side === 'before' ? before : after;
          const found = items.flatMap((item) => (item[side] === null ? [] : [item[side]]));
          expect(new Set(found)).toEqual(new Set(itemResults(assessment)));
          expect(new Set(categories.map((each) => each[side]))).toEqual(new Set(assessment.categories));
          expect(overall[side]).toBe(assessment.overall);
        }
      }),
    );
  });
});

describe.each(bothRubrics)('two rounds of %s', (_name, index) => {
  const rounds = fc.record({
    before: randomAnswers(index),
    after: randomAnswers(index),
    type: randomAgencyType(index),
    laterType: randomAgencyType(index),
  });

  it('show nothing where both are the same', () => {
    fc.assert(
      fc.property(rounds, ({ before, type }) => {
        const one = assessed(index, before, type);
        const comparison = compare(one, assessed(index, new Map(before), type));
        expect(changedCriteria(comparison)).toEqual([]);
        expect(movedItems(comparison)).toEqual([]);
        const { overall, categories, items } = comparison;
        const moved = [overall, ...categories, ...items].filter(
          ({ levelChange, pointsChange }) => (levelChange ?? 0) !== 0 || (pointsChange ?? 0) !== 0,
        );
        expect(moved).toEqual([]);
      }),
      { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
    );
  });

  it('turn the one before into the one after by what was gained and lost', () => {
    fc.assert(
      fc.property(rounds, ({ before, after, type }) => {
        // Who has not the same criteria before and after has gained and lost others too.
        const sameReasons = new Map(
          [...after].map(([id, answer]) => [
            id,
            { ...answer, notApplicable: answerOf(before, id).notApplicable },
          ]),
        );
        const [one, other] = [assessed(index, before, type), assessed(index, sameReasons, type)];
        const counted = countedTicks(one);
        for (const { change, before: id } of compare(one, other).criteria) {
          if (id === null) continue;
          if (change === 'gained') counted.add(id);
          if (change === 'lost') counted.delete(id);
        }
        expect([...counted].sort()).toEqual([...countedTicks(other)].sort());
      }),
      { ...replay, numRuns: howOften({ push: 10, fuzz: 200 }) },
    );
  });

  it('count every change once, and give what moved a level', () => {
    fc.assert(
      fc.property(rounds, ({ before, after, type, laterType }) => {
        const comparison = compare(assessed(index, before, type), assessed(index, after, laterType));
        const total = [...countChanges(comparison).values()].reduce((sum, count) => sum + count, 0);
        expect(total).toBe(index.criteria.size);
        const moved = new Set(movedItems(comparison));
        for (const item of comparison.items) {
          const [one, other] = [item.before?.level ?? null, item.after?.level ?? null];
          expect([item.id, moved.has(item)]).toEqual([
            item.id,
            one !== null && other !== null && one !== other,
          ]);
        }
      }),
      { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
    );
  });
});

function countedTicks({ index, answers, agencyType }: Assessed): Set<string> {
  return new Set(
    [...index.criteria].flatMap(([id, { criterion }]) => {
      const answer = answerOf(answers, id);
      return answer.met && isApplicable(criterion, answer, agencyType) ? [id] : [];
    }),
  );
}

describe('one criterion before and after', () => {
  const met = { ...emptyAnswer, met: true, evidence: 'คำสั่งที่ 12/2569' };
  const bare = { ...emptyAnswer, met: true };
  const open = emptyAnswer;
  const excused = { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจนี้' };

  it.each([
    ['gained', open, met],
    ['gained', open, bare],
    ['lost', met, open],
    ['lost', bare, open],
    ['stillMet', met, met],
    ['stillMet', bare, bare],
    ['stillOpen', open, open],
    ['evidenceGone', met, bare],
    ['evidenceNew', bare, met],
    ['nowApplies', excused, met],
    ['nowApplies', excused, open],
    ['noLongerApplies', met, excused],
    ['stillNotApplicable', excused, excused],
  ] as const)('is %s', (change, before, after) => {
    const [one, other] = [before, after].map((answer) => assessed(pmqaIndex, new Map([['1.1.B1', answer]])));
    if (one === undefined || other === undefined) throw new Error('two sides');
    const found = compare(one, other).criteria.find(({ after: id }) => id === '1.1.B1');
    expect(found).toMatchObject({ change, before: '1.1.B1', after: '1.1.B1' });
  });

  it('is the same one under another number, and of other words under the same number, as in carrying', () => {
    const old = editionOf([[['ผู้บริหารกำหนดทิศทาง', 'มีช่องทางสื่อสาร', 'รายงานผลทุกไตรมาส']]], '1');
    const target = editionOf([[['มีช่องทางสื่อสาร', 'ประเมินผลทุกปี', 'ผู้บริหารกำหนดทิศทาง', 'ข้อใหม่']]], '2');
    const { criteria } = compare(assessed(old, new Map()), assessed(target, new Map()));
    expect(criteria.map(({ change, before, after }) => [change, before, after])).toEqual([
      ['stillOpen', '1.1.B2', '1.1.B1'],
      ['onlyAfter', null, '1.1.B2'],
      ['stillOpen', '1.1.B1', '1.1.B3'],
      ['onlyAfter', null, '1.1.B4'],
      ['onlyBefore', '1.1.B3', null],
    ]);
    const reworded = editionOf([[['ผู้บริหารกำหนดทิศทาง', 'มีช่องทางสื่อสาร', 'รายงานผลทุกเดือนแก่ประชาชน']]], '2');
    expect(
      compare(assessed(old, new Map()), assessed(reworded, new Map())).criteria.map(({ change }) => change),
    ).toEqual(['stillOpen', 'stillOpen', 'textDiffers']);
  });
});

it('items that moved stand by the size of the step, those that fell first, then by points', () => {
  const moved = (id: string, levelChange: number | null, pointsChange: number): FigureChange => ({
    kind: 'item',
    id,
    before: null,
    after: null,
    levelChange,
    pointsChange,
  });
  const items = [
    moved('same', 0, 5),
    moved('up', 1, 20),
    moved('unknown', null, 0),
    moved('down', -1, -10),
    moved('far', 2, 10),
    moved('up more', 1, 30),
    moved('far down', -2, -1),
  ];
  const order = movedItems({ items } as unknown as Comparison).map(({ id }) => id);
  expect(order).toEqual(['far down', 'far', 'down', 'up more', 'up']);
});
