/** What is still open: criteria to be met, and ticks to be supported by evidence. */
import type { Criterion } from '../rubric/rubric';
import type { Answers } from './answers';
import { answerOf, isApplicable, lacksEvidence } from './applicability';
import type { Assessable, Assessed } from './assessed';
import type { Gap, GapKind, ItemResult } from './assessment';
import { itemResults } from './attainment';

/**
 * All gaps in rubric order, at most one for each criterion. A tick without evidence is a gap whatever its
 * level, also above the frontier.
 */
export function listGaps(assessed: Assessed): Gap[] {
  return itemResults(assessed.assessment).flatMap((result) => gapsOfItem(assessed, result));
}

/** Those of one item. @param result of the same answers and agency type */
export function gapsOfItem({ index, answers, agencyType }: Assessable, result: ItemResult): Gap[] {
  const gaps: Gap[] = [];
  for (const [position, { criteria }] of (index.items.get(result.id)?.item.levels ?? []).entries()) {
    for (const criterion of criteria) {
      const level = position + 1;
      const kind = gapKind(criterion, level, answers, agencyType, result.frontier);
      if (kind === null) continue;
      gaps.push({ id: criterion.id, item: result.id, category: result.category, level, kind });
    }
  }
  return gaps;
}

function gapKind(
  criterion: Criterion,
  level: number,
  answers: Answers,
  agencyType: string | null,
  frontier: number | null,
): GapKind | null {
  const answer = answerOf(answers, criterion.id);
  if (!isApplicable(criterion, answer, agencyType)) return null;
  if (answer.met) return lacksEvidence(answer) ? 'evidence' : null;
  return level === frontier ? 'frontier' : 'higher';
}
