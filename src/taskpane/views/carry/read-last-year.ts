/**
 * What last year's file says of the agency, before there is an assessment to carry answers into. Only looked at here:
 * the file is read once more, against the new sheets, by the door of carrying.
 */
import type { Profile } from '../../../core/assessment/answers';
import type { CarrySource, ProposedOutcome } from '../../../core/editions/propose-source';
import { noChoices } from '../../../core/editions/source';
import { failureWords } from '../../../core/failures/failure-words';
import type { FailureWords } from '../../../core/failures/failure.th';
import { failed, succeeded, type Outcome } from '../../../core/failures/outcome';
import { editionMessagesFor } from '../../words/edition-messages';
import type { Pane } from '../pane/pane-context';
import { fileFailureWords } from './file-words';

const nobody: Profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };

/** Null where the file does not say whose it is, such as a list made by hand. */
export async function readLastYear(
  { store, language, messages }: Pick<Pane, 'store' | 'language' | 'messages'>,
  file: File,
  signal: AbortSignal,
): Promise<Outcome<Profile | null, FailureWords>> {
  const tools = await store.openCarry();
  if (!tools.ok) return failed(failureWords(tools.failure, messages.failure));
  const read = await tools.value.readFile(file, file.name, { signal, onProgress: () => undefined });
  // Called off: whoever did so shows nothing of it.
  if (read === null) return succeeded(null);
  if (!read.ok) return failed(fileFailureWords(read.failure, language));
  const proposed = await proposalOf(read.value);
  read.value.close();
  if (!proposed.ok) return failed(fileFailureWords(proposed.failure, language));
  const { entries, source } = proposed.value.proposal;
  if (entries.length === 0 && source.columnQuestions.length === 0)
    return failed({ what: editionMessagesFor(language).choose.nothing, next: '' });
  return succeeded(source.profile);
}

function proposalOf(source: CarrySource): Promise<ProposedOutcome> {
  const ask = { standing: new Map(), profile: nobody, choices: noChoices, fields: null };
  return new Promise((resolve) => source.propose(ask, resolve));
}
