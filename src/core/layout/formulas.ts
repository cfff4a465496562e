/**
 * Every formula of the workbook, in one place. Only functions that all spreadsheet engines compute alike:
 * COUNTIFS, SUMIFS, IF, AND, MIN, AVERAGE, INDEX, MATCH, ROUND. Other sheets are reached through defined names
 * alone; MATCH compares exactly, and ids hold no wildcard.
 */
import type { CriterionStatus } from '../assessment/assessment';
import type { Messages } from '../words/messages';
import type { RubricIndex } from '../rubric/rubric-index';
import { areaAddress, cellAddress } from '../sheet/cell-address';
import {
  agencyTypeName,
  figureName,
  levelNamesName,
  profileNames,
  type CategoryNames,
  type FigureColumn,
  type FigureKind,
} from './names';
import type { CellArea } from '../sheet/cell-area';

export interface Formula {
  readonly formula: string;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** How a formula reaches a figure of the hidden table from another sheet. */
export interface FigureLookup {
  /** Row of a figure within those of its kind, counted from 1. @param id text or cell, as the formula writes it */
  readonly position: (kind: FigureKind, id: string) => string;
  readonly byId: (kind: FigureKind, column: FigureColumn, id: string) => string;
  /** @param position cell with the row within the figures of that kind, counted from 1 */
  readonly byPosition: (kind: FigureKind, column: FigureColumn, position: string) => string;
}

/**
 * Where there is only one figure of a kind (always so for the whole) its name is a single cell and stands for
 * itself: INDEX and MATCH over a single cell are errors in some engines.
 */
export function figureLookup(index: RubricIndex): FigureLookup {
  const counts: Readonly<Record<FigureKind, number>> = {
    level: index.itemLevels.size,
    item: index.items.size,
    category: index.categories.size,
    overall: 1,
  };
  const byPosition = (kind: FigureKind, column: FigureColumn, position: string): string =>
    counts[kind] === 1 ? figureName(kind, column) : `INDEX(${figureName(kind, column)},${position})`;
  const position = (kind: FigureKind, id: string): string =>
    counts[kind] === 1 ? '1' : `MATCH(${id},${figureName(kind, 'id')},0)`;
  const byId = (kind: FigureKind, column: FigureColumn, id: string): string =>
    byPosition(kind, column, position(kind, id));
  return { position, byId, byPosition };
}

/** --- category sheet --- */

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

/** The word for a criterion's state, from its own row and its item's level. Empty in a row without an id. */
export function statusWord(
  figures: FigureLookup,
  cells: StatusCells,
  itemId: string,
  levelNumber: number,
  words: Readonly<Record<CriterionStatus, string>>,
): Formula {
  // Nothing lies below the first level. Above it, a level is higher than the frontier when it is more than one
  // higher than the level reached.
  const reached = figures.byId('item', 'level', quoted(itemId));
  const byFrontier = (above: CriterionStatus, otherwise: CriterionStatus): string =>
    levelNumber === 1
      ? quoted(words[otherwise])
      : `IF(${reached}<${levelNumber - 1},${quoted(words[above])},${quoted(words[otherwise])})`;
  const ticked =
    `IF(AND(${cells.evidence}="",${cells.link}=""),${quoted(words.withoutEvidence)},` +
    `${byFrontier('locked', 'met')})`;
  const open = byFrontier('higherGap', 'frontierGap');
  return {
    formula:
      `=IF(${cells.id}="","",IF(${cells.levelKey}="",${quoted(words.notApplicable)},` +
      `IF(${cells.notApplicable}<>"",${quoted(words.notApplicable)},IF(${cells.met}=TRUE,${ticked},${open}))))`,
  };
}

/** `ระดับ: Basic · 333.3 คะแนน` */
export function itemHeadingFigures(
  figures: FigureLookup,
  itemId: string,
  words: Messages['sheet']['category'],
): Formula {
  const id = quoted(itemId);
  return {
    formula:
      `=${quoted(words.levelPrefix)}&INDEX(${levelNamesName},${figures.byId('item', 'level', id)}+1)` +
      `&${quoted(words.pointsBetween)}&ROUND(${figures.byId('item', 'points', id)},1)&${quoted(words.pointsSuffix)}`,
  };
}

/** `4/6`: met of applicable. */
export function levelProgress(figures: FigureLookup, levelId: string): Formula {
  const id = quoted(levelId);
  return {
    formula: `=${figures.byId('level', 'met', id)}&"/"&${figures.byId('level', 'applicable', id)}`,
  };
}

/** True in the rows of which the status column says this word. `statusCell` has its column fixed: `$M8`. */
export function statusIs(statusCell: string, word: string): string {
  return `=${statusCell}=${quoted(word)}`;
}

/** --- data sheet --- */

/** What stands on the summary; an empty cell stays empty instead of 0. */
export function profileEcho(field: keyof typeof profileNames): Formula {
  const name = profileNames[field];
  return { formula: `=IF(${name}="","",${name})` };
}

/** Passes the id down the list of agency types: this one's when its title was chosen, else what came so far. */
export function chosenAgencyType(titleCell: string, idCell: string, soFarCell: string | null): Formula {
  return { formula: `=IF(${profileNames.agencyTypeTitle}=${titleCell},${idCell},${soFarCell ?? '""'})` };
}

/** The cell's own value, for a row that repeats it under another key. */
export function same(cell: string | null): Formula {
  return { formula: `=${cell ?? '""'}` };
}

export function applicableInLevel(names: CategoryNames, idCell: string): Formula {
  return { formula: `=COUNTIFS(${names.level},${idCell},${names.notApplicable},"")` };
}

export function metInLevel(names: CategoryNames, idCell: string): Formula {
  return { formula: `=COUNTIFS(${names.level},${idCell},${names.notApplicable},"",${names.met},TRUE)` };
}

export function allMet(metCell: string, applicableCell: string): Formula {
  return { formula: `=${metCell}=${applicableCell}` };
}

/** Highest level reached so far, going up the levels of an item. */
export function runningLevel(number: number, completeCell: string, levelBelow: string | null): Formula {
  if (levelBelow === null) return { formula: `=IF(${completeCell},1,0)` };
  return { formula: `=IF(AND(${completeCell},${levelBelow}=${number - 1}),${number},${levelBelow})` };
}

/** Points of a level by share; nothing while a lower level is incomplete. Points are data of the rubric. */
export function levelPoints(
  number: number,
  points: number,
  cells: { readonly applicable: string; readonly met: string; readonly levelBelow: string | null },
): Formula {
  const share = `IF(${cells.applicable}=0,${points},${points}*${cells.met}/${cells.applicable})`;
  if (cells.levelBelow === null) return { formula: `=${share}` };
  return { formula: `=IF(${cells.levelBelow}=${number - 1},${share},0)` };
}

/**
 * Adds up a column over rows that all are of one kind: a plain sum, with the kind as a check. Not by id:
 * SUMIFS takes the texts `1.1` and `1.10` for the same number.
 */
export function sumOf(column: CellArea, kinds: CellArea, kind: FigureKind): Formula {
  // One cell is its own sum, and SUMIFS over a single cell is an error in some engines.
  if (column.rows === 1) return same(areaAddress(column));
  return { formula: `=SUMIFS(${areaAddress(column)},${areaAddress(kinds)},${quoted(kind)})` };
}

export function lowestOf(column: CellArea): Formula {
  return { formula: `=MIN(${areaAddress(column)})` };
}

export function meanOf(column: CellArea): Formula {
  return { formula: `=AVERAGE(${areaAddress(column)})` };
}

export function isHighest(levelCell: string, levels: number): Formula {
  return { formula: `=${levelCell}=${levels}` };
}

/** --- summary --- */

/** Row of the figures of that kind, found once so that the formulas beside it stay short. */
export function figurePosition(figures: FigureLookup, kind: FigureKind, idCell: string): Formula {
  return { formula: `=${figures.position(kind, idCell)}` };
}

export function figureAt(
  figures: FigureLookup,
  kind: FigureKind,
  column: FigureColumn,
  positionCell: string,
): Formula {
  return { formula: `=${figures.byPosition(kind, column, positionCell)}` };
}

export function openGapsAt(figures: FigureLookup, kind: FigureKind, positionCell: string): Formula {
  const applicable = figures.byPosition(kind, 'applicable', positionCell);
  return { formula: `=${applicable}-${figures.byPosition(kind, 'met', positionCell)}` };
}

export function levelName(levelCell: string): Formula {
  return { formula: `=INDEX(${levelNamesName},${levelCell}+1)` };
}

/** `Advance อีก 3 ข้อ`: what an item still needs for its next level. */
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
      `=IF(${levelCell}=${levels},${quoted(words.nothingLeft)},INDEX(${levelNamesName},${levelCell}+2)` +
      `&${quoted(words.nextBefore)}&(${left})&${quoted(words.nextAfter)})`,
  };
}

/** Address of a cell with its column fixed, as the rows of a table refer to their own cells. */
export function columnFixed(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}
