/**
 * Puts the parts together: a workbook, the clients connected to it, what hands do to it, what it looks like.
 * Starts with one empty sheet, as Excel does.
 */
import type { EmbeddedHost, HostConnection, HostOptions, SavedState } from './contract';
import type { FormulaEngine } from './formula-engine';
import { createHands } from './hands/hands';
import type { SavedWorkbook } from './model/saved-workbook';
import { Workbook } from './model/workbook';
import { Connection } from './protocol/connection';
import type { Host } from './protocol/connection';
import { FaultBox } from './protocol/fault-box';
import { TrafficCounter } from './protocol/traffic-counter';
import { WorkbookLook } from './view/workbook-look';

const DEFAULTS: Required<HostOptions> = {
  excelApi: '1.15',
  locale: 'en-US',
  platform: 'PC',
  undoSteps: 0,
};

export function createEmbeddedHost(options: HostOptions, engine: FormulaEngine): EmbeddedHost {
  if (options.platform === 'OfficeOnline') {
    throw new Error('The embedded host speaks the protocol of desktop Excel only.');
  }
  const workbook = new Workbook(engine);
  const traffic = new TrafficCounter();
  const faults = new FaultBox();
  const look = new WorkbookLook(workbook);
  const watchers = new Set<() => void>();
  const connections: Connection[] = [];
  let drawn = workbook.revision;
  const changed = (): void => {
    if (workbook.revision === drawn) return;
    drawn = workbook.revision;
    for (const watcher of [...watchers]) watcher();
  };
  const host: Host = {
    workbook,
    options: { ...DEFAULTS, ...options },
    traffic,
    faults,
    settings: new Map(),
    changed,
  };
  const { undoSteps } = host.options;
  const saved = new WeakMap<SavedState, SavedWorkbook>();
  workbook.onNews((news) => {
    for (const connection of connections) connection.deliver(news);
  });
  return {
    workbook: look,
    hands: createHands(workbook, { source: 'Local', undoSteps, changed }),
    colleague: createHands(workbook, { source: 'Remote', undoSteps, changed }),
    traffic,
    faults,
    connect: (): HostConnection => {
      const connection = new Connection(host, connections.length + 1);
      connections.push(connection);
      return connection;
    },
    save: () => {
      const state: SavedState = { savedAt: workbook.revision };
      saved.set(state, workbook.save());
      return state;
    },
    restore: (state) => {
      const known = saved.get(state);
      if (known === undefined) throw new Error('This state was saved by another host.');
      workbook.restore(known);
      changed();
    },
    onVisibleChange: (listener) => {
      watchers.add(listener);
      return () => {
        watchers.delete(listener);
      };
    },
  };
}
