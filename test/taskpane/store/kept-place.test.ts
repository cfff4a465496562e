import fc from 'fast-check';
import { workNeeds } from '../../../src/core/assessment/work';
import { noFilters, workGroupings } from '../../../src/taskpane/state/pane-state';
import { createKeptPlace, type Place } from '../../../src/taskpane/store/kept-place';
import { testProfile } from '../scripted-workbook';
import { openReadyStore, openStore } from './open-store';

function storage(): Map<string, string> & {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
} {
  const kept = new Map<string, string>();
  return Object.assign(kept, {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

const place: Place = {
  view: { tab: 'work', category: null, item: null, criterion: '1.1.B2' },
  filters: { ...noFilters, need: 'withoutEvidence', group: 'owner', search: 'สลก.' },
  pinned: true,
};

describe('where a person was', () => {
  it('is there again after a reload of the pane, in the same workbook and in no other', async () => {
    const kept = storage();
    const keptIn = (workbook: string) =>
      createKeptPlace(
        () => kept,
        () => workbook,
      );
    const { store } = await openReadyStore({ place: keptIn('https://example.go.th/a.xlsx') });
    store.setView(place.view);
    store.setFilters(place.filters);
    store.setPinned(true);
    const again = await openReadyStore({ place: keptIn('https://example.go.th/a.xlsx') });
    expect(again.store.getState()).toMatchObject(place);
    const other = await openReadyStore({ place: keptIn('https://example.go.th/b.xlsx') });
    expect(other.store.getState()).toMatchObject({
      view: { tab: 'overview' },
      filters: noFilters,
      pinned: false,
    });
  });

  it('gives way to the row one stands on when the pane is opened, unless it is pinned; a reload goes on where one was', async () => {
    const openAt = async (address: string, isReload: boolean, change: Partial<Place> = {}) => {
      const kept = createKeptPlace(storage, () => '', isReload);
      const keptPlace: Place = { ...place, pinned: false, ...change };
      const { store } = await openReadyStore({
        place: { ...kept, read: () => keptPlace },
        prepare: (workbook) => {
          workbook.selection = { kind: 'selected', sheetId: '{sheet-1}', address };
        },
      });
      return store.getState().view;
    };
    const papers = { tab: 'papers', category: null, item: null } as const;
    // The first criterion of the scripted sheet stands in row 5.
    expect(await openAt('H5', false)).toEqual({
      tab: 'work',
      category: null,
      item: null,
      criterion: '1.1.B1',
    });
    expect(await openAt('H5', false, { view: papers })).toMatchObject({
      tab: 'overview',
      criterion: '1.1.B1',
    });
    expect(await openAt('H5', true, { view: papers })).toEqual(papers);
    expect(await openAt('H5', false, { pinned: true })).toEqual(place.view);
    expect(await openAt('A1', false)).toEqual(place.view);
  });

  it('is the row one stands on where nothing was kept, read with everything else', async () => {
    const { store, workbook } = await openReadyStore({
      prepare: (scripted) => {
        scripted.selection = { kind: 'selected', sheetId: '{sheet-1}', address: 'E5' };
      },
    });
    expect(store.getState().view).toEqual({
      tab: 'overview',
      category: '1',
      item: '1.1',
      criterion: '1.1.B1',
    });
    expect(workbook.calls).toEqual(['watch', 'read']);
  });

  it('is the overview with its first steps in a workbook that was made a moment ago, whatever is selected in it', async () => {
    const { store, workbook } = openStore({
      prepare: (scripted) => {
        scripted.exists = false;
      },
    });
    await store.connect();
    workbook.selection = { kind: 'selected', sheetId: '{sheet-1}', address: 'E5' };
    await store.create(testProfile);
    expect(store.getState()).toMatchObject({
      phase: { kind: 'ready' },
      view: { tab: 'overview', item: null },
    });
  });

  it('comes back as it was kept, whatever it was', () => {
    const text = fc.option(fc.string(), { nil: null });
    const places: fc.Arbitrary<Place> = fc.record({
      view: fc.record(
        {
          tab: fc.constantFrom('overview', 'work', 'papers', 'check'),
          category: text,
          item: text,
          criterion: fc.string(),
        },
        { requiredKeys: ['tab', 'category', 'item'] },
      ),
      filters: fc.record({
        search: fc.string(),
        category: text,
        level: fc.option(fc.integer(), { nil: null }),
        need: fc.option(fc.constantFrom(...workNeeds), { nil: null }),
        group: fc.constantFrom(...workGroupings),
      }),
      pinned: fc.boolean(),
    });
    fc.assert(
      fc.property(places, (given) => {
        const kept = createKeptPlace(storage, () => '');
        const one = storage();
        const same = createKeptPlace(
          () => one,
          () => '',
        );
        expect(kept.read()).toBeNull();
        expect(same.write(given)).toBe(true);
        expect(same.read()).toEqual(given);
      }),
    );
  });

  it('is nowhere where storage is forbidden, missing or holds what is none of ours', () => {
    const forbidden = createKeptPlace(
      () => {
        throw new Error('SecurityError');
      },
      () => '',
    );
    expect([forbidden.read(), forbidden.write(place)]).toEqual([null, false]);
    const missing = createKeptPlace(
      () => null,
      () => '',
    );
    expect([missing.read(), missing.write(place)]).toEqual([null, false]);
    for (const odd of [
      '',
      '{',
      '[]',
      '7',
      '{"view":{"tab":"klingon"},"filters":{}}',
      '{"view":{"tab":"work"}}',
    ]) {
      const kept = createKeptPlace(
        () => ({ getItem: () => odd, setItem: () => undefined }),
        () => '',
      );
      expect(kept.read()).toBeNull();
    }
  });
});
