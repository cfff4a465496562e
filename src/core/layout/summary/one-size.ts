/**
 * A summary of so many items that one page would take letters too small to read: where it fits one with letters of one size,
 * from its title to the signatures, it gets them, and if need be lines that are closer. Rows and columns stand where they always do.
 */
import { sheetStyles, smaller } from '../../plan/sheet-styles';
import type { Typeface } from '../../plan/typeface';
import type { PlanContext, PlannedSheet } from '../plan-context';

/** In points: the lower a page is printed the more there is room beside, and each heading takes one line. */
export const oneLineHeads = { gaps: 40, verdictLevel: 88, unlooked: 56 } as const;

/** @param plan the summary in the letters of a context */
export function onOnePage(context: PlanContext, plan: (context: PlanContext) => PlannedSheet): PlannedSheet {
  const usual = plan(context);
  if (isOnePage(usual)) return usual;
  for (const isClose of [false, true]) {
    const inOne = plan(inOneSize(context, isClose));
    if (isOnePage(inOne)) return inOne;
  }
  return usual;
}

function isOnePage({ sheet: { print } }: PlannedSheet): boolean {
  return print.fitToPagesTall === 1;
}

function inOneSize(context: PlanContext, isClose: boolean): PlanContext {
  const typeface: Typeface = { ...smaller(context.typeface), ...(isClose ? { isClose } : {}) };
  const styles = sheetStyles(typeface, context.messages.sheet.dateFormat);
  return { ...context, typeface, styles: { ...styles, small: { fontSize: typeface.size } } };
}

/** Of the items, the rule and the signatures. */
export function smallIn({ typeface, styles }: Pick<PlanContext, 'typeface' | 'styles'>): Typeface {
  return { ...typeface, size: styles.small.fontSize ?? smaller(typeface).size };
}

/** True where everything has the letters of the items. */
export function isOneSize(context: Pick<PlanContext, 'typeface' | 'styles'>): boolean {
  return smallIn(context).size === context.typeface.size;
}
