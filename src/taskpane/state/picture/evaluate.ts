/** What the core makes of a snapshot. After a change only the items whose answers differ are assessed again. */
import type { Answer, Answers } from '../../../core/assessment/answers';
import { assess, reassess } from '../../../core/assessment/attainment';
import type { Assessment } from '../../../core/assessment/assessment';
import { listGaps } from '../../../core/assessment/gaps';
import { rankNextSteps } from '../../../core/assessment/next-steps';
import type { RubricIndex } from '../../../core/rubric/rubric-index';
import { compareFigures } from '../../../core/snapshot/compare-figures';
import type { WorkbookSnapshot } from '../../../core/snapshot/snapshot';
import type { Reading } from '../pane-state';

/** @param before the reading shown now, of the same rubric; null before the first */
export function evaluate(index: RubricIndex, snapshot: WorkbookSnapshot, before: Reading | null): Reading {
  const { answers, profile } = snapshot;
  const assessment = assessAfter(index, snapshot, before);
  return {
    index,
    snapshot,
    assessment,
    gaps: listGaps(index, answers, profile.agencyType, assessment),
    steps: rankNextSteps(index, answers, profile.agencyType, assessment),
    differences: compareFigures(index, assessment, snapshot.figures),
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
    (a?.link ?? '') !== (b?.link ?? '') ||
    (a?.notApplicable ?? '') !== (b?.notApplicable ?? '')
  );
}

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
}
