/** A kind of gap bears the same word as the status it shows as in the sheet. */
import type { CriterionStatus, GapKind } from '../../core/assessment/assessment';
import type { Messages } from '../../core/messages/messages';

export const gapStatus: Readonly<Record<GapKind, CriterionStatus>> = {
  frontier: 'frontierGap',
  higher: 'higherGap',
  evidence: 'withoutEvidence',
};

export function gapKindWords(kind: GapKind, messages: Messages): string {
  return messages.sheet.status[gapStatus[kind]];
}
