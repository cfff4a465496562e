/**
 * Runs one moving history and says which laws it broke:
 *
 *   1. under each criterion stands its own answer, or what a press was to bring it, and never another's;
 *   2. no text of anybody is lost but one that somebody typed over;
 *   3. what a press said that it had written is there; one that says nothing was written has written nothing;
 *   4. afterwards check and repair bring everything in order, and ask nothing that has no answer.
 */
import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import type { CarryInReport } from '../../src/core/ports/carry-port';
import type { Outcome } from '../../src/core/failures/outcome';
import type { SavedState } from '../../src/embedded-host/contract';
import { createRequest, noProgress, valueOf } from '../excel/open-workbook';
import {
  answersIn,
  carriedTo,
  holdPress,
  ids,
  incoming,
  isUntouched,
  lostTexts,
  pressCarry,
  pressRepair,
  rubric,
  settle,
  textsIn,
  type HeldPress,
  type World,
} from './moved-rows';
import { happen, harm } from './moving-deeds';
import type { MovingHistory, PressKind } from './moving-history';

interface Pressed {
  readonly kind: PressKind;
  readonly press: HeldPress<unknown>;
}

/** @param state a workbook in which the criteria of `incoming` are empty; @param truth what it holds */
export async function runMoving(
  world: World,
  state: SavedState,
  truth: Answers,
  { damages, presses, happenings }: MovingHistory,
): Promise<string[]> {
  const { host } = world;
  host.faults.clear();
  host.restore(state);
  world.truth.clear();
  for (const [id, answer] of truth) world.truth.set(id, answer);
  for (const damage of damages) harm(world, damage);
  const before = textsIn(world);
  const said = new Map<string, string>();
  const pressed: Pressed[] = [];
  for (const [number, kind] of presses.entries()) pressed.push(await press(world, kind, number));
  for (const happening of happenings) {
    if (happening.kind === 'request') await pressed[happening.press % pressed.length]?.press.next();
    else happen(world, happening, said);
  }
  const outcomes = [];
  for (const { kind, press: held } of pressed) outcomes.push({ kind, outcome: await held.finish() });
  host.faults.clear();
  const found = [...(await misplaced(world, outcomes, said)), ...lost(world, before, said)];
  const left = await settle(world);
  if (left.length > 0) found.push(`left to do: ${left.join(', ')}`);
  return [...found, ...(await misplaced(world, outcomes, said, true)), ...lost(world, before, said)];
}

async function press(world: World, kind: PressKind, number: number): Promise<Pressed> {
  const client = number === 0 ? world.somchai : world.malee;
  const { workbook } = client;
  if (kind === 'repair') return { kind, press: await pressRepair(client) };
  if (kind === 'carry') return { kind, press: await pressCarry(world, client) };
  const request = createRequest(rubric);
  const { profile, language, typeface, run } = request;
  const snapshot = valueOf(await world.observer.workbook.read(rubric));
  const list = { rubric, profile, language, typeface, run, answers: snapshot.answers, madeOn: '2026-11-25' };
  const work = (): Promise<Outcome<unknown>> => {
    if (kind === 'list') return workbook.writeGapSheet(list);
    if (kind === 'print')
      return workbook.preparePrint({ rubric, snapshot, language, typeface, printedOn: '2026-11-28' });
    return workbook.create(request, noProgress);
  };
  return { kind, press: holdPress(client, work) };
}

interface Ended {
  readonly kind: PressKind;
  readonly outcome: Outcome<unknown>;
}

/** Rows that were deleted, or lost their id, are missing until they are mended. */
async function misplaced(
  world: World,
  outcomes: readonly Ended[],
  said: ReadonlyMap<string, string>,
  isMended = false,
): Promise<string[]> {
  const answers = await answersIn(world);
  const carries = outcomes
    .filter(({ kind }) => kind === 'carry')
    .map(({ outcome }) => outcome as Outcome<CarryInReport>);
  const written = new Set(carries.flatMap((outcome) => (outcome.ok ? outcome.value.written : [])));
  const isOpen = carries.some((outcome) => !outcome.ok && !isUntouched(outcome.failure));
  return ids.flatMap((id) => {
    const held = answers.get(id);
    if (held === undefined) return isMended ? [`${id} has no row`] : [];
    const own = world.truth.get(id) ?? emptyAnswer;
    const brought = incoming.includes(id) ? carriedTo(id) : own;
    // One that broke off may have written a part of an answer, and says that it wrote.
    const due = written.has(id) ? [brought] : isOpen ? [own, brought] : [own];
    const typed = said.get(id);
    const isRight =
      due.some(({ met }) => held.met === met) &&
      due.some(({ owner }) => held.owner === owner) &&
      (typed === undefined
        ? due.some(({ evidence }) => held.evidence === evidence)
        : held.evidence === typed);
    return isRight ? [] : [`${id} holds ${String(held.met)} “${held.evidence}” “${held.owner}”`];
  });
}

function lost(world: World, before: ReadonlySet<string>, said: ReadonlyMap<string, string>): string[] {
  const over = new Set([...said.keys()].map((id) => `EV<${id}>`));
  const due = new Set([...[...before].filter((text) => !over.has(text)), ...said.values()]);
  return lostTexts(due, world).map((text) => `${text} is nowhere`);
}
