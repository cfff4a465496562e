/** A pane on a workbook with nothing beside it: no upkeep, no carrying, no rounds, and nothing kept from before. */
import { failed, succeeded } from '../../src/core/failures/outcome';
import type { WorkbookPort } from '../../src/core/ports/workbook-port';
import type { Rubric } from '../../src/core/rubric/rubric';
import { systemClock } from '../../src/taskpane/store/clock';
import { createKeptPlace } from '../../src/taskpane/store/kept-place';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import type { PaneStore } from '../../src/taskpane/store/pane-store-contract';
import { createPreferences } from '../../src/taskpane/store/preferences';

export function openPlainPane(rubric: Rubric, port: WorkbookPort): PaneStore {
  return createPaneStore({
    rubric,
    clock: systemClock,
    preferences: createPreferences(() => null),
    connect: async () => succeeded(port),
    place: createKeptPlace(
      () => null,
      () => '',
    ),
    newRun: () => 'plain-pane',
    findTypeface: () => ({ name: 'Tahoma', size: 11 }),
    // Round trips are counted, and a check would add its own.
    openUpkeep: async () => failed({ kind: 'partMissing' }),
    openCarry: async () => failed({ kind: 'partMissing' }),
    openRounds: async () => failed({ kind: 'partMissing' }),
    openSample: async () => failed({ kind: 'partMissing' }),
    saveCopy: async () => failed({ kind: 'copyRefused', message: '' }),
  });
}
