/** The state of one criterion, the same one word in sheet, pane and print. */
import type { CriterionEntry } from '../rubric/rubric-index';
import type { Answer } from './answers';
import { isApplicable, isForUnknown, lacksEvidence } from './applicability';
import type { CriterionStatus, ItemResult } from './assessment';

/**
 * @param itemResult of the criterion's own item, assessed from the same answers and agency type
 */
export function criterionStatus(
  entry: CriterionEntry,
  answer: Answer,
  agencyType: string | null,
  itemResult: ItemResult,
): CriterionStatus {
  if (isForUnknown(entry.criterion, agencyType)) return 'notComputable';
  if (!isApplicable(entry.criterion, answer, agencyType)) return 'notApplicable';
  if (lacksEvidence(answer)) return 'withoutEvidence';
  const aboveFrontier = itemResult.frontier !== null && entry.levelNumber > itemResult.frontier;
  if (answer.met) return aboveFrontier ? 'locked' : 'met';
  // An unmet criterion leaves its level incomplete, so it stands at the frontier or above, never below.
  return aboveFrontier ? 'higherGap' : 'frontierGap';
}
