/**
 * npm run bench: what the add-in costs, in round trips, actions, bytes and work, for the real rubric and one ten
 * times its size, and beside it the same job done a sync at a time, through the same client and host; and what the
 * workbook costs as a file. With `--check` it measures only what we promise something about, beside a rubric four times
 * the real one, and fails when a promise is broken.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Answer } from '../../src/core/assessment/answers';
import { emptyAnswer } from '../../src/core/assessment/answers';
import { assess, reassess } from '../../src/core/assessment/attainment';
import { parseRubric } from '../../src/core/rubric/parse-rubric';
import type { Rubric } from '../../src/core/rubric/rubric';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { noDecisions } from '../../src/core/standing/question';
import { areaAddress } from '../../src/core/sheet/cell-address';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import type { EmbeddedHost, Traffic } from '../../src/embedded-host/contract';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import { fileBench } from './file-bench';
import { valueOf } from './value-of';
import { repeatRubric } from './larger-rubric';
import { createNaively, readNaively } from './naive-way';

interface Cost {
  readonly job: string;
  readonly size: number;
  readonly way: 'ours' | 'naive';
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly writes: number;
  readonly writesByMember: ReadonlyMap<string, number>;
  readonly largestRequestBytes: number;
  readonly largestAnswerBytes: number;
}

const profile = { agencyName: 'กรมตัวอย่าง', agencyType: 'department', fiscalYear: 2570, round: '1' } as const;
const typeface = { name: 'TH Sarabun New', size: 16 } as const;
const look = { profile, language: 'th', typeface } as const;

/** Large enough that what is sent goes in several requests: 7 syncs in place of 4. */
const largeForCheck = 4;

export async function bench(check: boolean): Promise<number> {
  const text = readFileSync('rubric/pmqa-4.0.json', 'utf8');
  const real = valueOf(parseRubric(JSON.parse(text)));
  const costs: Cost[] = [];
  const large = check ? largeForCheck : 10;
  for (const size of [1, large]) {
    const rubric = repeatRubric(real, size);
    process.stderr.write(`measuring: the workbook in Excel, rubric x${size}\n`);
    costs.push(...(await ourCosts(rubric, size)));
    // The naive way is only looked at.
    if (!check) costs.push(...(await naiveCosts(rubric, size)));
  }
  print(costs);
  printWrites(costs);
  if (!check) printWork(real, text);
  const bundle = printBundle();
  const brokenByFile = fileBench(check);
  const broken = check ? [...brokenPromises(costs, bundle, large), ...brokenByFile] : [];
  for (const promise of broken) process.stdout.write(`BROKEN: ${promise}\n`);
  return broken.length === 0 ? 0 : 1;
}

async function open(): Promise<{ host: EmbeddedHost; environment: Awaited<ReturnType<typeof openClient>> }> {
  const host = createEmbeddedHost({ excelApi: '1.18' }, newFormulaEngine());
  const environment = await openClient(host, { checkboxShim: true });
  host.traffic.reset();
  return { host, environment };
}

async function ourCosts(rubric: Rubric, size: number): Promise<Cost[]> {
  const { host, environment } = await open();
  const workbook = createExcelWorkbook(environment);
  const cost = (job: string): Cost => taken(host.traffic, job, size, 'ours');
  const request = { ...look, rubric, run: 'bench', now: Date.UTC(2026, 10, 23) };
  valueOf(await workbook.create(request, { report: () => undefined, cancelled: () => false }));
  const create = cost('create');
  const before = valueOf(await workbook.read(rubric));
  const readAll = cost('read all');
  const [place] = before.places.values();
  if (place === undefined) throw new Error('No criterion was found in the new workbook');
  host.hands.toggle(place.sheetId, place.row, place.column);
  host.traffic.reset();
  const address = areaAddress({ row: place.row, column: place.column, rows: 1, columns: 1 });
  const change = { kind: 'cells', sheetId: place.sheetId, address, by: 'me' } as const;
  const after = valueOf(await workbook.readChange(indexRubric(rubric), before, [change]));
  if (after === null) throw new Error('One tick was not understood by itself');
  const tick = cost('one tick');
  const upkeep = await upkeepCosts(environment, host, rubric, cost);
  environment.close();
  return [create, readAll, tick, ...upkeep];
}

/** A check of a workbook in order, and a repair of a category that lacks a row and an id. */
async function upkeepCosts(
  environment: ExcelEnvironment,
  host: EmbeddedHost,
  rubric: Rubric,
  cost: (job: string) => Cost,
): Promise<Cost[]> {
  const upkeep = createUpkeep(environment);
  const index = indexRubric(rubric);
  const request = { index, language: 'th', typeface, decisions: noDecisions } as const;
  valueOf(await upkeep.check(request));
  const check = cost('check');
  breakFirstCategory(host, rubric);
  const { steps } = valueOf(await upkeep.check(request));
  host.traffic.reset();
  const agreed = new Set(steps.map(({ key }) => key));
  valueOf(
    await upkeep.repair(
      { ...request, profile, agreed, madeOn: '2026-11-23', run: 'bench-repair' },
      { report: () => undefined, cancelled: () => false },
    ),
  );
  return [check, cost('repair')];
}

/** The row of the first criterion goes, and the next one loses its id. One category: edits by hand take their time. */
function breakFirstCategory(host: EmbeddedHost, rubric: Rubric): void {
  const id = rubric.categories[0]?.items[0]?.levels[0]?.criteria[0]?.id;
  for (const sheet of host.workbook.sheets) {
    const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
    const row = rows.find((each) => sheet.content(each, 0).value === id);
    if (row === undefined) continue;
    host.hands.deleteRows(sheet.id, row, 1);
    host.hands.clear(sheet.id, { row, column: 0, rows: 1, columns: 1 });
    return;
  }
}

async function naiveCosts(rubric: Rubric, size: number): Promise<Cost[]> {
  const { host, environment } = await open();
  const plan = planWorkbook(indexRubric(rubric), look);
  await createNaively(environment, plan);
  const create = taken(host.traffic, 'create', size, 'naive');
  await readNaively(environment, plan);
  const readAll = taken(host.traffic, 'read all', size, 'naive');
  // After a tick the samples read everything again.
  await readNaively(environment, plan);
  const tick = taken(host.traffic, 'one tick', size, 'naive');
  environment.close();
  return [create, readAll, tick];
}

function taken(traffic: Traffic, job: string, size: number, way: Cost['way']): Cost {
  const { roundTrips, actions, requestBytes, answerBytes, writes, writesByMember } = traffic;
  const { largestRequestBytes, largestAnswerBytes } = traffic;
  traffic.reset();
  return {
    job,
    size,
    way,
    syncs: roundTrips,
    actions,
    requestBytes,
    answerBytes,
    writes,
    writesByMember,
    largestRequestBytes,
    largestAnswerBytes,
  };
}

function print(costs: readonly Cost[]): void {
  const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const line = (cells: readonly string[]): string =>
    cells.map((text, column) => (column < 3 ? text.padEnd(9) : text.padStart(11))).join(' ');
  process.stdout.write(
    `${line(['job', 'rubric', 'way', 'syncs', 'actions', 'sent', 'answered', 'writes'])}\n`,
  );
  for (const cost of costs) {
    const numbers = [
      String(cost.syncs),
      String(cost.actions),
      kilo(cost.requestBytes),
      kilo(cost.answerBytes),
      String(cost.writes),
    ];
    process.stdout.write(`${line([cost.job, `x${cost.size}`, cost.way, ...numbers])}\n`);
  }
}

/** Where the writes of a creation go: each costs 1 to 5 ms in Excel, however many cells it is for. */
function printWrites(costs: readonly Cost[]): void {
  const create = costs.find(({ job, size, way }) => job === 'create' && size === 1 && way === 'ours');
  const byCount = [...(create?.writesByMember ?? [])].sort(([, one], [, other]) => other - one);
  process.stdout.write('\nwhere the writes of creating go\n');
  for (const [member, count] of byCount) process.stdout.write(`${String(count).padStart(6)} ${member}\n`);
}

/** Median of several runs, in milliseconds. */
function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const begun = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - begun) / 1e6;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function printWork(real: Rubric, text: string): void {
  process.stdout.write('\nthe core, median of 15 runs (ms)\n');
  for (const size of [1, 10]) {
    const rubric = repeatRubric(real, size);
    const index = indexRubric(rubric);
    const ticked: Answer = { ...emptyAnswer, met: true };
    const answers = new Map(
      [...index.criteria.keys()].map((id, position) => [id, position % 3 === 0 ? emptyAnswer : ticked]),
    );
    const before = assess(index, answers, 'department');
    const [first] = index.items.keys();
    const changed = new Set(first === undefined ? [] : [first]);
    const work: readonly (readonly [string, () => unknown])[] = [
      ...(size === 1 ? [['parse', () => parseRubric(JSON.parse(text))] as const] : []),
      ['index', () => indexRubric(rubric)],
      ['plan', () => planWorkbook(index, look)],
      ['assess', () => assess(index, answers, 'department')],
      ['one tick', () => reassess(index, before, answers, 'department', changed)],
    ];
    process.stdout.write(
      `  x${size}: ${work.map(([name, run]) => `${name} ${milliseconds(run).toFixed(2)}`).join(', ')}\n`,
    );
  }
}

interface Bundle {
  readonly minified: number;
  readonly gzipped: number;
}

/** The pane's own code with Fabric and React; the rubric is data and stands beside it. Null before a build. */
function printBundle(): Bundle | null {
  if (!existsSync('dist/taskpane.js')) {
    process.stdout.write('\nbundle: not built yet (npm run build)\n');
    return null;
  }
  const sizes = (file: string): Bundle => {
    const content = readFileSync(file);
    return { minified: content.length, gzipped: gzipSync(content, { level: 9 }).length };
  };
  const words = ({ minified, gzipped }: Bundle): string =>
    `${(minified / 1000).toFixed(0)} kB, gzipped ${(gzipped / 1000).toFixed(0)} kB`;
  const pane = sizes('dist/taskpane.js');
  process.stdout.write(
    `\nbundle: pane with Fabric and React ${words(pane)}; rubric ${words(sizes('dist/rubric.js'))}\n`,
  );
  return pane;
}

function brokenPromises(costs: readonly Cost[], bundle: Bundle | null, large: number): string[] {
  const of = (job: string, size: number): Cost => {
    const found = costs.find((cost) => cost.job === job && cost.size === size && cost.way === 'ours');
    if (found === undefined) throw new Error(`${job} x${size} was not measured`);
    return found;
  };
  const growth = of('create', large).requestBytes / of('create', 1).requestBytes;
  const promises: readonly (readonly [boolean, string])[] = [
    [of('create', 1).syncs <= 4, 'create takes at most 4 syncs'],
    [of('create', 1).writes <= 665, 'create makes at most 665 writes'],
    [of('create', 1).actions <= 1_995, 'create takes at most 1,995 actions'],
    [of('create', 1).requestBytes < 762_000, 'create sends less than 762 kB'],
    [of('create', large).largestRequestBytes < 5_000_000, 'no request is over 5 MB, whatever the rubric'],
    [
      of('read all', 1).syncs <= 2 && of('read all', large).syncs <= 2,
      'reading everything takes at most 2 syncs',
    ],
    [of('read all', 1).writes === 0 && of('one tick', 1).writes === 0, 'reading writes nothing'],
    [of('one tick', 1).syncs === 1 && of('one tick', large).syncs === 1, 'one tick is 1 sync'],
    [
      growth > large * 0.8 && growth < large * 1.2,
      `create is linear in the rubric (${large} times the rubric is ${growth.toFixed(1)} times the bytes)`,
    ],
    // Longer ids and row numbers of the larger rubric may add a few bytes, rows may not.
    [
      of('one tick', large).answerBytes < of('one tick', 1).answerBytes * 1.2,
      'the answer to one tick is flat',
    ],
    [
      of('one tick', large).requestBytes < of('one tick', 1).requestBytes * 1.2,
      'the request of one tick is flat',
    ],
    [of('check', 1).syncs <= 3, 'a check takes at most 3 syncs'],
    [of('check', 1).writes === 0 && of('check', large).writes === 0, 'a check writes nothing'],
    [of('repair', 1).syncs <= 4, 'a repair takes at most 4 syncs'],
    [
      [of('check', large), of('repair', large)].every(
        (cost) => cost.largestRequestBytes < 5_000_000 && cost.largestAnswerBytes < 5_000_000,
      ),
      'no request or answer of a check or a repair is over 5 MB, whatever the rubric',
    ],
    [
      bundle !== null && bundle.gzipped <= 146_000,
      'the pane is at most 146 kB gzipped before its first figures',
    ],
  ];
  return promises.filter(([kept]) => !kept).map(([, promise]) => promise);
}
