/**
 * The pane's state and everything a person can ask of it, without React. It talks to the workbook only through
 * `WorkbookPort` and writes only in `create`, `recalculate` and what `workbook-papers.ts` makes, which need a press of
 * a button. Change handlers
 * only make it read (`workbook-reader.ts`).
 */
import type { Profile } from '../../core/assessment/answers';
import { nextGap as findNextGap } from '../../core/assessment/next-gap';
import type { Failure } from '../../core/failures';
import { indexRubric } from '../../core/rubric/rubric-index';
import type { WorkbookPort } from '../../core/workbook/port';
import type { Place, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { firstView, noFilters, type Notice, type PaneState, type Phase, type ReadyPhase } from './pane-state';
import {
  afterReadingFailed,
  afterReadingStarted,
  afterSnapshot,
  readingOf,
  whenReady,
} from './reading-phases';
import { focusPause, startLimit, type PaneStore, type PaneStoreParts } from './pane-store-contract';
import { createWorkbookReader, type WorkbookReader } from './workbook-reader';
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
  let lastShown: string | null = null;
  let again: (() => Promise<void>) | null = null;

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
      onFailure: (failure) => set(afterReadingFailed(state, failure)),
      onDifferencesConfirmed: () => setReady({ differencesConfirmed: true }),
    });
  }

  async function watch(): Promise<void> {
    if (connection === null) return;
    await connection.watch.start();
    setReady({ following: !connection.watch.refused });
  }

  function onSnapshot(snapshot: WorkbookSnapshot): { readonly agrees: boolean } {
    const next = afterSnapshot(state, index, snapshot, {
      now: clock.now(),
      tier: connection?.port.tier ?? { api: '', nativeCheckboxes: false },
      // While Excel is still registering there is nothing to complain of.
      following: connection?.watch.refused !== true,
    });
    set(next);
    return { agrees: next.phase.reading.differences.length === 0 };
  }

  async function refresh(): Promise<void> {
    if (connection === null) return connect();
    if (state.phase.kind === 'creating') return;
    await Promise.all([watch(), connection.reader.readAll()]);
  }

  async function focused(): Promise<void> {
    const { phase } = state;
    if (disposed) return;
    if (phase.kind === 'notInExcel') return connect();
    if (connection === null || phase.kind === 'creating' || phase.kind === 'starting') return;
    if (phase.kind === 'ready') {
      const { freshness } = phase;
      if (freshness.kind === 'reading') return;
      if (freshness.kind === 'fresh' && clock.now() - freshness.since < focusPause) return;
    }
    await refresh();
  }

  // ---- what a person asks for -------------------------------------------------------------------------------

  async function create(profile: Profile): Promise<void> {
    if (connection === null || state.phase.kind === 'creating' || disposed) return;
    const { port, reader } = connection;
    const earlier = state.phase;
    cancelled = false;
    reader.pause();
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
    } else if (readingOf(state) !== null) {
      sayFailure(outcome.failure, () => create(profile));
    }
  }

  async function goToPlace(place: Place): Promise<void> {
    await show(place, '');
  }

  async function goToCriterion(criterionId: string): Promise<void> {
    const place = readingOf(state)?.snapshot.places.get(criterionId);
    if (place === undefined) return sayFailure({ kind: 'placeGone', criterionId }, refresh);
    lastShown = criterionId;
    await show(place, criterionId);
  }

  /** @param criterionId named when the place is gone; empty when the place is no criterion's */
  async function show(place: Place, criterionId: string): Promise<void> {
    if (connection === null) return;
    const outcome = await connection.port.goTo(place);
    if (outcome.ok) return say(null);
    // The old place will not come back; only a new reading can find where the row is now.
    if (outcome.failure.kind === 'placeGone') return sayFailure({ kind: 'placeGone', criterionId }, refresh);
    sayFailure(outcome.failure, () => show(place, criterionId));
  }

  async function nextGap(): Promise<void> {
    const reading = readingOf(state);
    if (reading === null) return;
    const next = findNextGap(index, reading.steps, reading.gaps, lastShown);
    if (next === null) return say({ kind: 'noMoreGaps' });
    await goToCriterion(next);
  }

  async function recalculate(): Promise<void> {
    if (connection === null || state.phase.kind !== 'ready' || state.phase.busy) return;
    setReady({ busy: true });
    connection.reader.expectCalculation();
    const outcome = await connection.port.recalculate();
    if (outcome.ok) await connection.reader.readAll();
    setReady({ busy: false });
    if (outcome.ok) say({ kind: 'recalculated' });
    else sayFailure(outcome.failure, recalculate);
  }

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
    goToCriterion,
    goToPlace,
    nextGap,
    recalculate,
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
      connection?.reader.stop();
      await connection?.watch.stop();
    },
  };
}
