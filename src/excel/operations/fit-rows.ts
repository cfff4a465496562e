/**
 * Fits the rows of our sheets to what stands in them now, whatever height somebody has given them.
 *
 * Batch plan, 2 syncs: those of `look-at-rows.ts`, 2 where rows are hidden; then all rows at once. As many again when rows
 * moved in between (`send/until-in-place.ts`).
 * Requirement sets: they stand in the modules called.
 */
import { indexRubric } from '../../core/rubric/rubric-index';
import type { Outcome } from '../../core/failures/outcome';
import type { FitReport, FitRequest } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { groundOf } from '../send/ground';
import { reportOfLooks, sendLooksOnGround } from '../send/send-looks';
import { untilInPlace } from '../send/until-in-place';
import { fitSteps } from '../write/fit-steps';
import { lookAtRows } from './look-at-rows';

export function fitRows(environment: ExcelEnvironment, request: FitRequest): Promise<Outcome<FitReport>> {
  const index = indexRubric(request.rubric);
  return untilInPlace(async () => {
    const looked = await lookAtRows(environment, index, request);
    if (!looked.ok) return looked;
    const { sheets, heights } = looked.value;
    const steps = heights.flatMap(fitSteps);
    const sent = await sendLooksOnGround(environment, steps, groundOf(sheets));
    const rows = heights.reduce((sum, { growing, heights: fixed }) => sum + growing.length + fixed.size, 0);
    return reportOfLooks(steps, sent, { rows });
  });
}
