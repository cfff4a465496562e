/** The words of printing in a language. */
import type { Language } from '../../../core/words/language';
import { printEn } from './print.en';
import { printTh } from './print.th';

export function printMessagesFor(language: Language): typeof printTh {
  return language === 'th' ? printTh : printEn;
}
