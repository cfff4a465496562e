/**
 * Sends one request and holds what it found against the ground it was planned on.
 * Batch plan: 1 sync, that of `send-request.ts`.
 */
import type { ExcelEnvironment } from '../office/excel-environment';
import { tableAfter } from './cell-table';
import { standsAsWritten, standsWhereLooked, type Ground } from './ground';
import { replacedRows, type ReplacedRow } from './replaced-rows';
import { sendRequest, type Answered } from './send-request';
import type { Touch } from './touch';
import type { WriteStep } from './write-step';

export interface SentOnGround extends Answered {
  /** False when something was written into that had moved or changed since the look. */
  readonly isInPlace: boolean;
  /** All that was replaced, or may have been. */
  readonly replaced: readonly ReplacedRow[];
  /** The ground once this is done. */
  readonly ground: Ground;
}

export async function sendOnGround(
  environment: ExcelEnvironment,
  steps: readonly WriteStep[],
  ground: Ground,
): Promise<SentOnGround> {
  const answered = await sendRequest(environment, steps, ground);
  const begun = steps.slice(0, answered.done + (answered.isNextOpen ? 1 : 0));
  const touches = begun.flatMap((step) => step.touches ?? []);
  const after = new Map(ground);
  const replaced: ReplacedRow[] = [];
  let isInPlace = true;
  for (const [sheetId, { before, after: left }] of answered.found) {
    const looked = ground.get(sheetId);
    const own: readonly Touch[] = touches.filter((touch) => touch.sheetId === sheetId);
    if (looked === undefined || own.length === 0) continue;
    const { sheet, table } = looked;
    const expected = tableAfter(before, own);
    isInPlace &&= standsWhereLooked(table, before, own) && standsAsWritten(expected, left ?? expected, own);
    replaced.push(...replacedRows({ sheetId, sheetName: sheet.name }, before, left ?? expected, own));
    after.set(sheetId, { sheet, table: left ?? expected });
  }
  return { ...answered, isInPlace, replaced, ground: after };
}
