/** Picks the strings of a language, and says a failure in it. */
import type { Failure } from '../failures';
import { en } from './en';
import type { FailureWords } from './failure.th';
import { th, type Messages } from './th';

export type Language = 'th' | 'en';

export type { Messages };

export function messagesFor(language: Language): Messages {
  return language === 'th' ? th : en;
}

/** What happened and what to do next. */
export function failureWords(failure: Failure, messages: Messages): FailureWords {
  // Each entry takes exactly the failure of its own kind; TypeScript cannot correlate the two lookups.
  return messages.failure[failure.kind](failure as never);
}
