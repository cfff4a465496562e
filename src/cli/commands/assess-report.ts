/** What `assess` prints: the assessment cut down to what other programs ask for. */
import type { FigureDifference } from '../../core/snapshot/compare-figures';
import type { Assessment, Gap, GapKind } from '../../core/assessment/assessment';

export interface AssessReport {
  readonly rubric: string;
  readonly agency: string | null;
  /** Levels count from 1; 0 is not yet the first. Points are unrounded. */
  readonly overall: { readonly level: number; readonly points: number };
  readonly categories: readonly { readonly id: string; readonly level: number; readonly points: number }[];
  readonly items: readonly {
    readonly id: string;
    readonly level: number;
    readonly points: number;
    readonly frontier: number | null;
    readonly lockedPoints: number;
  }[];
  readonly gaps: readonly { readonly id: string; readonly kind: GapKind }[];
  /** Figures the workbook computed itself and that its answers do not give. Left out when there are none. */
  readonly differences?: readonly FigureDifference[];
}

export function assessReport(
  rubricId: string,
  agencyType: string | null,
  { overall, categories }: Assessment,
  gaps: readonly Gap[],
  differences: readonly FigureDifference[],
): AssessReport {
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
    gaps: gaps.map(({ id, kind }) => ({ id, kind })),
    ...(differences.length === 0 ? {} : { differences }),
  };
}
