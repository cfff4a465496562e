/** Says a failure in the words of a language: what happened, and what to do next. */
import type { Language } from '../words/language';
import { failureEn } from './failure.en';
import { failureTh, type FailureMessages, type FailureWords } from './failure.th';
import type { Failure } from './failures';

export function failureMessagesFor(language: Language): FailureMessages {
  return language === 'th' ? failureTh : failureEn;
}

export function failureWords(failure: Failure, messages: FailureMessages): FailureWords {
  // Each entry takes exactly the failure of its own kind; TypeScript cannot correlate the two lookups.
  return messages[failure.kind](failure as never);
}
