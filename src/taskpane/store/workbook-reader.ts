/**
 * When the pane reads the workbook, and which answer counts. It only reads. The rules:
 *
 * - a burst of changes is read once (`change-window.ts`); one tick is one `readChange`, that is one sync;
 * - background readings go one after another, so no change is lost between two; what a person asks for starts at
 *   once and makes every older answer worthless (the ticket);
 * - a reading that fails keeps its changes and is tried again a few times, later and later; a new change, focus
 *   or the button start the count anew;
 * - a calculation that no edit explains (a list pick raises no change event, fast edits lose theirs) is followed
 *   by a full reading, seldom;
 * - figures that differ right after an edit may only be late: they are looked at again, then everything is read,
 *   and only then is the difference called one.
 */
import type { Failure, FailureKind } from '../../core/failures/failures';
import type { Outcome } from '../../core/failures/outcome';
import type { Rubric } from '../../core/rubric/rubric';
import type { WorkbookChange, WorkbookPort } from '../../core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { createChangeWindow, mergeChanges } from './change-window';
import type { Clock } from './clock';

/** Waits before the second, third … attempt after a failure; then only a change, focus or the button helps. */
export const retryWaits: readonly number[] = [2_000, 4_000, 8_000, 16_000, 30_000];
/** A calculation so soon after an edit belongs to that edit. */
export const settleTime = 2_000;
/** Least time between two full readings that only a calculation caused. */
export const fullReadingPause = 10_000;
/** Wait before a suspected difference is looked at again. */
export const doubtWait = 1_000;
/** After this long without an answer the connection counts as lost. */
export const answerLimit = 30_000;

export interface ReaderParts {
  readonly port: WorkbookPort;
  readonly rubric: Rubric;
  readonly clock: Clock;
  /** The snapshot shown now, on which a `readChange` builds; null before the first. */
  readonly getSnapshot: () => WorkbookSnapshot | null;
  readonly onStart: () => void;
  /** Takes the snapshot over; says whether the workbook's own figures agree with it. */
  readonly onSnapshot: (snapshot: WorkbookSnapshot, cause: ReadingCause) => { readonly agrees: boolean };
  readonly onFailure: (failure: Failure) => void;
  /** Differences have outlived a second look. */
  readonly onDifferencesConfirmed: () => void;
}

/** What a reading was for: rows that an edit touched, or everything, and then why. */
export type ReadingCause = 'edit' | 'calculation' | 'focus' | 'everything';

export interface WorkbookReader {
  noticed(change: WorkbookChange): void;
  /** Reads everything now; older answers no longer count. Resolves when this reading is over. */
  readAll(cause?: 'focus' | 'everything'): Promise<void>;
  /** While paused, changes are dropped and nothing is read: our own writing is under way. */
  pause(): void;
  resume(): void;
  /** A calculation that we ask for ourselves needs no explanation. */
  expectCalculation(): void;
  stop(): void;
}

/** The need for a full reading, as a change; the last two say nothing of how the workbook is built. */
const everything: readonly WorkbookChange[] = [{ kind: 'structure' }];
const afterCalculation: readonly WorkbookChange[] = [{ kind: 'structure' }];
const afterFocus: readonly WorkbookChange[] = [{ kind: 'structure' }];

function causeOf(full: boolean, changes: readonly WorkbookChange[]): ReadingCause {
  const isOnly = (need: readonly WorkbookChange[]): boolean =>
    changes.every((change) => need.includes(change));
  if (!full) return 'edit';
  if (isOnly(afterCalculation)) return 'calculation';
  return isOnly(afterFocus) ? 'focus' : 'everything';
}

/** Failures that asking again does not mend; a change of structure, focus or the button may. */
const lasting: ReadonlySet<FailureKind> = new Set([
  'noAssessment',
  'otherRubric',
  'otherEdition',
  'unsupported',
  'notInExcel',
]);

type Scheduled = 'retry' | 'calculation' | 'doubt';

export function createWorkbookReader(parts: ReaderParts): WorkbookReader {
  const { port, rubric, clock } = parts;
  const gathering = createChangeWindow(clock, onWindowClosed);
  const scheduled = new Map<Scheduled, () => void>();
  let unread: WorkbookChange[] = [];
  let ticket = 0;
  let underWay = false;
  let paused = false;
  let stopped = false;
  let attempts = 0;
  let explainedUntil = Number.NEGATIVE_INFINITY;
  let lastFullReading = Number.NEGATIVE_INFINITY;
  let confirmed = false;
  /** The edits after which figures began to differ. */
  let suspects: WorkbookChange[] = [];
  let forgetLimit: () => void = () => undefined;

  function schedule(what: Scheduled, delay: number, action: () => void): void {
    if (stopped || scheduled.has(what)) return;
    const takeBack = clock.after(delay, () => {
      scheduled.delete(what);
      action();
    });
    scheduled.set(what, takeBack);
  }

  function unschedule(...kinds: readonly Scheduled[]): void {
    for (const kind of kinds) {
      scheduled.get(kind)?.();
      scheduled.delete(kind);
    }
  }

  function onWindowClosed(changes: readonly WorkbookChange[]): void {
    const edits = changes.filter((change) => change.kind !== 'calculated');
    if (edits.length === 0) return onCalculatedAlone();
    explainedUntil = clock.now() + settleTime;
    const ours = edits.filter(isOurs);
    if (ours.length === 0) return;
    unread.push(...ours);
    attempts = 0;
    unschedule('retry');
    void readUnread();
  }

  /** Edits in sheets that are not ours cost nothing. */
  function isOurs(change: WorkbookChange): boolean {
    const snapshot = parts.getSnapshot();
    if (change.kind !== 'cells' || snapshot === null) return change.kind === 'structure';
    return [...snapshot.sheets.values()].some((sheet) => sheet.sheetId === change.sheetId);
  }

  function onCalculatedAlone(): void {
    const now = clock.now();
    if (underWay || now < explainedUntil || parts.getSnapshot() === null) return;
    const wait = Math.max(doubtWait, lastFullReading + fullReadingPause - now);
    schedule('calculation', wait, () => readEverything(afterCalculation));
  }

  function readEverything(because: readonly WorkbookChange[]): void {
    unread.push(...because);
    void readUnread();
  }

  async function readUnread(): Promise<void> {
    if (underWay || stopped || paused || unread.length === 0) return;
    const taken = unread;
    unread = [];
    const need = mergeChanges(taken);
    const before = parts.getSnapshot();
    const own = begin();
    const outcome =
      need.kind === 'cells' && before !== null
        ? await readPart(before, need.changes)
        : { full: true, outcome: await port.read(rubric) };
    if (own !== ticket) return;
    finish(outcome.outcome, outcome.full, taken);
    if (outcome.outcome.ok) void readUnread();
  }

  async function readPart(
    before: WorkbookSnapshot,
    changes: readonly WorkbookChange[],
  ): Promise<{ full: boolean; outcome: Outcome<WorkbookSnapshot> }> {
    const part = await port.readChange(rubric, before, changes);
    if (!part.ok) return { full: false, outcome: part };
    if (part.value !== null) return { full: false, outcome: { ok: true, value: part.value } };
    return { full: true, outcome: await port.read(rubric) };
  }

  /** Takes a ticket: from here on the answers of all older readings are dropped. */
  function begin(): number {
    const own = ++ticket;
    underWay = true;
    parts.onStart();
    forgetLimit = clock.after(answerLimit, () => {
      if (own !== ticket || !underWay) return;
      ticket += 1;
      finish({ ok: false, failure: { kind: 'connectionLost' } }, true, everything);
    });
    return own;
  }

  function finish(
    outcome: Outcome<WorkbookSnapshot>,
    full: boolean,
    changes: readonly WorkbookChange[],
  ): void {
    forgetLimit();
    underWay = false;
    if (!outcome.ok) {
      parts.onFailure(outcome.failure);
      if (lasting.has(outcome.failure.kind)) {
        unread = [];
        return;
      }
      unread = [...changes, ...unread];
      scheduleRetry();
      return;
    }
    attempts = 0;
    unschedule('retry');
    if (full) {
      lastFullReading = clock.now();
      unschedule('calculation');
    }
    const { agrees } = parts.onSnapshot(outcome.value, causeOf(full, changes));
    weighDifferences(agrees, full, changes);
  }

  function scheduleRetry(): void {
    const wait = retryWaits[attempts];
    if (wait === undefined) return;
    attempts += 1;
    schedule('retry', wait, () => void readUnread());
  }

  function weighDifferences(agrees: boolean, full: boolean, changes: readonly WorkbookChange[]): void {
    if (!agrees && !confirmed && !full) {
      suspects.push(...changes);
      schedule('doubt', doubtWait, () => void lookAgain());
      return;
    }
    suspects = [];
    unschedule('doubt');
    confirmed = !agrees;
    if (confirmed) parts.onDifferencesConfirmed();
  }

  /** The same rows and figures first; when they still differ, everything: an edit may have gone unnoticed. */
  async function lookAgain(): Promise<void> {
    const before = parts.getSnapshot();
    const asked = suspects;
    // A reading that is under way weighs the differences itself when it is over.
    if (underWay || stopped || paused || before === null) return;
    suspects = [];
    const own = begin();
    const { outcome, full } = await readPart(before, asked);
    if (own !== ticket) return;
    finish(outcome, full, full ? everything : asked);
    if (!scheduled.has('doubt')) return;
    unschedule('doubt');
    readEverything(everything);
  }

  return {
    noticed: (change) => {
      if (!stopped && !paused) gathering.add(change);
    },
    readAll: async (cause = 'everything') => {
      if (stopped) return;
      gathering.clear();
      unschedule('retry', 'calculation', 'doubt');
      unread = [];
      attempts = 0;
      forgetLimit();
      const own = begin();
      const outcome = await port.read(rubric);
      if (own !== ticket) return;
      finish(outcome, true, cause === 'focus' ? afterFocus : everything);
      if (outcome.ok) void readUnread();
    },
    pause: () => {
      paused = true;
      ticket += 1;
      underWay = false;
      unread = [];
      forgetLimit();
      gathering.clear();
      unschedule('retry', 'calculation', 'doubt');
    },
    resume: () => {
      paused = false;
    },
    expectCalculation: () => {
      explainedUntil = clock.now() + settleTime;
    },
    stop: () => {
      stopped = true;
      ticket += 1;
      forgetLimit();
      gathering.clear();
      unschedule('retry', 'calculation', 'doubt');
    },
  };
}
