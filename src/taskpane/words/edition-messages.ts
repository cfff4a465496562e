/** The words of carrying answers, apart from `messages.ts`: the pane fetches them with the views that show them. */
import { editionEn } from './edition.en';
import { editionTh, type EditionMessages } from './edition.th';
import type { Language } from '../../core/words/language';

export type { EditionMessages };

export function editionMessagesFor(language: Language): EditionMessages {
  return language === 'th' ? editionTh : editionEn;
}
