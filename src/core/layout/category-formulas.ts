/** The formulas of a category sheet: level keys, status words, and the figures in its headings. */
import type { CriterionStatus } from '../assessment/assessment';
import { computable } from '../assessment/obstacles';
import { itemLevelId } from '../rubric/rubric-index';
import type { Messages } from '../words/messages';
import { quoted, seenText, type FigureLookup, type Formula, type LevelMessages } from './formulas';
import { agencyTypeName, levelNamesName } from './names';

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
 * The word for a criterion's state, from its own row and the level below it. Empty in a row without an id. A row
 * without a level key is counted nowhere: that is right where the criterion is for another type of agency.
 * @param limited for some types of agency only
 */
export function statusWord(
  figures: FigureLookup,
  cells: StatusCells,
  itemId: string,
  levelNumber: number,
  limited: boolean,
  words: Readonly<Record<CriterionStatus, string>>,
): Formula {
  const word = (status: CriterionStatus): string => quoted(words[status]);
  // Nothing lies below the first level. Above it, a level is higher than the frontier when what has been reached up
  // to the level below is less than that level.
  const below = quoted(itemLevelId(itemId, levelNumber - 1));
  const ticked = (met: CriterionStatus, open: CriterionStatus): string =>
    `IF(${cells.met}=TRUE,${word(met)},${word(open)})`;
  const atFrontier = ticked('met', 'frontierGap');
  const counted =
    levelNumber === 1
      ? atFrontier
      : `IF(${figures.byId('level', 'level', below)}<${levelNumber - 1},${ticked('locked', 'higherGap')},${atFrontier})`;
  const seen = seenText(`IFERROR(${cells.evidence},"")&IFERROR(${cells.link},"")`);
  const uncounted = limited
    ? `IF(${agencyTypeName}="",${word('notComputable')},${word('notApplicable')})`
    : word('notComputable');
  return {
    formula:
      `=IF(${cells.id}="","",IF(${cells.levelKey}="",${uncounted},` +
      `IF(${cells.notApplicable}<>"",${word('notApplicable')},` +
      `IF(AND(${cells.met}=TRUE,${seen}=""),${word('withoutEvidence')},${counted}))))`,
  };
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

/** `4/6`: met of applicable. Counts that are not whole are none. */
export function levelProgress(figures: FigureLookup, levelId: string, levelWords: LevelMessages): Formula {
  const id = quoted(levelId);
  const [met, applicable] = [figures.byId('level', 'met', id), figures.byId('level', 'applicable', id)];
  const word = quoted(levelWords.notComputable);
  return {
    formula:
      `=IFERROR(IF(${figures.byId('level', 'computable', id)}<${computable},${word},` +
      `${met}&"/"&${applicable}),${word})`,
  };
}

/** True in the rows of which the status column says this word. `statusCell` has its column fixed: `$M8`. */
export function statusIs(statusCell: string, word: string): string {
  return `=${statusCell}=${quoted(word)}`;
}
