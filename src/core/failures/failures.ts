/**
 * Everything that can go wrong between a person and the workbook, as one union. What happened and what the
 * person can do next is said in the language of the pane by `failure.*.ts` beside this file, one entry per kind: the
 * compiler refuses a kind that has no words.
 */
export type Failure =
  /** The person is typing in a cell; Excel takes no batch until they leave it. */
  | { readonly kind: 'cellEditMode' }
  /** The sheet or the workbook is protected, or Excel refused the write. `sheet` is empty when not known. */
  | { readonly kind: 'accessDenied'; readonly sheet: string }
  /** The file can be read and not written (view only, final, no rights). */
  | { readonly kind: 'readOnly' }
  /** The request or the answer was over Excel's limit (5 MB on the web). */
  | { readonly kind: 'tooLarge' }
  /** The connection to Excel was lost, or it did not answer. */
  | { readonly kind: 'connectionLost' }
  /** This Excel lacks a requirement set that the operation needs. */
  | { readonly kind: 'unsupported'; readonly needed: string }
  /** The page was not opened inside Excel, or Office.js did not start. */
  | { readonly kind: 'notInExcel' }
  /** The workbook holds no assessment of ours yet. */
  | { readonly kind: 'noAssessment' }
  /** The workbook was made from another rubric than the one the pane has. */
  | { readonly kind: 'otherRubric'; readonly found: string; readonly expected: string }
  /** The workbook was made from another edition of the pane's rubric. */
  | { readonly kind: 'otherEdition'; readonly found: string; readonly expected: string }
  /**
   * Carrying answers in stopped half-way. What was written stays, and is right by itself; `written` is null when Excel
   * does not say how much that is. `sheet` is the sheet of leftovers that was made; empty when none was.
   */
  | {
      readonly kind: 'carryHalfWritten';
      readonly written: number | null;
      readonly of: number;
      readonly sheet: string;
      readonly cause: Failure;
    }
  /** Creation stopped half-way and what it had made could not be taken back; `remains` names the sheets. */
  | { readonly kind: 'halfWritten'; readonly remains: readonly string[]; readonly cause: Failure }
  /** The same of a list of gaps: the sheet it was to stand on is left and holds nothing of the person's. */
  | { readonly kind: 'listHalfWritten'; readonly remains: readonly string[]; readonly cause: Failure }
  /** Creation failed and the workbook is as it was before. */
  | { readonly kind: 'rolledBack'; readonly cause: Failure }
  /** Somebody else is creating an assessment in this workbook at this moment; nothing was changed. */
  | { readonly kind: 'creationUnderWay' }
  /** Rows were inserted, deleted or sorted again and again while something was to be written; nothing was changed. */
  | { readonly kind: 'rowsMoved' }
  /** Rows moved in the moment of writing, and what was replaced in these cells could not be put back. */
  | { readonly kind: 'misplaced'; readonly cells: readonly MisplacedCell[]; readonly cause: Failure }
  /** Repair broke off. `wrote` is false when nothing was written yet; what was written is right by itself. */
  | { readonly kind: 'repairStopped'; readonly wrote: boolean; readonly cause: Failure }
  /** The person cancelled; nothing was changed. */
  | { readonly kind: 'cancelled' }
  /** The copy could not be made or handed over to the browser; the message is its own words. */
  | { readonly kind: 'copyRefused'; readonly message: string }
  /** A part of the add-in that is fetched when it is needed could not be fetched. */
  | { readonly kind: 'partMissing' }
  /** The criterion's row is no longer in the workbook. */
  | { readonly kind: 'placeGone'; readonly criterionId: string }
  /** Somebody has put something else into the cell since the person saw it; nothing was written over it. */
  | { readonly kind: 'answerChanged'; readonly criterionId: string }
  /** The day for which the plan is counted is another one by now, or its cell is gone; nothing was written. */
  | { readonly kind: 'planDayChanged' }
  /** What was asked is about a criterion, and in the selected row stands none that counts. */
  | { readonly kind: 'noCriterionHere' }
  /** Something of ours is being written or made, and nothing else is written meanwhile. */
  | { readonly kind: 'stillWriting' }
  /** Excel did not open the pane for a key: add-ins of the Marketplace may not open it by themselves. */
  | { readonly kind: 'paneShut' }
  /** Anything Excel said that we do not know; the code and message are its own words. */
  | { readonly kind: 'unexpected'; readonly code: string; readonly message: string };

export interface MisplacedCell {
  /** Where it was when it was written over, such as `หมวด 1!F12`. */
  readonly place: string;
  /** What stood there. */
  readonly former: string;
}

export type FailureKind = Failure['kind'];
