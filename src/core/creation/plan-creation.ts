/**
 * What creating means in a workbook that is not empty: which planned sheets are missing, which are ours and stay,
 * which were left half-made by a creation that broke off, and which names are to be made or pointed anew. Pure;
 * an adapter surveys the workbook before and does this after.
 *
 * Which sheet is ours is found as everybody finds it (`standing/our-sheets.ts`). A sheet that is ours is never written to
 * again.
 */
import type { NamePlan, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { claimSheets, type StandingName } from '../standing/our-sheets';
import { noDecisions } from '../standing/question';
import type { RunMark } from './run-mark';

export interface StandingSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
  /** Null when it bears none. */
  readonly marker: string | null;
  readonly runMark: RunMark | null;
  /** Of a data sheet: id of the rubric the workbook was made from. */
  readonly rubricId: string | null;
  /** And its edition, where it says one. */
  readonly rubricEdition?: string | null;
}

/** A workbook as it stands, sheets in the order of their tabs. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly names: readonly StandingName[];
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
}

export interface CreationPlan {
  /** Sheets to be made, in plan order. */
  readonly add: readonly AddedSheet[];
  /** Sheets of ours that stay as they are, in plan order. */
  readonly kept: readonly StandingSheet[];
  /** Sheets left half-made. Their answers are rescued; they go when all else is done. */
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

/** A creation takes seconds; after this long without an end it broke off, whatever the connection did. @internal Tests stand at its edge. */
export const longestCreation = 15 * 60_000;

/** A colleague's clock may be ahead. One that is further ahead than this must not lock the workbook for ever. */
const clocksApart = 24 * 60 * 60_000;

/**
 * Whether somebody else is making sheets here at this moment: theirs are not ours to complete, replace or delete.
 * @param now in milliseconds
 * @param ownRuns presses of this pane: what they left half-made, they may complete at once
 */
export function isUnderWay(standing: Standing, now: number, ownRuns: ReadonlySet<string>): boolean {
  return standing.sheets.some(({ runMark }) => {
    if (runMark === null || runMark.finished || runMark.startedAt === null || ownRuns.has(runMark.run)) {
      return false;
    }
    const age = now - runMark.startedAt;
    return age < longestCreation && age > -clocksApart;
  });
}

/** Our sheets by marker, as everybody finds them. A half-made one stands for its marker where no finished one does. */
function findOurSheets(plan: WorkbookPlan, standing: Standing): Map<string, StandingSheet> {
  const expected = {
    markers: plan.sheets.map(({ marker }) => marker),
    markerOfName: new Map(plan.names.map(({ name, marker }) => [name.toLowerCase(), marker])),
  };
  const heads = standing.sheets.map((sheet) => ({ ...sheet, isFinished: isFinished(sheet), sheet }));
  const claims = claimSheets(expected, heads, standing.names, noDecisions);
  return new Map([...claims].map(([marker, { counted }]) => [marker, counted.sheet]));
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
