/**
 * Carrying answers from another file or edition, without React: what was read, what is proposed, what the person chose
 * and what came of it. It reads when a file is chosen and writes when a button is pressed, never by itself.
 */
import type { Profile } from '../../core/assessment/answers';
import type { Carried } from '../../core/editions/carry';
import { leftoverRows } from '../../core/editions/leftover-rows';
import { planCarriedFile } from '../../core/editions/plan-carried-file';
import type { CarryAsk, CarrySource } from '../../core/editions/propose-source';
import { noChoices } from '../../core/editions/source';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { LeftoverRow } from '../../core/papers/plan-leftover-sheet';
import { isoDay } from '../../core/words/written-date';
import type { CarryTools, ReadingFile } from './carry-contract';
import { carriedBy, firstProposed, proposedAgain, sourceOfOpen, type ProposedPhase } from './carry-proposed';
import type { CarryFailure, CarryPhase, CarryState, CarryStore, Sink } from './carry-state';
import type { PaneStore } from './pane-store-contract';

const nobody: Profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };

/** Long because one turn, one list of listeners and what was kept belong to all that can be asked of it. */
export function createCarryStore(pane: PaneStore, tools: CarryTools): CarryStore {
  const { index } = pane;
  const listeners = new Set<() => void>();
  let state: CarryState = { phase: { kind: 'choosing' }, failure: null };
  /** Rows that a carrying which broke off has put on its sheet of leftovers already. */
  let kept: readonly LeftoverRow[] = [];
  /** Grows with every source, so that a reading that took long never replaces a newer one. */
  let turn = 0;
  let reading = new AbortController();

  function set(change: Partial<CarryState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  function sink(): Sink {
    return pane.getState().phase.kind === 'ready' ? 'here' : 'file';
  }

  function target(): Pick<CarryAsk, 'standing' | 'profile'> {
    const { phase } = pane.getState();
    if (phase.kind !== 'ready') return { standing: new Map(), profile: nobody };
    const { answers, profile } = phase.reading.snapshot;
    return { standing: answers, profile };
  }

  /** What was being read is of no use to anybody any more. */
  function nextTurn(): number {
    reading.abort();
    reading = new AbortController();
    source?.close();
    source = null;
    question += 1;
    turn += 1;
    return turn;
  }

  /** Of the newest source: whoever asks again asks it. Ended with everything that it waits for. */
  let source: CarrySource | null = null;
  /** Grows with every question, so that only the newest is answered. */
  let question = 0;

  function ask(phase: Pick<ProposedPhase, 'choices'> & { readonly fields: ProposedPhase['fields'] | null }) {
    const { standing, profile } = target();
    return { standing, profile, choices: phase.choices, fields: phase.fields };
  }

  /** Asks the source anew; until it has answered the former proposal stays in sight, and nothing is carried. */
  function askAgain(change: Partial<Pick<ProposedPhase, 'choices' | 'fields' | 'busy'>>): void {
    if (state.phase.kind !== 'proposed') return;
    const wanted = { ...state.phase, ...change, settled: false };
    set({ phase: wanted });
    question += 1;
    const own = question;
    wanted.source.propose(ask(wanted), (outcome) => {
      const { phase } = state;
      if (own !== question || phase.kind !== 'proposed') return;
      if (outcome.ok) set({ phase: proposedAgain(phase, outcome.value) });
      else set({ phase: { kind: 'choosing' }, failure: { of: 'file', failure: outcome.failure } });
    });
  }

  function propose(found: CarrySource): void {
    question += 1;
    const own = question;
    found.propose(ask({ choices: noChoices, fields: null }), (outcome) => {
      if (own !== question) return;
      const proposed = outcome.ok ? firstProposed(found, outcome.value) : null;
      if (!outcome.ok)
        set({ phase: { kind: 'choosing' }, failure: { of: 'file', failure: outcome.failure } });
      else if (proposed === null) set({ phase: { kind: 'choosing' }, failure: { of: 'nothing' } });
      else set({ phase: proposed });
    });
  }

  async function read(
    contents: (how: ReadingFile) => Promise<Outcome<CarrySource, CarryFailure> | null>,
  ): Promise<void> {
    const own = nextTurn();
    set({ phase: { kind: 'reading', progress: null }, failure: null });
    const outcome = await contents({
      signal: reading.signal,
      onProgress: (progress) => {
        if (own === turn) set({ phase: { kind: 'reading', progress } });
      },
    });
    if (own !== turn || outcome === null) {
      if (outcome?.ok === true) outcome.value.close();
      return;
    }
    kept = [];
    if (!outcome.ok) return set({ phase: { kind: 'choosing' }, failure: outcome.failure });
    source = outcome.value;
    propose(source);
  }

  function change(make: (phase: ProposedPhase) => Partial<ProposedPhase>): void {
    const { phase } = state;
    if (phase.kind === 'proposed' && !phase.busy) set({ phase: { ...phase, ...make(phase) } });
  }

  function choose(make: (phase: ProposedPhase) => Partial<Pick<ProposedPhase, 'choices' | 'fields'>>): void {
    const { phase } = state;
    if (phase.kind === 'proposed' && !phase.busy) askAgain(make(phase));
  }

  const preview = (phase: ProposedPhase): Carried => carriedBy(index, phase);

  /** The source is of no more use. */
  function finish(phase: CarryPhase): void {
    source?.close();
    source = null;
    set({ phase });
  }

  async function carry(): Promise<void> {
    const { phase } = state;
    if (phase.kind !== 'proposed' || phase.busy || !phase.settled) return;
    set({ phase: { ...phase, busy: true }, failure: null });
    if (sink() === 'here') await carryHere(phase);
    else await carryToFile(phase);
  }

  async function carryHere(phase: ProposedPhase): Promise<void> {
    const { language, phase: shown } = pane.getState();
    const carried = preview(phase);
    const profile = shown.kind === 'ready' ? shown.reading.snapshot.profile : nobody;
    const outcome = await pane.writeAlone('carry', () =>
      tools.port.carryIn({
        rubric: index.rubric,
        proposal: phase.proposal,
        carried,
        profile,
        language,
        typeface: tools.findTypeface(),
        madeOn: isoDay(tools.now()),
        run: tools.newRun(),
        kept,
      }),
    );
    // Something else is being made: the button is there for another press.
    if (outcome === null) return set({ phase: { ...phase, busy: false } });
    if (outcome.ok) return finish({ kind: 'carried', report: outcome.value });
    const { failure } = outcome;
    if (failure.kind === 'carryHalfWritten' && failure.sheet !== '') {
      kept = [...kept, ...leftoverRows(carried.leftovers, phase.proposal, language)];
    }
    set({ failure: { of: 'workbook', failure } });
    askAgain({ busy: false });
  }

  async function carryToFile(phase: ProposedPhase): Promise<void> {
    const { language } = pane.getState();
    const carried = preview(phase);
    const profile = phase.proposal.source.profile ?? nobody;
    const typeface = tools.findTypeface();
    const madeOn = isoDay(tools.now());
    const plan = planCarriedFile(index, phase.proposal, carried, { profile, language, typeface, madeOn });
    const outcome = await tools.saveFile(plan, profile);
    if (!outcome.ok) {
      const { failure } = outcome;
      // A copy of the open workbook, which is what the pane's own words advise, would be of the earlier edition.
      const refused: CarryFailure =
        failure.kind === 'copyRefused'
          ? { of: 'saving', message: failure.message }
          : { of: 'workbook', failure };
      return set({ phase: { ...phase, busy: false }, failure: refused });
    }
    const counts = { written: carried.answers.size, kept: carried.leftovers.length };
    finish({ kind: 'saved', ...outcome.value, ...counts });
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sink,
    readFile: (file, name) =>
      read(async (how) => {
        const found = await tools.readFile(file, name, how);
        return found === null || found.ok ? found : failed({ of: 'file', failure: found.failure });
      }),
    readOpen: () =>
      read(async () => {
        const open = await tools.port.readOwnSheets();
        return open.ok
          ? succeeded(sourceOfOpen(index, open.value))
          : failed({ of: 'workbook', failure: open.failure });
      }),
    decide: (keys, decision) =>
      change(({ proposal, decisions }) => {
        const next = new Map(decisions);
        const asked = new Set(keys);
        for (const entry of proposal.entries.filter(({ key }) => asked.has(key))) {
          const chosen = decision(entry);
          if (chosen === null) next.delete(entry.key);
          else next.set(entry.key, chosen);
        }
        return { decisions: next };
      }),
    confirm: (confirmed) => change(() => ({ confirmed })),
    sayMark: (mark, meaning) =>
      choose(({ choices }) => {
        const marks = new Map(choices.marks);
        if (meaning === null) marks.delete(mark);
        else marks.set(mark, meaning);
        return { choices: { ...choices, marks } };
      }),
    chooseColumn: (sheetId, column) =>
      choose(({ choices }) => {
        const others = choices.columns.filter((each) => each.sheetId !== sheetId);
        const own = column === null ? [] : [{ field: 'met', sheetId, column } as const];
        return { choices: { ...choices, columns: [...others, ...own] } };
      }),
    chooseField: (field, carried) =>
      choose((phase) => {
        const fields = new Set(phase.fields);
        if (carried) fields.add(field);
        else fields.delete(field);
        return { fields };
      }),
    preview,
    carry,
    startAgain: () => {
      nextTurn();
      set({ phase: { kind: 'choosing' }, failure: null });
    },
  };
}
