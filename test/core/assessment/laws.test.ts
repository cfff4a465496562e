/** What holds for every rubric and every set of answers. */
import fc from 'fast-check';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import type { Assessment, Attained, ItemResult, Obstacle } from '../../../src/core/assessment/assessment';
import { assess, reassess } from '../../../src/core/assessment/attainment';
import { itemResultsById } from './item-results-by-id';
import { listGaps } from '../../../src/core/assessment/gaps';
import { rankNextSteps } from '../../../src/core/assessment/next-steps';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import { howOften, replay } from '../../fuzz/how-often';
import { changed, criterionIds, randomAnswer, randomAssessment } from './random-assessment';

const runs = { ...replay, numRuns: howOften({ push: 60, fuzz: 2_000 }) };

/** A random assessment and one of its criteria; null when the rubric happens to hold none. */
const withCriterion = randomAssessment.chain((random) => {
  const ids = criterionIds(random.rubric);
  return fc.record({
    random: fc.constant(random),
    id: ids.length === 0 ? fc.constant(null) : fc.constantFrom(...ids),
  });
});

/** Levels and points of everything, in one list, to be compared number by number. */
function figures(assessment: Assessment): Pick<Attained, 'level' | 'points'>[] {
  return [
    assessment.overall,
    ...assessment.categories,
    ...assessment.categories.flatMap((category) => category.items),
  ].map(({ level, points }) => ({ level, points }));
}

function itemOf(assessment: Assessment, id: string): ItemResult {
  const result = itemResultsById(assessment).get(id);
  if (result === undefined) throw new Error(`no result of item ${id}`);
  return result;
}

/** What an item earns in the levels that can be computed. */
function earnedBy({ levels }: ItemResult): number {
  return levels.reduce((sum, { points }) => sum + (points ?? 0), 0);
}

function itemIdOf(index: RubricIndex, criterionId: string): string {
  const entry = index.criteria.get(criterionId);
  if (entry === undefined) throw new Error(`no criterion ${criterionId}`);
  return entry.item.id;
}

function tickAll(answers: Answers, ids: readonly string[]): Answers {
  return ids.reduce((ticked, id) => changed(ticked, id, { met: true }), answers);
}

it('ticking a criterion never lowers a level or points, of anything', () => {
  fc.assert(
    fc.property(withCriterion, ({ random: { rubric, answers, agencyType }, id }) => {
      fc.pre(id !== null);
      const index = indexRubric(rubric);
      const before = figures(assess(index, changed(answers, id, { met: false }), agencyType));
      const after = figures(assess(index, changed(answers, id, { met: true }), agencyType));
      after.forEach((figure, position) => {
        const { level, points } = before[position] ?? { level: NaN, points: NaN };
        // A tick makes nothing computable that was not, and the other way round.
        expect([figure.level === null, figure.points === null]).toEqual([level === null, points === null]);
        if (figure.level !== null) expect(figure.level).toBeGreaterThanOrEqual(level ?? NaN);
        if (figure.points !== null) expect(figure.points).toBeGreaterThanOrEqual(points ?? NaN);
      });
    }),
    runs,
  );
});

it('ticking an applicable criterion at the frontier raises the points of its item', () => {
  fc.assert(
    fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
      const index = indexRubric(rubric);
      const before = assess(index, answers, agencyType);
      const gap = listGaps({ index, answers, agencyType, assessment: before }).find(
        ({ kind }) => kind === 'frontier',
      );
      fc.pre(gap !== undefined);
      const after = assess(index, changed(answers, gap.id, { met: true }), agencyType);
      const [now, then] = [itemOf(after, gap.item), itemOf(before, gap.item)];
      if (then.points === null) expect(now.points).toBeNull();
      else expect(now.points).toBeGreaterThan(then.points);
    }),
    runs,
  );
});

it('un-ticking restores the assessment from before the tick', () => {
  fc.assert(
    fc.property(withCriterion, ({ random: { rubric, answers, agencyType }, id }) => {
      fc.pre(id !== null);
      const index = indexRubric(rubric);
      const open = changed(answers, id, { met: false });
      const items = new Set([itemIdOf(index, id)]);
      const before = assess(index, open, agencyType);
      const ticked = reassess(index, before, changed(open, id, { met: true }), agencyType, items);
      expect(reassess(index, ticked, open, agencyType, items)).toEqual(before);
    }),
    runs,
  );
});

it('the order of the answers is irrelevant', () => {
  const shuffled = randomAssessment.chain((random) =>
    fc.record({
      random: fc.constant(random),
      entries: fc.shuffledSubarray([...random.answers], {
        minLength: random.answers.size,
        maxLength: random.answers.size,
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ random: { rubric, answers, agencyType }, entries }) => {
      const index = indexRubric(rubric);
      expect(assess(index, new Map(entries), agencyType)).toEqual(assess(index, answers, agencyType));
    }),
    runs,
  );
});

it('points stay between 0 and the sum of the levels, and the full sum means the highest level', () => {
  fc.assert(
    fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
      const maximum = rubric.levels.reduce((sum, level) => sum + level.points, 0);
      for (const { points, level } of figures(assess(indexRubric(rubric), answers, agencyType))) {
        expect(points === null).toBe(level === null);
        if (points === null) continue;
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(maximum);
        expect(level === rubric.levels.length).toBe(points === maximum);
      }
    }),
    runs,
  );
});

it('the points of an item are those of its levels, and only its frontier earns a part of a level', () => {
  fc.assert(
    fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
      const assessment = assess(indexRubric(rubric), answers, agencyType);
      for (const item of itemResultsById(assessment).values()) {
        if (item.points === null || item.level === null) {
          expect(item.levels.some(({ points }) => points === null)).toBe(true);
          continue;
        }
        expect(item.points).toBeCloseTo(
          item.levels.reduce((sum, level) => sum + (level.points ?? NaN), 0),
          9,
        );
        for (const level of item.levels) {
          const full = rubric.levels[level.number - 1]?.points ?? NaN;
          if (level.number <= item.level) expect(level.points).toBe(full);
          else if (level.number === item.frontier) expect(level.points).toBeCloseTo(full * level.share, 9);
          else expect(level.points).toBe(0);
        }
      }
    }),
    runs,
  );
});

it('assessing again only what changed gives what assessing everything gives', () => {
  const withChanges = randomAssessment.chain((random) => {
    const ids = criterionIds(random.rubric);
    const change = fc.tuple(ids.length === 0 ? fc.constant(null) : fc.constantFrom(...ids), randomAnswer);
    return fc.record({ random: fc.constant(random), changes: fc.array(change, { maxLength: 6 }) });
  });
  fc.assert(
    fc.property(withChanges, ({ random: { rubric, answers, agencyType }, changes }) => {
      const index = indexRubric(rubric);
      let now = answers;
      let assessment = assess(index, answers, agencyType);
      for (const [id, answer] of changes) {
        if (id === null) continue;
        now = changed(now, id, answer);
        assessment = reassess(index, assessment, now, agencyType, new Set([itemIdOf(index, id)]));
      }
      expect(assessment).toEqual(assess(index, now, agencyType));
    }),
    runs,
  );
});

it('closing a frontier as the next step says gains exactly the points that it promises', () => {
  fc.assert(
    fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
      const index = indexRubric(rubric);
      const before = assess(index, answers, agencyType);
      const steps = rankNextSteps({ index, answers, agencyType, assessment: before });
      expect(steps.map((step) => step.item).sort()).toEqual(
        [...itemResultsById(before).values()]
          .flatMap(({ id, frontier, levels }) =>
            frontier === null || levels[frontier - 1]?.obstacle !== null ? [] : [id],
          )
          .sort(),
      );
      for (const step of steps) {
        const after = assess(index, tickAll(answers, step.ticks), agencyType);
        const gained = earnedBy(itemOf(after, step.item)) - earnedBy(itemOf(before, step.item));
        expect(Math.abs(gained - step.gain)).toBeLessThan(1e-9);
        if (before.overall.points !== null && after.overall.points !== null) {
          const ofWhole = after.overall.points - before.overall.points;
          expect(Math.abs(ofWhole - step.gainOfWhole)).toBeLessThan(1e-9);
        }
        expect(itemOf(after, step.item).frontier ?? Infinity).toBeGreaterThan(step.frontier);
      }
    }),
    runs,
  );
});

it('locked points are what the locked ticks are worth: without them closing the frontier gains that much less', () => {
  fc.assert(
    fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
      const index = indexRubric(rubric);
      const before = assess(index, answers, agencyType);
      for (const step of rankNextSteps({ index, answers, agencyType, assessment: before })) {
        const { lockedTicks, lockedPoints, levels } = itemOf(before, step.item);
        const unlocked = lockedTicks.reduce<Answers>(
          (rest, id) => changed(rest, id, { met: false }),
          tickAll(answers, step.ticks),
        );
        const withTicks = earnedBy(
          itemOf(assess(index, tickAll(answers, step.ticks), agencyType), step.item),
        );
        const withoutTicks = earnedBy(itemOf(assess(index, unlocked, agencyType), step.item));
        // Levels directly above the frontier in which nothing applies are released without any tick.
        let released = 0;
        for (const level of levels.slice(step.frontier)) {
          if (!level.vacuous) break;
          released += rubric.levels[level.number - 1]?.points ?? NaN;
        }
        expect(Math.abs(withTicks - withoutTicks + released - lockedPoints)).toBeLessThan(1e-9);
      }
    }),
    runs,
  );
});

it('gaps are what is applicable and not met, and ticks without evidence, each criterion once', () => {
  fc.assert(
    fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
      const index = indexRubric(rubric);
      const assessment = assess(index, answers, agencyType);
      const gaps = listGaps({ index, answers, agencyType, assessment });
      const { applicable, met, withoutEvidence, notApplicable } = assessment.overall;
      expect(gaps.filter(({ kind }) => kind !== 'evidence')).toHaveLength(applicable - met);
      expect(gaps.filter(({ kind }) => kind === 'evidence')).toHaveLength(withoutEvidence);
      expect(applicable + notApplicable).toBe(index.criteria.size);
      const order = [...index.criteria.keys()];
      const positions = gaps.map(({ id }) => order.indexOf(id));
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    }),
    runs,
  );
});

it('evidence, owner, due date and the assessor change no level and no points', () => {
  fc.assert(
    fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
      const index = indexRubric(rubric);
      const bare = new Map(
        [...answers].map(([id, { met, notApplicable }]) => [id, { ...emptyAnswer, met, notApplicable }]),
      );
      expect(figures(assess(index, bare, agencyType))).toEqual(figures(assess(index, answers, agencyType)));
    }),
    runs,
  );
});

it('nothing that holds a level which cannot be computed has a level or points, and nothing else is without', () => {
  const withLosses = randomAssessment.chain((random) =>
    fc.record({
      random: fc.constant(random),
      lost: fc.subarray([...indexRubric(random.rubric).itemLevels.keys()]),
    }),
  );
  fc.assert(
    fc.property(withLosses, ({ random: { rubric, answers, agencyType }, lost }) => {
      const index = indexRubric(rubric);
      const { overall, categories } = assess(index, answers, agencyType, new Set(lost));
      const expected = (id: string): Obstacle | null => {
        if (lost.includes(id)) return 'notAllCounted';
        const limited = index.itemLevels.get(id)?.itemLevel.criteria.some((each) => each.appliesTo !== null);
        return agencyType === null && limited === true ? 'agencyTypeUnknown' : null;
      };
      const shownBy = ({ obstacle, level, points }: Attained) => [obstacle, level === null, points === null];
      const shownFor = (obstacles: readonly (Obstacle | null)[]) => {
        const gravest =
          obstacles.find((each) => each === 'notAllCounted') ??
          obstacles.find((each) => each !== null) ??
          null;
        return [gravest, gravest !== null, gravest !== null];
      };
      const all: (Obstacle | null)[] = [];
      for (const category of categories) {
        const ofCategory: (Obstacle | null)[] = [];
        for (const item of category.items) {
          const ofItem = item.levels.map(({ number }) => expected(`${item.id}/${number}`));
          expect(item.levels.map(({ obstacle }) => obstacle)).toEqual(ofItem);
          expect(shownBy(item)).toEqual(shownFor(ofItem));
          for (const level of item.levels) {
            expect(level.points === null).toBe(level.obstacle !== null);
            if (level.obstacle !== null) expect([level.complete, level.vacuous]).toEqual([false, false]);
          }
          ofCategory.push(...ofItem);
        }
        expect(shownBy(category)).toEqual(shownFor(ofCategory));
        all.push(...ofCategory);
      }
      expect(shownBy(overall)).toEqual(shownFor(all));
    }),
    runs,
  );
});
