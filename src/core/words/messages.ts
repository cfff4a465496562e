/** Picks the strings of the sheets in a language. */
import { en } from './en';
import type { Language } from './language';
import { th, type Messages } from './th';

export type { Messages };

export function messagesFor(language: Language): Messages {
  return language === 'th' ? th : en;
}
