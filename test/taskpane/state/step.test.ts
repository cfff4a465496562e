/** Laws of the pane's steps, over random sequences of what people do, what Excel answers, and time. */
import fc from 'fast-check';
import type { Happening } from '../../../src/taskpane/state/pane-event';
import { focusPause } from '../../../src/taskpane/state/waits';
import { howOften, replay } from '../../fuzz/how-often';
import { testProfile } from '../scripted-workbook';
import { editOf, evidenceOf, openTable, type PaneTable } from './pane-table';

type Move = (table: PaneTable) => void;

const happening =
  (event: Happening): Move =>
  (table) =>
    table.happen(event);

function edit(told: boolean): Move {
  return (table) => {
    table.book.version += 1;
    if (!told) return;
    const change = {
      kind: 'cells',
      sheetId: '{sheet-1}',
      address: `E${table.book.version}`,
      by: 'me',
    } as const;
    table.happen({ kind: 'changed', change });
    table.happen({ kind: 'changed', change: { kind: 'calculated' } });
  };
}

/** What a person or Excel may do at any time, by its name, so that a counterexample can be read. */
const moves: Readonly<Record<string, Move>> = {
  tick: edit(true),
  'tick that says itself': (table) => {
    table.book.version += 1;
    table.happen({ kind: 'changed', change: editOf(table.book.version) });
  },
  typing: (table) => {
    const answer = { field: 'evidence', typed: evidenceOf(table.book.version + 1) } as const;
    table.happen({ kind: 'answerTyped', id: '1.1.B1', answer, expected: null });
  },
  select: happening({
    kind: 'selected',
    selection: { kind: 'selected', sheetId: '{sheet-1}', address: 'E9' },
  }),
  'lost tick': edit(false),
  structure: (table) => {
    table.book.version += 1;
    table.happen({ kind: 'changed', change: { kind: 'structure' } });
  },
  calculation: happening({ kind: 'changed', change: { kind: 'calculated' } }),
  'late formula': (table) => (table.book.bent = true),
  'formula in time': (table) => (table.book.bent = false),
  refresh: happening({ kind: 'readingAsked' }),
  focus: happening({ kind: 'focused' }),
  create: happening({ kind: 'creationAsked', profile: testProfile }),
  'cancel creation': happening({ kind: 'creationCancelled' }),
  recalculate: happening({ kind: 'calculationAsked' }),
  'gap list': happening({ kind: 'paperAsked', paper: 'gapList' }),
  print: happening({ kind: 'paperAsked', paper: 'print' }),
  jump: happening({ kind: 'criterionAsked', id: '1.1.B1' }),
  'next gap': happening({ kind: 'nextGapAsked' }),
  'gap by key': happening({ kind: 'commanded', command: 'nextGap' }),
  'tick by key': happening({ kind: 'commanded', command: 'turnTick' }),
  'row by key': happening({ kind: 'commanded', command: 'showRow' }),
  'recalculate by ribbon': happening({ kind: 'commanded', command: 'recalculate' }),
  'pane closed': happening({ kind: 'sightLost' }),
  'pane opened': happening({ kind: 'sightRegained' }),
  check: happening({ kind: 'checkAsked' }),
  decide: happening({ kind: 'decided', question: 'which', option: 'a' }),
  repair: happening({ kind: 'repairAsked' }),
  'carry in': (table) => {
    const before = table.machine.shown;
    table.happen({ kind: 'writingBegun', what: 'carry' });
    // Only who was let in says that it is over.
    if (table.machine.shown !== before) table.answerLater({ kind: 'writingEnded' });
  },
  retry: happening({ kind: 'retryAsked' }),
  'sheets deleted': (table) => (table.book.exists = false),
  'sheets back': (table) => (table.book.exists = true),
};

const disturbances: Readonly<Record<string, Move>> = {
  'somebody types': (table) => (table.book.failing = true),
  'nobody types': (table) => (table.book.failing = false),
};

interface Turn {
  readonly name: string;
  /** Waits so long afterwards. */
  readonly wait: number;
  /** Then answers so many questions, each by its position. */
  readonly answers: readonly number[];
}

function turns(names: readonly string[]): fc.Arbitrary<Turn[]> {
  const turn = fc.record({
    name: fc.constantFrom(...names),
    wait: fc.constantFrom(0, 100, 300, 1_200, 6_000, 40_000),
    answers: fc.array(fc.nat(5), { maxLength: 3 }),
  });
  // Long ones mostly: repair alone needs a reading, a check and a press before it.
  return fc.array(turn, { maxLength: 25, size: 'max' });
}

const all = { ...moves, ...disturbances };

function play(table: PaneTable, sequence: readonly Turn[]): void {
  for (const { name, wait, answers } of sequence) {
    all[name]?.(table);
    table.wait(wait);
    for (const position of answers) table.answer(position);
  }
}

const first = (): number => 0;
const last = (count: number): number => count - 1;

/** Connected, read and checked. */
function opened(): PaneTable {
  const table = openTable();
  table.happen({ kind: 'connectionAsked' });
  table.settle(first);
  return table;
}

/** Whatever went on before is over, nothing stands in the way any more, and the person looks at the pane. */
function lookInTheEnd(table: PaneTable, choose: (count: number) => number): void {
  table.settle(choose);
  Object.assign(table.book, { failing: false, bent: false, exists: true });
  table.wait(focusPause);
  table.happen({ kind: 'focused' });
  table.settle(choose);
}

const often = { ...replay, numRuns: howOften({ push: 300, fuzz: 5_000 }) };

describe('whatever happens, in whatever order Excel answers', () => {
  it('no older picture replaces a newer one, and nothing is looked at while something is written', () => {
    fc.assert(
      fc.property(turns(Object.keys(all)), fc.boolean(), (sequence, isOpen) => {
        const table = isOpen ? opened() : openTable();
        if (!isOpen) table.happen({ kind: 'connectionAsked' });
        play(table, sequence);
        table.settle(last);
        expect(table.complaints).toEqual([]);
      }),
      often,
    );
  });

  it('every focus is answered: what was in the workbook by then is shown in the end', () => {
    fc.assert(
      fc.property(turns(Object.keys(moves)), fc.nat(5), (sequence, position) => {
        const table = opened();
        play(table, sequence);
        table.book.exists = true;
        table.book.version += 1;
        table.happen({ kind: 'focused' });
        table.settle((count) => position % count);
        // A key that was pressed before may be written only now, after the reading it waited for.
        expect(table.shownVersion()).toBe(table.book.version);
      }),
      often,
    );
  });

  it('no edit that Excel tells of is lost, though nobody looks at the pane', () => {
    const untold = ['lost tick', 'sheets deleted', 'pane closed'];
    const told = Object.keys(moves).filter((name) => !untold.includes(name));
    fc.assert(
      fc.property(turns(told), fc.nat(5), (sequence, position) => {
        const table = opened();
        play(table, sequence);
        table.settle((count) => position % count);
        expect(table.shownVersion()).toBe(table.book.version);
      }),
      often,
    );
  });

  it('the picture in the end is the same for any order of the answers, and the pane is at rest', () => {
    fc.assert(
      fc.property(turns(Object.keys(all)), fc.nat(5), (sequence, position) => {
        const pictures = [first, last, (count: number) => position % count].map((choose) => {
          const table = opened();
          for (const { name, wait } of sequence) {
            all[name]?.(table);
            table.wait(wait);
            if (table.questions.length > 0) table.answer(choose(table.questions.length));
          }
          lookInTheEnd(table, choose);
          const { shown, waiting, creation } = table.machine;
          const { phase, making, upkeep } = shown;
          return {
            version: table.shownVersion() === table.book.version,
            evidence: table.shownEvidence() === evidenceOf(table.book.version),
            phase: phase.kind,
            freshness: phase.kind === 'ready' ? phase.freshness.kind : null,
            busy: phase.kind === 'ready' && phase.busy,
            differences: phase.kind === 'ready' && phase.differencesConfirmed,
            making,
            checking: upkeep.phase.kind === 'checking' || upkeep.phase.kind === 'repairing',
            waiting: waiting.length,
            creation,
          };
        });
        for (const picture of pictures)
          expect(picture).toEqual({
            version: true,
            evidence: true,
            phase: 'ready',
            freshness: 'fresh',
            busy: false,
            differences: false,
            making: null,
            checking: false,
            waiting: 0,
            creation: null,
          });
      }),
      often,
    );
  });

  it('nothing happens after the pane was closed', () => {
    fc.assert(
      fc.property(turns(Object.keys(all)), turns(Object.keys(all)), (before, after) => {
        const table = opened();
        play(table, before);
        table.happen({ kind: 'disposed' });
        const { shown } = table.machine;
        play(table, after);
        table.settle(first);
        expect(table.machine.shown).toBe(shown);
        expect(table.machine.alarms.size).toBe(0);
        expect(table.complaints).toEqual([]);
      }),
      often,
    );
  });
});
