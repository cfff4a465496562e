/** A copy of a workbook as it was read: all answers, under the names the sheets bear now. Pure. */
import type { Language } from '../messages/messages';
import type { RubricIndex } from '../rubric/rubric-index';
import type { WorkbookPlan } from './plan';
import { planWorkbook } from './plan-workbook';
import type { Typeface } from './port';
import type { WorkbookSnapshot } from './snapshot';

export function planCopy(
  index: RubricIndex,
  { profile, answers, sheets }: WorkbookSnapshot,
  look: { readonly language: Language; readonly typeface: Typeface },
): WorkbookPlan {
  const sheetNames = new Map([...sheets].map(([marker, { name }]) => [marker, name]));
  return planWorkbook(index, { ...look, profile, answers, sheetNames });
}
