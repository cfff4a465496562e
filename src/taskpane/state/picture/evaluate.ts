/**
 * What the core makes of a snapshot. After a change only the items whose answers differ are assessed again, and what
 * follows from the results of all others stays as it was.
 */
import type { Answer, Answers } from '../../../core/assessment/answers';
import { assess, itemResults, reassess } from '../../../core/assessment/attainment';
import type { Assessment, ItemResult } from '../../../core/assessment/assessment';
import { gapsOfItem } from '../../../core/assessment/gaps';
import { inRank, stepOfItem } from '../../../core/assessment/next-steps';
import type { RubricIndex } from '../../../core/rubric/rubric-index';
import { compareItem, compareTotals, inTableOrder } from '../../../core/snapshot/compare-figures';
import { figuresOfItem } from '../../../core/snapshot/figures';
import type { WorkbookSnapshot } from '../../../core/snapshot/snapshot';
import type { ItemReading, Reading } from '../pane-state';

/** @param before the reading shown now, of the same rubric; null before the first */
export function evaluate(index: RubricIndex, snapshot: WorkbookSnapshot, before: Reading | null): Reading {
  const assessment = assessAfter(index, snapshot, before);
  const ofItems = new Map(
    itemResults(assessment).map((result) => [
      result,
      readItem(index, snapshot, result, before?.ofItems.get(result)),
    ]),
  );
  const items = [...ofItems.values()];
  return {
    index,
    snapshot,
    assessment,
    ofItems,
    gaps: items.flatMap(({ gaps }) => gaps),
    steps: inRank(items.flatMap(({ step }) => step ?? [])),
    differences: [
      ...inTableOrder(items.map(({ differences }) => differences)),
      ...compareTotals(index, assessment, snapshot.figures),
    ],
  };
}

/**
 * @param before what followed from the very same result: answers that count differently make another, so what is open
 *   in the item is still the same
 */
function readItem(
  index: RubricIndex,
  { answers, profile, figures: all }: WorkbookSnapshot,
  result: ItemResult,
  before: ItemReading | undefined,
): ItemReading {
  const given = { index, answers, agencyType: profile.agencyType };
  const figures = figuresOfItem(index, result.id, all);
  if (before !== undefined && figures.every((figure, at) => figure === before.figures[at])) return before;
  return {
    gaps: before?.gaps ?? gapsOfItem(given, result),
    step: before === undefined ? stepOfItem(given, result) : before.step,
    figures,
    differences: compareItem(index, result, figures),
  };
}

function assessAfter(index: RubricIndex, snapshot: WorkbookSnapshot, before: Reading | null): Assessment {
  const { answers, profile, notAllCounted } = snapshot;
  const same =
    before?.snapshot.profile.agencyType === profile.agencyType &&
    sameIds(before.snapshot.notAllCounted, notAllCounted);
  if (before === null || !same) {
    return assess(index, answers, profile.agencyType, notAllCounted);
  }
  const changed = findChangedItems(index, before.snapshot.answers, answers);
  return reassess(index, before.assessment, answers, profile.agencyType, changed, notAllCounted);
}

/** Ids of the items with an answer that differs in anything the assessment looks at. */
function findChangedItems(index: RubricIndex, before: Answers, after: Answers): Set<string> {
  const changed = new Set<string>();
  if (before === after) return changed;
  for (const [id, { item }] of index.criteria) {
    if (countsDifferently(before.get(id), after.get(id))) changed.add(item.id);
  }
  return changed;
}

function countsDifferently(a: Answer | undefined, b: Answer | undefined): boolean {
  if (a === b) return false;
  return (
    (a?.met ?? false) !== (b?.met ?? false) ||
    (a?.evidence ?? '') !== (b?.evidence ?? '') ||
    (a?.assessorMet ?? '') !== (b?.assessorMet ?? '') ||
    (a?.link ?? '') !== (b?.link ?? '') ||
    (a?.notApplicable ?? '') !== (b?.notApplicable ?? '')
  );
}

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
}
