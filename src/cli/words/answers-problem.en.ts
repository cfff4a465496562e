import type { AnswersFault } from '../../core/assessment/answers-problem';
import type { FaultWords } from './fault-words';
import { jsonProblemEn } from './json-problem.en';

export const answersProblemEn: FaultWords<AnswersFault> = {
  ...jsonProblemEn,
  unknownCriterion: ({ id, meant }) =>
    meant === null
      ? `the rubric has no criterion ${id}`
      : `the rubric has no criterion ${id}; write it as ${meant}`,
  unknownAgencyType: ({ found, known }) =>
    known.length === 0
      ? `this rubric makes no difference by agency type, so leave the type out (found ${found})`
      : `unknown agency type ${found}; the types that can be used are ${known.join(', ')}`,
  notADate: ({ found }) =>
    `must be a date that exists, in the common era, as YYYY-MM-DD, such as 2026-12-31, but found ${found}`,
  buddhistDate: ({ found, meant }) =>
    `dates are written in the common era: write ${meant} instead of ${found}`,
  notAVerdict: ({ found }) => `the assessor says "pass", "fail" or nothing, but found ${found}`,
  notALink: ({ found }) =>
    `a link starts with http:// or https://, or is a network path (\\\\server\\share), but found ${found}`,
  commonEraYear: ({ found, meant }) =>
    `the fiscal year is of the Buddhist era: write ${meant} instead of ${found}`,
  yearOutOfRange: ({ found, first, last }) =>
    `the fiscal year is of the Buddhist era, from ${first} to ${last}, but found ${found}`,
};
