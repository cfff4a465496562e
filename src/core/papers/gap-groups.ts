/** The gaps of an assessment by item, in the order in which a plan is made of them. Pure, nothing of a sheet. */
import { answerOf } from '../assessment/applicability';
import type { Answers } from '../assessment/answers';
import type { Gap, GapKind, NextStep } from '../assessment/assessment';
import { assess } from '../assessment/attainment';
import { listGaps } from '../assessment/gaps';
import { rankNextSteps } from '../assessment/next-steps';
import type { RubricIndex } from '../rubric/rubric-index';
import type { Item } from '../rubric/rubric';
import { comparableText } from '../text/comparable-text';

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

export interface OwnerGroup {
  /** As it was written first; empty where nobody is named. */
  readonly owner: string;
  /** What is to be closed now. */
  readonly gaps: readonly { readonly gap: Gap; readonly step: NextStep | null }[];
  /** How many wait for a lower level. */
  readonly later: number;
}

/** By who is to close them, in the order of the alphabet, and last those for which nobody is named. */
export function gapsByOwner(groups: readonly GapGroup[], answers: Answers): OwnerGroup[] {
  const owners = new Map<string, { owner: string; gaps: OwnerGroup['gaps'][number][]; later: number }>();
  for (const { step, gaps } of groups) {
    for (const gap of gaps) {
      const owner = answerOf(answers, gap.id).owner.trim();
      const key = comparableText(owner).toLowerCase();
      const known = owners.get(key) ?? { owner, gaps: [], later: 0 };
      owners.set(key, known);
      if (gap.kind === 'higher') known.later += 1;
      else known.gaps.push({ gap, step });
    }
  }
  const order = new Intl.Collator('th');
  const isNobody = ({ owner }: OwnerGroup): number => (owner === '' ? 1 : 0);
  return [...owners.values()].sort((a, b) => isNobody(a) - isNobody(b) || order.compare(a.owner, b.owner));
}
