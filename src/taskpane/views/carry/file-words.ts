/** Why a file cannot be read, in words: what happened, and what to do. Fetched with what reads files. */
import type { FileFailure } from '../../../core/failures/file-failure';
import type { FailureWords } from '../../../core/failures/failure.th';
import { fileEn } from '../../../core/snapshot/file.en';
import { fileTh } from '../../../core/snapshot/file.th';
import type { Language } from '../../../core/words/language';

export function fileFailureWords(failure: FileFailure, language: Language): FailureWords {
  const entries = (language === 'th' ? fileTh : fileEn).failure;
  // Each entry takes exactly the failure of its own kind; TypeScript cannot correlate the two lookups.
  return entries[failure.kind](failure as never);
}
