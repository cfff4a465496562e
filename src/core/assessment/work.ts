/**
 * What still waits to be done at each criterion. One criterion may need several things at once: each is counted by
 * itself, so that every answer that somebody gives makes a number smaller.
 */
import { seenText } from '../text/seen-text';
import { answerOf } from './applicability';
import type { Answer, Answers } from './answers';
import type { Gap, GapKind } from './assessment';
import type { RubricIndex } from '../rubric/rubric-index';

export const workNeeds = ['open', 'withoutEvidence', 'overdue', 'unowned', 'disputed'] as const;

export type WorkNeed =
  /** Applies and is not met. */
  | 'open'
  /** Met, with neither evidence nor a link. */
  | 'withoutEvidence'
  /** Open or without evidence, and its day is over. */
  | 'overdue'
  /** Open or without evidence, and nobody is named who closes it. */
  | 'unowned'
  /** The assessor sees it otherwise, or has not agreed and says why. */
  | 'disputed';

export interface WorkEntry {
  /** Criterion id. */
  readonly id: string;
  /** Null where the assessor's word is all that is open. */
  readonly kind: GapKind | null;
  readonly needs: ReadonlySet<WorkNeed>;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Every criterion that needs something, in rubric order.
 * @param gaps of the same answers, as `listGaps` gives them
 * @param today as an ISO date
 */
export function listWork(
  index: RubricIndex,
  answers: Answers,
  gaps: readonly Gap[],
  today: string,
): WorkEntry[] {
  const kinds = new Map(gaps.map(({ id, kind }) => [id, kind]));
  const entries: WorkEntry[] = [];
  for (const id of index.criteria.keys()) {
    const kind = kinds.get(id) ?? null;
    const needs = needsOf(answerOf(answers, id), kind, today);
    if (needs.size > 0) entries.push({ id, kind, needs });
  }
  return entries;
}

/** How many criteria need each thing. */
export function countWork(entries: readonly WorkEntry[]): Readonly<Record<WorkNeed, number>> {
  const counts: Record<WorkNeed, number> = {
    open: 0,
    withoutEvidence: 0,
    overdue: 0,
    unowned: 0,
    disputed: 0,
  };
  for (const { needs } of entries) for (const need of needs) counts[need] += 1;
  return counts;
}

function needsOf(answer: Answer, kind: GapKind | null, today: string): ReadonlySet<WorkNeed> {
  const needs = new Set<WorkNeed>();
  if (kind !== null) {
    needs.add(kind === 'evidence' ? 'withoutEvidence' : 'open');
    // ISO dates compare as text; what a person wrote in words is no day that could be over.
    if (isoDate.test(answer.due) && answer.due < today) needs.add('overdue');
    if (seenText(answer.owner) === '') needs.add('unowned');
  }
  if (isDisputed(answer)) needs.add('disputed');
  return needs;
}

/** Nothing alone may only mean that the assessor has not come to it yet; a note without a verdict on what is met is a word. */
function isDisputed(answer: Answer): boolean {
  const { met, notApplicable, assessorMet, assessorNote } = answer;
  if (notApplicable !== '') return false;
  return assessorMet === '' ? met && seenText(assessorNote) !== '' : differs(answer);
}

/** The assessor has looked, and says something else than the agency does. */
export function differs({ met, notApplicable, assessorMet }: Answer): boolean {
  return notApplicable === '' && assessorMet !== '' && met !== (assessorMet === 'pass');
}
