/**
 * Runs one history of several people on one workbook and says which laws it broke:
 *
 *   1. every edit that no later one on the same cell replaced is there, unless its row was deleted;
 *   2. after the last event a pane that missed none shows what a fresh reading shows; after the next focus all do;
 *   3. no pane writes unless its own person pressed a button that does;
 *   4. whatever the workbook refused is said to the person, or was made good by a later reading.
 */
import { isDeepStrictEqual } from 'node:util';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { evaluate } from '../../src/taskpane/state/picture/evaluate';
import type { PaneState, Reading } from '../../src/taskpane/state/pane-state';
import { tinyRubric } from '../excel/open-workbook';
import type { History } from './actions';
import { figures } from './figures';
import { createScene, type Scene } from './perform';
import { sitDown, type Person } from './person';
import { createSharedClock } from './shared-clock';
import type { Table } from './table';

/** Longer than all attempts of a pane to read again by itself. */
const longWhile = 70_000;
/** Longer than a pane may take its time after a focus. */
const shortWhile = 10_000;

const index = indexRubric(tinyRubric);

/** @returns what went against a law, in words; empty when nothing did */
export async function runHistory(table: Table, history: History): Promise<string[]> {
  const scene = await begin(table, history);
  const { people } = scene;
  const found: string[] = [];
  for (const [number, { who, action }] of history.steps.entries()) {
    const person = people[who % people.length];
    if (person === undefined) continue;
    figures.actions += 1;
    await scene.perform(person, action);
    found.push(...people.flatMap(claimsTooMuch).map((words) => `after step ${number + 1}: ${words}`));
  }
  found.push(...(await end(scene, history)));
  for (const person of people) {
    found.push(...person.complaints);
    person.countWrites();
    figures.lostEvents += person.lostEvents;
    await person.leave();
  }
  return found;
}

async function begin(table: Table, history: History): Promise<Scene> {
  const { host, seats, bases, idle } = table;
  figures.histories += 1;
  figures.people += history.people;
  for (const { participant } of seats) {
    participant.edits.flow();
    participant.mail.flow();
    participant.faults.clear();
  }
  host.restore(bases[history.base].state);
  await idle();
  const clock = createSharedClock();
  const { reading } = bases[history.base];
  const people = seats.slice(0, history.people).map((seat, number) => sitDown(seat, number, clock, reading));
  await Promise.all(people.map(({ store }) => store.connect()));
  return createScene(table, clock, people);
}

async function end(scene: Scene, { focusAtOnce }: History): Promise<string[]> {
  const { table, clock, people, model } = scene;
  scene.arriveAll();
  for (const { seat } of people) {
    seat.participant.faults.clear();
    seat.participant.mail.flow();
  }
  await table.idle();
  const found: string[] = [];
  if (!focusAtOnce) {
    await clock.advance(longWhile, table.idle);
    const truth = await readTruth(table);
    for (const person of people.filter(({ lostEvents }) => lostEvents === 0)) {
      found.push(...compare(person, truth, withoutNames).map((words) => `after the last event ${words}`));
    }
  }
  for (const person of people) person.press((store) => store.focused(), false);
  await table.idle();
  await clock.advance(shortWhile, table.idle);
  const truth = await readTruth(table);
  for (const person of people) {
    found.push(...compare(person, truth, (snapshot) => snapshot).map((words) => `after the focus ${words}`));
    found.push(...unfinished(person));
  }
  scene.noteMade();
  if (truth !== null) found.push(...model.differences(truth.snapshot.answers));
  return found;
}

/** What a fresh reading shows; null where there is no assessment. */
async function readTruth({ observer }: Table): Promise<Reading | null> {
  const read = await observer.read(tinyRubric);
  if (read.ok) return evaluate(index, read.value, null);
  if (read.failure.kind === 'noAssessment') return null;
  throw new Error(JSON.stringify(read.failure));
}

function compare(
  { name, store }: Person,
  truth: Reading | null,
  seen: (snapshot: WorkbookSnapshot) => unknown,
): string[] {
  const { phase } = store.getState();
  if (truth === null || phase.kind !== 'ready') {
    return truth === null && phase.kind === 'noAssessment' ? [] : [`${name} is shown ${phase.kind}`];
  }
  // A pane that says that it may be old has not said anything wrong.
  if (phase.freshness.kind === 'stale' && seen === withoutNames) return [];
  const { reading, freshness } = phase;
  const differing: string[] = freshness.kind === 'fresh' ? [] : [`is ${JSON.stringify(freshness)}`];
  if (!isDeepStrictEqual(seen(reading.snapshot), seen(truth.snapshot))) {
    differing.push(`sees another workbook: ${differingParts(reading.snapshot, truth.snapshot).join(', ')}`);
  }
  for (const part of ['assessment', 'gaps', 'steps', 'differences'] as const) {
    if (!isDeepStrictEqual(reading[part], truth[part])) differing.push(`has other ${part}`);
  }
  return differing.map((words) => `${name} ${words}`);
}

/** New names of sheets are seen at the next full reading only, and problems may come in another order. */
function withoutNames({ answers, figures: numbers, places, problems }: WorkbookSnapshot): unknown {
  return {
    answers,
    figures: numbers,
    places: [...places].map(([id, { sheetId, row, column }]) => [id, sheetId, row, column]).sort(),
    problems: problems.map(({ kind }) => kind).sort(),
  };
}

function differingParts(one: WorkbookSnapshot, other: WorkbookSnapshot): string[] {
  const parts = Object.keys(one) as (keyof WorkbookSnapshot)[];
  return parts.filter((part) => !isDeepStrictEqual(one[part], other[part]));
}

/** A pane that says it is up to date, though the workbook's last answer to it was a refusal. */
function claimsTooMuch({ name, store, unseen }: Person): string[] {
  const { phase } = store.getState();
  const saysFresh = phase.kind === 'ready' && phase.freshness.kind === 'fresh';
  return saysFresh
    ? unseen.map(({ call, failure }) => `${name} was not told that ${call} failed: ${failure.kind}`)
    : [];
}

function unfinished(person: Person): string[] {
  const { name, store, pressed, unseen } = person;
  const state: PaneState = store.getState();
  const found = unseen.map(
    ({ call, failure }) => `${name} was never told that ${call} failed: ${failure.kind}`,
  );
  if (pressed > 0) found.push(`${name} still waits for ${pressed} buttons`);
  if (state.phase.kind === 'starting' || state.phase.kind === 'creating')
    found.push(`${name} is ${state.phase.kind}`);
  if (state.making !== null || (state.phase.kind === 'ready' && state.phase.busy))
    found.push(`${name} is busy`);
  return found;
}
