import fc from 'fast-check';
import {
  answerLimit,
  doubtWait,
  fullReadingPause,
  longestWait,
  quietTime,
  retryWaits,
  settleTime,
} from '../../../src/taskpane/state/waits';
import { settle } from '../manual-clock';
import { openReadyStore, readyPhase } from './open-store';
import { howOften, replay } from '../../fuzz/how-often';

describe('following changes', () => {
  it('answers one tick with one small reading and no other call', async () => {
    const { store, workbook, clock } = await openReadyStore();
    const before = workbook.calls.length;
    workbook.tick('1.1.B1');
    await clock.turn(60_000);
    expect(workbook.calls.slice(before)).toEqual([{ readChange: [workbook.editOf('1.1.B1')] }]);
    expect(readyPhase(store).reading.assessment.overall.met).toBe(1);
  });

  it('adds nothing for a calculation that ends a moment after the edit', async () => {
    const { workbook, clock } = await openReadyStore();
    workbook.tick('1.1.B1');
    await clock.turn(quietTime + 500);
    workbook.raise({ kind: 'calculated' });
    await clock.turn(60_000);
    expect(workbook.countOf('readChange')).toBe(1);
    expect(workbook.countOf('read')).toBe(1);
  });

  it('reads once after a burst of changes, and asks each area once', async () => {
    const { store, workbook, clock } = await openReadyStore();
    for (const id of ['1.1.B1', '1.1.B2', '1.1.B1', '1.2.B1']) {
      workbook.tick(id);
      await clock.turn(quietTime - 50);
    }
    await clock.turn(quietTime);
    expect(workbook.countOf('readChange')).toBe(1);
    expect(readyPhase(store).reading.assessment.overall.met).toBe(3);
  });

  it('does not wait for a workbook that never rests', async () => {
    const { workbook, clock } = await openReadyStore();
    for (let time = 0; time < longestWait; time += 100) {
      workbook.tick('1.1.B1');
      await clock.turn(100);
    }
    expect(workbook.countOf('readChange')).toBe(1);
  });

  it('reads everything when rows moved', async () => {
    const { workbook, clock } = await openReadyStore();
    workbook.raise(workbook.editOf('1.1.B1'), { kind: 'structure' });
    await clock.turn(quietTime);
    expect(workbook.countOf('readChange')).toBe(0);
    expect(workbook.countOf('read')).toBe(2);
  });

  it('leaves edits in other sheets alone', async () => {
    const { workbook, clock } = await openReadyStore();
    workbook.raise({ kind: 'cells', sheetId: '{somebody-else}', address: 'A1', by: 'me' });
    workbook.raise({ kind: 'calculated' });
    await clock.turn(60_000);
    expect(workbook.calls).toEqual(['watch', 'read']);
  });

  it('reads everything, seldom, after a calculation that no edit explains', async () => {
    const { store, workbook, clock } = await openReadyStore();
    await clock.turn(fullReadingPause);
    // A pick from the TRUE/FALSE list raises no change event in some versions of Excel.
    workbook.answer('1.1.B1', { met: true, evidence: 'คำสั่งที่ 12/2569' });
    workbook.raise({ kind: 'calculated' });
    workbook.raise({ kind: 'calculated' });
    await clock.turn(5_000);
    expect(workbook.countOf('read')).toBe(2);
    expect(readyPhase(store).reading.assessment.overall.met).toBe(1);
    for (let time = 0; time < 20_000; time += 1_000) {
      workbook.raise({ kind: 'calculated' });
      await clock.turn(1_000);
    }
    expect(workbook.countOf('read')).toBeLessThanOrEqual(4);
  });

  it('counts a calculation as explained only for a while', async () => {
    const { workbook, clock } = await openReadyStore();
    await clock.turn(fullReadingPause);
    workbook.tick('1.1.B1');
    await clock.turn(quietTime + settleTime + 1);
    workbook.raise({ kind: 'calculated' });
    await clock.turn(5_000);
    expect(workbook.countOf('read')).toBe(2);
  });

  it('never lets a late answer overwrite a newer one', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.hold();
    workbook.tick('1.1.B1');
    await clock.turn(quietTime);
    workbook.answer('1.1.B2', { met: true, evidence: 'รายงานการประชุม' });
    const newer = store.refresh();
    await settle();
    expect(workbook.held).toBe(2);
    workbook.release(1);
    await newer;
    expect(readyPhase(store).reading.assessment.overall.met).toBe(2);
    workbook.release();
    await settle();
    expect(readyPhase(store).reading.assessment.overall.met).toBe(2);
    expect(readyPhase(store).freshness.kind).toBe('fresh');
  });

  it('loses no change that comes while a reading is under way', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.hold();
    workbook.tick('1.1.B1');
    await clock.turn(quietTime);
    workbook.tick('1.1.B2');
    await clock.turn(quietTime);
    expect(workbook.held).toBe(1);
    workbook.release();
    await settle();
    workbook.release();
    await settle();
    expect(workbook.calls.slice(2)).toEqual([
      { readChange: [workbook.editOf('1.1.B1')] },
      { readChange: [workbook.editOf('1.1.B2')] },
    ]);
    expect(readyPhase(store).reading.assessment.overall.met).toBe(2);
  });

  it('keeps the figures and says they are stale while somebody types in a cell, then tries again', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.failure = { kind: 'cellEditMode' };
    workbook.tick('1.1.B1');
    await clock.turn(quietTime);
    const stale = readyPhase(store);
    expect(stale.freshness).toMatchObject({ kind: 'stale', failure: { kind: 'cellEditMode' } });
    expect(stale.reading.assessment.overall.met).toBe(0);
    expect(store.getState().notice).toBeNull();
    workbook.failure = null;
    await clock.turn(retryWaits[0] ?? 0);
    expect(readyPhase(store).freshness.kind).toBe('fresh');
    expect(readyPhase(store).reading.assessment.overall.met).toBe(1);
  });

  it('stops trying by itself after some attempts, and reads again on focus', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.failure = { kind: 'cellEditMode' };
    workbook.tick('1.1.B1');
    await clock.turn(10 * 60_000);
    expect(workbook.countOf('readChange')).toBe(1 + retryWaits.length);
    workbook.failure = null;
    await store.focused();
    expect(readyPhase(store).freshness.kind).toBe('fresh');
    expect(readyPhase(store).reading.assessment.overall.met).toBe(1);
  });

  it('does not read on every focus', async () => {
    const { store, workbook, clock } = await openReadyStore();
    for (let time = 0; time < 4; time += 1) {
      await store.focused();
      await clock.turn(1_000);
    }
    expect(workbook.countOf('read')).toBe(1);
    // But none is forgotten: what an event was lost of is seen when the last reading is old enough.
    await clock.turn(1_000);
    expect(workbook.countOf('read')).toBe(2);
    await clock.turn(60_000);
    expect(workbook.countOf('read')).toBe(2);
    await store.focused();
    expect(workbook.countOf('read')).toBe(3);
  });

  it('counts a connection without an answer as lost', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.hold();
    workbook.tick('1.1.B1');
    await clock.turn(quietTime + answerLimit);
    expect(readyPhase(store).freshness).toMatchObject({
      kind: 'stale',
      failure: { kind: 'connectionLost' },
    });
  });

  it('shows the start form when somebody deletes all sheets, and the figures when they come back', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.exists = false;
    workbook.raise({ kind: 'structure' });
    await clock.turn(quietTime);
    expect(store.getState().phase).toEqual({ kind: 'noAssessment', failure: null, reading: false });
    workbook.exists = true;
    workbook.raise({ kind: 'structure' });
    await clock.turn(quietTime);
    readyPhase(store);
  });

  it('reads nothing while cells change in a workbook without an assessment', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.exists = false;
    await store.refresh();
    const before = workbook.calls.length;
    workbook.raise({ kind: 'cells', sheetId: '{sheet-1}', address: 'A1', by: 'me' }, { kind: 'calculated' });
    await clock.turn(60_000);
    expect(workbook.calls.length).toBe(before);
  });

  it('says that it cannot follow when Excel refuses the handlers, and tries again with the next refresh', async () => {
    const { store, workbook } = await openReadyStore({
      connect: async (port) => {
        let refused = false;
        return {
          ok: true,
          value: {
            ...port,
            watch: async (listener) => {
              if (refused) return port.watch(listener);
              refused = true;
              return { ok: false, failure: { kind: 'cellEditMode' } };
            },
          },
        };
      },
    });
    expect(readyPhase(store).following).toBe(false);
    await store.refresh();
    expect(readyPhase(store).following).toBe(true);
    expect(workbook.handlers).toBe(1);
  });

  it('shows the newest answers after any burst, with at most one reading per window', async () => {
    const ids = ['1.1.B1', '1.1.B2', '2.3.A1', '6.4.RS1'] as const;
    const step = fc.record({
      id: fc.constantFrom(...ids),
      wait: fc.integer({ min: 0, max: 600 }),
      kind: fc.constantFrom('tick', 'structure', 'calculated', 'refresh'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { store, workbook, clock } = await openReadyStore();
        const ticked = new Set<string>();
        for (const { id, wait, kind } of steps) {
          if (kind === 'tick') {
            ticked.add(id);
            workbook.tick(id);
          } else if (kind === 'refresh') await store.refresh();
          else workbook.raise({ kind });
          await clock.turn(wait);
        }
        await clock.turn(30_000);
        const { reading, freshness } = readyPhase(store);
        expect(freshness.kind).toBe('fresh');
        expect([...reading.snapshot.answers.keys()].sort()).toEqual([...ticked].sort());
        expect(reading.assessment.overall.met).toBe(ticked.size);
        expect(workbook.countOf('readChange')).toBeLessThanOrEqual(steps.length);
        expect(clock.waiting).toBe(0);
      }),
      { ...replay, numRuns: howOften({ push: 20, fuzz: 400 }) },
    );
  });
});

describe('differences between workbook and pane', () => {
  it('are not shown while a formula is only late', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.bendFigures = (figures) => figures.set('item 1.1', bent(figures.get('item 1.1')));
    workbook.tick('1.1.B1');
    await clock.turn(quietTime);
    expect(readyPhase(store).reading.differences.length).toBeGreaterThan(0);
    expect(readyPhase(store).differencesConfirmed).toBe(false);
    workbook.bendFigures = () => undefined;
    await clock.turn(doubtWait);
    expect(readyPhase(store).reading.differences).toEqual([]);
    expect(workbook.countOf('readChange')).toBe(2);
    expect(workbook.countOf('read')).toBe(1);
  });

  it('are shown when they outlive a second look and a full reading, and cost nothing more with later ticks', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.bendFigures = (figures) => figures.set('item 1.1', bent(figures.get('item 1.1')));
    workbook.tick('1.1.B1');
    await clock.turn(quietTime + doubtWait);
    expect(readyPhase(store).differencesConfirmed).toBe(true);
    expect(workbook.countOf('read')).toBe(2);
    const before = workbook.calls.length;
    workbook.tick('1.1.B2');
    await clock.turn(60_000);
    expect(workbook.calls.length).toBe(before + 1);
    expect(readyPhase(store).differencesConfirmed).toBe(true);
  });

  it('find an edit whose event was lost', async () => {
    const { store, workbook, clock } = await openReadyStore();
    // Only the formulas noticed it: the change event never came.
    workbook.answer('1.2.B1', { met: true, evidence: 'ประกาศ' });
    workbook.raise({ kind: 'calculated' });
    await clock.turn(fullReadingPause + doubtWait);
    expect(readyPhase(store).reading.assessment.overall.met).toBe(1);
  });
});

function bent<Figures extends { readonly points: number | null }>(figures: Figures | undefined): Figures {
  if (figures === undefined) throw new Error('No such figures');
  return { ...figures, points: (figures.points ?? 0) + 7 };
}
