/**
 * Every string the pane shows, beside those of the sheets. The pane loads all of them at once, so words that few of its
 * views need are no part of it: those of repair and of carrying answers are fetched with their views.
 */
import { failureMessagesFor } from '../../core/failures/failure-words';
import type { FailureMessages } from '../../core/failures/failure.th';
import type { Language } from '../../core/words/language';
import { messagesFor, type Messages } from '../../core/words/messages';
import { paneEn } from './pane.en';
import { paneTh } from './pane.th';

export interface PaneMessages extends Messages {
  readonly pane: typeof paneTh;
  readonly failure: FailureMessages;
}

const th: PaneMessages = { ...messagesFor('th'), pane: paneTh, failure: failureMessagesFor('th') };
const en: PaneMessages = { ...messagesFor('en'), pane: paneEn, failure: failureMessagesFor('en') };

export function paneMessagesFor(language: Language): PaneMessages {
  return language === 'th' ? th : en;
}
