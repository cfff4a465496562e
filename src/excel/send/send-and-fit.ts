/**
 * Sends writes and, in the same request, fits the rows they went into. That comes last: what was written stands, whether
 * Excel fits its rows or not. Batch plan: that of `send.ts`.
 */
import type { UnsetLook } from '../../core/ports/unset-look';
import type { CreateProgress } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { send, type Sent } from './send';
import { isRefusal, type LookStep } from './send-looks';
import type { WritePlan, WriteStep } from './write-step';

export interface SentAndFitted {
  readonly sent: Sent;
  readonly unset: readonly UnsetLook[];
}

/** @param fits of rows that the plan writes into */
export async function sendAndFit(
  environment: ExcelEnvironment,
  plan: WritePlan,
  fits: readonly LookStep[],
  progress?: CreateProgress,
): Promise<SentAndFitted> {
  const last = fits.map((fit): WriteStep => ({ ...fit, isLook: true }));
  const sent = await send(environment, { ...plan, steps: [...plan.steps, ...last] }, progress);
  const isRefused = sent.kind === 'partly' && isRefusal(sent.cause.kind);
  if (isRefused && plan.steps.every((step) => sent.done.has(step))) {
    return { sent: { kind: 'done' }, unset: [{ part: 'rowHeights', cause: sent.cause }] };
  }
  return { sent, unset: [] };
}
