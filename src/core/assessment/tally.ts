/** Counting criteria, and adding counts up from level to item, category and whole. */
import type { Criterion } from '../rubric/rubric';
import type { Answers } from './answers';
import { answerOf, isApplicable, lacksEvidence } from './applicability';
import type { Tally } from './assessment';

export function tallyCriteria(
  criteria: readonly Criterion[],
  answers: Answers,
  agencyType: string | null,
): Tally {
  let applicable = 0;
  let met = 0;
  let withoutEvidence = 0;
  let looked = 0;
  let passed = 0;
  for (const criterion of criteria) {
    const answer = answerOf(answers, criterion.id);
    if (!isApplicable(criterion, answer, agencyType)) continue;
    applicable += 1;
    if (answer.met) met += 1;
    if (lacksEvidence(answer)) withoutEvidence += 1;
    if (answer.assessorMet !== '') looked += 1;
    if (answer.assessorMet === 'pass') passed += 1;
  }
  return { applicable, met, notApplicable: criteria.length - applicable, withoutEvidence, looked, passed };
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  let applicable = 0;
  let met = 0;
  let notApplicable = 0;
  let withoutEvidence = 0;
  let looked = 0;
  let passed = 0;
  for (const tally of tallies) {
    applicable += tally.applicable;
    met += tally.met;
    notApplicable += tally.notApplicable;
    withoutEvidence += tally.withoutEvidence;
    looked += tally.looked;
    passed += tally.passed;
  }
  return { applicable, met, notApplicable, withoutEvidence, looked, passed };
}
