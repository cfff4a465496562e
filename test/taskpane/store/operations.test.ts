import { settle } from '../manual-clock';
import { testProfile } from '../scripted-workbook';
import { openReadyStore, openStore, readyPhase } from './open-store';

async function openEmpty(): Promise<ReturnType<typeof openStore>> {
  const open = openStore({
    prepare: (workbook) => {
      workbook.exists = false;
    },
  });
  await open.store.connect();
  expect(open.store.getState().phase.kind).toBe('noAssessment');
  return open;
}

describe('creating an assessment', () => {
  it('goes through the stages and ends with the figures of the new workbook', async () => {
    const { store, workbook } = await openEmpty();
    const seen: string[] = [];
    store.subscribe(() => {
      const { phase } = store.getState();
      if (phase.kind === 'creating' && seen.at(-1) !== phase.stage) seen.push(phase.stage);
    });
    await store.create(testProfile);
    expect(seen).toEqual(['looking', 'planning', 'writing', 'finishing']);
    expect(readyPhase(store).reading.assessment.overall.applicable).toBe(317);
    expect(workbook.countOf('create')).toBe(1);
  });

  it('reads nothing because of its own writing', async () => {
    const { store, workbook, clock } = await openEmpty();
    workbook.hold();
    const creating = store.create(testProfile);
    await settle();
    workbook.raise({ kind: 'structure' });
    await clock.turn(5_000);
    expect(workbook.countOf('read')).toBe(1);
    for (let round = 0; round < 5; round += 1) {
      workbook.release();
      await settle();
    }
    await creating;
    expect(workbook.countOf('read')).toBe(2);
  });

  it('can be cancelled, and says that nothing was changed', async () => {
    const { store, workbook } = await openEmpty();
    workbook.hold();
    const creating = store.create(testProfile);
    await settle();
    store.cancelCreate();
    expect(store.getState().phase).toMatchObject({ kind: 'creating', cancelling: true });
    workbook.release();
    await settle();
    workbook.release();
    await creating;
    expect(store.getState().phase).toEqual({
      kind: 'noAssessment',
      failure: { kind: 'cancelled' },
      reading: false,
    });
  });

  it('shows why it failed beside the form, and a second press starts afresh', async () => {
    const { store, workbook } = await openEmpty();
    const failure = { kind: 'rolledBack', cause: { kind: 'readOnly' } } as const;
    workbook.createFailure = failure;
    await store.create(testProfile);
    expect(store.getState().phase).toEqual({ kind: 'noAssessment', failure, reading: false });
    workbook.createFailure = null;
    await store.create(testProfile);
    readyPhase(store);
  });

  it('keeps the figures and offers to try again when completing fails', async () => {
    const { store, workbook } = await openReadyStore();
    workbook.createFailure = { kind: 'accessDenied', sheet: '' };
    await store.create(testProfile);
    readyPhase(store);
    expect(store.getState().notice).toEqual({
      kind: 'failure',
      failure: { kind: 'accessDenied', sheet: '' },
      canRetry: true,
    });
    workbook.createFailure = null;
    await store.retry();
    expect(workbook.countOf('create')).toBe(2);
    expect(store.getState().notice).toEqual({ kind: 'created', count: 6, unset: [] });
  });
});

describe('jumping', () => {
  it('goes to the place of a criterion', async () => {
    const { store, workbook } = await openReadyStore();
    await store.goToCriterion('2.3.A1');
    const place = readyPhase(store).reading.snapshot.places.get('2.3.A1');
    expect(workbook.calls.at(-1)).toEqual({ goTo: place });
    expect(store.getState().notice).toBeNull();
  });

  it('says that the row is gone when it has no place, and reads again on retry', async () => {
    const { store, workbook } = await openReadyStore();
    await store.goToCriterion('9.9.B1');
    expect(store.getState().notice).toMatchObject({
      failure: { kind: 'placeGone', criterionId: '9.9.B1' },
    });
    await store.retry();
    expect(workbook.countOf('read')).toBe(2);
    expect(store.getState().notice).toBeNull();
  });

  it('jumps again on retry once the person has left the cell', async () => {
    const { store, workbook } = await openReadyStore();
    workbook.failure = { kind: 'cellEditMode' };
    await store.goToCriterion('1.1.B1');
    expect(store.getState().notice).toMatchObject({ failure: { kind: 'cellEditMode' } });
    workbook.failure = null;
    await store.retry();
    expect(workbook.countOf('goTo')).toBe(2);
    expect(store.getState().notice).toBeNull();
  });

  it('goes from gap to gap, and says when none is left', async () => {
    const { store, workbook, rubric } = await openReadyStore();
    await store.nextGap();
    await store.nextGap();
    const [first, second] = workbook.calls.slice(2);
    expect(first).not.toEqual(second);
    for (const category of rubric.categories)
      for (const item of category.items)
        for (const level of item.levels)
          for (const { id } of level.criteria) workbook.answer(id, { met: true, evidence: 'มี' });
    await store.refresh();
    await store.nextGap();
    expect(store.getState().notice).toEqual({ kind: 'noMoreGaps' });
  });
});

describe('recalculating', () => {
  it('asks Excel once, reads everything once and needs no explanation for the calculation', async () => {
    const { store, workbook, clock } = await openReadyStore();
    const before = workbook.calls.length;
    const recalculating = store.recalculate();
    expect(readyPhase(store).busy).toBe(true);
    workbook.raise({ kind: 'calculated' });
    await recalculating;
    await clock.turn(60_000);
    expect(workbook.calls.slice(before)).toEqual(['recalculate', 'read']);
    expect(readyPhase(store).busy).toBe(false);
    expect(store.getState().notice).toEqual({ kind: 'recalculated' });
  });

  it('says why it failed and is not busy any more', async () => {
    const { store, workbook } = await openReadyStore();
    workbook.failure = { kind: 'readOnly' };
    await store.recalculate();
    expect(readyPhase(store).busy).toBe(false);
    expect(store.getState().notice).toMatchObject({ failure: { kind: 'readOnly' } });
  });
});

describe('what the pane says and remembers', () => {
  it('tells which levels changed, the widest first, and only once', async () => {
    const { store, workbook, rubric } = await openReadyStore();
    const basics = rubric.categories[0]?.items[0]?.levels[0]?.criteria ?? [];
    for (const { id } of basics) workbook.answer(id, { met: true, evidence: 'มี' });
    await store.refresh();
    expect(store.getState().levelChanges).toEqual({
      number: 1,
      changes: [{ kind: 'item', id: '1.1', from: 0, to: 1 }],
    });
    await store.refresh();
    expect(store.getState().levelChanges.number).toBe(1);
  });

  it('keeps results of untouched categories as they are after a change', async () => {
    const { store, workbook, clock } = await openReadyStore();
    const before = readyPhase(store).reading.assessment.categories;
    workbook.tick('1.1.B1');
    await clock.turn(1_000);
    const after = readyPhase(store).reading.assessment.categories;
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('assesses everything anew when the type of agency changes', async () => {
    const { store, workbook } = await openReadyStore();
    expect(readyPhase(store).reading.assessment.overall.applicable).toBe(317);
    workbook.profile = { ...testProfile, agencyType: 'province' };
    await store.refresh();
    expect(readyPhase(store).reading.assessment.overall.applicable).toBe(319);
  });

  it('writes only when a person creates or recalculates', async () => {
    const { store, workbook, clock } = await openReadyStore();
    workbook.tick('1.1.B1');
    workbook.raise({ kind: 'structure' });
    await clock.turn(60_000);
    await store.focused();
    await store.refresh();
    expect(workbook.countOf('create') + workbook.countOf('recalculate')).toBe(0);
  });
});
