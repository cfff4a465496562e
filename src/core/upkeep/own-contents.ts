/** What of ours may be written over without a loss, and what a person would miss. */
import { wordsOfFormula } from '../standing/find-columns';
import { isFormulaText, valueAt } from '../standing/sheet-cells';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';

type Owner = Pick<SheetsSurvey, 'ownTexts' | 'tableFormulas'>;

/** What somebody wrote into a cell of ours, as it is kept; null where it is empty or ours, in whatever place. */
export function keptOf(
  survey: Owner,
  layout: Pick<StandingLayout, 'sheet' | 'plan'>,
  { row, column }: Pick<Place, 'row' | 'column'>,
  stands: CellValue,
): CellValue {
  if (stands === null || stands === '' || isOurs(survey, layout, stands)) return null;
  return isFormulaText(stands) ? stands : valueAt(layout.sheet.cells, row, column);
}

export function isOurs(
  { ownTexts, tableFormulas }: Owner,
  { plan }: Pick<StandingLayout, 'plan'>,
  stands: CellValue,
): boolean {
  if (typeof stands !== 'string') return false;
  if (ownTexts.has(stands)) return true;
  if (!isFormulaText(stands)) return false;
  // A formula made of our names, whatever became of it: what it said is said by the one that replaces it.
  if (stands.includes('PMQA_') || stands.includes('#REF!')) return true;
  // Nobody works on the hidden sheet: a formula that does what one of ours does is ours.
  return plan.role.kind === 'data' && tableFormulas.has(wordsOfFormula(stands));
}
