/** What a criterion needs, in words. What a status of the sheet says bears the same word here as there. */
import type { CriterionStatus, GapKind } from '../../../core/assessment/assessment';
import type { WorkNeed } from '../../../core/assessment/work';
import type { PaneMessages } from '../../words/pane-messages';

const gapStatus: Readonly<Record<GapKind, CriterionStatus>> = {
  frontier: 'frontierGap',
  higher: 'higherGap',
  evidence: 'withoutEvidence',
};

/** A criterion that only its assessor doubts is met. */
export function statusOf(kind: GapKind | null): CriterionStatus {
  return kind === null ? 'met' : gapStatus[kind];
}

export function needWords(need: WorkNeed, messages: PaneMessages): string {
  return need === 'withoutEvidence' ? messages.sheet.status.withoutEvidence : messages.pane.work.needs[need];
}
