/**
 * The pane's store on the real chain: core, adapter, Microsoft's own client and the embedded host. Time is real
 * here, because the client keeps its own.
 * @slow 5 s: the client keeps its own, real time
 */
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import type { ReadyPhase } from '../../src/taskpane/state/pane-state';
import { isoDay } from '../../src/core/words/written-date';
import type { PaneStore } from '../../src/taskpane/store/pane-store-contract';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';
import { sampleRubric, smallShape } from '../core/assessment/sample-rubric';
import { openPlainPane } from './plain-pane';

interface LivePane {
  readonly store: PaneStore;
  readonly host: EmbeddedHost;
  close(): Promise<void>;
}

/** Small, because the host computes every formula; the whole rubric goes through the browser tests. */
const rubric = sampleRubric(smallShape);

const profile = { agencyName: 'กรมตัวอย่าง', agencyType: 'department', fiscalYear: 2569, round: '1' };

async function openLivePane(): Promise<LivePane> {
  const host = createEmbeddedHost({ excelApi: '1.15' }, newFormulaEngine());
  const client = await openClient(host);
  const store = openPlainPane(rubric, createExcelWorkbook(client));
  await store.connect();
  expect(store.getState().phase.kind).toBe('noAssessment');
  await store.create(profile);
  await quiet(store);
  host.traffic.reset();
  return {
    store,
    host,
    close: async () => {
      await store.dispose();
      client.close();
    },
  };
}

function ready(store: PaneStore): ReadyPhase {
  const { phase } = store.getState();
  if (phase.kind !== 'ready') throw new Error(`Not ready: ${JSON.stringify(phase)}`);
  return phase;
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Long enough for every change that was raised to be read, and for nothing more to come. */
async function quiet(store: PaneStore): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 700));
  await until(() => ready(store).freshness.kind === 'fresh');
}

function tick({ store, host }: LivePane, id: string, typed = 'TRUE'): void {
  const place = ready(store).reading.snapshot.places.get(id);
  if (place === undefined) throw new Error(`No place of ${id}`);
  host.hands.type(place.sheetId, place.row, place.column, typed);
}

jest.setTimeout(20_000);

describe('the pane on a living workbook', () => {
  let pane: LivePane;
  beforeAll(async () => {
    pane = await openLivePane();
  }, 30_000);
  afterAll(() => pane.close());

  it('agrees with the formulas of the workbook it has just made', () => {
    const { reading, following, tier } = ready(pane.store);
    expect(reading.differences).toEqual([]);
    expect(reading.snapshot.problems).toEqual([]);
    expect(reading.assessment.overall.applicable).toBe(17);
    expect(following).toBe(true);
    expect(tier.api).toBe('1.15');
  });

  it('has the plan of a workbook that was made today counted for today', () => {
    expect(ready(pane.store).reading.snapshot.planDay?.day).toBe(isoDay(Date.now()));
  });

  it('is right again after one tick with one round trip and no write', async () => {
    pane.host.traffic.reset();
    tick(pane, '1.1.B1');
    await until(() => ready(pane.store).reading.assessment.overall.met === 1);
    await quiet(pane.store);
    expect(pane.host.traffic.roundTrips).toBe(1);
    expect(pane.host.traffic.writes).toBe(0);
    expect(ready(pane.store).reading.differences).toEqual([]);
  });

  it('finds the criterion after rows were inserted above it', async () => {
    const place = ready(pane.store).reading.snapshot.places.get('1.1.B1');
    if (place === undefined) throw new Error('No place');
    pane.host.hands.insertRows(place.sheetId, place.row, 2);
    await until(() => ready(pane.store).reading.snapshot.places.get('1.1.B1')?.row === place.row + 2);
    await pane.store.goToCriterion('1.1.B1');
    expect(pane.store.getState().notice).toBeNull();
    // Its box is ticked, and evidence is what it lacks.
    expect(pane.host.workbook.selection).toMatchObject({ row: place.row + 2, column: place.column + 1 });
  });

  it('stays as it is while somebody types in a cell, and catches up afterwards', async () => {
    pane.host.faults.cellEditMode = true;
    // Of two cells at once Excel does not say what stands in them.
    const place = ready(pane.store).reading.snapshot.places.get('1.1.B1');
    if (place === undefined) throw new Error('No place');
    pane.host.hands.paste(place.sheetId, place.row, place.column, [['TRUE'], ['TRUE']]);
    await until(() => ready(pane.store).freshness.kind === 'stale');
    expect(ready(pane.store).reading.assessment.overall.met).toBe(1);
    pane.host.faults.cellEditMode = false;
    await pane.store.focused();
    expect(ready(pane.store).reading.assessment.overall.met).toBe(2);
  });

  it('follows the selection without a round trip', async () => {
    const place = ready(pane.store).reading.snapshot.places.get('1.2.B1');
    if (place === undefined) throw new Error('No place');
    await quiet(pane.store);
    pane.host.traffic.reset();
    pane.host.hands.activateSheet(place.sheetId);
    pane.host.hands.select(place.sheetId, { row: place.row, column: 5, rows: 1, columns: 1 });
    await until(() => pane.store.getState().view.criterion === '1.2.B1');
    expect(pane.host.traffic.roundTrips).toBe(0);
  });

  it('writes what is typed into the row, and is right again after one more round trip', async () => {
    await quiet(pane.store);
    pane.host.traffic.reset();
    const answer = { field: 'evidence', typed: 'รายงาน' } as const;
    expect(await pane.store.typeAnswer('1.1.B1', answer, '')).toBe(true);
    expect(pane.host.traffic.roundTrips).toBe(2);
    await quiet(pane.store);
    expect(pane.host.traffic.roundTrips).toBe(3);
    expect(ready(pane.store).reading.snapshot.answers.get('1.1.B1')?.evidence).toBe('รายงาน');
    expect(ready(pane.store).reading.differences).toEqual([]);
  });

  it('shows what a colleague does elsewhere', async () => {
    const place = ready(pane.store).reading.snapshot.places.get('2.1.S1');
    if (place === undefined) throw new Error('No place');
    pane.host.colleague.type(place.sheetId, place.row, place.column, 'TRUE');
    await until(() => ready(pane.store).reading.assessment.overall.met === 3);
  });

  it('says which sheet is missing, and completes it without touching the rest', async () => {
    const marker = 'pmqa:category:2';
    const sheet = ready(pane.store).reading.snapshot.sheets.get(marker);
    if (sheet === undefined) throw new Error('No sheet');
    pane.host.hands.deleteSheet(sheet.sheetId);
    await until(() =>
      ready(pane.store).reading.snapshot.problems.some(({ kind }) => kind === 'sheetMissing'),
    );
    await pane.store.create(ready(pane.store).reading.snapshot.profile);
    expect(pane.store.getState().notice).toEqual({ kind: 'created', count: 1, unset: [] });
    await pane.store.refresh();
    expect(ready(pane.store).reading.snapshot.problems).toEqual([]);
    expect(ready(pane.store).reading.differences).toEqual([]);
    // The tick of the deleted sheet went with it; those of the other sheet are all there.
    expect(ready(pane.store).reading.assessment.overall.met).toBe(2);
  });
});
