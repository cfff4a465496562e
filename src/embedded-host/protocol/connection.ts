/**
 * One client window: the envelope of Microsoft's desktop client round the batches, and the events back to it.
 * Answers and events come later, never within the call, as from a real host.
 */
import type { HostConnection, HostOptions, PageNews } from '../contract';
import type { News } from '../model/news';
import type { UndoHistory } from '../model/undo-history';
import type { Book } from '../model/book';
import { objectMakers } from '../objects/object-makers';
import { workbookObject } from '../objects/workbook-object';
import { isCleanUp, isStartUp, pageService } from './client-chores';
import { runBatch, type BatchOutcome } from './dispatcher';
import { EVENT, WORKBOOK_TARGET, wireEvent } from './event-hub';
import type { FaultBox } from './fault-box';
import { HostError } from '../cells/host-error';
import type { CallContext, HostObject } from './object-type';
import { officeContext } from './office-context';
import type { Mailbox } from './mailbox';
import { EVENT_CATEGORY, pageEntry, type MessageEntry } from './page-news';
import { bodyBytes, later, utf8Length } from './timer';
import type { TrafficCounter } from './traffic-counter';
import { parseRequest, type WireRequest } from './wire';

/** Dispatch ids of the desktop client. */
const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;
/** Places in the array that stands for a request. */
const BODY = 4;
const FLAGS = 6;
const DELAY_FOR_CELL_EDIT = 64;
/** Statuses of the envelope that the client turns into error codes. */
const STATUS = {
  done: 0,
  unsupported: 5000,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
};

/** What a client window meets: the workbook, and the Excel of the person it belongs to. */
export interface Host {
  readonly workbook: Book;
  readonly person: number;
  readonly options: Required<HostOptions>;
  readonly traffic: TrafficCounter;
  readonly faults: FaultBox;
  readonly mail: Mailbox;
  readonly history: UndoHistory;
  readonly settings: Map<string, string>;
  /** Called after a batch that wrote. */
  changed(): void;
}

const noWrites: ReadonlyMap<string, number> = new Map();
const NOTHING_DONE: BatchOutcome = { results: [], traceIds: [], error: null, writes: noWrites };

type Callback = (result: unknown) => void;

export class Connection implements HostConnection {
  private closed = false;
  private handlers: ((eventId: number, payload: unknown) => void)[] = [];
  private readonly subscriptions = new Map<string, number>();
  private readonly references = new Map<string, HostObject>();
  private readonly referenceOf = new Map<unknown, string>();
  private nextReference = 1;
  private readonly call: CallContext;

  constructor(
    private readonly host: Host,
    private readonly number: number,
  ) {
    this.call = {
      workbook: host.workbook,
      excelApi: Number(host.options.excelApi.split('.')[1]),
      make: objectMakers,
      held: (id) => this.references.get(id) ?? null,
      subscribe: (eventType, target, by) => {
        const key = `${eventType} ${target}`;
        this.subscriptions.set(key, Math.max(0, (this.subscriptions.get(key) ?? 0) + by));
        if (eventType === EVENT.calculated) this.followResults();
      },
      settings: { enableEvents: true },
    };
  }

  readonly external = {
    GetHostInfo: (): string => `Excel|Win32|16.01|${this.host.options.locale}|||disableLogging|0`,
    GetLoggingAllowed: (): boolean => false,
    GetContext: (): unknown => officeContext(this.host.options, this.host.settings),
    Execute: (id: number, parameters: unknown, callback: Callback): void => {
      if (id !== EXECUTE_RICH_API || !Array.isArray(parameters)) {
        this.answer(callback, [STATUS.unsupported, 'The embedded host does not know this call.']);
        return;
      }
      // The client wraps the array it sends in another.
      const message: unknown = Array.isArray(parameters[0]) ? parameters[0] : parameters;
      this.receive(Array.isArray(message) ? message : [], callback);
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (eventId: number, payload: unknown) => void,
      callback: Callback,
    ): void => {
      if (id === RICH_API_MESSAGE) this.handlers.push(handler);
      this.answer(callback, [STATUS.done]);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback): void => {
      if (id === RICH_API_MESSAGE) this.handlers = [];
      this.answer(callback, [STATUS.done]);
    },
  };

  paneAsked: ((isVisible: boolean) => void) | null = null;

  private readonly pageService = (name: string): HostObject | null =>
    pageService(name, (isVisible) => this.paneAsked?.(isVisible));

  tellPage(news: PageNews): void {
    this.tell([pageEntry(news)]);
  }

  close(): void {
    this.closed = true;
    this.handlers = [];
    this.subscriptions.clear();
    this.followResults();
    for (const id of [...this.references.keys()]) this.drop(id);
    this.references.clear();
    this.referenceOf.clear();
  }

  /** Sends the event that belongs to a piece of news, if this client subscribed to it. */
  deliver(news: News): void {
    const { person } = this.host;
    if (!this.call.settings.enableEvents || this.closed) return;
    if ('person' in news && news.person !== person) return;
    const { excelApi } = this.call;
    const event = wireEvent(news, { person, connection: this.number, excelApi });
    const targets = [WORKBOOK_TARGET, event.sheetId].filter(
      (target) => (this.subscriptions.get(`${event.type} ${target}`) ?? 0) > 0,
    );
    if (targets.length === 0 || this.host.faults.losesEvent()) return;
    const text = JSON.stringify(event.message());
    this.tell(targets.map((target) => [EVENT_CATEGORY, event.type, target, text]));
  }

  private tell(entries: readonly MessageEntry[]): void {
    this.host.mail.event(() => {
      for (const handler of [...this.handlers]) handler(RICH_API_MESSAGE, { toArray: () => entries });
    });
  }

  /** Nobody is told of results that were asked for before. */
  private followResults(): void {
    const { workbook } = this.host;
    workbook.catchUp();
    const listens = [...this.subscriptions].some(
      ([key, times]) => times > 0 && key.startsWith(`${EVENT.calculated} `),
    );
    if (listens) workbook.resultListeners.add(this);
    else workbook.resultListeners.delete(this);
  }

  private answer(callback: Callback, parts: readonly unknown[]): void {
    this.host.mail.answer(this.host.faults.answerDelay, () => {
      this.hand(callback, parts);
    });
  }

  private hand(callback: Callback, parts: readonly unknown[]): void {
    if (!this.closed) callback({ toArray: () => [...parts] });
  }

  private receive(message: readonly unknown[], callback: Callback): void {
    const request = parseRequest(message[BODY]);
    if (request === null) {
      this.answer(callback, [STATUS.unsupported, 'The request is not JSON of actions and object paths.']);
      return;
    }
    const go = (): void => {
      if (!this.closed) this.execute(request, message, callback);
    };
    // Nobody waits for a clean-up, and it changes nothing: a test that holds requests has no use for it.
    if (isCleanUp(request)) go();
    else this.host.mail.request(go);
  }

  private execute(request: WireRequest, message: readonly unknown[], callback: Callback): void {
    const flags = message[FLAGS];
    const { faults } = this.host;
    const patient = typeof flags === 'number' && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    // The client tries a refused clean-up again five seconds later; a test should not have to wait for that.
    const exempt = isCleanUp(request) || isStartUp(request);
    if (faults.cellEditMode && !patient && !exempt) {
      const text = 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.';
      this.host.traffic.trip(0, noWrites, bodyBytes(message[BODY]), 0);
      this.answer(callback, [STATUS.cellEditMode, text]);
      return;
    }
    const go = (): void => {
      this.carryOut(request, bodyBytes(message[BODY]), callback);
    };
    if (patient) faults.whenNotEditing(go);
    else go();
  }

  private carryOut(request: WireRequest, requestBytes: number, callback: Callback): void {
    const cleanUp = isCleanUp(request);
    const startUp = isStartUp(request);
    if (!cleanUp && !startUp && requestBytes > this.host.faults.payloadLimit) {
      this.host.traffic.trip(0, noWrites, requestBytes, 0);
      this.answer(callback, [STATUS.requestTooLarge, 'The request payload size has exceeded the limit.']);
      return;
    }
    const { results, traceIds, error, writes } = this.run(request, cleanUp || startUp);
    const text = JSON.stringify({
      Results: results,
      ...(traceIds.length === 0 ? {} : { TraceIds: traceIds }),
      ...(error === null ? {} : { Error: error }),
    });
    const answerBytes = utf8Length(text);
    if (cleanUp) this.host.traffic.cleanUp();
    else if (!startUp) this.host.traffic.trip(request.Actions.length, writes, requestBytes, answerBytes);
    // Activating and selecting write nothing and are seen all the same.
    this.host.changed();
    if (!cleanUp && answerBytes > this.host.faults.payloadLimit) {
      this.answer(callback, [STATUS.answerTooLarge, 'The response payload size has exceeded the limit.']);
      return;
    }
    const parts = [STATUS.done, 200, [], text];
    if (cleanUp) later(0, () => this.hand(callback, parts));
    else this.answer(callback, parts);
  }

  private run(request: WireRequest, exempt: boolean): BatchOutcome {
    const { workbook, faults } = this.host;
    const fault = exempt ? null : faults.nextRequest();
    if (fault !== null) {
      const refusal = new HostError(fault, 'There was an internal error while processing the request.');
      const error = { Code: refusal.code, Message: refusal.message, HttpStatusCode: refusal.httpStatus };
      return { ...NOTHING_DONE, error };
    }
    let outcome = NOTHING_DONE;
    workbook.actAs({ person: this.host.person, connection: this.number }, () => {
      const roots = { workbook: workbookObject(workbook), newObject: this.pageService };
      const references = {
        keep: (object: HostObject) => this.keep(object),
        drop: (id: string) => {
          this.drop(id);
        },
        get: (id: string) => this.references.get(id) ?? null,
      };
      try {
        this.host.history.step((begin) => {
          outcome = runBatch(request, roots, references, this.call, {
            beforeMember: (member) => {
              faults.beforeMember(member);
            },
            beforeWrite: () => {
              faults.beforeWrite();
              begin();
            },
          });
        });
        workbook.settle();
      } catch (thrown) {
        // A fault of the host or the engine: the client would wait for ever, so it is told, with the reason.
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        const error = {
          Code: 'GeneralException',
          Message: `The embedded host failed: ${reason}`,
          HttpStatusCode: 500,
        };
        outcome = { ...outcome, error };
      }
    });
    return outcome;
  }

  private keep(object: HostObject): string {
    const known = this.referenceOf.get(object.target);
    if (known !== undefined) return known;
    const id = `{ref-${this.number}-${this.nextReference++}}`;
    this.references.set(id, object);
    this.referenceOf.set(object.target, id);
    for (const range of object.tracks()) this.host.workbook.held.add(range);
    return id;
  }

  private drop(id: string): void {
    const held = this.references.get(id);
    if (held === undefined) return;
    for (const range of held.tracks()) this.host.workbook.held.delete(range);
    this.references.delete(id);
    this.referenceOf.delete(held.target);
  }
}
