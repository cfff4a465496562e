/** The gaps of an assessment by item, in the order in which a plan is made of them. Pure, nothing of a sheet. */
import type { Answers } from '../assessment/answers';
import type { Gap, GapKind, NextStep } from '../assessment/assessment';
import { assess } from '../assessment/attainment';
import { listGaps } from '../assessment/gaps';
import { rankNextSteps } from '../assessment/next-steps';
import type { RubricIndex } from '../rubric/rubric-index';
import type { Item } from '../rubric/rubric';

export interface GapGroup {
  readonly item: Item;
  /** What closing the item's frontier takes and gives; null when all of its levels are complete. */
  readonly step: NextStep | null;
  /** What is to be done first stands first: the frontier, then ticks without evidence, then higher levels. */
  readonly gaps: readonly Gap[];
}

export const gapKinds: readonly GapKind[] = ['frontier', 'evidence', 'higher'];

/** Items without a gap are left out; the others are in rubric order. */
export function groupGaps(index: RubricIndex, answers: Answers, agencyType: string | null): GapGroup[] {
  const assessed = { index, answers, agencyType, assessment: assess(index, answers, agencyType) };
  const gaps = listGaps(assessed);
  const steps = new Map(rankNextSteps(assessed).map((step) => [step.item, step]));
  const groups: GapGroup[] = [];
  for (const { item } of index.items.values()) {
    const own = gaps.filter((gap) => gap.item === item.id);
    if (own.length === 0) continue;
    const sorted = gapKinds.flatMap((kind) => own.filter((gap) => gap.kind === kind));
    groups.push({ item, step: steps.get(item.id) ?? null, gaps: sorted });
  }
  return groups;
}
