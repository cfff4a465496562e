/** The formulas of a category sheet: level keys, status words, and the figures in its headings. */
import type { CriterionStatus } from '../assessment/assessment';
import type { Messages } from '../words/messages';
import { quoted, seenText, type FigureLookup, type Formula, type LevelMessages } from './formulas';
import { agencyTypeName, levelNamesName, listedStatuses, statusWordsName } from './names';

/** The level key of a criterion that is only for some agency types: empty for all others. */
export function limitedLevelKey(key: string, agencyTypes: readonly string[]): Formula {
  const tests = agencyTypes.map((type) => `IF(${agencyTypeName}=${quoted(type)},${quoted(key)},`);
  return { formula: `=${tests.join('')}""${')'.repeat(tests.length)}` };
}

export interface StatusCells {
  readonly id: string;
  readonly levelKey: string;
  readonly met: string;
  readonly evidence: string;
  readonly link: string;
  readonly notApplicable: string;
}

/**
 * The word for a criterion's state, from its own row and its level. Empty in a row without an id. A row
 * without a level key is counted nowhere: that is right where the criterion is for another type of agency.
 * @param limited for some types of agency only
 */
export function statusWord(
  figures: FigureLookup,
  cells: StatusCells,
  levelNumber: number,
  limited: boolean,
  words: Readonly<Record<CriterionStatus, string>>,
): Formula {
  // Nothing lies below the first level; of the others the table knows the words.
  const [ticked, open] =
    levelNumber === 1
      ? [quoted(words.met), word('frontierGap')]
      : [figures.byId('level', 'ticked', cells.levelKey), figures.byId('level', 'open', cells.levelKey)];
  const seen = seenText(`IFERROR(${cells.evidence},"")&IFERROR(${cells.link},"")`);
  const uncounted = limited
    ? `IF(${agencyTypeName}="",${word('notComputable')},${word('notApplicable')})`
    : word('notComputable');
  return {
    formula:
      `=IF(${cells.id}="","",IF(${cells.levelKey}="",${uncounted},` +
      `IF(${cells.notApplicable}<>"",${word('notApplicable')},` +
      `IF(${cells.met}=TRUE,IF(${seen}="",${word('withoutEvidence')},${ticked}),${open}))))`,
  };
}

function word(status: (typeof listedStatuses)[number]): string {
  return `INDEX(${statusWordsName},${listedStatuses.indexOf(status) + 1})`;
}

/** `ระดับ: Basic · 333.3 คะแนน`, or that it cannot be computed and what to do: then the level is the way out. */
export function itemHeadingFigures(
  figures: FigureLookup,
  itemId: string,
  words: Messages['sheet']['category'],
  levelWords: LevelMessages,
): Formula {
  const id = quoted(itemId);
  const level = figures.byId('item', 'level', id);
  return {
    formula:
      `=IFERROR(${quoted(words.levelPrefix)}&INDEX(${levelNamesName},${level}+1)` +
      `&${quoted(words.pointsBetween)}&ROUND(${figures.byId('item', 'points', id)},1)&${quoted(words.pointsSuffix)},` +
      `${quoted(`${levelWords.notComputable}: `)}&IFERROR(${level},${quoted(levelWords.wayOut.notAllCounted)}))`,
  };
}

/** `4/6`, or that it cannot be computed. */
export function levelProgress(figures: FigureLookup, levelId: string, levelWords: LevelMessages): Formula {
  const progress = figures.byId('level', 'progress', quoted(levelId));
  return { formula: `=IFERROR(${progress},${quoted(levelWords.notComputable)})` };
}

/** True in the rows of which the status column says this word. `statusCell` has its column fixed: `$M8`. */
export function statusIs(statusCell: string, word: string): string {
  return `${statusCell}=${quoted(word)}`;
}
