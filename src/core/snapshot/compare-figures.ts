/** Where the workbook's own numbers and the core's differ. Two calculations, one answer: if not, it is said. */
import type { Assessment } from '../assessment/assessment';
import type { RubricIndex } from '../rubric/rubric-index';
import { coreFigures } from './figures';
import type { WorkbookFigures } from './snapshot';

export interface FigureDifference {
  readonly kind: WorkbookFigures['kind'];
  readonly id: string;
  readonly field: 'applicable' | 'met' | 'complete' | 'level' | 'points';
  /** Null where it cannot be computed. */
  readonly workbook: number | boolean | null;
  readonly core: number | boolean | null;
}

/** Points are divided and multiplied in another order there; anything larger is a real difference. */
const tolerance = 1e-6;

const allFields = ['applicable', 'met', 'complete', 'level', 'points'] as const;
const knownFields = ['complete', 'level', 'points'] as const;

/**
 * @param figures of a snapshot. A figure that could not be read is a reading problem and no difference, so it
 *   is passed over here.
 * @returns in the order of the table; empty when all agree
 */
export function compareFigures(
  index: RubricIndex,
  assessment: Assessment,
  figures: ReadonlyMap<string, WorkbookFigures>,
): FigureDifference[] {
  const differences: FigureDifference[] = [];
  for (const [key, core] of coreFigures(index, assessment)) {
    const workbook = figures.get(key);
    if (workbook === undefined) continue;
    // Counts that are not whole may differ in what is missing of them, and neither is shown.
    const fields = workbook.points === null && core.points === null ? knownFields : allFields;
    for (const field of fields) {
      if (!agree(workbook[field], core[field])) {
        differences.push({
          kind: core.kind,
          id: core.id,
          field,
          workbook: workbook[field],
          core: core[field],
        });
      }
    }
  }
  return differences;
}

function agree(one: number | boolean | null, other: number | boolean | null): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= tolerance;
  return one === other;
}
