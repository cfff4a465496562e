/**
 * What was found in a workbook, as plain data: safe to keep after Excel's request context is gone. Made from
 * raw grids by `read-snapshot.ts`, whichever adapter fetched them.
 */
import type { Obstacle } from '../assessment/assessment';
import type { Answers, Profile } from '../assessment/answers';
import type { FigureKind } from '../layout/names';
import type { Finding } from '../findings/finding';
import type { Place } from '../sheet/sheet-grid';

/** One row of the table in `_pmqa`, as the workbook's own formulas computed it. */
export interface WorkbookFigures {
  readonly kind: FigureKind;
  readonly id: string;
  readonly applicable: number;
  readonly met: number;
  readonly complete: boolean;
  /** Why level and points are null; null when both are numbers. */
  readonly obstacle: Obstacle | null;
  readonly level: number | null;
  readonly points: number | null;
  /** By the assessor; null in workbooks of a layout that did not count it. */
  readonly verdict: VerdictFigures | null;
}

export interface VerdictFigures {
  readonly looked: number;
  readonly passed: number;
  readonly level: number | null;
  readonly points: number | null;
}

export interface WorkbookSnapshot {
  readonly layoutVersion: number | null;
  readonly rubricId: string;
  readonly rubricEdition: string;
  readonly profile: Profile;
  readonly answers: Answers;
  /** Its cells count days from 1904; the answers here hold days as everywhere. */
  readonly from1904: boolean;
  /** Where each criterion's row stands; `column` is that of the met checkbox. */
  readonly places: ReadonlyMap<string, Place>;
  /** The workbook's own figures, by `figureKey`: `level 1.1/1`, `item 1.1`, `category 1`, `overall overall`. */
  readonly figures: ReadonlyMap<string, WorkbookFigures>;
  /** Row of each of those figures in the data sheet, counted from 0. */
  readonly figureRows: ReadonlyMap<string, number>;
  /** Our sheets that were found, by marker. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  /**
   * Where the columns stand, by marker, then by column key, counted from 0: for a category sheet `id`, `level`
   * and every answer field; for the data sheet the headings of the table of figures.
   */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Ids of the item-levels that cannot be computed because rows, keys or names of theirs are lost. */
  readonly notAllCounted: ReadonlySet<string>;
  /** Null where the summary has no place for it, or there is none. */
  readonly planDay: StandingPlanDay | null;
  readonly problems: readonly Finding[];
}

/** The day for which the plan on the summary is counted. */
export interface StandingPlanDay {
  readonly place: Place;
  /** ISO date; null where none stands there. */
  readonly day: string | null;
}

export interface FoundSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
  /** Row of the marker and the column keys, counted from 0; people may have inserted rows above it. */
  readonly keyRow: number;
}

/** One of ours by the id that Excel gives it, with its marker. */
export function ourSheet(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  sheetId: string | undefined,
): readonly [marker: string, sheet: FoundSheet] | undefined {
  return [...sheets].find(([, sheet]) => sheet.sheetId === sheetId);
}

/** What could not be read or does not add up: reported with its place, never guessed. */
export type ReadingProblem = Finding;
