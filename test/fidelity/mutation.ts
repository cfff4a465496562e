/**
 * What a writer could leave out or change: one edit of a plan each, and the property in which the comparison has to
 * see it.
 */
import type { PrintPlan, SheetPlan, WorkbookPlan } from '../../src/core/plan/sheet-plan';

export interface Mutation {
  readonly name: string;
  /** Of the difference it makes; `stands here` when a place comes or goes. */
  readonly property: string;
  readonly mutate: (plan: WorkbookPlan) => WorkbookPlan;
}

export function everySheet(change: (sheet: SheetPlan) => SheetPlan): Mutation['mutate'] {
  return (plan) => ({ ...plan, sheets: plan.sheets.map(change) });
}

export function everyPrint(change: (print: PrintPlan) => PrintPlan): Mutation['mutate'] {
  return everySheet((sheet) => ({ ...sheet, print: change(sheet.print) }));
}
