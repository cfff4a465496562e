/** The formulas of the hidden sheet: who assesses itself, and every figure of the table. */
import { computable, obstacleNumbers } from '../assessment/obstacles';
import { areaAddress } from '../sheet/cell-address';
import type { CellArea } from '../sheet/cell-area';
import { quoted, same, seenText, type Formula, type LevelMessages } from './formulas';
import { agencyTypeName, profileNames, type CategoryNames, type FigureKind } from './names';

/** What stands on the summary; an empty cell stays empty instead of 0. */
export function profileEcho(field: keyof typeof profileNames): Formula {
  const name = profileNames[field];
  return { formula: `=IF(${name}="","",${name})` };
}

/**
 * Passes the id down the list of agency types: this one's when its title was chosen, else what came so far. Blanks that
 * nobody sees make no other type (`agencyTypeOfTitle`).
 */
export function chosenAgencyType(titleCell: string, idCell: string, soFarCell: string | null): Formula {
  const chosen = seenText(profileNames.agencyTypeTitle);
  return { formula: `=IF(${chosen}=${seenText(titleCell)},${idCell},${soFarCell ?? '""'})` };
}

/** Where a name is lost nothing is counted. */
export function applicableInLevel(names: CategoryNames, idCell: string): Formula {
  return { formula: `=IFERROR(COUNTIFS(${names.level},${idCell},${names.notApplicable},""),0)` };
}

/** -1 where one of the three names is lost, which `levelComputable` goes by. */
export function metInLevel(names: CategoryNames, idCell: string): Formula {
  return {
    formula: `=IFERROR(COUNTIFS(${names.level},${idCell},${names.notApplicable},"",${names.met},TRUE),-1)`,
  };
}

/** Criteria of one level: for every agency, and how many for each type that has some of its own. */
export interface CountedCriteria {
  readonly forAll: number;
  readonly forTypes: ReadonlyMap<string, number>;
}

/**
 * 1 when every criterion of the level is counted, -1 when rows, keys or a name are lost, 0 when the type of agency
 * decides and is not known: `obstacles.ts`.
 */
export function levelComputable(
  names: CategoryNames,
  idCell: string,
  metCell: string,
  { forAll, forTypes }: CountedCriteria,
): Formula {
  const { notAllCounted: lost, agencyTypeUnknown } = obstacleNumbers;
  const expected = [...forTypes].map(([type, count]) => `+IF(${agencyTypeName}=${quoted(type)},${count},0)`);
  const all = `COUNTIFS(${names.level},${idCell})=${forAll}${expected.join('')}`;
  if (forTypes.size === 0) return { formula: `=IF(${metCell}<0,${lost},IF(${all},${computable},${lost}))` };
  // Rows for some types of agency have no level key while the type is not known: then the others have to be there.
  const known = `IF(${agencyTypeName}="",${agencyTypeUnknown},${computable})`;
  return { formula: `=IFERROR(IF(${metCell}<0,${lost},IF(${all},${known},${lost})),${lost})` };
}

export function allMet(metCell: string, applicableCell: string, computableCell: string): Formula {
  return { formula: `=AND(${computableCell}=${computable},${metCell}=${applicableCell})` };
}

/** A figure that is made of others: nothing where one of them cannot be computed. */
export function whereComputable(computableCell: string, { formula }: Formula): Formula {
  return { formula: `=IF(${computableCell}<${computable},"",${formula.slice(1)})` };
}

/** In place of a level that cannot be computed stands what to do; a word is no number to any formula. */
export function levelOrWayOut(
  computableCell: string,
  { formula }: Formula,
  wayOut: LevelMessages['wayOut'],
): Formula {
  const { agencyTypeUnknown } = obstacleNumbers;
  return {
    formula:
      `=IF(${computableCell}<${agencyTypeUnknown},${quoted(wayOut.notAllCounted)},` +
      `IF(${computableCell}<${computable},${quoted(wayOut.agencyTypeUnknown)},${formula.slice(1)}))`,
  };
}

/** `4/6`: met of applicable. Counts that are not whole are none. */
export function progressWords(
  metCell: string,
  applicableCell: string,
  computableCell: string,
  levelWords: LevelMessages,
): Formula {
  const word = quoted(levelWords.notComputable);
  return { formula: `=IF(${computableCell}<${computable},${word},${metCell}&"/"&${applicableCell})` };
}

/**
 * One word for the rows of a level above its item's frontier, another for those at it or below. Nothing lies below the
 * first level; above it, a level is higher than the frontier when what has been reached up to the one below is less.
 */
export function byFrontier(
  number: number,
  levelBelow: string | null,
  above: string,
  otherwise: string,
): Formula | string {
  if (levelBelow === null) return otherwise;
  return { formula: `=IF(${levelBelow}<${number - 1},${quoted(above)},${quoted(otherwise)})` };
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
  cells: {
    readonly applicable: string;
    readonly met: string;
    readonly computable: string;
    readonly levelBelow: string | null;
  },
): Formula {
  const share = `IF(${cells.applicable}=0,${points},${points}*${cells.met}/${cells.applicable})`;
  const earned = cells.levelBelow === null ? share : `IF(${cells.levelBelow}=${number - 1},${share},0)`;
  return whereComputable(cells.computable, { formula: `=${earned}` });
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
