/** Random answers to a whole rubric, so that items stand at every level and frontiers at every height. */
import fc from 'fast-check';
import { emptyAnswer, type Answer, type Answers, type Verdict } from '../../../src/core/assessment/answers';
import type { RubricIndex } from '../../../src/core/rubric/rubric-index';

/** Mostly passed, so that whole levels are looked at now and then. */
const randomVerdict = fc.constantFrom<Verdict>(
  'pass',
  'pass',
  'pass',
  'pass',
  'pass',
  'pass',
  'pass',
  'fail',
  '',
);

const reasons = fc.constantFrom('ไม่มีภารกิจให้บริการประชาชนโดยตรง', '=1+1', '0');

/** The text people really leave behind, also what spreadsheets like to misread. */
const randomText = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'รายงานผลการดำเนินงาน ไตรมาส 2',
    '1.10',
    '1/2',
    '=SUM(A1:A9)',
    "'",
    'TRUE',
    '-',
    '๒๕๖๙',
    '#REF!',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim()),
);

/** Evidence of which some is nothing that anybody sees. */
export const oftenBlankText = fc.oneof(
  { weight: 4, arbitrary: randomText },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\u00A0', '\u200B', ' \u00A0\u200B ', '\n', '\u00A0ก\u00A0') },
);

/** Days a due date can be: others are said to be unclear. */
const isoDate = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Also what is no day: people write that as well. */
const randomDay = fc.oneof(fc.constant(''), isoDate, fc.constant('สิ้นไตรมาส 3'), fc.constant('2569-02-29'));

function randomAnswer(likelyMet: boolean, evidence = randomText): fc.Arbitrary<Answer> {
  const rare = fc.integer({ min: 0, max: 19 }).map((number) => number === 0);
  return fc.record({
    met: rare.map((flipped) => likelyMet !== flipped),
    evidence,
    link: fc.constantFrom('', 'https://www.doae.go.th/แผน.pdf'),
    owner: randomText,
    due: randomDay,
    doneOn: randomDay,
    note: randomText,
    notApplicable: rare.chain((given) => (given ? reasons : fc.constant(''))),
    assessorMet: randomVerdict,
    assessorNote: randomText,
  });
}

/** One answer, ticked or not. */
export const answerArbitrary = fc.boolean().chain((likelyMet) => randomAnswer(likelyMet));

/** Every item gets a height up to which its criteria are mostly met; above it they are mostly not. */
export function randomAnswers(index: RubricIndex, evidence = randomText): fc.Arbitrary<Answers> {
  const levels = index.rubric.levels.length;
  const heights = fc.array(fc.integer({ min: 0, max: levels }), {
    minLength: index.items.size,
    maxLength: index.items.size,
  });
  const likely = fc.array(randomAnswer(true, evidence), {
    minLength: index.criteria.size,
    maxLength: index.criteria.size,
  });
  const unlikely = fc.array(randomAnswer(false, evidence), {
    minLength: index.criteria.size,
    maxLength: index.criteria.size,
  });
  return fc.tuple(heights, likely, unlikely).map(([height, high, low]) => {
    const answers = new Map<string, Answer>();
    for (const [id, entry] of index.criteria) {
      const item = index.items.get(entry.item.id)?.position ?? 0;
      const answer = (entry.levelNumber <= (height[item] ?? 0) ? high : low)[entry.position];
      answers.set(id, answer ?? emptyAnswer);
    }
    return answers;
  });
}

/** A type of the rubric, or none. */
export function randomAgencyType(index: RubricIndex): fc.Arbitrary<string | null> {
  return fc.constantFrom(null, ...index.rubric.agencyTypes.map((type) => type.id));
}
