/** What is odd about the answers on a sheet that stands, whether repair can mend it or not. */
import type { Finding, FindingKind } from '../findings/finding';
import { meantVerdict } from '../layout/category/verdict-cell';
import { readAnswerRow } from '../snapshot/read-category';
import type { OurSheet } from '../standing/condition';
import type { Identified } from '../standing/identify-criteria';
import { formulaAt, isFormulaText } from '../standing/sheet-cells';
import type { RepairKind } from './repair-plan';

/** Those that repair mends, cell by cell, and the step that does. */
export const stepsOfOdd = {
  tickTyped: 'correctTicks',
  dayTyped: 'correctDays',
  planBlank: 'emptyBlanks',
} as const satisfies Partial<Record<FindingKind, RepairKind>>;

export type MendedFinding = Extract<Finding, { readonly kind: keyof typeof stepsOfOdd }>;

export function isMended(finding: Finding): finding is MendedFinding {
  return finding.kind in stepsOfOdd;
}

export function oddCells({ rows }: Identified, sheet: OurSheet): Finding[] {
  return [...rows].flatMap(([id, found]) => {
    if (found.on.sheet !== sheet) return [];
    return readAnswerRow(id, found).findings.flatMap((finding): Finding | Finding[] => {
      // What was meant is clear, and repair words it.
      if (finding.kind === 'verdictUnreadable' && meantVerdict(finding.found) !== undefined) return [];
      if (!isMended(finding)) return finding;
      // What a formula of a person's own says is theirs to change.
      const { place } = finding;
      if (!isFormulaText(formulaAt(sheet.cells, place.row, place.column))) return finding;
      return finding.kind === 'tickTyped' ? { kind: 'tickUnreadable', id, found: finding.found, place } : [];
    });
  });
}
