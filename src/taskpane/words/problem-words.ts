/** What was found while reading, in words, with the place to jump to when there is one. */
import type { PaneMessages } from './pane-messages';
import type { Language } from '../../core/words/language';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { cellAddress } from '../../core/sheet/cell-address';
import { placeOfFinding, type Finding } from '../../core/findings/finding';
import type { FindingNames } from '../../core/findings/finding.th';
import { findingSentence } from '../../core/findings/finding-words';
import type { Place } from '../../core/sheet/sheet-grid';
import { criterionName } from './criterion-names';
import { figureKeyWords } from './difference-words';
import { formatNumber } from './format-number';

export interface ProblemWords {
  readonly text: string;
  readonly place: Place | null;
}

/** Everything the sentences are made of. */
export interface FindingWording {
  readonly index: RubricIndex;
  readonly messages: PaneMessages;
  readonly language: Language;
}

export function problemWords(problem: Finding, wording: FindingWording): ProblemWords {
  return {
    text: findingSentence(problem, wording.language, findingNames(wording)),
    place: placeOfFinding(problem),
  };
}

export function findingNames({ index, messages, language }: FindingWording): FindingNames {
  return {
    criterion: (id) => criterionName(index, id),
    column: (key) => columnTitle(key, messages),
    figure: (key) => figureKeyWords(key, index, messages),
    place: placeWords,
    number: (value) => formatNumber(value, language),
    short: shortened,
  };
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

/** Longest text of a cell within a sentence. */
const mostLetters = 60;

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters).trimEnd()}…`;
}
