/** What can be wrong in an answers file. The words for each fault are in `src/cli/words/answers.*.ts`. */
export interface AnswersProblem {
  /** Where in the document, such as `answers["1.1.B1"].due`; `$` is the document itself. */
  readonly place: string;
  readonly fault: AnswersFault;
}

/** `found` is the value as JSON, shortened when long. */
export type AnswersFault =
  | { readonly kind: 'wrongType'; readonly expected: ExpectedType; readonly found: string }
  | { readonly kind: 'unknownKey'; readonly known: readonly string[] }
  /** `meant` is the criterion that differs only by case or white space; null when there is none. */
  | { readonly kind: 'unknownCriterion'; readonly id: string; readonly meant: string | null }
  | { readonly kind: 'unknownAgencyType'; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'notADate'; readonly found: string }
  /** A date whose year is of the Buddhist era; `meant` is the same day in the common era. */
  | { readonly kind: 'buddhistDate'; readonly found: string; readonly meant: string }
  | { readonly kind: 'notALink'; readonly found: string }
  /** A fiscal year of the common era; `meant` is the same year in the Buddhist era. */
  | { readonly kind: 'commonEraYear'; readonly found: number; readonly meant: number }
  | {
      readonly kind: 'yearOutOfRange';
      readonly found: number;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number }
  /** A character that no workbook file can hold; `code` such as `U+0000`. */
  | { readonly kind: 'badCharacter'; readonly code: string };

export type ExpectedType = 'object' | 'text' | 'trueOrFalse' | 'wholeNumber';

/** Takes note of a problem; reading goes on, so that all of them are found. */
export type ReportFault = (place: string, fault: AnswersFault) => void;
