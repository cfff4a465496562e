/**
 * Two people, each with an Excel window of their own on one workbook, who press “create” at the same moment: the
 * order in which their requests arrive is the test's.
 */
import type { Outcome } from '../../src/core/failures/outcome';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { isFinished } from '../../src/core/creation/plan-creation';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import type { CreateReport, CreateRequest } from '../../src/core/ports/workbook-port';
import { sheetOfReference } from '../../src/core/sheet/sheet-reference';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { runBatch } from '../../src/excel/office/run-batch';
import { survey } from '../../src/excel/read/survey';
import { createRequest, noProgress, tinyRubric, valueOf } from '../excel/open-workbook';
import { openHeldClient, turn, type HeldClient } from './held-client';

export const tinyPlan = planWorkbook(indexRubric(tinyRubric), createRequest(tinyRubric));

export interface TwoPeople {
  readonly host: EmbeddedHost;
  readonly somchai: HeldClient;
  readonly malee: HeldClient;
  close(): void;
}

export async function openTwoPeople(): Promise<TwoPeople> {
  const host = createEmbeddedHost({}, newFormulaEngine());
  const [somchai, malee] = [await openHeldClient(host), await openHeldClient(host)];
  return {
    host,
    somchai,
    malee,
    close: () => {
      somchai.close();
      malee.close();
    },
  };
}

export interface Press {
  readonly client: HeldClient;
  readonly request: CreateRequest;
  outcome: Outcome<CreateReport> | null;
  /** Requests that were let through. */
  steps: number;
}

/** Pressed, and its first request waits. */
export function press(client: HeldClient, over: Partial<CreateRequest> = {}): Press {
  const started: Press = { client, request: createRequest(tinyRubric, over), outcome: null, steps: 0 };
  client.hold();
  void client.workbook.create(started.request, noProgress).then((outcome) => {
    started.outcome = outcome;
  });
  return started;
}

/** Lets one request through and waits for its answer: then the next request waits, or the press is over. */
async function step(press: Press, before: (press: Press) => void): Promise<void> {
  const isAtRest = (): boolean => press.client.waiting > 0 || press.outcome !== null;
  while (!isAtRest()) await turn();
  if (press.outcome !== null) return;
  before(press);
  press.client.release();
  press.steps += 1;
  await turn();
  while (!isAtRest()) await turn();
}

/**
 * @param order whose request goes next: true is the first one's. When it runs out, the first finishes, then the second
 * @param before called before every request
 */
export async function runPresses(
  first: Press,
  second: Press,
  order: readonly boolean[],
  before: (press: Press) => void = () => undefined,
): Promise<void> {
  for (const isFirst of order) await step(isFirst ? first : second, before);
  for (const press of [first, second]) {
    while (press.outcome === null) await step(press, before);
    press.client.letGo();
  }
}

/** All orders of so many requests of each. */
export function allOrders(firsts: number, seconds: number): boolean[][] {
  if (firsts === 0 || seconds === 0) return [new Array<boolean>(firsts + seconds).fill(seconds === 0)];
  return [
    ...allOrders(firsts - 1, seconds).map((order) => [true, ...order]),
    ...allOrders(firsts, seconds - 1).map((order) => [false, ...order]),
  ];
}

/** What is wrong with the workbook's names: each must lead into a finished sheet that bears the marker it is for. */
export async function lostNames({ host, malee }: TwoPeople): Promise<string[]> {
  const standing = valueOf(await runBatch(malee.environment, 'wait', survey));
  const markers = new Map(tinyPlan.names.map(({ name, marker }) => [name, marker]));
  const leads = (name: string, refersTo: string): boolean => {
    const sheet = standing.sheets.find((one) => one.name === sheetOfReference(refersTo));
    return sheet !== undefined && isFinished(sheet) && sheet.marker === markers.get(name);
  };
  const wrong = host.workbook.names.filter(({ name, refersTo }) => !leads(name, refersTo));
  const missing = [...markers.keys()].filter((name) => !host.workbook.names.some((one) => one.name === name));
  return [...wrong.map(({ name, refersTo }) => `${name} ${refersTo}`), ...missing];
}

/** Sheets that a creation left half-made. */
export async function halfMadeSheets({ malee }: TwoPeople): Promise<string[]> {
  const standing = valueOf(await runBatch(malee.environment, 'wait', survey));
  return standing.sheets.filter((sheet) => !isFinished(sheet)).map(({ name }) => name);
}
