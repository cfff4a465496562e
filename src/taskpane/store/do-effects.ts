/** Does in the world what the steps of the pane want done: asks the workbook, fetches, saves, remembers. */
import type { Failure } from '../../core/failures/failures';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { RepairReport, UpkeepPort } from '../../core/ports/upkeep-port';
import type { StopWatching, WorkbookPort, WorkbookSelection } from '../../core/ports/workbook-port';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { isoDay } from '../../core/words/written-date';
import type { Effect } from '../state/effect';
import type { Machine } from '../state/machine';
import type { Happening } from '../state/pane-event';
import { makePaper } from './make-paper';
import type { PaneStoreParts } from './pane-store-contract';

export interface EffectParts {
  readonly index: RubricIndex;
  readonly pane: PaneStoreParts;
  readonly getMachine: () => Machine;
  /** Tells what Excel says without being asked. */
  readonly tell: (happening: Happening) => void;
}

/** Kept between effects: what was opened once. */
interface Opened {
  port: WorkbookPort | null;
  upkeep: UpkeepPort | null;
  stopWatching: StopWatching | null;
}

type Doers = {
  readonly [K in Effect['kind']]: (
    effect: Extract<Effect, { readonly kind: K }>,
  ) => Promise<Happening | null>;
};

/** @returns does one effect and gives what came of it; null when there is nothing to tell */
export function effectDoer(parts: EffectParts): (effect: Effect) => Promise<Happening | null> {
  const { index, pane } = parts;
  const opened: Opened = { port: null, upkeep: null, stopWatching: null };

  /** No step asks anything of a workbook before Excel has answered. */
  const port = (): WorkbookPort => {
    if (opened.port === null) throw new Error('Nothing is connected yet');
    return opened.port;
  };
  const doers: Doers = {
    connect: ({ attempt }) => connect(pane, opened, attempt),
    watch: () => watch(parts, opened, port()),
    stopWatching: async () => {
      const stop = opened.stopWatching;
      opened.stopWatching = null;
      await stop?.();
      return null;
    },
    readAll: (effect) => readAll(index, port(), effect),
    readPart: async ({ ticket, before, changes }) => ({
      kind: 'partRead',
      ticket,
      outcome: await port().readChange(index, before, changes),
    }),
    create: (effect) => create(parts, port(), effect),
    writeAnswer: async ({ snapshot, asked, expected }) => {
      const { id, answer } = asked;
      const outcome = await port().writeAnswer({ index, snapshot, id, answer, expected });
      return { kind: 'answerWritten', asked, outcome };
    },
    turnTick: async ({ snapshot }) => ({
      kind: 'tickTurned',
      outcome: await port().turnTick({ index, snapshot }),
    }),
    calculate: async () => ({ kind: 'calculated', outcome: await port().recalculate() }),
    goTo: async ({ place, criterion }) => ({
      kind: 'went',
      place,
      criterion,
      outcome: await port().goTo(place),
    }),
    makePaper: async (effect) => ({
      kind: 'paperMade',
      paper: effect.paper,
      outcome: await makePaper(effect, index, port(), pane),
    }),
    check: (effect) => check(parts, opened, effect),
    repair: (effect) => repair(parts, opened, effect),
    rememberLanguage: async ({ language }) => {
      pane.preferences.writeLanguage(language);
      return null;
    },
  };
  // Each entry takes exactly the effect of its own kind; TypeScript cannot correlate the two lookups.
  return (effect) => doers[effect.kind](effect as never);
}

async function connect(pane: PaneStoreParts, opened: Opened, attempt: number): Promise<Happening> {
  const outcome = await pane.connect();
  if (outcome.ok) opened.port ??= outcome.value;
  return { kind: 'connected', attempt, outcome: outcome.ok ? succeeded(outcome.value.tier) : outcome };
}

async function readAll(
  { rubric }: RubricIndex,
  port: WorkbookPort,
  { ticket, asksSelection }: Extract<Effect, { readonly kind: 'readAll' }>,
): Promise<Happening> {
  const told: { selection?: WorkbookSelection } = {};
  const tell = (selection: WorkbookSelection): void => void (told.selection = selection);
  const outcome = await port.read(rubric, asksSelection ? tell : undefined);
  return { kind: 'allRead', ticket, outcome, ...told };
}

/** One set of handlers, and none left behind when the pane is closed while Excel is still registering. */
async function watch(
  { tell, getMachine }: EffectParts,
  opened: Opened,
  port: WorkbookPort,
): Promise<Happening | null> {
  const outcome = await port.watch((news) =>
    tell(news.kind === 'selected' ? { kind: news.kind, selection: news } : { kind: 'changed', change: news }),
  );
  if (outcome.ok && getMachine().disposed) {
    await outcome.value();
    return null;
  }
  if (outcome.ok) opened.stopWatching = outcome.value;
  return { kind: 'watched', ok: outcome.ok };
}

async function create(
  { index, pane, getMachine, tell }: EffectParts,
  port: WorkbookPort,
  { profile, language }: Extract<Effect, { readonly kind: 'create' }>,
): Promise<Happening> {
  const typeface = pane.findTypeface();
  const now = pane.clock.now();
  const outcome = await port.create(
    { rubric: index.rubric, profile, language, typeface, run: pane.newRun(), now, planDay: isoDay(now) },
    {
      report: (stage) => tell({ kind: 'creating', stage }),
      cancelled: () => {
        const { phase } = getMachine().shown;
        return phase.kind === 'creating' && phase.cancelling;
      },
    },
  );
  return { kind: 'created', outcome };
}

/** Fetched when it is first needed; a failure to fetch it is tried anew the next time. */
async function openUpkeep(pane: PaneStoreParts, opened: Opened): Promise<Outcome<UpkeepPort>> {
  if (opened.upkeep !== null) return succeeded(opened.upkeep);
  const outcome = await pane.openUpkeep();
  if (outcome.ok) opened.upkeep = outcome.value;
  return outcome;
}

async function check(
  { index, pane }: EffectParts,
  opened: Opened,
  { ticket, decisions, language }: Extract<Effect, { readonly kind: 'check' }>,
): Promise<Happening> {
  const typeface = pane.findTypeface();
  const upkeep = await openUpkeep(pane, opened);
  const outcome = upkeep.ok ? await upkeep.value.check({ index, language, typeface, decisions }) : upkeep;
  return { kind: 'checked', ticket, outcome };
}

async function repair(
  { index, pane, getMachine, tell }: EffectParts,
  opened: Opened,
  { agreed, decisions, profile, language }: Extract<Effect, { readonly kind: 'repair' }>,
): Promise<Happening> {
  const upkeep = await openUpkeep(pane, opened);
  if (!upkeep.ok) return { kind: 'repaired', outcome: notBegun(upkeep.failure) };
  const typeface = pane.findTypeface();
  const madeOn = isoDay(pane.clock.now());
  const outcome = await upkeep.value.repair(
    { index, language, typeface, decisions, profile, agreed, madeOn, run: pane.newRun() },
    {
      report: (stage) => tell({ kind: 'repairing', stage }),
      cancelled: () => {
        const { phase } = getMachine().shown.upkeep;
        return phase.kind === 'repairing' && phase.cancelling;
      },
    },
  );
  // A cancelled creation has words of its own; here it is repair that was cancelled.
  const isCancelled = !outcome.ok && outcome.failure.kind === 'cancelled';
  return { kind: 'repaired', outcome: isCancelled ? notBegun(outcome.failure) : outcome };
}

function notBegun(cause: Failure): Outcome<RepairReport> {
  return failed({ kind: 'repairStopped', wrote: false, cause });
}
