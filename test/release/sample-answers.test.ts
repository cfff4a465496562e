/** The sample of a department that does not exist: right for the rubric, the same at every run, and of every kind. */
import { emptyAnswer } from '../../src/core/assessment/answers';
import { assess, itemResults } from '../../src/core/assessment/attainment';
import { parseAnswers } from '../../src/core/assessment/parse-answers';
import { criterionStatus } from '../../src/core/assessment/status';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { sampleAgency, sampleAnswers } from '../../scripts/release/sample-answers.mjs';
import { loadPmqaRubric } from '../taskpane/load-rubric';

const pmqaRubric = loadPmqaRubric();
const index = indexRubric(pmqaRubric);

function parsed(language: 'th' | 'en') {
  const outcome = parseAnswers(JSON.parse(JSON.stringify(sampleAnswers(pmqaRubric, language))), index);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

test.each(['th', 'en'] as const)(
  'in %s it is a sound file of answers, of an agency that says it is invented',
  (language) => {
    const { profile } = parsed(language);
    expect(profile).toMatchObject({
      agencyName: sampleAgency[language],
      agencyType: 'department',
      fiscalYear: 2569,
    });
    expect(profile.agencyName).toMatch(/ข้อมูลสมมติ|invented/u);
  },
);

test('it is the same at every run, and in both languages but for the words', () => {
  expect(sampleAnswers(pmqaRubric, 'th')).toEqual(sampleAnswers(pmqaRubric, 'th'));
  const shape = (language: 'th' | 'en') =>
    [...parsed(language).answers].map(([id, { met, evidence, due, notApplicable }]) => [
      id,
      met,
      evidence === '',
      due,
      notApplicable === '',
    ]);
  expect(shape('en')).toEqual(shape('th'));
});

test('it shows every state of a row, and items at every level', () => {
  const { profile, answers } = parsed('th');
  const items = new Map(
    itemResults(assess(index, answers, profile.agencyType)).map((item) => [item.id, item]),
  );
  const states = [...index.criteria.values()].map((entry) => {
    const item = items.get(entry.item.id);
    if (item === undefined) throw new Error(`${entry.item.id} is not assessed`);
    const answer = answers.get(entry.criterion.id) ?? emptyAnswer;
    return criterionStatus(entry, answer, profile.agencyType, item);
  });
  expect([...new Set(states)].sort()).toEqual(
    ['frontierGap', 'higherGap', 'locked', 'met', 'notApplicable', 'withoutEvidence'].sort(),
  );
  expect(new Set([...items.values()].map(({ level }) => level))).toEqual(new Set([0, 1, 2]));
});

test('the assessor has looked at a part of it, and sees some of that otherwise', () => {
  const { answers } = parsed('th');
  const verdicts = [...answers.values()].map(({ assessorMet }) => assessorMet);
  expect(new Set(verdicts)).toEqual(new Set(['', 'pass', 'fail']));
});

test('its links lead to no address that anybody owns', () => {
  const links = [...parsed('th').answers.values()].map(({ link }) => link).filter((link) => link !== '');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(new URL(link).hostname).toMatch(/\.example$/u);
});
