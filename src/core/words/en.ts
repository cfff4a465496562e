/** The same strings in English, complete: the compiler compares the keys with the Thai ones. */
import { dateEn } from './date.en';
import { gapListEn } from './gap-list.en';
import { sheetEn } from './sheet.en';
import type { Messages } from './th';

export const en: Messages = {
  sheet: sheetEn,
  gapList: gapListEn,
  date: dateEn,
};
