/** The same strings in English, complete: the compiler compares the keys with the Thai ones. */
import { answersEn } from './answers.en';
import { dateEn } from './date.en';
import { editionEn } from './edition.en';
import { failureEn } from './failure.en';
import { fileEn } from './file.en';
import { gapListEn } from './gap-list.en';
import { paneEn } from './pane.en';
import { problemEn } from './problem.en';
import { sheetEn } from './sheet.en';
import { upkeepEn } from './upkeep.en';
import type { Messages } from './th';

export const en: Messages = {
  sheet: sheetEn,
  gapList: gapListEn,
  date: dateEn,
  pane: paneEn,
  problem: problemEn,
  answers: answersEn,
  failure: failureEn,
  file: fileEn,
  upkeep: upkeepEn,
  edition: editionEn,
};
