/**
 * What can be wrong with any JSON document that is held against a shape. Each door (rubric, answers) adds the faults
 * that only it knows. The words stand beside those who say them: `src/cli/words/json-problem.*.ts`.
 */
import type { TextPosition } from './text-position';
import { shortened } from './shortened';

export type JsonExpected = 'object' | 'list' | 'text' | 'number' | 'wholeNumber' | 'trueOrFalse';

export type JsonFault =
  /** `found` is the value as JSON, shortened when long. */
  | { readonly kind: 'wrongType'; readonly expected: JsonExpected; readonly found: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknownKey'; readonly known: readonly string[] }
  | { readonly kind: 'emptyText' }
  | { readonly kind: 'emptyList' }
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number }
  | { readonly kind: 'tooMany'; readonly count: number; readonly limit: number }
  /** A character that no workbook file can hold; `code` such as `U+0000`. */
  | { readonly kind: 'badCharacter'; readonly code: string }
  /** Always the last: so many problems more than are listed. */
  | { readonly kind: 'more'; readonly count: number };

export type JsonProblem<Fault extends { readonly kind: string }> = Fault & {
  /** Such as `categories[0].items[2].levels[1].criteria[4].code`; `$` is the document. */
  readonly place: string;
  /** Line and column, when the document came from a text and the place stands in it. */
  readonly at?: TextPosition | undefined;
};

/** A value as JSON, short enough for a message. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'string' ? JSON.stringify(shortened(value)) : shortened(String(value));
}
