/**
 * What the real client and the host say to each other when a small workbook is made, read, ticked and checked, held
 * against files: `golden/embedded-host` is ours, and every other folder there is a real Excel's (see its README).
 * `PMQA_GOLDEN=write` writes ours anew; `PMQA_GOLDEN_FROM` names a folder of captures to add as `PMQA_GOLDEN_AS`.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeClient } from '../../src/embedded-host/node/open-client';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { createRequest, noProgress, openWorkbook, tinyRubric, valueOf } from '../excel/open-workbook';
import { wireKinds, type Exchange, type WireKinds } from './wire-kinds';

const folder = join(__dirname, 'golden');
const ours = 'embedded-host';
const operations = ['create', 'read', 'tick', 'check'] as const;
type Operation = (typeof operations)[number];

let traffic: ReadonlyMap<Operation, WireKinds>;

beforeAll(async () => {
  traffic = await converse();
  const { PMQA_GOLDEN, PMQA_GOLDEN_FROM, PMQA_GOLDEN_AS } = process.env;
  if (PMQA_GOLDEN === 'write') for (const [name, kinds] of traffic) write(ours, name, kinds);
  if (PMQA_GOLDEN_FROM === undefined || PMQA_GOLDEN_AS === undefined) return;
  for (const name of operations) {
    const capture = readFileSync(join(PMQA_GOLDEN_FROM, `${name}.capture.json`), 'utf8');
    write(PMQA_GOLDEN_AS, name, wireKinds(JSON.parse(capture) as Exchange[]));
  }
});

test('there is something to hold it against', () => {
  const files = readdirSync(join(folder, ours));
  expect(files.sort()).toEqual(operations.map((name) => `${name}.json`).sort());
  for (const name of operations) expect(read(ours, name).kinds.length).toBeGreaterThan(3);
});

test.each(operations)(
  '%s sends and answers what the golden files hold, ours and those of a real Excel',
  (name) => {
    const hosts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const host of hosts)
      expect([host.name, traffic.get(name)]).toEqual([host.name, read(host.name, name)]);
  },
);

/** A person makes a workbook, reads it, ticks a box in the pane's sight, and has it checked. */
async function converse(): Promise<ReadonlyMap<Operation, WireKinds>> {
  const { host, environment, workbook } = await openWorkbook({ excelApi: '1.18' });
  const client = environment as OfficeClient;
  const take = recorded(client);
  const kinds = new Map<Operation, WireKinds>();
  const note = (name: Operation): unknown => kinds.set(name, wireKinds(take()));
  valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
  note('create');
  const before = valueOf(await workbook.read(tinyRubric));
  note('read');
  const [place] = before.places.values();
  if (place === undefined) throw new Error('No criterion stands anywhere.');
  host.hands.toggle(place.sheetId, place.row, 4);
  const change = { kind: 'cells', sheetId: place.sheetId, address: `E${place.row + 1}`, by: 'me' } as const;
  valueOf(await workbook.readChange(indexRubric(tinyRubric), before, [change]));
  note('tick');
  const look = {
    index: indexRubric(tinyRubric),
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
  } as const;
  valueOf(await createUpkeep(environment).check({ ...look, decisions: new Map() }));
  note('check');
  client.close();
  return kinds;
}

/** The script that a person pastes into a real pane, run in the client's window. */
function recorded({ window }: OfficeClient): () => Exchange[] {
  const page = window as unknown as {
    eval(code: string): void;
    readonly wire: { take(): readonly Exchange[] };
  };
  page.eval(readFileSync(join(folder, 'capture.js'), 'utf8'));
  return () => structuredClone([...page.wire.take()]);
}

function fileOf(host: string, name: Operation): string {
  return join(folder, host, `${name}.json`);
}

function read(host: string, name: Operation): WireKinds {
  return JSON.parse(readFileSync(fileOf(host, name), 'utf8')) as WireKinds;
}

function write(host: string, name: Operation, kinds: WireKinds): void {
  mkdirSync(join(folder, host), { recursive: true });
  writeFileSync(fileOf(host, name), `${JSON.stringify(kinds, null, 2)}\n`);
}
