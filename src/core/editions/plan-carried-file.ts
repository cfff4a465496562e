/**
 * A new workbook of the rubric's edition with the answers that were carried and, where anything is left, the sheet of
 * leftovers. What the answers came from stays as it is. Pure.
 */
import type { Answer, Profile } from '../assessment/answers';
import type { Language } from '../words/language';
import type { RubricIndex } from '../rubric/rubric-index';
import type { WorkbookPlan } from '../plan/sheet-plan';
import { planLeftoverSheet } from '../papers/plan-leftover-sheet';
import { planWorkbook } from '../layout/plan-workbook';
import type { Typeface } from '../plan/typeface';
import type { Carried } from './carry';
import { leftoverRows } from './leftover-rows';
import type { CarryProposal } from './propose-carry';

/** All answers of the new workbook, and what found no place in it. */
export interface CarriedIn extends Pick<Carried, 'leftovers'> {
  readonly answers: ReadonlyMap<string, { readonly answer: Answer }>;
}

export interface CarriedFileRequest {
  readonly profile: Profile;
  readonly language: Language;
  readonly typeface: Typeface;
  /** The day, as an ISO date. */
  readonly madeOn: string;
  /** For which the plan is counted; none, if nothing is said. */
  readonly planDay?: string | null;
}

export function planCarriedFile(
  index: RubricIndex,
  proposal: CarryProposal,
  carried: CarriedIn,
  request: CarriedFileRequest,
): WorkbookPlan {
  const answers = new Map([...carried.answers].map(([id, { answer }]) => [id, answer]));
  const plan = planWorkbook(index, { ...request, answers });
  const rows = leftoverRows(carried.leftovers, proposal, request.language);
  if (rows.length === 0) return plan;
  const takenNames = plan.sheets.map(({ name }) => name);
  const sheet = planLeftoverSheet({ ...request, heading: 'edition', rows, takenNames });
  // Behind the last category, where dated sheets stand in Excel too.
  const sheets = plan.sheets.flatMap((each) => (each.role.kind === 'data' ? [sheet, each] : [each]));
  return { ...plan, sheets };
}
