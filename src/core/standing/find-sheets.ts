/**
 * Which sheet is which. A sheet is known by the names that lead to it, or by the mark in its corner where none does: a
 * copy, or a sheet whose names were lost. Where several claim to be one, that counts to which the workbook's names lead, because the formulas count it,
 * until a person chooses another.
 */
import { findMarker } from '../sheet/grid';
import type { WorkbookPlan } from '../plan/sheet-plan';
import { sheetOfReference } from '../sheet/sheet-reference';
import type { SheetCells, SheetCondition, WorkbookCondition } from './condition';
import type { Decisions } from './question';

export interface OurSheet extends SheetCondition {
  readonly cells: SheetCells;
}

export interface SheetClaim {
  readonly counted: OurSheet;
  /** The others, in the order of the tabs. */
  readonly rivals: readonly OurSheet[];
}

/** Key of the question which of several sheets counts. */
export function sheetQuestion(marker: string): string {
  return `sheet ${marker}`;
}

/** By marker, in the order of the plan. */
export function findSheets(
  plan: WorkbookPlan,
  condition: WorkbookCondition,
  decisions: Decisions,
): ReadonlyMap<string, SheetClaim> {
  const ours = condition.sheets.filter(isFinishedSheet);
  const leading = leadingNames(plan, condition);
  const claims = new Map<string, SheetClaim>();
  for (const { marker } of plan.sheets) {
    const claimants = ours.filter((sheet) => markerOf(sheet, plan, leading) === marker);
    const chosen =
      claimants.find(({ sheetId }) => sheetId === decisions.get(sheetQuestion(marker))) ??
      claimants.find(({ name }) => leading.get(name.toLowerCase()) === marker) ??
      claimants[0];
    if (chosen === undefined) continue;
    claims.set(marker, { counted: chosen, rivals: claimants.filter((sheet) => sheet !== chosen) });
  }
  return claims;
}

/** What a creation that broke off has left is completed by creating, not repaired. */
function isFinishedSheet(sheet: SheetCondition): sheet is OurSheet {
  return sheet.cells !== null && sheet.runMark?.finished !== false;
}

function markerOf(
  { cells, name }: OurSheet,
  plan: WorkbookPlan,
  leading: ReadonlyMap<string, string>,
): string | null {
  // A row pasted over the first one brings another mark along; names cannot be pasted.
  const named = leading.get(name.toLowerCase());
  if (named !== undefined) return named;
  const marker = findMarker(cells.grid)?.marker;
  return plan.sheets.some((sheet) => sheet.marker === marker) ? (marker ?? null) : null;
}

/** Marker by the lower-case name of the sheet to which most of that marker's names lead. */
function leadingNames(plan: WorkbookPlan, condition: WorkbookCondition): ReadonlyMap<string, string> {
  const markerOfName = new Map(plan.names.map(({ name, marker }) => [name.toLowerCase(), marker]));
  const votes = new Map<string, Map<string, number>>();
  for (const { name, formula } of condition.names) {
    const marker = markerOfName.get(name.toLowerCase());
    const sheet = sheetOfReference(formula)?.toLowerCase();
    if (marker === undefined || sheet === undefined) continue;
    const bySheet = votes.get(marker) ?? new Map<string, number>();
    bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
    votes.set(marker, bySheet);
  }
  const leading = new Map<string, string>();
  for (const [marker, bySheet] of votes) {
    const [first] = [...bySheet].sort(([, a], [, b]) => b - a);
    if (first !== undefined) leading.set(first[0], marker);
  }
  return leading;
}
