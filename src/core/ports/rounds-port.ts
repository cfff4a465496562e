/**
 * What comparing and closing a round ask of the open workbook. `src/excel` implements it with Office.js. No method throws:
 * each says its failure as a value.
 */
import type { Outcome } from '../failures/outcome';
import type { ClosedRound } from '../rounds/closed-round';
import type { Comparison } from '../rounds/comparison';
import type { ComparedSide } from '../rounds/comparison-words';
import type { Rubric } from '../rubric/rubric';
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

export interface RoundsPort {
  /** Adds the dated sheet of a comparison and shows it. At most 4 syncs; a failure leaves the workbook as it was. */
  writeComparison(request: ComparisonRequest): Promise<Outcome<GapListReport>>;
  /** Adds the dated, protected sheet of a round that is closed, in as many. Earlier ones stay as they are. */
  closeRound(request: ClosingRequest): Promise<Outcome<GapListReport>>;
}
