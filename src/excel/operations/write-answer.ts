/**
 * Writes one field of one answer, typed by a person into the pane; or the day for which the plan is counted.
 *
 * Batch plan, 2 syncs: the sheet as it stands, because the row is known by its id or key and not by where it was; then the cell,
 * and in the same request the height of its row. `send/send.ts` sees to it that it lands in no other row. Nothing is
 * written over what somebody else has put there since the person saw it.
 * Requirement sets: they stand in the modules called.
 */
import { answerOf } from '../../core/assessment/applicability';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { fieldPlace } from '../../core/snapshot/landing-place';
import { ourSheet, type FoundSheet } from '../../core/snapshot/snapshot';
import { readPlanDay } from '../../core/snapshot/read-profile';
import { serialOfDay } from '../../core/sheet/excel-date';
import type { Place } from '../../core/sheet/sheet-grid';
import type { CellContent } from '../../core/plan/sheet-plan';
import { summaryMarker } from '../../core/layout/markers';
import { readSnapshot } from '../../core/snapshot/read-snapshot';
import { typedContent } from '../../core/snapshot/typed-answer';
import type { AnswerRequest, PlanDayRequest } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { isGone, runBatch } from '../office/run-batch';
import { queueImage } from '../send/sheet-image';
import type { LookedSheet } from '../send/cell-table';
import { blockStep } from '../send/block-step';
import { groundOf } from '../send/ground';
import { sendAndFit } from '../send/send-and-fit';
import { untilInPlace } from '../send/until-in-place';
import { fitSteps } from '../write/fit-steps';

export function writeAnswer(environment: ExcelEnvironment, request: AnswerRequest): Promise<Outcome<void>> {
  return untilInPlace(() => writeOnce(environment, request));
}

async function writeOnce(
  environment: ExcelEnvironment,
  { index, snapshot, id, answer, expected }: AnswerRequest,
): Promise<Outcome<void>> {
  const gone: Outcome<void> = failed({ kind: 'placeGone', criterionId: id });
  const [, sheet] = ourSheet(snapshot, snapshot.places.get(id)?.sheetId) ?? [];
  if (sheet === undefined) {
    return gone;
  }
  const looked = await lookAt(environment, sheet);
  if (!looked.ok) {
    return isGone(looked.failure) ? gone : looked;
  }
  const { grid } = looked.value;
  const days = snapshot.from1904 ? ({ from1904: true } as const) : {};
  const standing = readSnapshot(index, [{ ...grid, ...days }]);
  const place = fieldPlace(standing, id, answer.field);
  if (place === null) {
    return gone;
  }
  if (answerOf(standing.answers, id)[answer.field] !== expected) {
    return failed({ kind: 'answerChanged', criterionId: id });
  }
  return writeCell(environment, looked.value, place, typedContent(answer, snapshot.from1904));
}

export function writePlanDay(
  environment: ExcelEnvironment,
  { snapshot, day }: PlanDayRequest,
): Promise<Outcome<void>> {
  const changed: Outcome<void> = failed({ kind: 'planDayChanged' });
  return untilInPlace(async () => {
    const sheet = snapshot.sheets.get(summaryMarker);
    if (sheet === undefined) return changed;
    const looked = await lookAt(environment, sheet);
    if (!looked.ok) return isGone(looked.failure) ? changed : looked;
    const days = snapshot.from1904 ? ({ from1904: true } as const) : {};
    const standing = readPlanDay({ ...looked.value.grid, ...days });
    const serial = serialOfDay(day, snapshot.from1904);
    if (standing === null || serial === null || standing.day !== snapshot.planDay?.day) return changed;
    return writeCell(environment, looked.value, standing.place, serial);
  });
}

function lookAt(environment: ExcelEnvironment, sheet: FoundSheet): Promise<Outcome<LookedSheet>> {
  return runBatch(environment, 'wait', async (context) => {
    const image = queueImage(context, sheet);
    await context.sync();
    return image.sheet();
  });
}

/** Guarded by what was looked at; the row of the cell grows with what is in it. */
async function writeCell(
  environment: ExcelEnvironment,
  looked: LookedSheet,
  { sheetId, row, column }: Place,
  content: CellContent,
): Promise<Outcome<void>> {
  const block = {
    area: { row, column, rows: 1, columns: 1 },
    contents: [[content]],
  };
  const step = blockStep(sheetId, block, (context) => context.workbook.worksheets.getItem(sheetId));
  const fits = fitSteps({ sheetId, growing: [row], heights: new Map() });
  const plan = { steps: [step], ground: groundOf([looked]), making: null };
  const { sent } = await sendAndFit(environment, plan, fits);
  return sent.kind === 'done' ? succeeded(undefined) : failed(sent.cause);
}
