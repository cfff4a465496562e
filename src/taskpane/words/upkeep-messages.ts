/**
 * Picks the words of checking and repairing. They are a third of all words of the pane and needed by few of its
 * views, so they are fetched with those views and no part of `Messages`.
 */
import type { Language } from '../../core/words/language';
import { upkeepEn } from './upkeep.en';
import { upkeepTh } from './upkeep.th';

export type UpkeepMessages = typeof upkeepTh;

export function upkeepMessagesFor(language: Language): UpkeepMessages {
  return language === 'th' ? upkeepTh : upkeepEn;
}
