/**
 * Sends what sheets look like, after all that they are: what Excel refuses is left out and named, and takes nothing back.
 *
 * Batch plan: 1 sync where nothing is refused. One more for each part that is: it is not tried on further sheets, for
 * what refuses it (a printer, a build of Excel) is the same for all of them.
 */
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { LookPart } from '../../core/plan/look-part';
import type { UnsetLook } from '../../core/ports/unset-look';
import type { ExcelEnvironment } from '../office/excel-environment';
import { pack } from '../office/pack';
import type { Ground } from './ground';
import { sendOnGround } from './send-on-ground';
import { editsOf } from './touch';
import type { WriteStep } from './write-step';

export interface LookStep extends Pick<WriteStep, 'bytes' | 'write' | 'removal' | 'touches'> {
  readonly part: LookPart;
}

/** What is done when all else was tried, and needs no part of a person's attention. */
export type EndingStep = Omit<LookStep, 'part' | 'removal'>;

/** @param unset what Excel has refused by then */
export type EndingOf = (unset: readonly UnsetLook[]) => readonly EndingStep[];

/** Null for what ends the sending. */
interface Queued extends Omit<LookStep, 'part'> {
  readonly part: LookPart | null;
}

export interface SentLooks {
  readonly unset: readonly UnsetLook[];
  /** False when rows had moved since they were looked at: then it is to be done anew, and nothing has to be put back. */
  readonly isInPlace: boolean;
}

/** Of sheets that were just made: nobody has moved anything in them. */
export async function sendLooks(
  environment: ExcelEnvironment,
  steps: readonly LookStep[],
  ending: EndingOf = () => [],
): Promise<readonly UnsetLook[]> {
  return (await sendLooksOnGround(environment, steps, new Map(), ending)).unset;
}

/** @param looked the sheets that the steps touch, as they were when these were planned */
export async function sendLooksOnGround(
  environment: ExcelEnvironment,
  steps: readonly LookStep[],
  looked: Ground,
  ending: EndingOf = () => [],
): Promise<SentLooks> {
  const unset: UnsetLook[] = [];
  const endingNow = (): Queued[] => ending(unset).map((step) => ({ ...step, part: null }));
  let ground = looked;
  let left: readonly Queued[] = [...steps, ...endingNow()];
  while (left.length > 0) {
    const [request = []] = pack(left);
    // A turn for each full request and each part that is refused.
    const answered = await sendOnGround(environment, request.map(answering), ground);
    const { failure: cause, done, isCertain } = answered;
    if (!answered.isInPlace) return { unset, isInPlace: false };
    ({ ground } = answered);
    const refused = cause === null ? undefined : request[done];
    if (cause === null || refused === undefined) {
      left = left.slice(request.length);
    } else if (!isCertain || !isRefusal(cause.kind)) {
      const open = partsOf(left).filter((part) => !unset.some((known) => known.part === part));
      return { unset: [...unset, ...open.map((part) => ({ part, cause }))], isInPlace: true };
    } else {
      const { part } = refused;
      // Whoever cannot be told what is left to do has been told what was refused.
      if (part === null) return { unset, isInPlace: true };
      if (!unset.some((known) => known.part === part)) unset.push({ part, cause });
      const others = left.slice(done + 1).filter((step) => step.part !== null && step.part !== part);
      left = [...removals(request), ...others, ...endingNow()];
    }
  }
  return { unset, isInPlace: true };
}

/** For whoever was asked for looks alone: where none could be set, and at most a sheet was shown, that is a failure. */
export function reportOfLooks<Report>(
  steps: readonly LookStep[],
  { unset, isInPlace }: SentLooks,
  report: Report,
): Outcome<Report & Pick<SentLooks, 'unset'>> {
  if (!isInPlace) return failed({ kind: 'rowsMoved' });
  const [first] = unset;
  const refused = new Set(unset.map(({ part }) => part));
  const isNothing = partsOf(steps).every((part) => part === 'shown' || refused.has(part));
  return first !== undefined && isNothing ? failed(first.cause) : succeeded({ ...report, unset });
}

/** A question is asked before and after each, so that it is known which one was refused. */
function answering({ bytes, write, touches = null }: Queued): WriteStep {
  return { bytes, write, touches: touches ?? editsOf('', []) };
}

/** What is refused for its own sake; everything else, such as a lost connection, would meet the rest as well. */
export function isRefusal(kind: UnsetLook['cause']['kind']): boolean {
  return kind === 'unexpected' || kind === 'unsupported' || kind === 'accessDenied';
}

function partsOf(steps: readonly Queued[]): LookPart[] {
  return [...new Set(steps.flatMap(({ part }) => part ?? []))];
}

/** What was begun and not finished goes, before anything else is tried. */
function removals(request: readonly Queued[]): Queued[] {
  return request.flatMap(({ part, bytes, removal }) => {
    const write = removal?.() ?? null;
    return write === null ? [] : [{ part, bytes, write }];
  });
}
