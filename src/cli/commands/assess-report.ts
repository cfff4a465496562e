/** What `assess` prints: the assessment cut down to what other programs ask for. */
import type { FigureDifference } from '../../core/snapshot/compare-figures';
import type { Assessment, Gap, GapKind, Obstacle } from '../../core/assessment/assessment';
import { unlooked } from '../../core/assessment/verdict-attainment';
import { itemLevelId } from '../../core/rubric/rubric-index';

export interface AssessReport {
  readonly rubric: string;
  readonly agency: string | null;
  /** Levels count from 1; 0 is not yet the first. Points are unrounded. Both are null where they cannot be computed. */
  readonly overall: { readonly level: number | null; readonly points: number | null };
  readonly categories: readonly {
    readonly id: string;
    readonly level: number | null;
    readonly points: number | null;
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly level: number | null;
    readonly points: number | null;
    readonly frontier: number | null;
    readonly lockedPoints: number;
  }[];
  /** Levels of items that cannot be computed, such as `2.3/3`, and why; left out when there is none. */
  readonly notComputable?: readonly { readonly id: string; readonly obstacle: Obstacle }[];
  readonly gaps: readonly { readonly id: string; readonly kind: GapKind }[];
  /** What the assessor's words come to, and where they differ from the ticks. Left out while nobody has looked. */
  readonly assessor?: {
    readonly level: number | null;
    readonly points: number | null;
    readonly looked: number;
    readonly unlooked: number;
    readonly differs: readonly string[];
  };
  /** Figures the workbook computed itself and that its answers do not give. Left out when there are none. */
  readonly differences?: readonly FigureDifference[];
}

export function assessReport(
  rubricId: string,
  agencyType: string | null,
  { overall, categories }: Assessment,
  gaps: readonly Gap[],
  differs: readonly string[],
  differences: readonly FigureDifference[],
): AssessReport {
  const notComputable = obstructedLevels(categories);
  return {
    rubric: rubricId,
    agency: agencyType,
    overall: { level: overall.level, points: overall.points },
    categories: categories.map(({ id, level, points }) => ({ id, level, points })),
    items: categories.flatMap(({ items }) =>
      items.map(({ id, level, points, frontier, lockedPoints }) => ({
        id,
        level,
        points,
        frontier,
        lockedPoints,
      })),
    ),
    ...(notComputable.length === 0 ? {} : { notComputable }),
    gaps: gaps.map(({ id, kind }) => ({ id, kind })),
    ...(overall.looked === 0
      ? {}
      : {
          assessor: {
            ...overall.verdict,
            looked: overall.looked,
            unlooked: unlooked(overall),
            differs,
          },
        }),
    ...(differences.length === 0 ? {} : { differences }),
  };
}

export function obstructedLevels(
  categories: Assessment['categories'],
): NonNullable<AssessReport['notComputable']> {
  return categories.flatMap(({ items }) =>
    items.flatMap(({ id, levels }) =>
      levels.flatMap(({ number, obstacle }) =>
        obstacle === null ? [] : [{ id: itemLevelId(id, number), obstacle }],
      ),
    ),
  );
}
