/** What a trial works with: a sheet of its own, and whatever Excel has no member for. */
import type { ExcelEnvironment } from '../excel/office/excel-environment';
import type { ScratchAssessment } from './product/scratch-assessment';

export interface Bench {
  readonly environment: ExcelEnvironment;
  /** Of the empty sheet of this row: Thai, with a space, so that formulas have to quote it. */
  readonly sheetName: string;
  /** Another name nobody has. Sheets that are called so are removed after the row. */
  readonly scratchName: (tail: string) => string;
  /** A name for a range or a formula, removed after the row. */
  readonly definedName: (tail: string) => string;
  /** A name that Excel should refuse, of a sheet or a range: where it is taken, that is removed after the row as well. */
  readonly claim: (name: string) => string;
  /** One batch on the sheet of this row. The batch syncs itself. */
  readonly onSheet: <Found>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Found>,
  ) => Promise<Found>;
  /** Does this, and gives the code Excel refuses it with, or `taken`. */
  readonly refusal: (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => Promise<string>;
  /** Waits until nothing more is to be expected of events. */
  readonly settle: () => Promise<void>;
  readonly hands: Hands;
  /** One assessment for all rows that are about the product. */
  readonly assessment: ScratchAssessment;
}

/** What Excel gives no program, or another member for than a person's hand uses. */
export interface Hands {
  /** Takes back what was done last, as Ctrl+Z does. */
  readonly undo: (sheetName: string) => Promise<void>;
  /** Sorts rows without headings upwards by their first column, as the ribbon does. */
  readonly sort: (sheetName: string, address: string) => Promise<void>;
  /** Cuts a block and pastes it with its first cell there. */
  readonly cut: (sheetName: string, from: string, to: string) => Promise<void>;
  /** Copies a block, with everything in it. */
  readonly copy: (sheetName: string, from: string, to: string) => Promise<void>;
}
