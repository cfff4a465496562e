/**
 * Many units added up, one after the other: nothing of a unit is held but what it adds. The sums are of whole numbers and,
 * for points, taken in the order of the units (`settle-units.ts`), so they come out the same whoever read the files.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { stateLetters, type CountedUnit, type UnitFigures } from './unit-record';

export interface FigureSum {
  /** How many units stand at each level, from 0 to the highest. */
  readonly levels: readonly number[];
  /** Units whose level and points cannot be computed. */
  readonly notComputable: number;
  /** Of the units that have points. */
  readonly points: number;
}

/** In how many units a criterion applies, is met, and is met without evidence. */
export interface CriterionSum {
  readonly applicable: number;
  readonly met: number;
  readonly withoutEvidence: number;
}

export interface Totals {
  readonly units: number;
  readonly overall: FigureSum;
  /** In rubric order, as the two after it. */
  readonly categories: readonly FigureSum[];
  readonly items: readonly FigureSum[];
  readonly criteria: readonly CriterionSum[];
}

/** Adds up. `totals` may be asked at any time. */
export interface Adder {
  add(unit: Pick<CountedUnit, 'overall' | 'categories' | 'items' | 'states'>): void;
  totals(): Totals;
}

interface MutableSum {
  readonly levels: number[];
  notComputable: number;
  points: number;
}

export function beginSum({ rubric, categories, items, criteria }: RubricIndex): Adder {
  const empty = (): MutableSum => ({
    levels: Array.from({ length: rubric.levels.length + 1 }, () => 0),
    notComputable: 0,
    points: 0,
  });
  const several = (count: number): MutableSum[] => Array.from({ length: count }, empty);
  const [overall, ofCategories, ofItems] = [empty(), several(categories.size), several(items.size)];
  const ofCriteria = Array.from({ length: criteria.size }, () => ({
    applicable: 0,
    met: 0,
    withoutEvidence: 0,
  }));
  let units = 0;
  return {
    add(unit) {
      units += 1;
      addFigures(overall, unit.overall);
      ofCategories.forEach((sum, at) => addFigures(sum, unit.categories[at]));
      ofItems.forEach((sum, at) => addFigures(sum, unit.items[at]));
      ofCriteria.forEach((sum, at) => {
        const state = unit.states[at];
        if (state === stateLetters.notApplicable || state === stateLetters.notComputable) return;
        sum.applicable += 1;
        if (state === stateLetters.open) return;
        sum.met += 1;
        if (state === stateLetters.withoutEvidence) sum.withoutEvidence += 1;
      });
    },
    totals: () => ({ units, overall, categories: ofCategories, items: ofItems, criteria: ofCriteria }),
  };
}

function addFigures(sum: MutableSum, figures: UnitFigures | undefined): void {
  if (figures === undefined || figures.level === null || figures.points === null) {
    sum.notComputable += 1;
    return;
  }
  sum.levels[figures.level] = (sum.levels[figures.level] ?? 0) + 1;
  sum.points += figures.points;
}

/** Null where no unit has any. */
export function meanPoints({ levels, points }: FigureSum): number | null {
  const counted = levels.reduce((sum, count) => sum + count, 0);
  return counted === 0 ? null : points / counted;
}

export interface CommonGap extends CriterionSum {
  readonly id: string;
  /** Units in which it applies and is not met. */
  readonly open: number;
}

/** Criteria that are open somewhere, what most units lack first; at equal numbers in rubric order. */
export function commonGaps(index: RubricIndex, { criteria }: Totals): readonly CommonGap[] {
  return [...index.criteria.keys()]
    .flatMap((id, at): CommonGap[] => {
      const sum = criteria[at];
      return sum === undefined || sum.met === sum.applicable
        ? []
        : [{ ...sum, id, open: sum.applicable - sum.met }];
    })
    .sort((a, b) => b.open - a.open);
}
