/**
 * What comparing and closing a round ask of the open workbook. `src/excel` implements it with Office.js. No method throws:
 * each says its failure as a value.
 */
import type { Answers, Profile } from '../assessment/answers';
import type { OverallResult } from '../assessment/assessment';
import type { ReturnedChange } from '../editions/returned/returned-list';
import type { FileFailure } from '../failures/file-failure';
import type { Outcome } from '../failures/outcome';
import type { Finding } from '../findings/finding';
import type { ClosedRound } from '../rounds/closed-round';
import type { Comparison } from '../rounds/comparison';
import type { ComparedSide } from '../rounds/comparison-words';
import type { Rubric } from '../rubric/rubric';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { CarryInReport } from './carry-port';
import type { GapListReport, GapListRequest } from './workbook-port';

/** Of the sheet that is made: its language and look, and the press that makes it. */
type DatedSheetRequest = Pick<GapListRequest, 'language' | 'typeface' | 'run'> & { readonly rubric: Rubric };

export interface ComparisonRequest extends DatedSheetRequest {
  readonly comparison: Comparison;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** The day, as an ISO date. */
  readonly madeOn: string;
}

export interface ClosingRequest extends DatedSheetRequest {
  readonly round: ClosedRound;
}

/** Why a file cannot be one side of a comparison. */
export type SideFailure =
  | { readonly of: 'file'; readonly failure: FileFailure }
  /** What has to be settled in the file before anything of it can be compared. */
  | { readonly of: 'findings'; readonly findings: readonly Finding[] };

export interface DifferencesSheetRequest extends DatedSheetRequest {
  readonly profile: Profile;
  readonly answers: Answers;
  /** Of the same answers. */
  readonly overall: OverallResult;
  /** The day, as an ISO date. */
  readonly madeOn: string;
}

/** Changes that a person has chosen from lists that came back. */
export interface ReturnedRequest extends DatedSheetRequest {
  readonly profile: Profile;
  readonly changes: readonly ReturnedChange[];
  /** Answers that the person was shown. */
  readonly standing: Answers;
  /** The day, as an ISO date. */
  readonly madeOn: string;
}

export interface RoundsPort {
  /** Adds the dated list of what agency and assessor see otherwise. At most 4 syncs. */
  writeDifferences(request: DifferencesSheetRequest): Promise<Outcome<GapListReport>>;
  /** Dated lists in the workbook into which people may have written, as their tabs stand. 3 syncs, no write. */
  readReturned(): Promise<Outcome<readonly SheetGrid[]>>;
  /** Sheets of rounds that were closed, as their tabs stand. 3 syncs, no write. */
  readClosed(): Promise<Outcome<readonly SheetGrid[]>>;
  /** Writes chosen changes as answers are carried in: looks again, and only where a row still holds what was shown. */
  applyReturned(request: ReturnedRequest): Promise<Outcome<CarryInReport>>;
  /** Adds the dated sheet of a comparison and shows it. At most 4 syncs; a failure leaves the workbook as it was. */
  writeComparison(request: ComparisonRequest): Promise<Outcome<GapListReport>>;
  /** Adds the dated, protected sheet of a round that is closed, in as many. Earlier ones stay as they are. */
  closeRound(request: ClosingRequest): Promise<Outcome<GapListReport>>;
}
