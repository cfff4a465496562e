/** What can be wrong in an answers file. The words for each fault are in `src/cli/words/answers-problem.*.ts`. */
import type { JsonFault, JsonProblem } from '../json/json-problem';

/** What only answers can have wrong. `found` is the value as JSON, shortened when long. */
export type OwnAnswersFault =
  /** `meant` is the criterion that differs only by case or white space; null when there is none. */
  | { readonly kind: 'unknownCriterion'; readonly id: string; readonly meant: string | null }
  | { readonly kind: 'unknownAgencyType'; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'notADate'; readonly found: string }
  /** A date whose year is of the Buddhist era; `meant` is the same day in the common era. */
  | { readonly kind: 'buddhistDate'; readonly found: string; readonly meant: string }
  /** The assessor's word is none of those that are understood. */
  | { readonly kind: 'notAVerdict'; readonly found: string }
  | { readonly kind: 'notALink'; readonly found: string }
  /** A fiscal year of the common era; `meant` is the same year in the Buddhist era. */
  | { readonly kind: 'commonEraYear'; readonly found: number; readonly meant: number }
  | {
      readonly kind: 'yearOutOfRange';
      readonly found: number;
      readonly first: number;
      readonly last: number;
    };

export type AnswersFault = OwnAnswersFault | JsonFault;
export type AnswersProblem = JsonProblem<AnswersFault>;
