/** What is still open: criteria to be met, and ticks to be supported by evidence. */
import type { CriterionEntry, RubricIndex } from '../rubric/rubric-index';
import type { Answers } from './answers';
import { answerOf, isApplicable, lacksEvidence } from './applicability';
import type { Assessment, Gap, GapKind } from './assessment';
import { itemResultsById } from './attainment';

/**
 * All gaps in rubric order, at most one for each criterion. A tick without evidence is a gap whatever its
 * level, also above the frontier.
 * @param assessment of the same answers and agency type
 */
export function listGaps(
  index: RubricIndex,
  answers: Answers,
  agencyType: string | null,
  assessment: Assessment,
): Gap[] {
  const items = itemResultsById(assessment);
  const gaps: Gap[] = [];
  for (const entry of index.criteria.values()) {
    const kind = gapKind(entry, answers, agencyType, items.get(entry.item.id)?.frontier ?? null);
    if (kind === null) continue;
    gaps.push({
      id: entry.criterion.id,
      item: entry.item.id,
      category: entry.category.id,
      level: entry.levelNumber,
      kind,
    });
  }
  return gaps;
}

function gapKind(
  { criterion, levelNumber }: CriterionEntry,
  answers: Answers,
  agencyType: string | null,
  frontier: number | null,
): GapKind | null {
  const answer = answerOf(answers, criterion.id);
  if (!isApplicable(criterion, answer, agencyType)) return null;
  if (answer.met) return lacksEvidence(answer) ? 'evidence' : null;
  return levelNumber === frontier ? 'frontier' : 'higher';
}
