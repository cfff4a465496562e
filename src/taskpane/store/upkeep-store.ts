/**
 * When the pane checks the workbook, and what a person can ask of repair. The rules:
 *
 * - a check only reads; it follows every reading of everything in the background, but focus brings one only when
 *   the last is some time ago, and a calculation or a single edit none;
 * - one check at a time. What changed meanwhile is looked at by the next; a decision makes the answer to the check
 *   under way worthless, since its list of steps knows nothing of it;
 * - a check that fails is said where checks are shown, and keeps what the last one found;
 * - repair needs a press of the button, and is asked for the steps that were shown, never for others;
 * - decisions are about rows where they stand: when rows have moved, all of them are asked for again;
 * - while anything of ours is written no check runs, and none that began before counts.
 */
import type { Failure } from '../../core/failures/failures';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { noDecisions } from '../../core/standing/question';
import type { RepairReport, UpkeepPort } from '../../core/ports/upkeep-port';
import type { CheckRequest, Checkup } from '../../core/upkeep/checkup';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { isoDay } from '../../core/words/written-date';
import { mergeQuestions, standAlike } from './asked-questions';
import type { PaneState } from './pane-state';
import type { PaneStoreParts } from './pane-store-contract';
import { nothingKnown, type RepairOutcome, type UpkeepState } from './upkeep-state';
import { withLimit } from './with-limit';
import { answerLimit, type ReadingCause } from './workbook-reader';

/** Focus brings a check when the last one is older. */
export const focusCheckPause = 60_000;

export interface UpkeepParts {
  readonly index: RubricIndex;
  readonly pane: Pick<PaneStoreParts, 'clock' | 'newRun' | 'findTypeface' | 'openUpkeep'>;
  readonly getState: () => PaneState;
  /** As `PaneStore.writeAlone`. */
  readonly writeAlone: (work: () => Promise<void>) => Promise<unknown>;
  /** A repair has ended, for a person who may look at something else by now. */
  readonly onOutcome: (outcome: RepairOutcome) => void;
}

/** What the views ask. */
export interface UpkeepStore {
  getState(): UpkeepState;
  subscribe(listener: () => void): () => void;
  /** The button: checks now. */
  check(): Promise<void>;
  /** @param option null takes the decision back */
  decide(question: string, option: string | null): Promise<void>;
  /** Does the steps of the last check. */
  repair(): Promise<void>;
  cancelRepair(): void;
  dismissOutcome(): void;
}

/** What the pane's store tells it. */
export interface UpkeepKeeper extends UpkeepStore {
  noticeReading(cause: ReadingCause): void;
  /** Something of ours is being written: what a check under way will find is worth nothing. */
  drop(): void;
  /** There is no assessment any more. */
  forget(): void;
  dispose(): void;
}

function notBegun(cause: Failure): Outcome<RepairReport> {
  return failed({ kind: 'repairStopped', wrote: false, cause });
}

const undecided = { questions: [], decisions: noDecisions } as const;

export function createUpkeepStore(parts: UpkeepParts): UpkeepKeeper {
  const { index, pane } = parts;
  const { clock } = pane;
  const listeners = new Set<() => void>();
  let state = nothingKnown;
  let port: UpkeepPort | null = null;
  let ticket = 0;
  let underWay = false;
  let again = false;
  let cancelled = false;
  /** Where the rows stood when the first of the decisions was made. */
  let decidedOver: WorkbookSnapshot['places'] | null = null;
  let disposed = false;

  function set(change: Partial<UpkeepState>): void {
    if (disposed) return;
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  /** Fetched when it is first needed; a failure to fetch it is tried anew the next time. */
  async function open(): Promise<Outcome<UpkeepPort>> {
    if (port !== null) return succeeded(port);
    const opened = await pane.openUpkeep();
    if (opened.ok) port = opened.value;
    return opened;
  }

  function request(): CheckRequest {
    const { language } = parts.getState();
    const { decisions } = state;
    return { rubric: index.rubric, language, typeface: pane.findTypeface(), decisions };
  }

  // ---- checking ---------------------------------------------------------------------------------------------

  async function check(): Promise<void> {
    const { phase, making } = parts.getState();
    if (disposed || phase.kind !== 'ready' || making === 'repair' || making === 'carry') return;
    if (underWay) {
      again = true;
      return;
    }
    again = false;
    underWay = true;
    const own = ++ticket;
    const { places } = phase.reading.snapshot;
    const moved = decidedOver !== null && !standAlike(decidedOver, places);
    if (moved) decidedOver = null;
    set({ phase: { kind: 'checking' }, ...(moved ? { decisions: noDecisions } : {}) });
    const outcome = await withLimit(clock, answerLimit, look());
    underWay = false;
    if (own === ticket) show(outcome);
    if (again) await check();
  }

  async function look(): Promise<Outcome<Checkup>> {
    const opened = await open();
    return opened.ok ? opened.value.check(request()) : opened;
  }

  function show(outcome: Outcome<Checkup>): void {
    if (!outcome.ok) return set({ phase: { kind: 'unchecked', failure: outcome.failure } });
    const checkup = outcome.value;
    const questions = mergeQuestions(state.questions, checkup.questions, state.decisions);
    set({ phase: { kind: 'checked' }, last: { checkup, at: clock.now() }, questions });
  }

  function drop(): void {
    ticket += 1;
    again = false;
    set({ phase: { kind: 'unchecked', failure: null } });
  }

  function noticeReading(cause: ReadingCause): void {
    if (cause === 'edit' || cause === 'calculation') return;
    if (cause === 'focus' && isRecent()) return;
    void check();
  }

  function isRecent(): boolean {
    const { phase, last } = state;
    if (phase.kind === 'checked') return last !== null && clock.now() - last.at < focusCheckPause;
    return phase.kind === 'checking';
  }

  // ---- what a person asks for -------------------------------------------------------------------------------

  async function decide(question: string, option: string | null): Promise<void> {
    const { phase } = parts.getState();
    if (state.phase.kind === 'repairing' || phase.kind !== 'ready') return;
    decidedOver ??= phase.reading.snapshot.places;
    const decisions = new Map(state.decisions);
    if (option === null) decisions.delete(question);
    else decisions.set(question, option);
    ticket += 1;
    set({ decisions });
    await check();
  }

  async function repair(): Promise<void> {
    const { phase, last } = state;
    if (phase.kind !== 'checked' || last === null || last.checkup.steps.length === 0) return;
    const agreed = new Set(last.checkup.steps.map(({ key }) => key));
    await parts.writeAlone(async () => {
      drop();
      cancelled = false;
      set({ phase: { kind: 'repairing', stage: 'looking', cancelling: false }, outcome: null });
      const done = await carryOut(agreed);
      if (disposed) return;
      const outcome: RepairOutcome = done.ok
        ? { kind: 'repaired', report: done.value }
        : { kind: 'failed', failure: done.failure };
      set({ phase: { kind: 'unchecked', failure: null }, outcome, ...(done.ok ? undecided : {}) });
      parts.onOutcome(outcome);
    });
  }

  async function carryOut(agreed: ReadonlySet<string>): Promise<Outcome<RepairReport>> {
    const { phase } = parts.getState();
    if (phase.kind !== 'ready') return failed({ kind: 'noAssessment' });
    const opened = await open();
    if (!opened.ok) return notBegun(opened.failure);
    const { profile } = phase.reading.snapshot;
    const madeOn = isoDay(clock.now());
    const outcome = await opened.value.repair(
      { ...request(), profile, agreed, madeOn, run: pane.newRun() },
      {
        report: (stage) => {
          if (state.phase.kind === 'repairing') set({ phase: { ...state.phase, stage } });
        },
        cancelled: () => cancelled,
      },
    );
    // A cancelled creation has words of its own; here it is repair that was cancelled.
    return outcome.ok || outcome.failure.kind !== 'cancelled' ? outcome : notBegun(outcome.failure);
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check,
    decide,
    repair,
    cancelRepair: () => {
      if (state.phase.kind !== 'repairing') return;
      cancelled = true;
      set({ phase: { ...state.phase, cancelling: true } });
    },
    dismissOutcome: () => set({ outcome: null }),
    noticeReading,
    drop,
    forget: () => {
      ticket += 1;
      again = false;
      decidedOver = null;
      if (state !== nothingKnown) set(nothingKnown);
    },
    dispose: () => {
      disposed = true;
      ticket += 1;
      again = false;
      listeners.clear();
    },
  };
}
