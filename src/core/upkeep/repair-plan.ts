/**
 * What repair does, as plain data. Steps are what a person reads and agrees to; the plan is what an adapter carries
 * out. No step changes an answer or a cell of the person's own; text of ours that somebody wrote over is put into a
 * sheet of leftovers first.
 */
import type { LeftoverRow } from '../papers/plan-leftover-sheet';
import type { CellContent, ConditionalFormatPlan, StyledAreas, ValidationPlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import type { Place } from '../sheet/sheet-grid';

export type RepairKind =
  | 'makeSheet'
  | 'setSheetAside'
  | 'setColumnAside'
  | 'restoreKeys'
  | 'insertColumn'
  | 'insertRow'
  | 'insertCriterion'
  | 'bringHome'
  | 'restoreId'
  | 'setRowAside'
  | 'correctTicks'
  /** Clear days that were typed as text become dates. */
  | 'correctDays'
  /** Owners and due dates of nothing but blanks. */
  | 'emptyBlanks'
  /** What an assessor's cell means, in words: TRUE of older layouts, FALSE emptied. */
  | 'wordVerdicts'
  | 'restoreText'
  | 'restoreFormula'
  | 'pointName'
  | 'restoreTicks'
  | 'restoreValidation'
  | 'restoreColours'
  /** Looks that Excel refused when the sheet was made. */
  | 'restoreLooks'
  | 'raiseLayout'
  /** Comes by itself: former text of what the other steps write over, in a sheet of its own. */
  | 'keepLeftovers';

/** What a person agrees to is all of one kind on one sheet. */
export function stepKey(kind: RepairKind, marker: string): string {
  return `${kind} ${marker}`;
}

/** One line of the list a person agrees to: everything of one kind on one sheet. */
export interface RepairStep {
  /** Stable between two checks of the same workbook: kind and sheet. */
  readonly key: string;
  readonly kind: RepairKind;
  readonly sheetName: string;
  /** Where it is done, in the workbook as it stands; empty for sheets and names. */
  readonly places: readonly Place[];
  /** Criteria, titles of rows, names or keys it is about, one per place or by themselves. */
  readonly subjects: readonly string[];
}

export interface RepairPlan {
  readonly sheets: readonly SheetRepair[];
  readonly names: readonly NamePointing[];
  readonly leftovers: readonly LeftoverRow[];
}

/**
 * The writes of one sheet, in this order: columns, rows, then everything else in the coordinates that hold after
 * both.
 */
export interface SheetRepair {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Positions before which a column is inserted, one after the other as they stand: from the right to the left. */
  readonly insertColumns: readonly number[];
  /** The same of rows: from the bottom to the top. */
  readonly insertRows: readonly number[];
  /** Null empties the cell. */
  readonly cells: readonly CellWrite[];
  /** Of cells that get a formula or a date, before they get it. */
  readonly numberFormats: readonly StyledAreas[];
  /** Of inserted rows and columns alone. Applied in order. */
  readonly styles: readonly StyledAreas[];
  /** Cells that were pasted over as one and have to be cells of their own before they are written. */
  readonly unmerges: readonly CellArea[];
  readonly merges: readonly CellArea[];
  /** Height in points by row, width in points by column; 0 hides. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows that people write into, inserted or written into by this repair: they may have a height, and have to grow. */
  readonly fittedRows: readonly number[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly ticks: readonly CellArea[];
  readonly validations: readonly ValidationPlan[];
  readonly colours: readonly ConditionalFormatPlan[];
}

/** A sheet on which nothing is to be done: for what concerns a part of it alone. */
export const noRepair: Omit<SheetRepair, 'sheetId' | 'sheetName'> = {
  insertColumns: [],
  insertRows: [],
  cells: [],
  numberFormats: [],
  styles: [],
  unmerges: [],
  merges: [],
  rowHeights: new Map(),
  fittedRows: [],
  columnWidths: new Map(),
  ticks: [],
  validations: [],
  colours: [],
};

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export interface NamePointing {
  readonly name: string;
  readonly sheetName: string;
  readonly area: CellArea;
  /** False when the name has to be made. */
  readonly exists: boolean;
}
