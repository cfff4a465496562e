/**
 * Carrying answers from another file or edition, without React: what was read, what is proposed, what the person chose
 * and what came of it. It reads when a file is chosen and writes when a button is pressed, never by itself.
 */
import type { Profile } from '../../core/assessment/answers';
import { besideInExcel } from '../../core/editions/beside';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import type { Carried, Decision } from '../../core/editions/carry';
import type { CarryInReport } from '../../core/ports/carry-port';
import { leftoverRows } from '../../core/editions/leftover-rows';
import { planCarriedFile } from '../../core/editions/plan-carried-file';
import type { MarkMeaning } from '../../core/editions/mark-words';
import type { CarryEntry } from '../../core/editions/propose-carry';
import type { SourceWorkbook } from '../../core/editions/source-workbook';
import type { Failure } from '../../core/failures/failures';
import type { FileFailure } from '../../core/failures/file-failure';
import type { Outcome } from '../../core/failures/outcome';
import type { LeftoverRow } from '../../core/papers/plan-leftover-sheet';
import type { AnswerField } from '../../core/layout/columns';
import { isoDay } from '../../core/words/written-date';
import type { CarryTools, ReadingFile } from './carry-contract';
import type { SavedCopy } from './saved-copy';
import { carriedBy, proposalOf, proposedAgain, type CarryTarget, type ProposedPhase } from './carry-proposed';
import type { PaneStore } from './pane-store-contract';

/** `here` writes into the open workbook; `file` makes a new one, because the open one is of another edition. */
export type Sink = 'here' | 'file';

export interface CarryState {
  readonly phase: CarryPhase;
  /** Why the last step failed; null when it did not. */
  readonly failure: CarryFailure | null;
}

export type CarryFailure =
  | { readonly of: 'file'; readonly failure: FileFailure }
  | { readonly of: 'workbook'; readonly failure: Failure }
  /** The new file could not be made or handed over; the message is the browser's. */
  | { readonly of: 'saving'; readonly message: string }
  | { readonly of: 'nothing' };

export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
}

export type CarryPhase =
  | { readonly kind: 'choosing' }
  /** Sheets read, of all; null before the first, and of the open workbook. */
  | { readonly kind: 'reading'; readonly progress: ReadingProgress | null }
  | ProposedPhase
  | { readonly kind: 'carried'; readonly report: CarryInReport }
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly way: SavedCopy['way'];
      readonly written: number;
      readonly kept: number;
    };

export interface CarryStore {
  getState(): CarryState;
  subscribe(listener: () => void): () => void;
  sink(): Sink;
  readFile(file: Blob, name: string): Promise<void>;
  /** The workbook that is open, of another rubric or edition. */
  readOpen(): Promise<void>;
  decide(keys: readonly string[], decision: (entry: CarryEntry) => Decision | null): void;
  confirm(confirmed: boolean): void;
  sayMark(mark: string, meaning: MarkMeaning | null): void;
  /** Null takes the choice back. */
  chooseColumn(sheetId: string, column: string | null): void;
  chooseField(field: AnswerField, carried: boolean): void;
  /** What would be written now. */
  preview(phase: ProposedPhase): Carried;
  carry(): Promise<void>;
  startAgain(): void;
}

const nobody: Profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };

function openWorkbook(grids: readonly SheetGrid[]): SourceWorkbook {
  const beside = new Map(grids.map((grid) => [grid.sheetId, besideInExcel(grid)]));
  return { title: '', grids, beside, from1904: false };
}

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

  function target(): CarryTarget {
    const { phase } = pane.getState();
    if (phase.kind !== 'ready') return { index, standing: new Map(), profile: nobody };
    const { answers, profile } = phase.reading.snapshot;
    return { index, standing: answers, profile };
  }

  /** What was being read is of no use to anybody any more. */
  function nextTurn(): number {
    reading.abort();
    reading = new AbortController();
    turn += 1;
    return turn;
  }

  async function read(
    contents: (how: ReadingFile) => Promise<Outcome<SourceWorkbook, CarryFailure> | null>,
  ): Promise<void> {
    const own = nextTurn();
    set({ phase: { kind: 'reading', progress: null }, failure: null });
    const outcome = await contents({
      signal: reading.signal,
      onProgress: (done, of) => {
        if (own === turn) set({ phase: { kind: 'reading', progress: { done, of } } });
      },
    });
    if (own !== turn || outcome === null) return;
    kept = [];
    if (!outcome.ok) return set({ phase: { kind: 'choosing' }, failure: outcome.failure });
    const proposed = proposalOf(target(), outcome.value);
    if (proposed === null) set({ phase: { kind: 'choosing' }, failure: { of: 'nothing' } });
    else if (proposed.kind === 'proposed') set({ phase: proposed });
    else set({ phase: { kind: 'choosing' }, failure: { of: 'file', failure: proposed } });
  }

  function change(make: (phase: ProposedPhase) => Partial<ProposedPhase>): void {
    const { phase } = state;
    if (phase.kind === 'proposed' && !phase.busy) set({ phase: { ...phase, ...make(phase) } });
  }

  const preview = (phase: ProposedPhase): Carried => carriedBy(index, phase);

  async function carry(): Promise<void> {
    const { phase } = state;
    if (phase.kind !== 'proposed' || phase.busy) return;
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
    if (outcome.ok) return set({ phase: { kind: 'carried', report: outcome.value } });
    const { failure } = outcome;
    if (failure.kind === 'carryHalfWritten' && failure.sheet !== '') {
      kept = [...kept, ...leftoverRows(carried.leftovers, phase.proposal, language)];
    }
    set({
      phase: { ...proposedAgain(target(), phase), busy: false },
      failure: { of: 'workbook', failure },
    });
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
    set({ phase: { kind: 'saved', ...outcome.value, ...counts } });
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
        const contents = await tools.readFile(file, how);
        if (contents === null) return null;
        return contents.ok
          ? { ok: true, value: { title: name, ...contents.value } }
          : { ok: false, failure: { of: 'file', failure: contents.failure } };
      }),
    readOpen: () =>
      read(async () => {
        const grids = await tools.port.readGrids();
        return grids.ok
          ? { ok: true, value: openWorkbook(grids.value) }
          : { ok: false, failure: { of: 'workbook', failure: grids.failure } };
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
      change((phase) => {
        const marks = new Map(phase.choices.marks);
        if (meaning === null) marks.delete(mark);
        else marks.set(mark, meaning);
        return proposedAgain(target(), phase, { choices: { ...phase.choices, marks } });
      }),
    chooseColumn: (sheetId, column) =>
      change((phase) => {
        const others = phase.choices.columns.filter((each) => each.sheetId !== sheetId);
        const own = column === null ? [] : [{ field: 'met', sheetId, column } as const];
        return proposedAgain(target(), phase, {
          choices: { ...phase.choices, columns: [...others, ...own] },
        });
      }),
    chooseField: (field, carried) =>
      change((phase) => {
        const fields = new Set(phase.fields);
        if (carried) fields.add(field);
        else fields.delete(field);
        return proposedAgain(target(), phase, { fields });
      }),
    preview,
    carry,
    startAgain: () => {
      nextTurn();
      set({ phase: { kind: 'choosing' }, failure: null });
    },
  };
}
