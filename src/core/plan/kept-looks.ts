/**
 * Looks of the form that stay wanted where Excel refused them: the sheet remembers them, so that repair offers them again.
 * Rules that show boxes are counted with the colours; which sheet is shown is of the moment.
 */
import { growingRows } from './growing-rows';
import type { LookPart } from './look-part';
import type { SheetPlan } from './sheet-plan';

const keptLooks = [
  'frozenPanes',
  'hidden',
  'rowHeights',
  'tabColour',
  'chart',
  'paper',
  'printArea',
  'footer',
  'pageBreaks',
] as const satisfies readonly LookPart[];

export type KeptLook = (typeof keptLooks)[number];

export function isKeptLook(text: string): text is KeptLook {
  return (keptLooks as readonly string[]).includes(text);
}

/** Those that a sheet has, in the order in which they are set. */
export function looksWanted(plan: SheetPlan): readonly KeptLook[] {
  return keptLooks.filter((part) => isWanted(plan, part));
}

function isWanted(plan: SheetPlan, part: KeptLook): boolean {
  switch (part) {
    case 'frozenPanes':
      return plan.frozenRows + plan.frozenColumns > 0;
    case 'hidden':
    case 'tabColour':
      return true;
    case 'rowHeights':
      return growingRows(plan).size > 0;
    case 'chart':
      return plan.charts.length > 0;
    case 'paper':
    case 'printArea':
    case 'footer':
    case 'pageBreaks':
      // Excel prints no hidden sheet, and to set one up is slow: it asks the printer.
      return plan.visibility === 'visible';
  }
}
