/**
 * What the pane and the ribbon ask of a workbook. `src/excel` implements it with Office.js. No method throws:
 * each says its failure as a value.
 */
import type { UnsetLook } from './unset-look';
import type { Outcome } from '../failures/outcome';
import type { Typeface } from '../plan/typeface';
import type { Answers, Profile } from '../assessment/answers';
import type { Rubric } from '../rubric/rubric';
import type { RubricIndex } from '../rubric/rubric-index';
import type { WorkbookSnapshot } from '../snapshot/snapshot';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { TypedAnswer } from '../snapshot/typed-answer';

export interface WorkbookPort {
  /** Adds the sheets that are missing; touches nothing that exists. At most 4 syncs where Excel refuses nothing. */
  create(request: CreateRequest, progress: CreateProgress): Promise<Outcome<CreateReport>>;
  /**
   * Everything at once. At most 2 syncs. Fails with `noAssessment` when no sheet of ours is there.
   * @param tellSelection asked for in the same syncs where it is given; not called where Excel does not say
   */
  read(
    rubric: Rubric,
    tellSelection?: (selection: WorkbookSelection) => void,
  ): Promise<Outcome<WorkbookSnapshot>>;
  /**
   * Reads only what a change touched: 1 sync, and an answer whose size does not grow with the rubric. Gives a
   * new snapshot, or null when the change cannot be understood that way and a full `read` is needed.
   */
  readChange(
    index: RubricIndex,
    before: WorkbookSnapshot,
    changes: readonly WorkbookChange[],
  ): Promise<Outcome<WorkbookSnapshot | null>>;
  /**
   * Registers one set of handlers for the whole workbook: changes, calculations, sheets, selection. Handlers only report.
   */
  watch(listener: (news: WorkbookNews) => void): Promise<Outcome<StopWatching>>;
  /** Activates the sheet and selects the cell. */
  goTo(place: Place): Promise<Outcome<void>>;
  /**
   * Writes one field of one answer that a person typed, into the row that bears its id. 2 syncs. Fails with
   * `answerChanged` where something else stands there than the person saw.
   */
  writeAnswer(request: AnswerRequest): Promise<Outcome<void>>;
  /**
   * Writes the day for which the plan is counted into its cell on the summary. 2 syncs. Fails with `planDayChanged` where
   * another day stands there than was read, or the cell is gone.
   */
  writePlanDay(request: PlanDayRequest): Promise<Outcome<void>>;
  /**
   * Turns the tick of the row that is selected: 2 syncs, the row is known by its id as it stands there now. Fails with
   * `noCriterionHere` where the row is of none that counts.
   */
  turnTick(request: TurnRequest): Promise<Outcome<TurnedTick>>;
  /** Asks Excel to compute every formula again. */
  recalculate(): Promise<Outcome<void>>;
  /**
   * Adds a dated list of gaps behind the last category sheet and shows it. Earlier lists stay: people write their
   * plan into them. At most 4 syncs; a failure leaves the workbook as it was.
   */
  writeGapSheet(request: GapListRequest): Promise<Outcome<GapListReport>>;
  /**
   * Sets print areas, repeated headings, page breaks and page set-up of our sheets again, over all rows that stand
   * there now, fits the rows, and shows the summary. Office.js cannot print: the person does. 2 syncs, no cell is touched. What Excel
   * refuses, such as page set-up without a printer, is left out; only where it refuses everything is it a failure.
   */
  preparePrint(request: PrintRequest): Promise<Outcome<PrintReport>>;
  /**
   * Fits every row of our sheets that is shown to what stands in it now, whatever height somebody has given it. 2 syncs, 3
   * where rows are hidden; no cell is touched.
   */
  fitRows(request: FitRequest): Promise<Outcome<FitReport>>;
  readonly tier: HostTier;
}

export interface HostTier {
  /** Highest ExcelApi requirement set found, such as `1.18`. */
  readonly api: string;
  /** ExcelApi 1.18: a checkbox is a real control in the cell. */
  readonly nativeCheckboxes: boolean;
}

export interface CreateRequest {
  readonly rubric: Rubric;
  readonly profile: Profile;
  /** Language of labels and status words in the sheets. */
  readonly language: 'th' | 'en';
  readonly typeface: Typeface;
  /** Unique to this press of the button: marks the sheets it makes, so that only these are ever taken back. */
  readonly run: string;
  /** When it was pressed, in milliseconds: others see by it whether it is still under way. */
  readonly now: number;
  /** For which day the plan is counted until somebody counts it anew, an ISO date; none without it. */
  readonly planDay?: string | null;
}

export type CreateStage = 'looking' | 'planning' | 'writing' | 'finishing';

export interface CreateProgress {
  readonly report: (stage: CreateStage) => void;
  /** Asked between the stages. True stops before anything is written, or takes back what was. */
  readonly cancelled: () => boolean;
}

export interface CreateReport {
  /** Names of the sheets that were added, in order. Empty when nothing was missing. */
  readonly added: readonly string[];
  /** Names of our sheets that were there already and were left alone. */
  readonly kept: readonly string[];
  /** What the sheets that were added do without. */
  readonly unset: readonly UnsetLook[];
}

export interface AnswerRequest {
  readonly index: RubricIndex;
  /** What was read last: it says on which sheet the row was. */
  readonly snapshot: WorkbookSnapshot;
  /** Of the criterion. */
  readonly id: string;
  readonly answer: TypedAnswer;
  /** What the person saw in the field before typing. */
  readonly expected: string | boolean;
}

export interface PlanDayRequest {
  /** What was read last: it says which day stood there. */
  readonly snapshot: WorkbookSnapshot;
  /** As an ISO date. */
  readonly day: string;
}

export interface TurnRequest {
  readonly index: RubricIndex;
  /** What was read last: it says which sheets are ours. */
  readonly snapshot: WorkbookSnapshot;
}

export interface TurnedTick {
  /** Of the criterion. */
  readonly id: string;
  readonly isMet: boolean;
}

export interface GapListRequest {
  readonly rubric: Rubric;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly language: 'th' | 'en';
  readonly typeface: Typeface;
  /** The day the list is of, as an ISO date. */
  readonly madeOn: string;
  /** Unique to this press of the button, as in `CreateRequest`. */
  readonly run: string;
}

export interface GapListReport {
  readonly name: string;
  /** Its first cell that people see. */
  readonly place: Place;
  readonly unset: readonly UnsetLook[];
}

export interface FitRequest {
  readonly rubric: Rubric;
  /** What was read last: it says which sheets are ours and whose name stands at their foot. */
  readonly snapshot: WorkbookSnapshot;
  readonly language: 'th' | 'en';
  readonly typeface: Typeface;
}

export interface PrintRequest extends FitRequest {
  /** The day it is printed, as an ISO date: it stands at the foot of each page. */
  readonly printedOn: string;
  /** Without them all columns of all categories are set up. */
  readonly choices?: PrintChoices;
}

/** What a person may wish of printed sheets. */
export interface PrintChoices {
  /**
   * Columns in which nothing stands are hidden, and their width goes to criterion and evidence; the matrix, for which too
   * few columns are left, is hidden with them. False brings all of that back.
   */
  readonly leaveOutEmpty: boolean;
  readonly pagePerItem: boolean;
  /** By id; null for all. The sheets of the others are left as they are. */
  readonly categories: ReadonlySet<string> | null;
}

export const allOnPaper: PrintChoices = { leaveOutEmpty: false, pagePerItem: false, categories: null };

export interface PrintReport {
  /** Names of the sheets that are ready to be printed, in the order of the rubric. */
  readonly sheets: readonly string[];
  /** What Excel refused of it. */
  readonly unset: readonly UnsetLook[];
}

export interface FitReport {
  /** How many rows fit what stands in them now. */
  readonly rows: number;
}

/** Something happened in the workbook. Only a hint where to look: the cells are the truth. */
export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      /** A1 address without the sheet, such as `E12` or `E12:F40`. */
      readonly address: string;
      readonly by: 'me' | 'colleague';
      /**
       * What stands in the cell now. Left out where Excel does not say: for more than one cell, for an error, and for
       * some edits (#5347).
       */
      readonly after?: CellValue;
    }
  /** Rows, columns or sheets moved, or it is not known what changed. */
  | { readonly kind: 'structure' }
  | { readonly kind: 'calculated' };

/** Where the person stands now. Nothing has changed in the workbook. */
export interface WorkbookSelection {
  readonly kind: 'selected';
  readonly sheetId: string;
  /** As in a change of cells. Null when a sheet was opened: Excel does not say what is selected on it. */
  readonly address: string | null;
}

export type WorkbookNews = WorkbookChange | WorkbookSelection;

export type StopWatching = () => Promise<void>;
