/**
 * Sends what sheets look like, after all that they are: what Excel refuses is left out and named, and takes nothing back.
 *
 * Batch plan: 1 sync where nothing is refused. One more for each part that is: it is not tried on further sheets, for
 * what refuses it (a printer, a build of Excel) is the same for all of them.
 */
import type { LookPart } from '../../core/plan/look-part';
import type { UnsetLook } from '../../core/ports/unset-look';
import type { ExcelEnvironment } from '../office/excel-environment';
import { pack } from '../office/pack';
import { sendRequest } from './send-request';
import { editsOf } from './touch';
import type { WriteStep } from './write-step';

export interface LookStep extends Pick<WriteStep, 'bytes' | 'write' | 'removal'> {
  readonly part: LookPart;
}

export async function sendLooks(
  environment: ExcelEnvironment,
  steps: readonly LookStep[],
): Promise<readonly UnsetLook[]> {
  const unset: UnsetLook[] = [];
  let left = steps;
  while (left.length > 0) {
    const [request = []] = pack(left);
    // A turn for each full request and each part that is refused.
    const answered = await sendRequest(environment, request.map(answering), new Map());
    const { failure: cause, done, isCertain } = answered;
    const refused = cause === null ? undefined : request[done];
    if (cause === null || refused === undefined) {
      left = left.slice(request.length);
    } else if (!isCertain || !isRefusal(cause.kind)) {
      const open = partsOf(left).filter((part) => !unset.some((known) => known.part === part));
      return [...unset, ...open.map((part) => ({ part, cause }))];
    } else {
      const { part } = refused;
      if (!unset.some((known) => known.part === part)) unset.push({ part, cause });
      left = [...removals(request), ...left.slice(done + 1).filter((step) => step.part !== part)];
    }
  }
  return unset;
}

/** A question is asked before and after each, so that it is known which one was refused. */
function answering({ bytes, write }: LookStep): WriteStep {
  return { bytes, write, touches: editsOf('', []) };
}

/** What is refused for its own sake; everything else, such as a lost connection, would meet the rest as well. */
function isRefusal(kind: UnsetLook['cause']['kind']): boolean {
  return kind === 'unexpected' || kind === 'unsupported' || kind === 'accessDenied';
}

function partsOf(steps: readonly LookStep[]): LookPart[] {
  return [...new Set(steps.map(({ part }) => part))];
}

/** What was begun and not finished goes, before anything else is tried. */
function removals(request: readonly LookStep[]): LookStep[] {
  return request.flatMap(({ part, bytes, removal }) => {
    const write = removal?.() ?? null;
    return write === null ? [] : [{ part, bytes, write }];
  });
}
