/**
 * What creating means in a workbook that is not empty: which planned sheets are missing, which are ours and stay,
 * which were left half-made by a creation that broke off, and which names are to be made or pointed anew. Pure;
 * an adapter surveys the workbook before and carries this out after.
 *
 * A sheet is ours when its corner holds our marker, or when one of our names points into it: a person may have
 * cleared the one or deleted the other. A sheet that is ours is never written to again.
 */
import type { NamePlan, SheetPlan, WorkbookPlan } from './plan';
import { sheetOfReference } from './sheet-reference';

/** Whose creation made a sheet, and whether it was finished. Kept in the sheet's key row, right of the keys. */
export interface RunMark {
  readonly run: string;
  readonly finished: boolean;
}

export interface StandingSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
  /** Null when it bears none. */
  readonly marker: string | null;
  readonly runMark: RunMark | null;
  /** Of a data sheet: id of the rubric the workbook was made from. */
  readonly rubricId: string | null;
}

export interface StandingName {
  readonly name: string;
  readonly formula: string;
}

/** A workbook as it stands, sheets in the order of their tabs. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly names: readonly StandingName[];
}

export interface CreationPlan {
  /** Sheets to be made, in plan order. */
  readonly add: readonly AddedSheet[];
  /** Sheets of ours that stay as they are, in plan order. */
  readonly kept: readonly StandingSheet[];
  /** Sheets left half-made. Their answers are carried over; they go when all else is done. */
  readonly unfinished: readonly StandingSheet[];
  readonly namesToAdd: readonly NamePlan[];
  /** Names that exist and point into nothing, or into a half-made sheet. */
  readonly namesToPoint: readonly PointedName[];
}

export interface AddedSheet {
  readonly plan: SheetPlan;
  /** Position of the tab counted from 0, or null for the end. */
  readonly position: number | null;
}

export interface PointedName {
  readonly plan: NamePlan;
  /** The name's formula before, to be put back if creation is taken back. */
  readonly former: string;
}

/** Excel's sheets keep this name until they are marked: a name that no person gives, and that says whose it is. */
export const passingNamePrefix = '~pmqa-';

const runMarkPattern = /^run ([^ ]+) (writing|done)$/;

export function runMarkText(mark: RunMark): string {
  return `run ${mark.run} ${mark.finished ? 'done' : 'writing'}`;
}

/** The run mark in a cell, or null when the cell holds something else. */
export function parseRunMark(value: unknown): RunMark | null {
  const found = typeof value === 'string' ? runMarkPattern.exec(value) : null;
  const run = found?.[1];
  return run === undefined ? null : { run, finished: found?.[2] === 'done' };
}

/** Our sheets by marker. The first tab counts where two claim one marker, but a finished one before others. */
export function findOurSheets(plan: WorkbookPlan, standing: Standing): Map<string, StandingSheet> {
  const found = new Map<string, StandingSheet>();
  const markerByName = new Map(plan.names.map((name) => [name.name.toLowerCase(), name.marker]));
  const markersBySheetName = new Map<string, string>();
  for (const { name, formula } of standing.names) {
    const marker = markerByName.get(name.toLowerCase());
    const sheetName = sheetOfReference(formula);
    if (marker !== undefined && sheetName !== null) {
      markersBySheetName.set(sheetName.toLowerCase(), marker);
    }
  }
  const planned = new Set(plan.sheets.map((sheet) => sheet.marker));
  for (const finished of [true, false]) {
    for (const sheet of standing.sheets.filter((candidate) => isFinished(candidate) === finished)) {
      const byCell = sheet.marker !== null && planned.has(sheet.marker) ? sheet.marker : undefined;
      const marker = byCell ?? markersBySheetName.get(sheet.name.toLowerCase());
      if (marker !== undefined && !found.has(marker)) {
        found.set(marker, sheet);
      }
    }
  }
  return found;
}

/** False for what a creation that broke off has left behind, or one of this moment has not finished. */
export function isFinished(sheet: StandingSheet): boolean {
  return sheet.runMark?.finished !== false && !sheet.name.startsWith(passingNamePrefix);
}

/** What `planWorkbook` must know of the sheets that stand, so that every sheet it plans has a name of its own. */
export interface NamesInUse {
  /** By marker: what our standing sheets are called. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** A user's own `สรุป` makes ours `สรุป (2)`. */
  readonly takenNames: readonly string[];
}

/** A half-made sheet is not counted: it gives its name up to the one that replaces it. */
export function namesInUse(plan: WorkbookPlan, standing: Standing): NamesInUse {
  const ours = [...findOurSheets(plan, standing)].filter(([, sheet]) => isFinished(sheet));
  const ourIds = new Set(ours.map(([, sheet]) => sheet.sheetId));
  return {
    sheetNames: new Map(ours.map(([marker, sheet]) => [marker, sheet.name])),
    takenNames: standing.sheets
      .filter((sheet) => isFinished(sheet) && !ourIds.has(sheet.sheetId))
      .map((sheet) => sheet.name),
  };
}

/** @param plan made with `namesInUse`, so that no name it gives is borne by another sheet */
export function planCreation(plan: WorkbookPlan, standing: Standing): CreationPlan {
  const ours = findOurSheets(plan, standing);
  const kept = new Map([...ours].filter(([, sheet]) => isFinished(sheet)));
  const missing = plan.sheets.filter((sheet) => !kept.has(sheet.marker));
  const missingMarkers = new Set(missing.map((sheet) => sheet.marker));
  const standingNames = new Map(standing.names.map((name) => [name.name.toLowerCase(), name]));
  const namesToAdd: NamePlan[] = [];
  const namesToPoint: PointedName[] = [];
  for (const name of plan.names.filter((candidate) => missingMarkers.has(candidate.marker))) {
    const former = standingNames.get(name.name.toLowerCase());
    if (former === undefined) {
      namesToAdd.push(name);
    } else {
      namesToPoint.push({ plan: name, former: former.formula });
    }
  }
  return {
    add: withPositions(plan, missing, kept, standing),
    kept: plan.sheets.flatMap((sheet) => kept.get(sheet.marker) ?? []),
    unfinished: standing.sheets.filter((sheet) => !isFinished(sheet)),
    namesToAdd,
    namesToPoint,
  };
}

/** A sheet that comes back stands behind its neighbour again; all others go to the end. */
function withPositions(
  plan: WorkbookPlan,
  missing: readonly SheetPlan[],
  kept: ReadonlyMap<string, StandingSheet>,
  standing: Standing,
): AddedSheet[] {
  const tabs = standing.sheets.map((sheet) => sheet.sheetId);
  const tabOf = (sheet: SheetPlan): string => kept.get(sheet.marker)?.sheetId ?? sheet.marker;
  const added: AddedSheet[] = [];
  let previous = -1;
  plan.sheets.forEach((sheet, order) => {
    if (!missing.includes(sheet)) {
      previous = tabs.indexOf(tabOf(sheet));
      return;
    }
    const next = plan.sheets.slice(order + 1).find((later) => kept.has(later.marker));
    const before = next === undefined ? tabs.length : tabs.indexOf(tabOf(next));
    const position = previous === -1 ? before : previous + 1;
    added.push({ plan: sheet, position: position === tabs.length ? null : position });
    tabs.splice(position, 0, sheet.marker);
    previous = position;
  });
  return added;
}
