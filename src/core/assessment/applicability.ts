/**
 * Which criteria count for an agency, and which ticks stand without evidence. The workbook's formulas decide
 * both by comparing cells with `""`, so the same comparison is made here and nothing is trimmed: white space
 * is dealt with where answers come in (`blank-text.ts`).
 */
import type { Criterion } from '../rubric/rubric';
import { emptyAnswer, type Answer, type Answers } from './answers';

export function answerOf(answers: Answers, criterionId: string): Answer {
  return answers.get(criterionId) ?? emptyAnswer;
}

/** An agency of unknown type (null) gets only the criteria that are for everybody. */
export function isForAgency(criterion: Criterion, agencyType: string | null): boolean {
  if (criterion.appliesTo === null) return true;
  return agencyType !== null && criterion.appliesTo.includes(agencyType);
}

/** A criterion applies unless it is for another agency type, or a reason is given why it does not. */
export function isApplicable(criterion: Criterion, answer: Answer, agencyType: string | null): boolean {
  return answer.notApplicable === '' && isForAgency(criterion, agencyType);
}

/** Ticked, with neither evidence in words nor a link to it. */
export function lacksEvidence(answer: Answer): boolean {
  return answer.met && answer.evidence === '' && answer.link === '';
}
