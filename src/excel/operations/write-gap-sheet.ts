/** Adds a dated list of gaps: as any dated sheet, in 4 syncs (`write-dated-sheet.ts`). */
import type { Outcome } from '../../core/failures/outcome';
import { planGapSheet } from '../../core/papers/plan-gap-sheet';
import type { GapListReport, GapListRequest, HostTier } from '../../core/ports/workbook-port';
import { indexRubric } from '../../core/rubric/rubric-index';
import type { ExcelEnvironment } from '../office/excel-environment';
import { writeDatedSheet } from './write-dated-sheet';

export function writeGapSheet(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: GapListRequest,
): Promise<Outcome<GapListReport>> {
  const { rubric, run } = request;
  const plan = (workbook: { takenNames: readonly string[]; from1904: boolean }) =>
    planGapSheet(indexRubric(rubric), { ...request, ...workbook });
  return writeDatedSheet(environment, tier, { rubric, run, plan });
}
