/**
 * What the embedded host offers to the tests, the benchmark and the preview page. The add-in itself sees none of
 * this: it talks to Microsoft's own client, and that talks to `HostConnection`. Rows and columns count from 0,
 * sizes are points, colours are `#RRGGBB`.
 */
export interface HostOptions {
  /** Highest ExcelApi set the host declares. */
  readonly excelApi?: '1.9' | '1.14' | '1.15' | '1.18';
  /** UI language the host reports, such as `th-TH`. */
  readonly locale?: string;
  /** Host platform as Office.js names it. */
  readonly platform?: 'PC' | 'OfficeOnline';
  /** How many edits each person's hands can take back. None unless asked for: each costs a copy of the workbook. */
  readonly undoSteps?: number;
}

export interface EmbeddedHost {
  /** The workbook to look at. */
  readonly workbook: WorkbookView;
  /** What the person at this computer does by hand. Raises local events to every connection. */
  readonly hands: UserHands;
  /** What a co-author does elsewhere. The same edits, raised as remote events. More people: `join`. */
  readonly colleague: UserHands;
  /** Of the clients and the Excel at this computer. */
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** Attaches one client window (one task pane, one command page) at this computer. */
  connect(): HostConnection;
  /** Lets another person open the workbook, with an Excel of their own. */
  join(name: string, options?: ParticipantOptions): Participant;
  /** Puts the whole workbook aside, with formats, names and sheets. */
  save(): SavedState;
  /**
   * Puts back what was saved of this host, as often as one likes: sheets keep their ids, and those who listen are
   * told as they are of an undo. Clients, mail, settings, counters and faults stay as they are; edits that were held
   * and what could be taken back are forgotten.
   */
  restore(state: SavedState): void;
  /** Called after anything visible changed: cells, formats, sheets, selection. Returns its own disposer. */
  onVisibleChange(listener: () => void): () => void;
}

export type ParticipantOptions = Pick<HostOptions, 'excelApi' | 'locale'>;

/**
 * A person who has the workbook open on a computer of their own. All share one workbook; what one does is local to
 * their own clients and remote to everybody else's, and each has an active sheet and a selection of their own.
 */
export interface Participant {
  readonly name: string;
  /** The shared workbook in this person's window. */
  readonly workbook: WorkbookView;
  readonly hands: UserHands;
  /** Holds the edits of `hands` back, so that they arrive late. */
  readonly edits: LateEdits;
  /** What is under way between the workbook and this person's clients. */
  readonly mail: Mail;
  /** Of this person's clients and Excel alone. */
  readonly traffic: Traffic;
  readonly faults: Faults;
  connect(): HostConnection;
  /** Closes the workbook and all panes. What was not sent is lost. */
  leave(): void;
}

export type MailKind = 'requests' | 'answers' | 'events';

/**
 * Requests on their way to the workbook, answers and events on their way back. They pass by themselves unless they
 * are held; then each waits until it is let go, at once and within the call. Nothing overtakes its own kind. The
 * client's trailing clean-up requests are never held: nobody waits for them.
 */
export interface Mail {
  /** From now on these wait; all of them when none is named. Open a client first: its start needs answers. */
  hold(...kinds: readonly MailKind[]): void;
  /** Lets everything pass that waits, and holds nothing any more. */
  flow(): void;
  readonly waitingRequests: number;
  readonly waitingAnswers: number;
  readonly waitingEvents: number;
  /** Carries out the request that waited longest. Like all of these it throws when none is waiting. */
  releaseRequest(): void;
  releaseAnswer(): void;
  /** Carries out all waiting requests and lets all waiting answers go. */
  releaseAll(): void;
  deliverEvent(): void;
  deliverAll(): void;
  /** Drops the event that waited longest. */
  loseEvent(): void;
}

/**
 * Edits made on a view of the workbook that others have changed since. A person who holds their edits sees the
 * workbook as it was at that moment, and their places and ticks are meant there, whatever happened in between. An
 * edit that is sent is carried to where its cells are now: through rows and columns inserted, deleted and moved,
 * blocks cut and pasted, rows sorted. It is applied cell by cell, and the last to arrive wins. What was meant for
 * cells or sheets that are gone is dropped, and so is what Excel refuses when it arrives.
 *
 * Held can be: edits of single cells and blocks, clearing, rows and columns inserted, deleted, moved and hidden,
 * sheets renamed, moved, hidden, protected and deleted, a name deleted. The rest throws while edits are held. So
 * does whatever comes after a held edit that moves cells, until that was sent: such a view is not modelled.
 */
export interface LateEdits {
  /** From now on edits wait. When they do already: sees the workbook as it is now. */
  hold(): void;
  readonly waiting: number;
  /** How many edits were dropped, and why. */
  readonly droppedEdits: number;
  readonly reasons: readonly string[];
  /** Carries out the edit that waited longest. */
  sendEdit(): 'made' | 'dropped';
  sendAll(): void;
  /** Sends all, and holds none any more. */
  flow(): void;
}

/** A workbook as it was. Only the host that saved it can put it back. */
export interface SavedState {
  readonly savedAt: number;
}

/** The members of `window.external` that Microsoft's desktop client calls. */
export interface HostConnection {
  readonly external: {
    /** Which of Microsoft's files to load, and the UI language. */
    GetHostInfo(): string;
    GetLoggingAllowed(): boolean;
    GetContext(): unknown;
    Execute(id: number, parameters: unknown, callback: (result: unknown) => void): void;
    RegisterEvent(
      id: number,
      target: string,
      handler: (eventId: number, payload: unknown) => void,
      callback: (result: unknown) => void,
    ): void;
    UnregisterEvent(id: number, target: string, callback: (result: unknown) => void): void;
  };
  /** Answers later requests with nothing and drops the handlers, as when a pane is closed. */
  close(): void;
}

export type HostCellValue = string | number | boolean | null;

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: string;
  readonly selection: HostArea;
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface HostArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  /** Smallest area from A1 that holds every cell with content or format. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly HostArea[];
  readonly charts: readonly ChartView[];
  readonly pageLayout: PageLayoutView;
  readonly conditionalFormats: readonly ConditionalFormatView[];
  readonly isProtected: boolean;
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  cell(row: number, column: number): CellView;
  /** A cell without its looks: far quicker where those do not matter. */
  content(row: number, column: number): CellContentView;
  /** Every cell with content, without its looks. */
  filled(): readonly FilledCellView[];
}

export interface CellContentView {
  /** The computed value; errors are their Excel text, such as `#REF!`. Empty cells are null. */
  readonly value: HostCellValue;
  /** What the formula bar shows: a formula with `=`, or the literal. Empty string when empty. */
  readonly formula: string;
}

export interface FilledCellView extends CellContentView {
  readonly row: number;
  readonly column: number;
}

export interface CellView extends CellContentView {
  /** What a person sees, after the number format. */
  readonly text: string;
  readonly style: CellStyleView;
  readonly checkbox: boolean;
  /** Allowed words when the cell has a list validation; otherwise null. */
  readonly listValues: readonly string[] | null;
}

/** The format after conditional formats were applied. */
export interface CellStyleView {
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly borders: {
    readonly top: string | null;
    readonly bottom: string | null;
    readonly left: string | null;
    readonly right: string | null;
  };
}

export interface ConditionalFormatView {
  readonly area: HostArea;
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

export interface ChartView {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Points in order, computed now from the cells. */
  readonly series: readonly {
    readonly name: string;
    readonly color: string | null;
    readonly labels: readonly string[];
    readonly values: readonly number[];
  }[];
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface PageLayoutView {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly fitWide: number | null;
  readonly fitTall: number | null;
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly horizontalBreakRows: readonly number[];
  readonly centerHorizontally: boolean;
}

/**
 * Edits as a person makes them in the grid. A typed string is parsed as Excel parses typing: numbers, TRUE and
 * FALSE, formulas after `=`, text after an apostrophe.
 */
export interface UserHands {
  type(sheetId: string, row: number, column: number, typed: string): void;
  /** Turns a native checkbox round. */
  toggle(sheetId: string, row: number, column: number): void;
  /** Writes a block of typed strings at once, as a paste does. */
  paste(sheetId: string, row: number, column: number, typed: readonly (readonly string[])[]): void;
  /** The Delete key. In cells with native checkboxes it unticks those that are ticked; if none is, they go. */
  clear(sheetId: string, area: HostArea): void;
  /** Contents, formats, checkboxes, validations and conditional formats. */
  clearAll(sheetId: string, area: HostArea): void;
  /** Formats, with checkboxes and conditional formats; contents and validations stay. */
  clearFormats(sheetId: string, area: HostArea): void;
  /** The Delete key twice: checkboxes go with what they held. */
  removeCheckbox(sheetId: string, area: HostArea): void;
  removeValidation(sheetId: string, area: HostArea): void;
  /** Clears the conditional formats of the area, or of the whole sheet. */
  removeRules(sheetId: string, area?: HostArea): void;
  /** Cuts a block and pastes it with its first cell at the place given. References to its cells follow. */
  cutPaste(sheetId: string, from: HostArea, targetSheetId: string, row: number, column: number): void;
  /** Copies a block with everything in it. Formulas keep their distances. */
  copyPaste(sheetId: string, from: HostArea, targetSheetId: string, row: number, column: number): void;
  /** Copies the first row of the area into the rows below it (Ctrl+D). */
  fillDown(sheetId: string, area: HostArea): void;
  /** Sorts the rows of the block, without headings, by one of its columns. Hidden rows stay in their place. */
  sortRows(sheetId: string, area: HostArea, byColumn: number, ascending: boolean): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  /** Moves whole rows to stand before `target`. */
  moveRows(sheetId: string, row: number, count: number, target: number): void;
  hideRows(sheetId: string, first: number, count: number, hidden: boolean): void;
  hideColumns(sheetId: string, first: number, count: number, hidden: boolean): void;
  /** Hides the rows that a filter does not show, and shows the others. */
  filterRows(sheetId: string, first: number, count: number, shown: (row: number) => boolean): void;
  select(sheetId: string, area: HostArea): void;
  activateSheet(sheetId: string): void;
  addSheet(name: string): string;
  renameSheet(sheetId: string, name: string): void;
  deleteSheet(sheetId: string): void;
  /** Copies the sheet to stand after the original, or before it. */
  copySheet(sheetId: string, where?: 'Before' | 'After'): string;
  moveSheet(sheetId: string, position: number): void;
  hideSheet(sheetId: string, hidden: boolean): void;
  /** Protects with Excel's own choice of what stays allowed, without a password; or lifts any protection. */
  protect(sheetId: string, on: boolean): void;
  setCalculation(mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual'): void;
  /** Deletes a name of the workbook. */
  deleteName(name: string): void;
  /**
   * Takes back the last edit of this person, by these hands or by a pane of theirs. Once somebody else has edited
   * too, only cells go back, wherever they are; anything more is refused. Needs `HostOptions.undoSteps`.
   */
  undo(): void;
}

/** Counted since the last `reset`. The client's trailing clean-up requests are counted apart. */
export interface Traffic {
  readonly roundTrips: number;
  readonly cleanUpTrips: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly largestRequestBytes: number;
  readonly largestAnswerBytes: number;
  /** How many actions changed the workbook (set a property, called a writing method). */
  readonly writes: number;
  reset(): void;
}

/** Makes the host refuse what Excel sometimes refuses. */
export interface Faults {
  /** The person is in a cell: batches answer InvalidOperationInCellEditMode until it is switched off. */
  cellEditMode: boolean;
  /** Every write answers AccessDenied. */
  readOnly: boolean;
  /** Limit in bytes on request and answer; over it: RequestPayloadSizeLimitExceeded / ResponsePayloadSizeLimitExceeded. */
  payloadLimit: number;
  /** Fails the nth action from now that writes (1 = the next), once; the earlier ones of its batch stay done. */
  failWriteAfter(writes: number, code?: string): void;
  /** Fails the nth coming request (1 = the next) as a whole, once, before anything is done. */
  failRequest(requests: number, code?: string): void;
  /** Drops the next so many events without a word. */
  loseEvents(count: number): void;
  /** Milliseconds every answer takes. */
  answerDelay: number;
  clear(): void;
}
