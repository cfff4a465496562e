/**
 * A workbook with answers in it, one person whose requests wait, and a colleague who moves rows between two of them.
 * What stood and what was written can be told apart in every cell: each text names its criterion.
 */
import { emptyAnswer, type Answer, type Answers } from '../../src/core/assessment/answers';
import { carryAnswers, proposedDecisions } from '../../src/core/editions/carry';
import { proposeCarry } from '../../src/core/editions/propose-carry';
import { readSource } from '../../src/core/editions/read-source';
import type { Failure } from '../../src/core/failures/failures';
import type { Outcome } from '../../src/core/failures/outcome';
import { columnOf } from '../../src/core/layout/columns';
import type { CarryInReport } from '../../src/core/ports/carry-port';
import type { RepairReport, RepairRequest, UpkeepPort } from '../../src/core/ports/upkeep-port';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { noDecisions, type Question } from '../../src/core/standing/question';
import type { EmbeddedHost, SavedState } from '../../src/embedded-host/contract';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { createCarryPort } from '../../src/excel/operations/carry-in';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import { planOf } from '../core/layout/rubrics';
import { gridsOf } from '../core/sheet/grids';
import { createRequest, noProgress, sheetNamed, valueOf } from '../excel/open-workbook';
import { fuzzRubric } from '../fuzz/fuzz-rubric';
import { openHeldClient, turn, type HeldClient } from './held-client';

export const rubric = fuzzRubric;
export const index = indexRubric(rubric);
export const ids: readonly string[] = [...index.criteria.keys()];

export interface World {
  readonly host: EmbeddedHost;
  readonly somchai: HeldClient;
  readonly malee: HeldClient;
  readonly observer: HeldClient;
  /** What each criterion should hold. */
  readonly truth: Map<string, Answer>;
}

export interface Worlds {
  readonly open: () => Promise<World>;
  readonly close: () => void;
}

/**
 * The workbook is made and the windows are opened once a test file, and put back for each world: that takes longer than
 * most of them do. A window in which something was left to wait is another's from then on.
 */
export function openWorlds(): Worlds {
  let filled: FilledWorkbook | null = null;
  let windows: readonly [HeldClient, HeldClient, HeldClient] | null = null;
  const close = (): void => {
    for (const window of windows ?? []) window.close();
    windows = null;
  };
  return {
    open: async () => {
      filled ??= await fillWorkbook();
      const { host, state, truth } = filled;
      if (windows?.some(({ waiting }) => waiting > 0) === true) close();
      host.restore(state);
      windows ??= [await openHeldClient(host), await openHeldClient(host), await openHeldClient(host)];
      const [somchai, malee, observer] = windows;
      return { host, somchai, malee, observer, truth: new Map(truth) };
    },
    close,
  };
}

interface FilledWorkbook {
  readonly host: EmbeddedHost;
  readonly state: SavedState;
  readonly truth: Answers;
}

async function fillWorkbook(): Promise<FilledWorkbook> {
  const host = createEmbeddedHost({}, newFormulaEngine());
  const observer = await openHeldClient(host);
  valueOf(await observer.workbook.create(createRequest(rubric), noProgress));
  ids.forEach((id, number) => {
    const sheet = categoryOf({ host }, id);
    const row = rowOf({ host }, id);
    if (number % 2 === 0) host.hands.type(sheet.id, row, columnOf('met'), 'TRUE');
    host.hands.type(sheet.id, row, columnOf('evidence'), `EV<${id}>`);
    host.hands.type(sheet.id, row, columnOf('owner'), `OWNER<${id}>`);
  });
  const truth = await answersIn({ observer });
  observer.close();
  return { host, state: host.save(), truth };
}

/** The sheet on which a criterion belongs. */
export function categoryOf({ host }: Pick<World, 'host'>, id: string): SheetView {
  return sheetNamed(host, `หมวด ${id.charAt(0)}`);
}

export function rowOf(world: Pick<World, 'host'>, id: string): number {
  const row = findRow(world, id);
  if (row === null) throw new Error(`No row ${id}`);
  return row;
}

export function findRow(world: Pick<World, 'host'>, id: string): number | null {
  const sheet = categoryOf(world, id);
  for (let row = 0; row < sheet.rowCount; row += 1) if (sheet.cell(row, 0).value === id) return row;
  return null;
}

export async function answersIn({ observer }: Pick<World, 'observer'>): Promise<Answers> {
  return valueOf(await observer.workbook.read(rubric)).answers;
}

/** What stands under another criterion than its own, or not as it should. */
export async function wrongAnswers(
  world: World,
  without: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const answers = await answersIn(world);
  return ids.flatMap((id) => {
    const [held, due] = [answers.get(id), world.truth.get(id) ?? emptyAnswer];
    if (held === undefined) return without.has(id) ? [] : [`${id} has no row`];
    const isRight = held.evidence === due.evidence && held.owner === due.owner && held.met === due.met;
    return isRight ? [] : [`${id} holds ${String(held.met)} ${held.evidence} ${held.owner}`];
  });
}

/** All texts that people wrote, wherever they stand now. */
export function textsIn({ host }: Pick<World, 'host'>): ReadonlySet<string> {
  const texts = host.workbook.sheets.flatMap((sheet) =>
    [...sheet.filled()].map(({ value }) => String(value)),
  );
  return new Set(texts.filter((text) => /EV<|OWNER<|NEW<|พิมพ์/u.test(text)));
}

export function lostTexts(before: ReadonlySet<string>, world: World): string[] {
  const now = textsIn(world);
  return [...before].filter((text) => !now.has(text));
}

/** A press whose requests are let through one by one. */
export interface HeldPress<Value> {
  readonly outcome: () => Outcome<Value> | null;
  next(): Promise<void>;
  finish(): Promise<Outcome<Value>>;
}

export function holdPress<Value>(client: HeldClient, press: () => Promise<Outcome<Value>>): HeldPress<Value> {
  let outcome: Outcome<Value> | null = null;
  client.hold();
  void press().then((result) => {
    outcome = result;
  });
  const isAtRest = (): boolean => client.waiting > 0 || outcome !== null;
  const next = async (): Promise<void> => {
    while (!isAtRest()) await turn();
    if (outcome !== null) return;
    client.release();
    await turn();
    while (!isAtRest()) await turn();
  };
  return {
    outcome: () => outcome,
    next,
    finish: async () => {
      while (outcome === null) await next();
      client.letGo();
      return outcome;
    },
  };
}

function upkeepRequest(decisions = noDecisions): Omit<RepairRequest, 'agreed'> {
  const { profile, language, typeface, run } = createRequest(rubric);
  return { index, profile, language, typeface, run, decisions, madeOn: '2026-11-25' };
}

/** Checks, and presses repair with all that the check has shown. */
export async function pressRepair(client: HeldClient): Promise<HeldPress<RepairReport>> {
  const upkeep = createUpkeep(client.environment);
  const request = upkeepRequest();
  const agreed = new Set(valueOf(await upkeep.check(request)).steps.map(({ key }) => key));
  return holdPress(client, () => upkeep.repair({ ...request, agreed }, noProgress));
}

/** Criteria for which another file has answers, and what it has. */
export const incoming: readonly string[] = ['1.1.B2', '1.2.B1'];

export function carriedTo(id: string): Answer {
  return { ...emptyAnswer, met: true, evidence: `NEW<${id}>`, owner: `NEW<${id}> owner` };
}

export function emptyIncoming(world: World): void {
  for (const id of incoming) {
    for (const field of ['met', 'evidence', 'owner'] as const) {
      const typed = field === 'met' ? 'FALSE' : '';
      world.host.hands.type(categoryOf(world, id).id, rowOf(world, id), columnOf(field), typed);
    }
    world.truth.set(id, emptyAnswer);
  }
}

export async function pressCarry(world: World, client: HeldClient): Promise<HeldPress<CarryInReport>> {
  const answers = new Map(incoming.map((id) => [id, carriedTo(id)]));
  const grids = gridsOf(planOf(index, 'th', { answers }));
  const source = readSource(index, { title: 'เดิม.xlsx', grids });
  const proposal = proposeCarry(index, source, await answersIn(world));
  const { profile, language, typeface, run } = createRequest(rubric);
  const carried = carryAnswers(index, proposal, proposedDecisions(proposal));
  const madeOn = '2026-11-25';
  return holdPress(client, () =>
    createCarryPort(client.environment).carryIn({
      rubric,
      proposal,
      carried,
      profile,
      language,
      typeface,
      madeOn,
      run,
      kept: [],
    }),
  );
}

const mostQuestions = 8;

/** What a person does afterwards: checks, answers by what they wrote, repairs. @returns what is left to do then */
export async function settle({ observer }: World): Promise<string[]> {
  const upkeep = createUpkeep(observer.environment);
  const decisions = await decideAll(upkeep);
  const request = upkeepRequest(decisions);
  const { steps } = valueOf(await upkeep.check(request));
  if (steps.length > 0) {
    const agreed = new Set(steps.map(({ key }) => key));
    valueOf(await upkeep.repair({ ...request, agreed }, noProgress));
  }
  const again = valueOf(await upkeep.check(upkeepRequest()));
  return [...again.steps.map(({ key }) => key), ...again.questions.map(({ kind }) => kind)];
}

async function decideAll(upkeep: UpkeepPort): Promise<Map<string, string>> {
  const decisions = new Map<string, string>();
  for (let turns = 0; turns < mostQuestions; turns += 1) {
    const { questions } = valueOf(await upkeep.check(upkeepRequest(decisions)));
    if (questions.length === 0) break;
    for (const question of questions) decisions.set(question.key, decide(question));
  }
  return decisions;
}

function decide(question: Question): string {
  const idIn = (answer: Answer): string | undefined => /(?:EV|พิมพ์ \d+ )<([^>]+)>/u.exec(answer.evidence)?.[1];
  if (question.kind === 'whichRow') {
    const own = question.options.find(({ row }) => idIn(row.answer) === question.id) ?? question.options[0];
    return own?.key ?? '';
  }
  if (question.kind === 'whoseRow') {
    const id = idIn(question.row.answer);
    return id !== undefined && question.options.some(({ key }) => key === id) ? id : 'none';
  }
  if (question.kind === 'idOrText') {
    const byText = question.rows.filter(({ view, byText: id }) => idIn(view.answer) === id).length;
    const byId = question.rows.filter(({ view, byId: id }) => idIn(view.answer) === id).length;
    return byText > byId ? 'text' : 'id';
  }
  return question.options[0]?.key ?? '';
}

/** A failure in which nothing was written. */
export function isUntouched(failure: Failure): boolean {
  return failure.kind === 'rolledBack' || (failure.kind === 'repairStopped' && !failure.wrote);
}
