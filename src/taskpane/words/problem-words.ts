/** What was found while reading, in words, with the place to jump to when there is one. */
import type { PaneMessages } from './pane-messages';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { cellAddress } from '../../core/sheet/cell-address';
import type { ReadingProblem } from '../../core/snapshot/snapshot';
import type { Place } from '../../core/sheet/sheet-grid';

import { figureKeyWords } from './difference-words';

export interface ProblemWords {
  readonly text: string;
  readonly place: Place | null;
}

export function problemWords(
  problem: ReadingProblem,
  index: RubricIndex,
  messages: PaneMessages,
): ProblemWords {
  const words = messages.pane.problem;
  switch (problem.kind) {
    case 'sheetMissing':
      return { text: words.sheetMissing(problem.title), place: null };
    case 'sheetTwice':
      return { text: words.sheetTwice(problem.name), place: problem.place };
    case 'columnMissing':
      return {
        text: words.columnMissing(problem.sheetName, columnTitle(problem.column, messages)),
        place: null,
      };
    case 'criterionMissing':
      return { text: words.criterionMissing(problem.id), place: null };
    case 'criterionUnknown':
      return { text: words.criterionUnknown(problem.id), place: problem.place };
    case 'criterionTwice':
      return { text: words.criterionTwice(problem.id, placeWords(problem.first)), place: problem.place };
    case 'tickUnreadable':
      return { text: words.tickUnreadable(problem.id, problem.found), place: problem.place };
    case 'reasonBlank':
      return { text: words.reasonBlank(problem.id), place: problem.place };
    case 'figureMissing':
      return { text: words.figureMissing(figureKeyWords(problem.figure, index, messages)), place: null };
    case 'figureUnreadable':
      return {
        text: words.figureUnreadable(figureKeyWords(problem.figure, index, messages), problem.found),
        place: problem.place,
      };
  }
}

/** `หมวด 1!E12`, as Excel itself writes it. */
export function placeWords(place: Place): string {
  return `${place.sheetName}!${cellAddress(place.row, place.column)}`;
}

/** As it is written over the column, in one line. */
export function columnTitle(key: string, messages: PaneMessages): string {
  const titles: Readonly<Record<string, string>> = messages.sheet.columns;
  return (titles[key] ?? key).replace(/\n/g, ' ');
}

/** Problems with rows of criteria: what the notice at the top counts. */
export function isRowProblem(problem: ReadingProblem): boolean {
  return (
    problem.kind === 'criterionMissing' ||
    problem.kind === 'criterionUnknown' ||
    problem.kind === 'criterionTwice'
  );
}
