/** How far the levels of a category or of the whole are, counted over all items, and what the next one needs. */
import type { ItemResult } from '../../../core/assessment/assessment';

export interface LevelShare {
  /** Counted from 1. */
  readonly number: number;
  readonly applicable: number;
  readonly met: number;
  /** False where one of the levels cannot be computed: then the counts are not whole. */
  readonly computable: boolean;
}

/** One entry per level, lowest first. */
export function sumLevels(items: readonly ItemResult[]): LevelShare[] {
  const shares: LevelShare[] = [];
  for (const item of items) {
    item.levels.forEach((level, index) => {
      const sum = shares[index] ?? { number: index + 1, applicable: 0, met: 0, computable: true };
      shares[index] = {
        number: sum.number,
        applicable: sum.applicable + level.applicable,
        met: sum.met + level.met,
        computable: sum.computable && level.obstacle === null,
      };
    });
  }
  return shares;
}

/**
 * Criteria still to be met before every item stands at `level` + 1. Items below stand at `level` or higher, so
 * only that next level counts.
 */
export function countToNextLevel(shares: readonly LevelShare[], level: number): number {
  const next = shares[level];
  return next === undefined ? 0 : next.applicable - next.met;
}
