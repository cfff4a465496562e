/**
 * Writes one field of one answer, typed by a person into the pane, turns the tick of the selected row at a key, or sets the
 * day for which the plan is counted.
 *
 * Batch plan, 2 syncs: the sheet as it stands, because the row is known by its id or key and not by where it was, and for a
 * key the active cell with it; then the cell, and in the same request the height of its row. `send/send.ts` sees to it that
 * it lands in no other row. Nothing is written over what somebody else has put there since the person saw it.
 * Requirement sets: they stand in the modules called.
 */
import { answerOf } from '../../core/assessment/applicability';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { fieldPlace } from '../../core/snapshot/landing-place';
import { ourSheet, type FoundSheet, type WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { readPlanDay } from '../../core/snapshot/read-profile';
import { serialOfDay } from '../../core/sheet/excel-date';
import type { Place, SheetGrid } from '../../core/sheet/sheet-grid';
import type { CellContent } from '../../core/plan/sheet-plan';
import { summaryMarker } from '../../core/layout/markers';
import { readSnapshot } from '../../core/snapshot/read-snapshot';
import { typedContent } from '../../core/snapshot/typed-answer';
import type { AnswerRequest, PlanDayRequest, TurnedTick, TurnRequest } from '../../core/ports/workbook-port';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { ExcelEnvironment } from '../office/excel-environment';
import { isGone, runBatch } from '../office/run-batch';
import type { LookedSheet } from '../send/cell-table';
import { queueActiveImage, queueImage } from '../send/sheet-image';
import { blockStep } from '../send/block-step';
import { groundOf } from '../send/ground';
import { sendAndFit } from '../send/send-and-fit';
import { untilInPlace } from '../send/until-in-place';
import { fitSteps } from '../write/fit-steps';

export function writeAnswer(environment: ExcelEnvironment, request: AnswerRequest): Promise<Outcome<void>> {
  return untilInPlace(() => writeOnce(environment, request));
}

export function turnTick(environment: ExcelEnvironment, request: TurnRequest): Promise<Outcome<TurnedTick>> {
  // What was pressed is about the row that was seen: after rows have moved another may stand where the person stands.
  let pressed: string | null = null;
  return untilInPlace(() =>
    turnOnce(environment, request, (id) => {
      pressed ??= id;
      return pressed === id;
    }),
  );
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
  const standing = standingIn(index, snapshot, looked.value);
  const place = fieldPlace(standing, id, answer.field);
  if (place === null) {
    return gone;
  }
  if (answerOf(standing.answers, id)[answer.field] !== expected) {
    return failed({ kind: 'answerChanged', criterionId: id });
  }
  return send(environment, looked.value, place, typedContent(answer, snapshot.from1904));
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
    const { from1904 } = snapshot;
    const standing = readPlanDay(datedGrid(snapshot, looked.value));
    const serial = serialOfDay(day, from1904);
    if (standing === null || serial === null || standing.day !== snapshot.planDay?.day) return changed;
    return send(environment, looked.value, standing.place, serial);
  });
}

function lookAt(environment: ExcelEnvironment, sheet: FoundSheet): Promise<Outcome<LookedSheet>> {
  return runBatch(environment, 'wait', async (context) => {
    const image = queueImage(context, sheet);
    await context.sync();
    return image.sheet();
  });
}

/** A row of a sheet that is not ours, or that counts elsewhere, is none: the pane has another answer for it. */
async function turnOnce(
  environment: ExcelEnvironment,
  { index, snapshot }: TurnRequest,
  isPressed: (id: string) => boolean,
): Promise<Outcome<TurnedTick>> {
  const looked = await runBatch(environment, 'wait', async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex');
    const image = queueActiveImage(context);
    await context.sync();
    return { row: cell.rowIndex, sheet: image.sheet() };
  });
  if (!looked.ok) {
    return looked;
  }
  const { row, sheet } = looked.value;
  const { sheetId } = sheet.grid;
  const standing = standingIn(index, snapshot, sheet);
  const [id] = [...standing.places].find(([, place]) => place.row === row) ?? [];
  const isOurs = ourSheet(snapshot, sheetId) !== undefined;
  const place = id === undefined ? null : fieldPlace(standing, id, 'met');
  const isCounted = id !== undefined && (snapshot.places.get(id)?.sheetId ?? sheetId) === sheetId;
  if (id === undefined || place === null || !isOurs || !isCounted) {
    return failed({ kind: 'noCriterionHere' });
  }
  if (!isPressed(id)) {
    return failed({ kind: 'rowsMoved' });
  }
  const isMet = !answerOf(standing.answers, id).met;
  const content = typedContent({ field: 'met', typed: isMet }, snapshot.from1904);
  const sent = await send(environment, sheet, place, content);
  return sent.ok ? succeeded({ id, isMet }) : sent;
}

function standingIn(index: RubricIndex, snapshot: WorkbookSnapshot, looked: LookedSheet): WorkbookSnapshot {
  return readSnapshot(index, [datedGrid(snapshot, looked)]);
}

/** A look at cells does not ask from when the workbook counts its days. */
function datedGrid({ from1904 }: WorkbookSnapshot, { grid }: LookedSheet): SheetGrid {
  return from1904 ? { ...grid, from1904 } : grid;
}

async function send(
  environment: ExcelEnvironment,
  looked: LookedSheet,
  { row, column }: Place,
  content: CellContent,
): Promise<Outcome<void>> {
  const { sheetId } = looked.grid;
  const block = { area: { row, column, rows: 1, columns: 1 }, contents: [[content]] };
  const step = blockStep(sheetId, block, (context) => context.workbook.worksheets.getItem(sheetId));
  const fits = fitSteps({ sheetId, growing: [row], heights: new Map() });
  const plan = { steps: [step], ground: groundOf([looked]), making: null };
  const { sent } = await sendAndFit(environment, plan, fits);
  return sent.kind === 'done' ? succeeded(undefined) : failed(sent.cause);
}
