/**
 * Puts the parts together: a workbook, the people who have it open with their clients, what it looks like.
 * Starts with one empty sheet, as Excel does.
 */
import type { EmbeddedHost, HostOptions, ParticipantOptions, SavedState } from './contract';
import type { FormulaEngine } from './formulas/formula-engine';
import { THIS_COMPUTER } from './model/news';
import { restoreBook } from './model/restore-book';
import { saveBook, type SavedBook } from './model/saved-book';
import { Book } from './model/book';
import { createPerson, type Person, type Room } from './person';
import { SheetLooks } from './view/sheet-look';

const DEFAULTS: Required<HostOptions> = {
  excelApi: '1.15',
  locale: 'en-US',
  platform: 'PC',
  undoSteps: 0,
};

export function createEmbeddedHost(given: HostOptions, engine: FormulaEngine): EmbeddedHost {
  if (given.platform === 'OfficeOnline') {
    throw new Error('The embedded host speaks the protocol of desktop Excel only.');
  }
  const options = { ...DEFAULTS, ...given };
  const workbook = new Book(engine);
  const watchers = new Set<() => void>();
  const people = new Set<Person>();
  const saved = new WeakMap<SavedState, SavedBook>();
  let joined = 0;
  let connections = 0;
  let drawn = workbook.revision;
  const room: Room = {
    workbook,
    looks: new SheetLooks(workbook),
    settings: new Map(),
    newConnectionNumber: () => (connections += 1),
    changed: () => {
      if (workbook.revision === drawn) return;
      drawn = workbook.revision;
      for (const watcher of [...watchers]) watcher();
    },
    left: (person) => {
      people.delete(person);
    },
  };
  const join = (name: string, own: ParticipantOptions = {}): Person => {
    const person = createPerson(room, joined, name, { ...options, ...own });
    joined += 1;
    people.add(person);
    return person;
  };
  workbook.onNews((news) => {
    for (const person of people) person.deliver(news);
  });
  // The first is the person at this computer.
  const me = join('this computer');
  const colleague = join('colleague');
  return {
    workbook: me.workbook,
    hands: me.hands,
    colleague: colleague.hands,
    traffic: me.traffic,
    faults: me.faults,
    connect: () => me.connect(),
    join,
    save: () => {
      const state: SavedState = { savedAt: workbook.revision };
      saved.set(state, saveBook(workbook));
      return state;
    },
    restore: (state) => {
      const known = saved.get(state);
      if (known === undefined) throw new Error('This state was saved by another host.');
      for (const person of people) person.forget();
      workbook.actAs({ person: THIS_COMPUTER, connection: null }, () => {
        restoreBook(workbook, known);
      });
      room.changed();
    },
    onVisibleChange: (listener) => {
      watchers.add(listener);
      return () => {
        watchers.delete(listener);
      };
    },
  };
}
