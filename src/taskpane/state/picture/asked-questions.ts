/**
 * Questions as a person sees them while they choose. A check asks only what is still open; what was decided has to stay
 * in sight, in its place, so that it can be looked at again and taken back.
 */
import type { Decisions, Question } from '../../../core/standing/question';
import type { WorkbookSnapshot } from '../../../core/snapshot/snapshot';

/** @param asked what was shown so far @param open what a newer check asks */
export function mergeQuestions(
  asked: readonly Question[],
  open: readonly Question[],
  decisions: Decisions,
): readonly Question[] {
  const fresh = new Map(open.map((question) => [question.key, question]));
  const kept = asked.flatMap((question) => {
    const newer = fresh.get(question.key);
    fresh.delete(question.key);
    if (newer !== undefined) return [newer];
    return decisions.has(question.key) ? [question] : [];
  });
  return [...kept, ...fresh.values()];
}

type Places = WorkbookSnapshot['places'];

/** Rows of a decision are known by where they stand, so it holds only as long as no row has moved. */
export function standAlike(before: Places, now: Places): boolean {
  if (before === now) return true;
  if (before.size !== now.size) return false;
  for (const [id, place] of before) {
    const other = now.get(id);
    if (other?.sheetId !== place.sheetId || other.row !== place.row) return false;
  }
  return true;
}
