/** Reads the failure back that `show-failure.ts` put behind the `#` of the message page's address. */
import type { Failure } from '../core/failures/failures';
import { failureMessagesFor, failureWords } from '../core/failures/failure-words';
import { type Language } from '../core/words/language';
import type { FailureWords } from '../core/failures/failure.th';

/** What to say when the address holds no failure that we know. */
const unknown: Failure = { kind: 'unexpected', code: '', message: '' };

export function wordsInAddress(hash: string, language: Language): FailureWords {
  return failureWords(failureInAddress(hash), failureMessagesFor(language));
}

/** @internal The test holds it to the very failure, not only to its words. */
export function failureInAddress(hash: string): Failure {
  try {
    const found: unknown = JSON.parse(decodeURIComponent(hash.replace(/^#/, '')));
    return isFailure(found) ? found : unknown;
  } catch {
    // Not JSON: an address typed or cut short by somebody. There is nothing more to say about it.
    return unknown;
  }
}

/** Good enough for an address that we wrote ourselves: the kind is one of ours, its texts are texts. */
function isFailure(found: unknown): found is Failure {
  if (typeof found !== 'object' || found === null || !('kind' in found) || typeof found.kind !== 'string') {
    return false;
  }
  if (!Object.hasOwn(failureMessagesFor('th'), found.kind)) {
    return false;
  }
  return Object.entries(found).every(
    ([key, value]) =>
      typeof value === 'string' ||
      (key === 'cause' && isFailure(value)) ||
      (key === 'remains' && Array.isArray(value) && value.every((name) => typeof name === 'string')),
  );
}
