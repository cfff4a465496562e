/**
 * Puts the parts together: a workbook, the people who have it open with their clients, what it looks like.
 * Starts with one empty sheet, as Excel does.
 */
import type { EmbeddedHost, HostOptions, SavedState } from './contract';
import type { FormulaEngine } from './formulas/formula-engine';
import { THIS_COMPUTER } from './model/news';
import { restoreBook } from './model/restore-book';
import { saveBook, type SavedBook } from './model/saved-book';
import { Book } from './model/book';
import { SharedRoom } from './shared-room';

const DEFAULTS: Required<HostOptions> = {
  excelApi: '1.15',
  locale: 'en-US',
  platform: 'PC',
  undoSteps: 0,
  from1904: false,
  sharedRuntime: false,
};

export function createEmbeddedHost(given: HostOptions, engine: FormulaEngine): EmbeddedHost {
  if (given.platform === 'OfficeOnline') {
    throw new Error('The embedded host speaks the protocol of desktop Excel only.');
  }
  const workbook = new Book(engine, given.from1904);
  const room = new SharedRoom(workbook, { ...DEFAULTS, ...given });
  const saved = new WeakMap<SavedState, SavedBook>();
  const me = room.join('this computer');
  const colleague = room.join('colleague');
  return {
    workbook: me.workbook,
    hands: me.hands,
    colleague: colleague.hands,
    traffic: me.traffic,
    faults: me.faults,
    connect: () => me.connect(),
    join: (name, options) => room.join(name, options),
    save: () => {
      const state: SavedState = { savedAt: workbook.revision };
      saved.set(state, saveBook(workbook));
      return state;
    },
    restore: (state) => {
      const known = saved.get(state);
      if (known === undefined) throw new Error('This state was saved by another host.');
      room.forget();
      workbook.actAs({ person: THIS_COMPUTER, connection: null }, () => {
        restoreBook(workbook, known);
      });
      room.changed();
    },
    onVisibleChange: (listener) => room.watch(listener),
  };
}
