/**
 * What the self-check found, each with its place. What the pane says of it is in `fault.*.ts`, one entry
 * per kind.
 */
import type { CategoryColumnKey } from '../layout/columns';
import type { Place } from '../sheet/sheet-grid';

export type Fault =
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
  | { readonly kind: 'columnMissing'; readonly place: Place; readonly column: CategoryColumnKey }
  /** A row of ours that is not there: a heading, a description, a figure. Criteria have a kind of their own. */
  | { readonly kind: 'rowMissing'; readonly place: Place; readonly text: string }
  | { readonly kind: 'criterionMissing'; readonly id: string; readonly place: Place }
  /** The row is that of a criterion, by its words, and has lost its id or bears one that the rubric does not know. */
  | { readonly kind: 'idGone'; readonly id: string; readonly found: string; readonly place: Place }
  /** A row with answers, or with an id the rubric does not know, and nothing that says whose it is. It is not counted. */
  | { readonly kind: 'rowUnknown'; readonly found: string; readonly place: Place }
  /** `counts` is the row that is counted. */
  | { readonly kind: 'idTwice'; readonly id: string; readonly place: Place; readonly counts: Place }
  /** The id says one criterion, the words another: rows were sorted or pasted without their hidden cells. */
  | { readonly kind: 'idAndText'; readonly byId: string; readonly byText: string; readonly place: Place }
  /** A criterion stands on the sheet of another category, where no formula counts it. */
  | { readonly kind: 'rowElsewhere'; readonly id: string; readonly place: Place; readonly home: string }
  /** Text of the rubric or of the form reads otherwise. */
  | { readonly kind: 'textChanged'; readonly place: Place; readonly found: string; readonly expected: string }
  | { readonly kind: 'formulaChanged'; readonly place: Place; readonly found: string }
  /** A defined name is gone or leads nowhere. `place` is where it should lead. */
  | { readonly kind: 'nameGone'; readonly name: string; readonly place: Place }
  /** A defined name leads elsewhere, or does not reach every row. */
  | { readonly kind: 'nameNarrow'; readonly name: string; readonly place: Place }
  | { readonly kind: 'ticksGone'; readonly rows: number; readonly place: Place }
  | { readonly kind: 'validationGone'; readonly place: Place }
  | { readonly kind: 'coloursGone'; readonly rows: number; readonly place: Place }
  | { readonly kind: 'computesByHand' }
  /** Made from another edition of the rubric: its words are right, and none of them is to be replaced by repair. */
  | { readonly kind: 'otherEdition'; readonly found: string; readonly place: Place }
  | { readonly kind: 'layoutOlder'; readonly found: string; readonly place: Place }
  /** Made by a newer version of the add-in: repair does nothing to such a workbook. */
  | { readonly kind: 'layoutNewer'; readonly found: string; readonly place: Place };

export type FaultKind = Fault['kind'];

/** How a fault comes to an end. */
export type Mending =
  /** Repair mends it. */
  | 'repair'
  /** Repair mends it once a person has chosen. */
  | 'choice'
  /** Only a person can, or it is for them to know and no harm is done. */
  | 'person';

export const mendingOf: Readonly<Record<FaultKind, Mending>> = {
  sheetMissing: 'repair',
  sheetTwice: 'choice',
  sheetRenamed: 'person',
  sheetMoved: 'person',
  sheetHidden: 'person',
  keyGone: 'repair',
  columnMissing: 'repair',
  rowMissing: 'repair',
  criterionMissing: 'repair',
  idGone: 'repair',
  rowUnknown: 'person',
  idTwice: 'choice',
  idAndText: 'choice',
  rowElsewhere: 'repair',
  textChanged: 'repair',
  formulaChanged: 'repair',
  nameGone: 'repair',
  nameNarrow: 'repair',
  ticksGone: 'repair',
  validationGone: 'repair',
  coloursGone: 'repair',
  computesByHand: 'person',
  otherEdition: 'person',
  layoutOlder: 'repair',
  layoutNewer: 'person',
};
