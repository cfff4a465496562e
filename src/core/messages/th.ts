/**
 * Every string of sheet and pane in Thai: the source of truth for the keys. The pane loads all of them at once, so
 * words that few need are no part of it and are imported where they are used: `answers`, `cli`, `file` and `problem`
 * by the command line, `upkeep` with the views of repair, `edition` and `leftovers` with those of carrying answers.
 */
import { dateTh } from './date.th';
import { failureTh } from './failure.th';
import { gapListTh } from './gap-list.th';
import { paneTh } from './pane.th';
import { sheetTh } from './sheet.th';

export const th = {
  sheet: sheetTh,
  gapList: gapListTh,
  date: dateTh,
  pane: paneTh,
  failure: failureTh,
};

export type Messages = typeof th;
