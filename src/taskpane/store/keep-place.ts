/** Keeps where a person is, and brings them back to where they were once the first figures are there. */
import type { Machine } from '../state/machine';
import type { Happening } from '../state/pane-event';
import type { KeptPlace } from './kept-place';
import type { Run } from './run-steps';

export function keepPlace(run: Run<Machine, Happening>, kept: KeptPlace): void {
  let isRestored = false;
  let { view, filters, pinned } = run.getState().shown;
  run.subscribe(() => {
    const { shown } = run.getState();
    if (shown.phase.kind !== 'ready') return;
    if (!isRestored) {
      isRestored = true;
      const place = kept.read();
      if (place !== null)
        void run.happen({
          kind: 'placeRestored',
          place,
          isReload: kept.isReload,
        });
      return;
    }
    if (shown.view === view && shown.filters === filters && shown.pinned === pinned) return;
    ({ view, filters, pinned } = shown);
    kept.write({ view, filters, pinned });
  });
}
