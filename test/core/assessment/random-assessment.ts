/** Random rubrics with random answers, for the laws that hold for all of them. */
import fc from 'fast-check';
import { emptyAnswer, type Answer, type Answers, type Verdict } from '../../../src/core/assessment/answers';
import type { Rubric } from '../../../src/core/rubric/rubric';
import { sampleRubric } from './sample-rubric';

export interface RandomAssessment {
  readonly rubric: Rubric;
  readonly answers: Answers;
  readonly agencyType: string | null;
}

export function criterionIds(rubric: Rubric): string[] {
  return rubric.categories.flatMap((category) =>
    category.items.flatMap((item) =>
      item.levels.flatMap((level) => level.criteria.map((criterion) => criterion.id)),
    ),
  );
}

/** Often ticked, so that frontiers stand at every height; sometimes excused, with or without evidence. */
export const randomAnswer: fc.Arbitrary<Answer> = fc.record({
  met: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  evidence: fc.constantFrom('', 'รายงานผล'),
  link: fc.constantFrom('', 'https://example.go.th/report.pdf'),
  owner: fc.constant(''),
  due: fc.constant(''),
  doneOn: fc.constant(''),
  note: fc.constant(''),
  notApplicable: fc.oneof(
    { weight: 6, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('ไม่มีภารกิจนี้') },
  ),
  assessorMet: fc.constantFrom<Verdict>('', 'pass', 'fail'),
  assessorNote: fc.constant(''),
});

/** One to five levels; one to three categories of one to three items; levels of zero to four criteria. */
const randomRubric: fc.Arbitrary<Rubric> = fc
  .array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 })
  .chain((points) =>
    fc
      .record({
        counts: fc.array(
          fc.array(
            fc.array(fc.integer({ min: 0, max: 4 }), { minLength: points.length, maxLength: points.length }),
            { minLength: 1, maxLength: 3 },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        limited: fc.array(fc.constantFrom(null, null, null, ['province'], ['department']), {
          minLength: 8,
          maxLength: 8,
        }),
      })
      .map(({ counts, limited }) => {
        const items = Object.fromEntries(
          counts.map((itemsOfCategory, category) => [
            `${category + 1}`,
            Object.fromEntries(
              itemsOfCategory.map((levels, item) => [`${category + 1}.${item + 1}`, levels] as const),
            ),
          ]),
        );
        const unlimited = sampleRubric({ points, items });
        const limits: Record<string, readonly string[]> = {};
        criterionIds(unlimited).forEach((id, position) => {
          const limit = limited[position % limited.length];
          if (limit) limits[id] = limit;
        });
        return sampleRubric({ points, items, limits });
      }),
  );

export const randomAssessment: fc.Arbitrary<RandomAssessment> = randomRubric.chain((rubric) => {
  const ids = criterionIds(rubric);
  return fc.record({
    rubric: fc.constant(rubric),
    answers: fc
      .array(fc.option(randomAnswer, { nil: null, freq: 8 }), {
        minLength: ids.length,
        maxLength: ids.length,
      })
      .map((answers) => {
        const entries = new Map<string, Answer>();
        ids.forEach((id, position) => {
          const answer = answers[position];
          if (answer) entries.set(id, answer);
        });
        return entries;
      }),
    agencyType: fc.constantFrom('department', 'province', null),
  });
});

/** The same answers with one of them changed. */
export function changed(answers: Answers, id: string, change: Partial<Answer>): Answers {
  return new Map([...answers, [id, { ...(answers.get(id) ?? emptyAnswer), ...change }]]);
}
