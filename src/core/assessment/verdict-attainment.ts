/**
 * What the assessor's words come to: the same rule as for the agency's ticks, over what was looked at. A level is reached
 * only where all of its criteria were looked at and passed, so what is said stays true whatever comes of the rest.
 */
import type { Level } from '../rubric/rubric';
import type { LevelResult, Obstacle, Tally, VerdictResult } from './assessment';

/** A level of an item before the verdicts on the levels below it are known. */
type Looked = Omit<LevelResult, 'verdict'>;

/** @param pointsFor points of a level by its share */
export function withVerdicts(
  scale: readonly Level[],
  levels: readonly Looked[],
  pointsFor: (points: number, tally: { readonly met: number; readonly applicable: number }) => number,
): LevelResult[] {
  let below: number | null = null;
  return levels.map((level, at) => {
    const { applicable, passed, number } = level;
    const isFirst = at === 0;
    const allBelow = isFirst || below === number - 1;
    const reaches = level.obstacle === null && passed === applicable && allBelow;
    const points = allBelow ? pointsFor(scale[at]?.points ?? 0, { met: passed, applicable }) : 0;
    const floor: number | null = isFirst ? (isLookedAt(level) ? 0 : null) : below;
    below = reaches ? number : floor;
    return { ...level, verdict: { level: below, points: isLookedAt(level) ? points : null } };
  });
}

export function itemVerdict(levels: readonly LevelResult[], obstacle: Obstacle | null): VerdictResult {
  const isWhole = obstacle === null && levels.every(isLookedAt);
  return {
    level: obstacle === null ? (levels.at(-1)?.verdict.level ?? null) : null,
    points: isWhole ? levels.reduce((sum, { verdict }) => sum + (verdict.points ?? 0), 0) : null,
  };
}

/** The lowest level and the mean points of the parts, where all have one. */
export function joinedVerdict(parts: readonly { readonly verdict: VerdictResult }[]): VerdictResult {
  const levels = parts.map(({ verdict }) => verdict.level);
  const points = parts.map(({ verdict }) => verdict.points);
  const sum = points.reduce((all, each) => (all === null || each === null ? null : all + each), 0);
  return {
    level: levels.reduce(
      (low, each) => (low === null || each === null ? null : Math.min(low, each)),
      Infinity,
    ),
    points: sum === null ? null : sum / parts.length,
  };
}

/** Of those that apply, how many nobody has looked at. */
export function unlooked({ applicable, looked }: Pick<Tally, 'applicable' | 'looked'>): number {
  return applicable - looked;
}

function isLookedAt({ obstacle, applicable, looked }: Looked): boolean {
  return obstacle === null && looked === applicable;
}
