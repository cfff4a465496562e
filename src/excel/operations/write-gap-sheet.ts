/**
 * Adds a dated list of gaps to the workbook, or leaves it as it was. Earlier lists are never touched: they hold what
 * people planned.
 *
 * Batch plan, 4 syncs: the survey (2), so that the sheet gets a name and a place of its own; then the whole sheet at
 * once, which also asks for its id; then how it looks. Taking back is `send/send.ts`.
 * Requirement sets: they stand in the modules called.
 */
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { indexRubric } from '../../core/rubric/rubric-index';
import { isRecordMarker } from '../../core/layout/markers';
import { planGapSheet } from '../../core/papers/plan-gap-sheet';
import type { GapListReport, GapListRequest, HostTier } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { planRecordSheet } from '../write/record-sheet';
import { readBatch } from '../office/run-batch';
import { sendLooks } from '../send/send-looks';
import { send } from '../send/send';
import { findForeign, survey } from '../read/survey';

export async function writeGapSheet(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: GapListRequest,
): Promise<Outcome<GapListReport>> {
  const looked = await readBatch(environment, 'wait', survey);
  if (!looked.ok) {
    return looked;
  }
  const standing = looked.value;
  const ours = standing.sheets.filter(({ marker }) => marker !== null && !isRecordMarker(marker));
  if (ours.length === 0) {
    return failed({ kind: 'noAssessment' });
  }
  const foreign = findForeign(standing, request.rubric);
  if (foreign !== null) {
    return failed(foreign);
  }
  const takenNames = standing.sheets.map(({ name }) => name);
  const plan = planGapSheet(indexRubric(request.rubric), {
    ...request,
    takenNames,
    from1904: standing.from1904 ?? false,
  });
  const list = planRecordSheet(environment, tier, { plan, standing, run: request.run, shows: true });
  const sent = await send(environment, list);
  if (sent.kind === 'done') {
    const unset = await sendLooks(environment, list.looks());
    return succeeded({ name: plan.name, place: list.place(), unset });
  }
  const { cause } = sent;
  return failed(
    sent.kind === 'partly'
      ? { kind: 'listHalfWritten', remains: sent.remains, cause }
      : { kind: 'rolledBack', cause },
  );
}
