/** A kind of gap bears the same word as the status it shows as in the sheet. */
import type { CriterionStatus, GapKind } from '../../../core/assessment/assessment';
import type { PaneMessages } from '../../words/pane-messages';

export const gapStatus: Readonly<Record<GapKind, CriterionStatus>> = {
  frontier: 'frontierGap',
  higher: 'higherGap',
  evidence: 'withoutEvidence',
};

export function gapKindWords(kind: GapKind, messages: PaneMessages): string {
  return messages.sheet.status[gapStatus[kind]];
}
