/**
 * The assessor's figures: what was looked at, what passed, and what level and points come of it. A level is reached only
 * where all of its criteria were looked at and passed. `notLooked` stands where not even the first level was looked at in
 * full; points only where everything was: what nobody has looked at is neither right nor wrong.
 */
import { computable } from '../../assessment/obstacles';
import { cellsThatSay } from '../category/verdict-cell';
import { quoted, type Formula } from '../formulas';
import type { CategoryNames } from '../names';

/** In place of a level where not even the first was looked at in full; the lowest of parts is what the whole has. */
export const notLooked = -1;

/** Where a name is lost nothing was looked at. */
export function lookedInLevel(names: CategoryNames, idCell: string, passedCell: string): Formula {
  return { formula: `=IFERROR(${passedCell}+${counts(names, idCell, 'fail')},0)` };
}

export function passedInLevel(names: CategoryNames, idCell: string): Formula {
  return { formula: `=IFERROR(${counts(names, idCell, 'pass')},0)` };
}

function counts(names: CategoryNames, idCell: string, verdict: 'pass' | 'fail'): string {
  const said = cellsThatSay(verdict).map((each) => (typeof each === 'string' ? quoted(each) : 'TRUE'));
  return said
    .map((each) => `COUNTIFS(${names.level},${idCell},${names.notApplicable},"",${names.verdict},${each})`)
    .join('+');
}

interface LevelCells {
  readonly applicable: string;
  readonly computable: string;
  readonly looked: string;
  readonly passed: string;
  /** Reached up to the level below; null for the first. */
  readonly levelBelow: string | null;
}

/** Highest level reached so far, going up the levels of an item. */
export function verdictRunning(number: number, cells: LevelCells): Formula {
  const { applicable, looked, passed, levelBelow } = cells;
  if (levelBelow === null) {
    const reached = `IF(${passed}=${applicable},${number},${number - 1})`;
    const isLooked = `AND(${cells.computable}=${computable},${looked}=${applicable})`;
    return { formula: `=IF(${isLooked},${reached},${notLooked})` };
  }
  const isReached = `AND(${cells.computable}=${computable},${passed}=${applicable},${levelBelow}=${number - 1})`;
  return { formula: `=IF(${isReached},${number},${levelBelow})` };
}

/** Points of one level, once all levels below it are reached; none where not all of it was looked at. */
export function verdictLevelPoints(number: number, points: number, cells: LevelCells): Formula {
  const { applicable, looked, passed, levelBelow } = cells;
  const share = `IF(${applicable}=0,${points},${points}*${passed}/${applicable})`;
  const earned = levelBelow === null ? share : `IF(${levelBelow}=${number - 1},${share},0)`;
  return whereLooked(cells.computable, looked, applicable, earned);
}

export function whereLooked(
  computableCell: string,
  lookedCell: string,
  applicableCell: string,
  figure: string,
): Formula {
  return {
    formula: `=IF(${computableCell}<${computable},"",IF(${lookedCell}<${applicableCell},"",${figure}))`,
  };
}

/** Of an item: what its highest level row has come to. */
export function verdictWhere(computableCell: string, { formula }: Formula): Formula {
  return { formula: `=IF(${computableCell}<${computable},${notLooked},${formula.slice(1)})` };
}
