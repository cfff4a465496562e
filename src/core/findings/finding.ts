/**
 * What a reading or a check found, each with its place: one union for pane, command line, repair and files. The words for
 * each kind stand beside it (`finding.*.ts`).
 */
import type { AnswerField, CategoryColumnKey, DayField, PlanField } from '../layout/columns';
import type { KeptLook } from '../plan/kept-looks';
import type { Place } from '../sheet/sheet-grid';

export type Finding =
  | { readonly kind: 'sheetMissing'; readonly marker: string; readonly title: string }
  /** A copy, or a second set: only one of the sheets counts. */
  | { readonly kind: 'sheetTwice'; readonly marker: string; readonly place: Place; readonly counts: string }
  /** Called otherwise than it was made. Nothing breaks by it. */
  | { readonly kind: 'sheetRenamed'; readonly place: Place; readonly made: string }
  /** Not in the order of the rubric. Nothing breaks by it. */
  | { readonly kind: 'sheetMoved'; readonly place: Place }
  | { readonly kind: 'sheetHidden'; readonly place: Place }
  /** The mark or a key in the hidden row, by which the sheet and its columns are known. */
  | { readonly kind: 'keyGone'; readonly place: Place; readonly key: string }
  /** An id, a mark or a key that reads right and is not: spaces, Thai digits, signs nobody sees came into it. */
  | { readonly kind: 'keyMarred'; readonly place: Place; readonly key: string; readonly found: string }
  | { readonly kind: 'columnMissing'; readonly place: Place; readonly column: CategoryColumnKey }
  /** Somebody copied a column of ours: only one of the two counts. `counts` is the head of that one. */
  | {
      readonly kind: 'columnTwice';
      readonly place: Place;
      readonly column: CategoryColumnKey | 'id';
      readonly counts: Place;
    }
  /** A row of ours that is not there: a heading, a description, a figure. Criteria have a kind of their own. */
  | { readonly kind: 'rowMissing'; readonly place: Place; readonly text: string }
  /** `place` is where it belongs; null where nobody has worked that out. */
  | { readonly kind: 'criterionMissing'; readonly id: string; readonly place: Place | null }
  /** The row is that of a criterion, by its words, and has lost its id or bears one that the rubric does not know. */
  | { readonly kind: 'idGone'; readonly id: string; readonly found: string; readonly place: Place }
  /** A row with answers, or with an id the rubric does not know, and nothing that says whose it is. It is not counted. */
  | { readonly kind: 'rowUnknown'; readonly found: string; readonly place: Place }
  /** `counts` is the row that is counted. */
  | { readonly kind: 'idTwice'; readonly id: string; readonly place: Place; readonly counts: Place }
  /**
   * The id says one criterion, the words another, or none (`byText` is empty): rows were sorted or pasted without their
   * hidden cells. The row counts under nothing until a person has chosen.
   */
  | { readonly kind: 'idAndText'; readonly byId: string; readonly byText: string; readonly place: Place }
  /** A criterion stands on the sheet of another category, where no formula counts it. `home` is the name of its own. */
  | { readonly kind: 'rowElsewhere'; readonly id: string; readonly place: Place; readonly home: string }
  /** Text of the rubric or of the form reads otherwise. */
  | { readonly kind: 'textChanged'; readonly place: Place; readonly found: string; readonly expected: string }
  | { readonly kind: 'formulaChanged'; readonly place: Place; readonly found: string }
  /** A tick typed as a word or sign that can mean only one thing; formulas count TRUE alone. */
  | {
      readonly kind: 'tickTyped';
      readonly id: string;
      readonly found: string;
      readonly means: boolean;
      readonly place: Place;
    }
  /** A box that holds something of which nobody can say whether it is a tick; formulas count it as none. */
  | { readonly kind: 'tickUnreadable'; readonly id: string; readonly found: string; readonly place: Place }
  /** What stands in the place of the assessor's word is none of the two, so it counts as not looked at. */
  | { readonly kind: 'verdictUnreadable'; readonly id: string; readonly found: string; readonly place: Place }
  /** So many cells of a sheet say what the assessor means otherwise than in words: by the boxes of older layouts. */
  | { readonly kind: 'verdictsUnworded'; readonly cells: number; readonly place: Place }
  /** An error value where an answer stands: it is no evidence and no day. A reason it is, to the formulas. */
  | {
      readonly kind: 'cellError';
      readonly id: string;
      readonly column: AnswerField;
      readonly found: string;
      /** A picture in the cell, of which a reading of values sees only an error. */
      readonly isPicture?: true;
      readonly place: Place;
    }
  /** A due date that may be two days, or is none a due date can be; it is kept as it was typed. */
  | {
      readonly kind: 'dayUnclear';
      readonly id: string;
      readonly column: DayField;
      readonly found: string;
      readonly place: Place;
    }
  /** A day that is clear and typed as text, so that no formula knows it; `means` is it as an ISO date. */
  | {
      readonly kind: 'dayTyped';
      readonly id: string;
      readonly column: DayField;
      readonly found: string;
      readonly means: string;
      readonly place: Place;
    }
  /** An owner or a due date of nothing but blanks: formulas take the cell for filled in. */
  | { readonly kind: 'planBlank'; readonly id: string; readonly column: PlanField; readonly place: Place }
  /** The reason for "not applicable" is only spaces; formulas count it as a reason. */
  | { readonly kind: 'reasonBlank'; readonly id: string; readonly place: Place }
  /**
   * The type of agency is filled in and none the rubric knows, so what depends on it cannot be computed. `means` is the
   * title it reads like, which formulas tell apart; empty where it reads like none.
   */
  | {
      readonly kind: 'agencyTypeUnknown';
      readonly found: string;
      readonly means: string;
      readonly known: readonly string[];
      readonly place: Place;
    }
  /** A figure of the hidden table is not there. */
  | { readonly kind: 'figureMissing'; readonly figure: string }
  /** The cell of a figure holds an error or text. */
  | {
      readonly kind: 'figureUnreadable';
      readonly figure: string;
      readonly found: string;
      readonly place: Place;
    }
  /** A defined name is gone or leads nowhere. `place` is where it should lead. */
  | { readonly kind: 'nameGone'; readonly name: string; readonly place: Place }
  /** A defined name leads elsewhere, or does not reach every row. */
  | { readonly kind: 'nameNarrow'; readonly name: string; readonly place: Place }
  | { readonly kind: 'ticksGone'; readonly rows: number; readonly place: Place }
  | { readonly kind: 'validationGone'; readonly place: Place }
  | { readonly kind: 'coloursGone'; readonly rows: number; readonly place: Place }
  /** What Excel refused of the looks of a sheet when it was made. Nothing is counted otherwise because of it. */
  | { readonly kind: 'looksUnset'; readonly parts: readonly KeptLook[]; readonly place: Place }
  | { readonly kind: 'computesByHand' }
  /** Made from another edition of the rubric: its words are right, and none of them is to be replaced by repair. */
  | { readonly kind: 'otherEdition'; readonly found: string; readonly place: Place }
  | { readonly kind: 'layoutOlder'; readonly found: string; readonly place: Place }
  /** Made by a newer version of the add-in: repair does nothing to such a workbook. */
  | { readonly kind: 'layoutNewer'; readonly found: string; readonly place: Place };

export type FindingKind = Finding['kind'];

/** Where it is found; null for what concerns no cell. */
export function placeOfFinding(finding: Finding): Place | null {
  return 'place' in finding ? finding.place : null;
}

/** How a finding comes to an end. */
export type Mending =
  /** Repair mends it. */
  | 'repair'
  /** Repair mends it once a person has chosen. */
  | 'choice'
  /** Only a person can, or it is for them to know and no harm is done. */
  | 'person';

export const mendingOf: Readonly<Record<FindingKind, Mending>> = {
  sheetMissing: 'repair',
  sheetTwice: 'choice',
  sheetRenamed: 'person',
  sheetMoved: 'person',
  sheetHidden: 'person',
  keyGone: 'repair',
  keyMarred: 'repair',
  columnMissing: 'repair',
  columnTwice: 'choice',
  rowMissing: 'repair',
  criterionMissing: 'repair',
  idGone: 'repair',
  rowUnknown: 'person',
  idTwice: 'choice',
  idAndText: 'choice',
  rowElsewhere: 'repair',
  textChanged: 'repair',
  formulaChanged: 'repair',
  tickTyped: 'repair',
  tickUnreadable: 'person',
  verdictUnreadable: 'person',
  verdictsUnworded: 'repair',
  cellError: 'person',
  dayUnclear: 'person',
  dayTyped: 'repair',
  planBlank: 'repair',
  reasonBlank: 'person',
  agencyTypeUnknown: 'person',
  figureMissing: 'repair',
  figureUnreadable: 'person',
  nameGone: 'repair',
  nameNarrow: 'repair',
  ticksGone: 'repair',
  validationGone: 'repair',
  coloursGone: 'repair',
  looksUnset: 'repair',
  computesByHand: 'person',
  otherEdition: 'person',
  layoutOlder: 'repair',
  layoutNewer: 'person',
};
