/**
 * Buttons and keys, told to the page as Excel tells them: Microsoft's own client calls what was associated, and the pane's
 * store does it on the real adapter. The pane may be open, closed, or not loaded yet.
 * @slow 4 s: the client keeps its own, real time
 */
import { associateCommands, type CommandEvent } from '../../src/commands/associate-commands';
import { watchSight, type Sight } from '../../src/commands/watch-sight';
import type { Failure } from '../../src/core/failures/failures';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient, type OfficeClient } from '../../src/embedded-host/node/open-client';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';
import type { PaneStore } from '../../src/taskpane/store/pane-store-contract';
import { createRequest, noProgress, sheetNamed, smallRubric, valueOf } from '../excel/open-workbook';
import { openPlainPane } from '../taskpane/plain-pane';

interface OpenPage {
  readonly host: EmbeddedHost;
  readonly client: OfficeClient;
  readonly store: PaneStore;
  /** Said in a dialog. */
  readonly failures: Failure[];
  /** Calls the function as Excel does, and waits until nothing is under way. */
  press(action: string): Promise<void>;
}

let made: ReturnType<typeof makeOnce> | null = null;

async function makeOnce() {
  const host = createEmbeddedHost({ sharedRuntime: true }, newFormulaEngine());
  const client = await openClient(host);
  valueOf(await createExcelWorkbook(client).create(createRequest(), noProgress));
  const running = new Set<Promise<void>>();
  const surface = { isInSight: () => now.sight.isInSight(), show: () => now.sight.show() };
  // Once a page: the client warns of a function that is associated anew.
  associateCommands(
    (name, run) =>
      client.Office.actions.associate(name, (event: CommandEvent | null) => {
        const done = run(event);
        running.add(done);
        void done.then(() => running.delete(done));
      }),
    { command: (name) => now.store.command(name) },
    { ...surface, showFailure: async (failure) => void now.failures.push(failure) },
  );
  return { host, client, running, state: host.save() };
}

/** What the functions of the page act on. */
let now: { readonly store: PaneStore; readonly sight: Sight; readonly failures: Failure[] };

afterEach(async () => now.store.dispose());
async function openPage({ isInSight = true } = {}): Promise<OpenPage> {
  made ??= makeOnce();
  const { host, client, running, state } = await made;
  host.faults.clear();
  host.restore(state);
  const store = openPlainPane(smallRubric, createExcelWorkbook(client));
  const sight = watchSight(
    client.Office,
    {
      document: {
        visibilityState: isInSight ? 'visible' : 'hidden',
        addEventListener: () => undefined,
      } as unknown as Document,
      addEventListener: () => undefined,
      innerWidth: 320,
      setTimeout: ((run: () => void) => setTimeout(run, 200)) as unknown as Window['setTimeout'],
      clearTimeout: (timer) => clearTimeout(timer),
    },
    (isSeen) => void store.setInSight(isSeen),
  );
  const failures: Failure[] = [];
  now = { store, sight, failures };
  await store.connect();
  host.traffic.reset();
  return {
    host,
    client,
    store,
    failures,
    press: async (action) => {
      client.connection.tellPage({ kind: 'called', action });
      const end = Date.now() + 3_000;
      do await new Promise((resolve) => setTimeout(resolve, 10));
      while (running.size > 0 && Date.now() < end);
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 3_000;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

/** Id of the criterion in the selected row. */
function selected({ host }: OpenPage): unknown {
  const sheet = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
  return sheet?.cell(host.workbook.selection.row, 0).value;
}

async function select({ host, store }: OpenPage, id: string): Promise<void> {
  const { phase } = store.getState();
  const places = phase.kind === 'ready' ? phase.reading.snapshot.places : null;
  const place = places?.get(id);
  if (place === undefined) throw new Error(`No row of ${id}`);
  host.hands.activateSheet(place.sheetId);
  host.hands.select(place.sheetId, {
    row: place.row,
    column: place.column,
    rows: 1,
    columns: 1,
  });
  await until(() => store.getState().view.criterion === id);
}

function valueAt({ host }: OpenPage): unknown {
  const sheet = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
  return sheet?.cell(host.workbook.selection.row, host.workbook.selection.column).value;
}

test('the next gap is the cheapest, and pressed again the one after it: 1 sync each while the pane follows', async () => {
  const page = await openPage();
  await page.press('nextGap');
  // One tick of 2.1 closes its first level: 300 points for one.
  expect(selected(page)).toBe('2.1.B1');
  expect(page.host.traffic.roundTrips).toBe(1);
  await page.press('nextGap');
  expect(selected(page)).toBe('1.2.B1');
  await page.press('nextGap');
  expect(selected(page)).toBe('1.2.B2');
  expect(page.failures).toEqual([]);
});

test('a key turns the tick of the selected row and back, in 2 syncs, and the pane says which', async () => {
  const page = await openPage();
  await select(page, '1.2.B1');
  page.host.traffic.reset();
  await page.press('turnTick');
  expect(valueAt(page)).toBe(true);
  expect(page.host.traffic.roundTrips).toBe(2);
  expect(page.store.getState().turned).toEqual({
    id: '1.2.B1',
    isMet: true,
    number: 1,
  });
  await page.press('turnTick');
  expect(valueAt(page)).toBe(false);
  expect(page.store.getState().turned).toEqual({
    id: '1.2.B1',
    isMet: false,
    number: 2,
  });
});

test('on a row of no criterion nothing is written, and the pane says so', async () => {
  const page = await openPage();
  const sheet = sheetNamed(page.host, 'สรุป');
  page.host.hands.activateSheet(sheet.id);
  page.host.hands.select(sheet.id, { row: 3, column: 3, rows: 1, columns: 1 });
  page.host.traffic.reset();
  await page.press('turnTick');
  expect(page.store.getState().notice).toMatchObject({
    kind: 'failure',
    failure: { kind: 'noCriterionHere' },
  });
  expect(page.host.traffic.writes).toBe(0);
  expect(page.failures).toEqual([]);
});

test('what Excel refuses is said in the words that the pane has for it', async () => {
  const page = await openPage();
  await select(page, '1.2.B1');
  page.host.faults.readOnly = true;
  await page.press('turnTick');
  expect(page.store.getState().notice).toMatchObject({
    kind: 'failure',
    failure: { kind: 'accessDenied' },
  });
  expect(valueAt(page)).not.toBe(true);
});

test('a pane that is closed keeps no handlers and reads nothing; opened again it is right and shows the row', async () => {
  const page = await openPage();
  const { host, store } = page;
  await select(page, '1.1.B1');
  host.traffic.reset();
  page.client.connection.tellPage({ kind: 'paneShown', isVisible: false });
  // The handlers are let go of in a sync of their own.
  await until(() => host.traffic.roundTrips === 1);
  const { row, column } = host.workbook.selection;
  const sheet = host.workbook.activeSheetId;
  host.hands.select(sheet, { row: row + 1, column, rows: 1, columns: 1 });
  host.hands.type(sheet, row + 1, column, 'TRUE');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(host.traffic.roundTrips).toBe(1);
  page.client.connection.tellPage({ kind: 'paneShown', isVisible: true });
  await until(() => store.getState().view.criterion === '1.1.B2');
  const { phase } = store.getState();
  expect(phase.kind === 'ready' && phase.reading.snapshot.answers.get('1.1.B2')?.met).toBe(true);
  // The handlers and everything: what a pane asks when it is opened.
  expect(host.traffic.roundTrips).toBe(1 + 3);
});

describe('a page that was loaded for a key, without a pane', () => {
  test('asks nothing until the key is carried out, then everything, and says a failure in a dialog', async () => {
    const page = await openPage({ isInSight: false });
    expect(page.store.getState().phase.kind).toBe('starting');
    await page.press('nextGap');
    expect(selected(page)).toBe('2.1.B1');
    expect(page.host.traffic.roundTrips).toBe(3);
    page.host.faults.cellEditMode = true;
    await page.press('nextGap');
    expect(page.failures).toEqual([{ kind: 'cellEditMode' }]);
    expect(page.host.traffic.writes).toBe(0);
  });

  test('shows the selected row in the pane that Excel opens', async () => {
    const page = await openPage({ isInSight: false });
    await page.press('nextGap');
    page.client.connection.paneAsked = (isVisible) =>
      page.client.connection.tellPage({ kind: 'paneShown', isVisible });
    await page.press('showRow');
    expect(page.store.getState().view.criterion).toBe('2.1.B1');
    expect(page.failures).toEqual([]);
  });

  test('says how to open the pane where Excel does not open it', async () => {
    const page = await openPage({ isInSight: false });
    page.client.connection.paneAsked = null;
    await page.press('showRow');
    expect(page.failures).toEqual([{ kind: 'paneShut' }]);
  });
});

test('a page that is given room only after it has begun is seen from then on', async () => {
  const { client } = await openPage();
  const told: boolean[] = [];
  const heard = new Map<string, () => void>();
  const listen = (name: string, run: () => void) => void heard.set(name, run);
  const page = {
    document: { visibilityState: 'visible', addEventListener: listen },
    addEventListener: listen,
    innerWidth: 0,
  };
  const sight = watchSight(client.Office, page as never, (isSeen) => told.push(isSeen));
  page.innerWidth = 320;
  heard.get('resize')?.();
  expect([told, sight.isInSight()]).toEqual([[false, true], true]);
});

test('Excel is told that a button is done, also where what it does fails', async () => {
  let completed = 0;
  const runs = new Map<string, (event: { completed(): void }) => Promise<void>>();
  associateCommands(
    (name, run) => runs.set(name, run),
    { command: async () => Promise.reject(new Error('broken')) },
    {
      isInSight: () => true,
      show: async () => true,
      showFailure: async () => undefined,
    },
  );
  const event = { completed: () => (completed += 1) };
  await expect(runs.get('recalculate')?.(event)).rejects.toThrow('broken');
  expect(completed).toBe(1);
});
