/**
 * Writes one field of one answer, typed by a person into the pane.
 *
 * Batch plan, 2 syncs: the sheet as it stands, because the row is known by its id and not by where it was; then the cell,
 * and in the same request the height of its row. `send/send.ts` sees to it that it lands in no other row. Nothing is
 * written over what somebody else has put there since the person saw it.
 * Requirement sets: they stand in the modules called.
 */
import { answerOf } from '../../core/assessment/applicability';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { fieldPlace } from '../../core/snapshot/landing-place';
import { ourSheet } from '../../core/snapshot/snapshot';
import { readSnapshot } from '../../core/snapshot/read-snapshot';
import { typedContent } from '../../core/snapshot/typed-answer';
import type { AnswerRequest } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { isGone, runBatch } from '../office/run-batch';
import { queueImage } from '../send/sheet-image';
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
  const looked = await runBatch(environment, 'wait', async (context) => {
    const image = queueImage(context, sheet);
    await context.sync();
    return image.sheet();
  });
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
  const { row, column } = place;
  const block = {
    area: { row, column, rows: 1, columns: 1 },
    contents: [[typedContent(answer, snapshot.from1904)]],
  };
  const step = blockStep(sheet.sheetId, block, (context) =>
    context.workbook.worksheets.getItem(sheet.sheetId),
  );
  const fits = fitSteps({ sheetId: sheet.sheetId, growing: [row], heights: new Map() });
  const plan = { steps: [step], ground: groundOf([looked.value]), making: null };
  const { sent } = await sendAndFit(environment, plan, fits);
  return sent.kind === 'done' ? succeeded(undefined) : failed(sent.cause);
}
