/** The formulas of the summary: each row finds its figures once and shows them in words and numbers. */
import type { Messages } from '../words/messages';
import { quoted, type FigureLookup, type Formula, type LevelMessages } from './formulas';
import { levelNamesName, type FigureColumn, type FigureKind } from './names';

/** Row of the figures of that kind, found once so that the formulas beside it stay short. */
export function figurePosition(figures: FigureLookup, kind: FigureKind, idCell: string): Formula {
  return { formula: `=${figures.position(kind, idCell)}` };
}

/** @param otherwise what stands there when the table cannot be reached */
export function figureAt(
  figures: FigureLookup,
  kind: FigureKind,
  column: FigureColumn,
  positionCell: string,
  otherwise: string,
): Formula {
  return { formula: `=IFERROR(${figures.byPosition(kind, column, positionCell)},${quoted(otherwise)})` };
}

/**
 * Of those that apply, how many are not met yet, or not looked at.
 * @param pointsCell of the same row: empty where the figures cannot be computed
 */
export function stillOpenAt(
  figures: FigureLookup,
  kind: FigureKind,
  done: 'met' | 'looked',
  positionCell: string,
  pointsCell: string,
): Formula {
  const applicable = figures.byPosition(kind, 'applicable', positionCell);
  const closed = figures.byPosition(kind, done, positionCell);
  return { formula: `=IF(${pointsCell}="","",IFERROR(${applicable}-${closed},""))` };
}

/** The level in words; a level that is no number cannot be computed. */
export function levelName(levelCell: string, levelWords: LevelMessages): Formula {
  return { formula: `=IFERROR(INDEX(${levelNamesName},${levelCell}+1),${quoted(levelWords.notComputable)})` };
}

/** The level in the eyes of the assessor, in words; where nothing can be said yet, why. */
export function verdictName(
  figures: FigureLookup,
  kind: FigureKind,
  positionCell: string,
  pointsCell: string,
  { notComputable, notAllLooked }: LevelMessages,
): Formula {
  const level = figures.byPosition(kind, 'verdictLevel', positionCell);
  const name = `IF(${level}<0,${quoted(notAllLooked)},INDEX(${levelNamesName},${level}+1))`;
  return {
    formula: `=IF(${pointsCell}="",${quoted(notComputable)},IFERROR(${name},${quoted(notComputable)}))`,
  };
}

/** A label that says when the number beside it is missing. */
export function labelOf(label: string, pointsCell: string, levelWords: LevelMessages): Formula {
  const without = quoted(`${label} (${levelWords.notComputable})`);
  return { formula: `=IF(${pointsCell}="",${without},${quoted(label)})` };
}

/** `Advance อีก 3 ข้อ`: what an item still needs for its next level; where there is no level, the way out. */
export function nextStep(
  figures: FigureLookup,
  idCell: string,
  levelCell: string,
  levels: number,
  words: Messages['sheet']['summary'],
): Formula {
  const next = `${idCell}&"/"&(${levelCell}+1)`;
  const left = `${figures.byId('level', 'applicable', next)}-${figures.byId('level', 'met', next)}`;
  return {
    formula:
      `=IFERROR(IF(${levelCell}=${levels},${quoted(words.nothingLeft)},INDEX(${levelNamesName},${levelCell}+2)` +
      `&${quoted(words.nextBefore)}&(${left})&${quoted(words.nextAfter)}),${levelCell})`,
  };
}
