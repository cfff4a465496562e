/** A finding in one sentence, in the words that pane, command line and files share. */
import type { Language } from '../words/language';
import type { Finding } from './finding';
import { findingEn } from './finding.en';
import { findingTh, type FindingMessages, type FindingNames } from './finding.th';

export function findingMessagesFor(language: Language): FindingMessages {
  return language === 'th' ? findingTh : findingEn;
}

export function findingSentence(finding: Finding, language: Language, names: FindingNames): string {
  const { title, one } = findingMessagesFor(language)[finding.kind];
  // Each entry takes exactly the finding of its own kind; TypeScript cannot correlate the two lookups.
  const said = one(finding as never, names);
  return said === '' ? title : `${title}: ${said}`;
}
