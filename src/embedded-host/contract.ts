/**
 * What the embedded host offers to the tests, the benchmark and the preview page. The add-in itself sees none of
 * this: it talks to Microsoft's own client, and that talks to `HostConnection`. Rows and columns count from 0,
 * sizes are points, colours are `#RRGGBB`.
 */
import type { UserHands } from './user-hands';
import type { WorkbookView } from './workbook-view';

export interface HostOptions {
  /** Highest ExcelApi set the host declares. */
  readonly excelApi?: '1.9' | '1.14' | '1.15' | '1.18';
  /** UI language the host reports, such as `th-TH`. */
  readonly locale?: string;
  /** Host platform as Office.js names it. */
  readonly platform?: 'PC' | 'OfficeOnline';
  /** How many edits each person's hands can take back. None unless asked for: each costs a copy of the workbook. */
  readonly undoSteps?: number;
  /** The page of the pane lives on when the pane is closed, and gets buttons and keys (SharedRuntime 1.1). No unless asked. */
  readonly sharedRuntime?: boolean;
  /** The workbook counts its days from 1904, as those of old Excel for Mac do. */
  readonly from1904?: boolean;
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
 * workbook as it was at that moment, and their places and ticks are meant there. An edit that is sent lands there while no
 * cells of its sheet have moved since, and the last to arrive wins. Otherwise it is dropped, as is what was meant for
 * sheets that are gone and what Excel refuses when it arrives. Sheets cannot be added or copied, nor anything taken back,
 * while edits are held; nor can anything follow a held edit that moves cells, until that was sent.
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

export type PageNews =
  /** A key or a button of the ribbon: calls what the page has associated with this name. */
  | { readonly kind: 'called'; readonly action: string }
  | { readonly kind: 'paneShown'; readonly isVisible: boolean };

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
  /** What Excel tells a page that shares its runtime. */
  tellPage(news: PageNews): void;
  /** Asked when the page wishes its pane to be opened or closed. Nothing comes of it unless this is set. */
  paneAsked: ((isVisible: boolean) => void) | null;
  /** Answers later requests with nothing and drops the handlers, as when a pane is closed. */
  close(): void;
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
  /** The same by member, such as `RangeFont.bold`. */
  readonly writesByMember: ReadonlyMap<string, number>;
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
  /** Refuses a member by its name, such as `PageLayout.paperSize` (set) or `ChartCollection.add`, whenever it is used. */
  refuseMember(member: string, code?: string): void;
  /** Fails the nth coming request (1 = the next) as a whole, once, before anything is done. */
  failRequest(requests: number, code?: string): void;
  /** Drops the next so many events without a word. */
  loseEvents(count: number): void;
  /** Milliseconds every answer takes. */
  answerDelay: number;
  clear(): void;
}
