/**
 * Adds a dated sheet to the workbook, or leaves it as it was. Earlier ones are never touched: they hold what people wrote.
 *
 * Batch plan, 4 syncs: the survey (2), so that the sheet gets a name and a place of its own; then the whole sheet at
 * once, which also asks for its id; then how it looks. Taking back is `send/send.ts`.
 * Requirement sets: they stand in the modules called.
 */
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { isRecordMarker } from '../../core/layout/markers';
import type { SheetPlan } from '../../core/plan/sheet-plan';
import type { GapListReport, HostTier } from '../../core/ports/workbook-port';
import type { Rubric } from '../../core/rubric/rubric';
import type { ExcelEnvironment } from '../office/excel-environment';
import { readBatch } from '../office/run-batch';
import { findForeign, survey } from '../read/survey';
import { send } from '../send/send';
import { sendLooks } from '../send/send-looks';
import { planRecordSheet } from '../write/record-sheet';

export interface DatedSheetOrder {
  /** The workbook must be of this one. */
  readonly rubric: Rubric;
  /** Unique to this press of the button. */
  readonly run: string;
  readonly plan: (workbook: {
    readonly takenNames: readonly string[];
    readonly from1904: boolean;
  }) => SheetPlan;
}

export async function writeDatedSheet(
  environment: ExcelEnvironment,
  tier: HostTier,
  { rubric, run, plan: planOf }: DatedSheetOrder,
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
  const foreign = findForeign(standing, rubric);
  if (foreign !== null) {
    return failed(foreign);
  }
  const takenNames = standing.sheets.map(({ name }) => name);
  const plan = planOf({ takenNames, from1904: standing.from1904 ?? false });
  const list = planRecordSheet(environment, tier, { plan, standing, run, shows: true });
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
