/**
 * Every string of the sheets in Thai: the source of truth for the keys. What the pane, the ribbon, the command line and
 * the dated sheets say stands beside those who say it.
 */
import { dateTh } from './date.th';
import { gapListTh } from './gap-list.th';
import { sheetTh } from './sheet.th';

export const th = {
  sheet: sheetTh,
  gapList: gapListTh,
  date: dateTh,
};

export type Messages = typeof th;
