/** A copy of a workbook as it was read: all answers, under the names the sheets bear now, and what formulas come to. */
import type { Language } from '../words/language';
import type { RubricIndex } from '../rubric/rubric-index';
import type { WorkbookPlan } from '../plan/sheet-plan';
import { planWorkbook } from '../layout/plan-workbook';
import { withResults } from '../layout/results/with-results';
import type { Typeface } from '../plan/typeface';
import type { WorkbookSnapshot } from '../snapshot/snapshot';

export function planCopy(
  index: RubricIndex,
  { profile, answers, sheets }: WorkbookSnapshot,
  look: { readonly language: Language; readonly typeface: Typeface },
): WorkbookPlan {
  const sheetNames = new Map([...sheets].map(([marker, { name }]) => [marker, name]));
  const plan = planWorkbook(index, { ...look, profile, answers, sheetNames });
  return withResults(plan, index, { profile, answers, language: look.language });
}
