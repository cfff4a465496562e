/** A copy of a workbook as it was read: all answers, under the names the sheets bear now. Pure. */
import type { Language } from '../words/language';
import type { RubricIndex } from '../rubric/rubric-index';
import type { WorkbookPlan } from '../plan/sheet-plan';
import { planWorkbook } from '../layout/plan-workbook';
import type { Typeface } from '../plan/typeface';
import type { WorkbookSnapshot } from '../snapshot/snapshot';

export function planCopy(
  index: RubricIndex,
  { profile, answers, sheets }: WorkbookSnapshot,
  look: { readonly language: Language; readonly typeface: Typeface },
): WorkbookPlan {
  const sheetNames = new Map([...sheets].map(([marker, { name }]) => [marker, name]));
  return planWorkbook(index, { ...look, profile, answers, sheetNames });
}
