/** A copy of a workbook as it was read: all answers, under the names the sheets bear now, and what formulas come to. */
import type { Language } from '../words/language';
import type { RubricIndex } from '../rubric/rubric-index';
import type { WorkbookPlan } from '../plan/sheet-plan';
import { planWorkbook } from '../layout/plan-workbook';
import { withResults } from '../layout/results/with-results';
import type { Typeface } from '../plan/typeface';
import type { WorkbookSnapshot } from '../snapshot/snapshot';

interface CopyLook {
  readonly language: Language;
  readonly typeface: Typeface;
  /** For which the plan is counted, as an ISO date; none, if nothing is said. */
  readonly planDay?: string;
}

export function planCopy(
  index: RubricIndex,
  { profile, answers, sheets }: WorkbookSnapshot,
  look: CopyLook,
): WorkbookPlan {
  const sheetNames = new Map([...sheets].map(([marker, { name }]) => [marker, name]));
  const plan = planWorkbook(index, { ...look, profile, answers, sheetNames });
  return withResults(plan, index, { ...look, profile, answers });
}
