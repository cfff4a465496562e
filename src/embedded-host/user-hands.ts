/** What people do by hand: each hand with what it is told. */
import type { HostArea } from './workbook-view';

/**
 * Edits as a person makes them in the grid. A typed string is parsed as Excel parses typing: numbers, TRUE and
 * FALSE, formulas after `=`, text after an apostrophe.
 */
export interface HandArguments {
  type: [sheetId: string, row: number, column: number, typed: string];
  /** Turns a native checkbox round. */
  toggle: [sheetId: string, row: number, column: number];
  /** Writes a block of typed strings at once, as a paste does. */
  paste: [sheetId: string, row: number, column: number, typed: readonly (readonly string[])[]];
  /** The Delete key. In cells with native checkboxes it unticks those that are ticked; if none is, they go. */
  clear: [sheetId: string, area: HostArea];
  /** Contents, formats, checkboxes, validations and conditional formats. */
  clearAll: [sheetId: string, area: HostArea];
  /** Formats, with checkboxes and conditional formats; contents and validations stay. */
  clearFormats: [sheetId: string, area: HostArea];
  /** The Delete key twice: checkboxes go with what they held. */
  removeCheckbox: [sheetId: string, area: HostArea];
  removeValidation: [sheetId: string, area: HostArea];
  /** Clears the conditional formats of the area, or of the whole sheet. */
  removeRules: [sheetId: string, area?: HostArea];
  /** Cuts a block and pastes it with its first cell at the place given. References to its cells follow. */
  cutPaste: [sheetId: string, from: HostArea, targetSheetId: string, row: number, column: number];
  /** Copies a block with everything in it. Formulas keep their distances. */
  copyPaste: [sheetId: string, from: HostArea, targetSheetId: string, row: number, column: number];
  /** Copies the first row of the area into the rows below it (Ctrl+D). */
  fillDown: [sheetId: string, area: HostArea];
  /** Sorts the rows of the block, without headings, by one of its columns. Hidden rows stay in their place. */
  sortRows: [sheetId: string, area: HostArea, byColumn: number, ascending: boolean];
  insertRows: [sheetId: string, row: number, count: number];
  deleteRows: [sheetId: string, row: number, count: number];
  insertColumns: [sheetId: string, column: number, count: number];
  deleteColumns: [sheetId: string, column: number, count: number];
  /** Moves whole rows to stand before `target`. */
  moveRows: [sheetId: string, row: number, count: number, target: number];
  hideRows: [sheetId: string, first: number, count: number, hidden: boolean];
  hideColumns: [sheetId: string, first: number, count: number, hidden: boolean];
  /** Hides the rows that a filter does not show, and shows the others. */
  filterRows: [sheetId: string, first: number, count: number, shown: (row: number) => boolean];
  select: [sheetId: string, area: HostArea];
  activateSheet: [sheetId: string];
  addSheet: [name: string];
  renameSheet: [sheetId: string, name: string];
  deleteSheet: [sheetId: string];
  /** Copies the sheet to stand after the original, or before it. */
  copySheet: [sheetId: string, where?: 'Before' | 'After'];
  moveSheet: [sheetId: string, position: number];
  hideSheet: [sheetId: string, hidden: boolean];
  /** Protects with Excel's own choice of what stays allowed, without a password; or lifts any protection. */
  protect: [sheetId: string, on: boolean];
  setCalculation: [mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual'];
  /** Deletes a name of the workbook. */
  deleteName: [name: string];
  /**
   * Takes back the last edit of this person, by these hands or by a pane of theirs. Once somebody else has edited
   * too, only cells go back, wherever they are; anything more is refused. Needs `HostOptions.undoSteps`.
   */
  undo: [];
}

export type HandName = keyof HandArguments;

/** Hands that make a sheet answer its id. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- as a return type, by the name of the hand
export type HandAnswer<Name extends HandName> = Name extends 'addSheet' | 'copySheet' ? string : void;

export type UserHands = {
  readonly [Name in HandName]: (...given: HandArguments[Name]) => HandAnswer<Name>;
};
