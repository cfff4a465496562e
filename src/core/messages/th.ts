/** Every string of sheet, pane and messages in Thai: the source of truth for the keys. */
import { answersTh } from './answers.th';
import { dateTh } from './date.th';
import { editionTh } from './edition.th';
import { failureTh } from './failure.th';
import { fileTh } from './file.th';
import { gapListTh } from './gap-list.th';
import { paneTh } from './pane.th';
import { problemTh } from './problem.th';
import { sheetTh } from './sheet.th';
import { upkeepTh } from './upkeep.th';

export const th = {
  sheet: sheetTh,
  gapList: gapListTh,
  date: dateTh,
  pane: paneTh,
  problem: problemTh,
  answers: answersTh,
  failure: failureTh,
  file: fileTh,
  upkeep: upkeepTh,
  edition: editionTh,
};

export type Messages = typeof th;
