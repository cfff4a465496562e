/**
 * The pane's state and everything a person can ask of it, without React. It talks to the workbook only through
 * `WorkbookPort` and writes only in `create`, `recalculate`, what `workbook-papers.ts` makes and what
 * `upkeep-store.ts` repairs, which need a press of a button. Change handlers only make it read
 * (`workbook-reader.ts`).
 */
import type { Profile } from '../../core/assessment/answers';
import type { Failure } from '../../core/failures/failures';
import { indexRubric } from '../../core/rubric/rubric-index';
import type { WorkbookPort } from '../../core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { createFocusReading } from './focus-reading';
import {
  firstView,
  noFilters,
  type Making,
  type Notice,
  type PaneState,
  type Phase,
  type ReadyPhase,
} from './pane-state';
import {
  afterReadingFailed,
  afterReadingStarted,
  afterSnapshot,
  readingOf,
  whenReady,
} from './reading-phases';
import { startLimit, type PaneStore, type PaneStoreParts } from './pane-store-contract';
import { createUpkeepStore } from './upkeep-store';
import { createWorkbookReader, type ReadingCause, type WorkbookReader } from './workbook-reader';
import { createWorkbookJumps } from './workbook-jumps';
import { createWorkbookPapers } from './workbook-papers';
import { createWorkbookWatch, type WorkbookWatch } from './workbook-watch';

interface Connection {
  readonly port: WorkbookPort;
  readonly reader: WorkbookReader;
  readonly watch: WorkbookWatch;
}

export function createPaneStore(parts: PaneStoreParts): PaneStore {
  const { rubric, clock } = parts;
  const index = indexRubric(rubric);
  const listeners = new Set<() => void>();
  let state: PaneState = {
    language: parts.preferences.readLanguage(),
    phase: { kind: 'starting', connected: false },
    view: firstView,
    draft: null,
    filters: noFilters,
    notice: null,
    making: null,
    levelChanges: { number: 0, changes: [] },
  };
  let disposed = false;
  let connecting = 0;
  let connection: Connection | null = null;
  let cancelled = false;
  let again: (() => Promise<void>) | null = null;

  const focusReading = createFocusReading(
    clock,
    () => state.phase,
    () => readAgain('focus'),
  );

  function set(change: Partial<PaneState>): void {
    if (disposed || change === state) return;
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  function setPhase(phase: Phase): void {
    set({ phase });
  }

  function setReady(change: Partial<ReadyPhase>): void {
    set(whenReady(state, change));
  }

  // ---- connecting -------------------------------------------------------------------------------------------

  async function connect(): Promise<void> {
    if (disposed || connection !== null) return;
    const own = ++connecting;
    setPhase({ kind: 'starting', connected: false });
    const takeBack = clock.after(startLimit, () => {
      if (own === connecting && connection === null) setPhase({ kind: 'notInExcel' });
    });
    const outcome = await parts.connect();
    takeBack();
    // An answer that comes after the time-out is still welcome, unless a newer attempt is under way.
    if (disposed || own !== connecting) return;
    if (!outcome.ok) {
      const { failure } = outcome;
      return setPhase(failure.kind === 'notInExcel' ? { kind: 'notInExcel' } : { kind: 'failed', failure });
    }
    const port = outcome.value;
    const reader = openReader(port);
    connection = { port, reader, watch: createWorkbookWatch(port, reader.noticed) };
    setPhase({ kind: 'starting', connected: true });
    await Promise.all([watch(), connection.reader.readAll()]);
  }

  function openReader(port: WorkbookPort): WorkbookReader {
    return createWorkbookReader({
      port,
      rubric,
      clock,
      getSnapshot: () => readingOf(state)?.snapshot ?? null,
      onStart: () => set(afterReadingStarted(state)),
      onSnapshot,
      onFailure: (failure) => {
        set(afterReadingFailed(state, failure));
        if (state.phase.kind !== 'ready') upkeep.forget();
      },
      onDifferencesConfirmed: () => setReady({ differencesConfirmed: true }),
    });
  }

  async function watch(): Promise<void> {
    if (connection === null) return;
    await connection.watch.start();
    setReady({ following: !connection.watch.refused });
  }

  function onSnapshot(snapshot: WorkbookSnapshot, cause: ReadingCause): { readonly agrees: boolean } {
    const next = afterSnapshot(state, index, snapshot, {
      now: clock.now(),
      tier: connection?.port.tier ?? { api: '', nativeCheckboxes: false },
      // While Excel is still registering there is nothing to complain of.
      following: connection?.watch.refused !== true,
    });
    set(next);
    upkeep.noticeReading(cause);
    return { agrees: next.phase.reading.differences.length === 0 };
  }

  async function refresh(): Promise<void> {
    await readAgain('everything');
  }

  async function readAgain(cause: 'focus' | 'everything'): Promise<void> {
    if (connection === null) return connect();
    if (isWriting()) return;
    await Promise.all([watch(), connection.reader.readAll(cause)]);
  }

  function isWriting(): boolean {
    return state.phase.kind === 'creating' || state.making === 'repair' || state.making === 'carry';
  }

  async function focused(): Promise<void> {
    const { phase } = state;
    if (disposed) return;
    if (phase.kind === 'notInExcel') return connect();
    if (connection === null || phase.kind === 'creating') return;
    await focusReading.focused();
  }

  // ---- what a person asks for -------------------------------------------------------------------------------

  async function create(profile: Profile): Promise<void> {
    if (connection === null || isWriting() || disposed) return;
    const { port, reader } = connection;
    const earlier = state.phase;
    cancelled = false;
    reader.pause();
    upkeep.drop();
    set({ phase: { kind: 'creating', stage: 'looking', cancelling: false }, notice: null, draft: profile });
    const outcome = await port.create(
      {
        rubric,
        profile,
        language: state.language,
        typeface: parts.findTypeface(),
        run: parts.newRun(),
        now: clock.now(),
      },
      {
        report: (stage) => {
          if (state.phase.kind === 'creating') setPhase({ ...state.phase, stage });
        },
        cancelled: () => cancelled,
      },
    );
    reader.resume();
    if (disposed) return;
    const failure = outcome.ok ? null : outcome.failure;
    // Until the reading below has answered, show what stood there before: the form, or the old figures.
    setPhase(
      earlier.kind === 'ready'
        ? { ...earlier, busy: false }
        : { kind: 'noAssessment', failure, reading: true },
    );
    await reader.readAll();
    if (outcome.ok) {
      const count = outcome.value.added.length;
      // The first creation shows itself; only completing needs to say what it did.
      if (earlier.kind === 'ready') say({ kind: 'created', count });
      else if (count === 0) say({ kind: 'madeByColleague' });
    } else if (readingOf(state) !== null) {
      sayFailure(outcome.failure, () => create(profile));
    }
  }

  async function recalculate(): Promise<void> {
    if (connection === null || state.phase.kind !== 'ready' || state.phase.busy || isWriting()) return;
    setReady({ busy: true });
    connection.reader.expectCalculation();
    const outcome = await connection.port.recalculate();
    if (outcome.ok) await connection.reader.readAll();
    setReady({ busy: false });
    if (outcome.ok) say({ kind: 'recalculated' });
    else sayFailure(outcome.failure, recalculate);
  }

  const jumps = createWorkbookJumps({
    index,
    getState: () => state,
    getPort: () => connection?.port ?? null,
    refresh,
    say,
    sayFailure,
  });

  const papers = createWorkbookPapers({
    index,
    pane: parts,
    getState: () => state,
    getPort: () => connection?.port ?? null,
    refresh,
    setMaking: (making) => set({ making, ...(making === null ? {} : { notice: null }) }),
    report: (outcome, retry) => {
      if (outcome.ok) say(outcome.value);
      else sayFailure(outcome.failure, retry);
    },
  });

  async function writeAlone<Value>(what: Making, work: () => Promise<Value>): Promise<Value | null> {
    if (connection === null || state.phase.kind !== 'ready' || state.making !== null) return null;
    const { reader } = connection;
    reader.pause();
    set({ making: what, notice: null });
    const value = await work();
    set({ making: null });
    reader.resume();
    await reader.readAll();
    return value;
  }

  const upkeep = createUpkeepStore({
    index,
    pane: parts,
    getState: () => state,
    writeAlone: (work) => writeAlone('repair', work),
    onOutcome: (outcome) => {
      // Where repair is shown, the report says it all.
      if (state.view.tab === 'data') return;
      if (outcome.kind === 'repaired') say({ kind: 'repaired' });
      else sayFailure(outcome.failure, upkeep.repair);
    },
  });

  function say(notice: Notice | null): void {
    again = null;
    if (notice !== state.notice) set({ notice });
  }

  function sayFailure(failure: Failure, retry: () => Promise<void>): void {
    again = retry;
    set({ notice: { kind: 'failure', failure, canRetry: true } });
  }

  return {
    index,
    upkeep,
    openCarry: parts.openCarry,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect,
    create,
    cancelCreate: () => {
      cancelled = true;
      if (state.phase.kind === 'creating') setPhase({ ...state.phase, cancelling: true });
    },
    refresh,
    focused,
    ...jumps,
    recalculate,
    writeAlone,
    ...papers,
    retry: async () => {
      const action = again ?? refresh;
      say(null);
      await action();
    },
    dismissNotice: () => say(null),
    setLanguage: (language) => {
      parts.preferences.writeLanguage(language);
      set({ language });
    },
    setView: (view) => set({ view }),
    setFilters: (filters) => set({ filters: { ...state.filters, ...filters } }),
    dispose: async () => {
      disposed = true;
      listeners.clear();
      upkeep.dispose();
      focusReading.stop();
      connection?.reader.stop();
      await connection?.watch.stop();
    },
  };
}
