/**
 * Which criteria count for an agency, and which ticks stand without evidence. The workbook's formulas decide both, so
 * the same comparisons are made here: a reason by `""`, because COUNTIFS trims nothing, evidence by what is seen of it.
 * Other white space is dealt with where answers come in (`blank-text.ts`).
 */
import type { Criterion } from '../rubric/rubric';
import { seenText } from '../text/seen-text';
import { emptyAnswer, type Answer, type Answers } from './answers';

export function answerOf(answers: Answers, criterionId: string): Answer {
  return answers.get(criterionId) ?? emptyAnswer;
}

/** Nobody can say of an agency of unknown type whether a criterion for some types is for it. */
export function isForUnknown(criterion: Criterion, agencyType: string | null): boolean {
  return criterion.appliesTo !== null && agencyType === null;
}

/** For an agency of unknown type (null) only the criteria that are for everybody are known to be for it. */
export function isForAgency(criterion: Criterion, agencyType: string | null): boolean {
  if (criterion.appliesTo === null) return true;
  return agencyType !== null && criterion.appliesTo.includes(agencyType);
}

/** A criterion applies unless it is for another agency type, or a reason is given why it does not. */
export function isApplicable(criterion: Criterion, answer: Answer, agencyType: string | null): boolean {
  return answer.notApplicable === '' && isForAgency(criterion, agencyType);
}

/** Ticked, with neither evidence in words nor a link to it that anybody could see. */
export function lacksEvidence(answer: Answer): boolean {
  return answer.met && seenText(answer.evidence + answer.link) === '';
}
