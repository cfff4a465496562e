import { failed, succeeded, type Outcome } from '../../../src/core/failures/outcome';
import type { WorkbookPort } from '../../../src/core/ports/workbook-port';
import { startLimit } from '../../../src/taskpane/state/waits';
import { settle } from '../manual-clock';
import { openReadyStore, openStore, readyPhase } from './open-store';

describe('connecting', () => {
  it('is starting before anything has answered', () => {
    const { store } = openStore();
    expect(store.getState().phase).toEqual({ kind: 'starting', connected: false });
  });

  it('reads the whole workbook once and registers one set of handlers', async () => {
    const { store, workbook } = await openReadyStore();
    expect(workbook.countOf('read')).toBe(1);
    expect(workbook.handlers).toBe(1);
    expect(readyPhase(store).freshness.kind).toBe('fresh');
    expect(readyPhase(store).following).toBe(true);
  });

  it('connects only once however often it is asked', async () => {
    const { store, workbook } = await openReadyStore();
    await store.connect();
    await store.connect();
    expect(workbook.countOf('watch')).toBe(1);
  });

  it('says after the limit that Excel does not answer, and still takes a late answer', async () => {
    let answer: (outcome: Outcome<WorkbookPort>) => void = () => undefined;
    const { store, clock, workbook } = openStore({
      connect: () => new Promise((resolve) => (answer = resolve)),
    });
    void store.connect();
    await clock.turn(startLimit - 1);
    expect(store.getState().phase.kind).toBe('starting');
    await clock.turn(1);
    expect(store.getState().phase).toEqual({ kind: 'notInExcel' });
    answer(succeeded(workbook.port));
    await settle();
    expect(store.getState().phase.kind).toBe('ready');
  });

  it('can be tried again when the page was not in Excel', async () => {
    let inExcel = false;
    const { store } = openStore({
      connect: async (port) => (inExcel ? succeeded(port) : failed({ kind: 'notInExcel' })),
    });
    await store.connect();
    expect(store.getState().phase).toEqual({ kind: 'notInExcel' });
    inExcel = true;
    await store.refresh();
    expect(store.getState().phase.kind).toBe('ready');
  });

  it('shows the failure when the first reading fails, and is ready after another try', async () => {
    const { store, workbook } = openStore({
      prepare: (book) => {
        book.failure = { kind: 'connectionLost' };
      },
    });
    await store.connect();
    expect(store.getState().phase).toEqual({ kind: 'failed', failure: { kind: 'connectionLost' } });
    workbook.failure = null;
    await store.refresh();
    expect(readyPhase(store).following).toBe(true);
    expect(workbook.handlers).toBe(1);
  });

  it('removes its handlers when the pane is closed, and does nothing afterwards', async () => {
    const { store, workbook, clock } = await openReadyStore();
    await store.dispose();
    expect(workbook.handlers).toBe(0);
    expect(clock.waiting).toBe(0);
    const before = workbook.calls.length;
    await store.refresh();
    await store.focused();
    await clock.turn(60_000);
    expect(workbook.calls.length).toBe(before);
  });

  it('leaves no handler behind when it is closed while Excel is still registering', async () => {
    const { store, workbook } = openStore();
    workbook.hold();
    void store.connect();
    await settle();
    await store.dispose();
    while (workbook.held > 0) workbook.release();
    await settle();
    expect(workbook.countOf('watch')).toBe(1);
    expect(workbook.handlers).toBe(0);
  });
});
